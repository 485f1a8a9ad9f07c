// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

/// Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light.
struct Vision
{
    const char *name;
    Matrix matrix;
};

const std::vector<Vision> Visions {
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protan",
     {{{.152286, 1.052583, -.204868},
       {.114503, .786281, .099216},
       {-.003882, -.048116, 1.051998}}}},
    {"deutan",
     {{{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}}}},
    {"tritan",
     {{{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .303900}}}},
};

double linear(int channel)
{
    const double x = channel / 255.0;
    return x <= .04045 ? x / 12.92 : std::pow((x + .055) / 1.055, 2.4);
}

Vector linear(const QColor &colour)
{
    return {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
}

Vector seen(const QColor &colour, const Vision &vision)
{
    const Vector light = linear(colour);
    Vector result {};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += vision.matrix[row][column] * light[column];
    }
    return result;
}

/// CIE L*a*b* under D65.
Vector lab(const Vector &rgb)
{
    const auto f = [](double t) { return t > .008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(std::max(0.0, .4124 * rgb[0] + .3576 * rgb[1] + .1805 * rgb[2]) / .95047);
    const double y = f(std::max(0.0, .2126 * rgb[0] + .7152 * rgb[1] + .0722 * rgb[2]));
    const double z = f(std::max(0.0, .0193 * rgb[0] + .1192 * rgb[1] + .9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// The smallest ΔE (CIE 1976) over the four kinds of vision.
double distance(const QColor &a, const QColor &b)
{
    double smallest = 1000;
    for (const Vision &vision : Visions) {
        const Vector p = lab(seen(a, vision));
        const Vector q = lab(seen(b, vision));
        smallest = std::min(smallest, std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
    }
    return smallest;
}

double luminance(const QColor &colour)
{
    const Vector light = linear(colour);
    return .2126 * light[0] + .7152 * light[1] + .0722 * light[2];
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + .05) / (low + .05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMeasureAgreesWithKnownFigures();
    void statusColoursStayApartForEveryEye_data() { schemes(); }
    void statusColoursStayApartForEveryEye();
    void categoriesAreNeverTakenForAStatus_data() { schemes(); }
    void categoriesAreNeverTakenForAStatus();
    void categoriesStayApart_data() { schemes(); }
    void categoriesStayApart();
    void textIsReadable_data() { schemes(); }
    void textIsReadable();

private:
    static void schemes();
    static Tokens scheme();
};

void TestTokens::schemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

Tokens TestTokens::scheme()
{
    QFETCH(bool, dark);
    return dark ? Tokens::forDark() : Tokens::forLight();
}

void TestTokens::theMeasureAgreesWithKnownFigures()
{
    // Black on white is 21 : 1 by definition; #777777 on white is the well-known 4.48 : 1.
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.005);
    // Black and white are 100 apart in lightness and nothing else.
    QVERIFY(std::abs(distance(Qt::black, Qt::white) - 100) < 0.1);
    // The pair that failed in the first study: amber and vermilion for deuteranopes.
    QVERIFY(distance(QColor(0x9A6700), QColor(0xC2370F)) < 2);
}

void TestTokens::statusColoursStayApartForEveryEye()
{
    const Tokens t = scheme();
    QVERIFY(distance(t.good, t.warn) >= 20);
    QVERIFY(distance(t.warn, t.bad) >= 20);
    QVERIFY(distance(t.good, t.bad) >= 20);
}

void TestTokens::categoriesAreNeverTakenForAStatus()
{
    const Tokens t = scheme();
    for (const QColor &category : t.categories) {
        for (const QColor &status : {t.good, t.warn, t.bad})
            QVERIFY2(distance(category, status) >= 15,
                     qPrintable(u"%1 and %2: %3"_s.arg(category.name(), status.name())
                                    .arg(distance(category, status))));
    }
}

void TestTokens::categoriesStayApart()
{
    const Tokens t = scheme();
    for (size_t i = 0; i < t.categories.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(
                distance(t.categories[i], t.categories[j]) >= 19,
                qPrintable(u"%1 and %2: %3"_s.arg(t.categories[i].name(), t.categories[j].name())
                               .arg(distance(t.categories[i], t.categories[j]))));
    }
}

void TestTokens::textIsReadable()
{
    const Tokens t = scheme();
    for (const QColor &ground : {t.bg, t.surface, t.surface2, t.sidebar}) {
        QVERIFY(contrast(t.text, ground) >= 7);
        QVERIFY(contrast(t.text2, ground) >= 4.5);
        QVERIFY2(contrast(t.text3, ground) >= 4.5, qPrintable(ground.name()));
    }
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    QVERIFY(contrast(t.onAccent, t.accentHover) >= 4.5);
    QVERIFY(contrast(t.accent, t.accentSoft) >= 4.5);
    for (const Tone tone : {Tone::Good, Tone::Warn, Tone::Bad}) {
        QVERIFY(contrast(t.ink(tone), t.soft(tone)) >= 4.5);
        QVERIFY(contrast(t.ink(tone), t.surface) >= 4.5);
    }
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_Tokens.moc"
