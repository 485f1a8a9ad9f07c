// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Decomposition.h"
#include "core/pipeline/SeriesForecast.h"
#include "core/pipeline/Smoothing.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Values = std::vector<double>;

Values numbers(const QString &text)
{
    Values values;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
        values.push_back(one.toDouble());
    return values;
}

/// Lines of a file of the shared data without their head; none where it is absent.
QStringList linesOf(const QString &path)
{
    QFile file(qEnvironmentVariable("STEELYARD_DATA") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
}

} // namespace

/// Figures are foretold as the literature does it, and as well.
class TestSeriesForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSeriesIsTakenApartIntoTrendAndSeason();
    void whatNeverChangesIsForetoldWithoutRoom();
    void aStraightLineIsDrawnOn();
    void aSeasonComesBack();
    void errorsAreMeasuredAsInTheLiterature();
    void tooFewFiguresAreRefused();
    void nothingBelowZeroIsForetoldOfWhatNeverIs();
    void airPassengersGiveThePublishedParameters();
    void theM3SeriesAreForetoldAsWellAsByTheBest();
};

void TestSeriesForecast::aSeriesIsTakenApartIntoTrendAndSeason()
{
    // 10, 20, 30, 40 … rising by 10, with +5 and −5 in turn: the mean of ½·a + b + ½·c gives the
    // trend back, and the season is ±5.
    const Values values {15, 15, 35, 35, 55, 55};
    const auto parts = Decomposition::of(values, 2, Decomposition::Kind::Additive);
    QVERIFY(!parts.trend.front() && !parts.trend.back());
    QCOMPARE(*parts.trend[1], 20.0);
    QCOMPARE(*parts.trend[4], 50.0);
    QCOMPARE(parts.season[0], 5.0);
    QCOMPARE(parts.season[1], -5.0);
    QCOMPARE(parts.adjusted(values)[2], 30.0);
    QCOMPARE(parts.seasonal({70, 80}, values.size())[0], 75.0);
}

void TestSeriesForecast::whatNeverChangesIsForetoldWithoutRoom()
{
    const auto forecast = SeriesForecast::of(Values(24, 7), 12, 6);
    QVERIFY(forecast);
    for (const SeriesForecast::Step &step : forecast->steps) {
        QVERIFY(qAbs(step.value - 7) < 1e-6);
        QVERIFY(step.high - step.low < 1e-6);
    }
}

void TestSeriesForecast::aStraightLineIsDrawnOn()
{
    Values line;
    for (int i = 1; i <= 20; ++i)
        line.push_back(100 + 3 * i);
    const auto forecast = SeriesForecast::of(line, 1, 5, SeriesForecast::Method::Holt);
    QVERIFY(forecast);
    // 100 + 3·25 = 175.
    QVERIFY(qAbs(forecast->steps.back().value - 175) < .01);
}

void TestSeriesForecast::aSeasonComesBack()
{
    Values values;
    for (int i = 0; i < 48; ++i)
        values.push_back(i % 12 == 11 ? 300 : 100);
    for (const auto method :
         {SeriesForecast::Method::Automatic, SeriesForecast::Method::SeasonalNaive,
          SeriesForecast::Method::HoltWintersAdditive}) {
        const auto forecast = SeriesForecast::of(values, 12, 12, method);
        QVERIFY(forecast);
        QVERIFY2(qAbs(forecast->steps.back().value - 300) < 1, textOf(method).data());
        QVERIFY2(qAbs(forecast->steps.front().value - 100) < 1, textOf(method).data());
    }
}

void TestSeriesForecast::errorsAreMeasuredAsInTheLiterature()
{
    // |100 − 110| and |200 − 150|: 200·10/210 and 200·50/350 are 9.5238 and 28.5714, 19.0476 on
    // average; 60 of 300 is 20 %; the past moved by 10 a step, so 30 on average is 3.
    const auto accuracy = ForecastAccuracy::of({100, 200}, {110, 150}, {10, 20, 30, 40}, 1);
    QVERIFY(qAbs(accuracy.smape - 19.047619) < 1e-6);
    QCOMPARE(accuracy.wape, 20.0);
    QCOMPARE(accuracy.mase, 3.0);
    // Nothing came and nothing was foretold: no error.
    QCOMPARE(ForecastAccuracy::of({0}, {0}, {0, 0}, 1).smape, 0.0);
}

void TestSeriesForecast::tooFewFiguresAreRefused()
{
    QVERIFY(!SeriesForecast::of({1, 2, 3}, 12, 6));
    QVERIFY(SeriesForecast::of({1, 2, 3, 4}, 12, 6));
    using Method = SeriesForecast::Method;
    QVERIFY(!SeriesForecast::of({1, 2, 3, 4}, 12, 6, Method::SeasonalNaive));
    QVERIFY(!SeriesForecast::of({1, 2, 3, 4}, 12, 6, Method::HoltWintersAdditive));
    Values withZero(36, 5);
    withZero[7] = 0;
    QVERIFY(!SeriesForecast::of(withZero, 12, 6, Method::HoltWintersMultiplicative));
}

void TestSeriesForecast::nothingBelowZeroIsForetoldOfWhatNeverIs()
{
    const Values falling {50, 40, 30, 20, 10, 5, 2, 1};
    const auto counts = SeriesForecast::of(falling, 1, 10, SeriesForecast::Method::Holt);
    const auto profits = SeriesForecast::of(falling, 1, 10, SeriesForecast::Method::Holt, false);
    QVERIFY(counts && profits);
    for (const SeriesForecast::Step &step : counts->steps)
        QVERIFY(step.low >= 0 && step.value >= 0 && step.high >= step.value);
    QVERIFY(profits->steps.back().value < 0);
}

void TestSeriesForecast::airPassengersGiveThePublishedParameters()
{
    // R, ?HoltWinters: HoltWinters(AirPassengers, seasonal = "mult") gives a = 0.2755925,
    // b = 0.03269295, g = 0.8707292.
    Values values;
    for (const QString &line : linesOf(u"/airpassengers/airpassengers.csv"_s))
        values.push_back(line.section(u',', 1).toDouble());
    if (values.empty())
        QSKIP("the shared data are not here");
    const auto fitted = Smoothing::fit(values, Smoothing::Trend::Additive,
                                       Smoothing::Season::Multiplicative, 12);
    QVERIFY(fitted);
    QVERIFY(qAbs(fitted->parameters().level - .2755925) < .01);
    QVERIFY(qAbs(fitted->parameters().trend - .03269295) < .01);
    QVERIFY(qAbs(fitted->parameters().season - .8707292) < .01);
}

void TestSeriesForecast::theM3SeriesAreForetoldAsWellAsByTheBest()
{
    // Makridakis and Hibon 2000: of the monthly series Theta had 13.85 and ForecastPro 13.89.
    double smape = 0;
    double mase = 0;
    double naive = 0;
    double inside = 0;
    int count = 0;
    for (const QString &line : linesOf(u"/m3/m3_monthly_every7th.csv"_s)) {
        const QStringList cells = line.split(u',');
        const Values past = numbers(cells.at(6));
        const Values came = numbers(cells.at(7));
        const auto foretold = SeriesForecast::of(past, 12, int(came.size()));
        const auto lastYear = SeriesForecast::of(past, 12, int(came.size()),
                                                 SeriesForecast::Method::SeasonalNaive);
        QVERIFY(foretold && lastYear);
        Values values;
        Values asBefore;
        for (std::size_t i = 0; i < came.size(); ++i) {
            values.push_back(foretold->steps[i].value);
            asBefore.push_back(lastYear->steps[i].value);
            const bool isInside
                = came[i] >= foretold->steps[i].low && came[i] <= foretold->steps[i].high;
            inside += isInside ? 1.0 / double(came.size()) : 0;
        }
        const auto accuracy = ForecastAccuracy::of(came, values, past, 12);
        smape += accuracy.smape;
        mase += accuracy.mase;
        naive += ForecastAccuracy::of(came, asBefore, past, 12).smape;
        ++count;
    }
    if (count == 0)
        QSKIP("the shared data are not here");
    QCOMPARE(count, 204);
    QVERIFY2(smape / count <= 14.0, qPrintable(QString::number(smape / count)));
    QVERIFY2(mase / count <= .87, qPrintable(QString::number(mase / count)));
    QVERIFY(smape < naive);
    // 80 of 100 figures should lie in their range; a range that is far off helps nobody.
    QVERIFY2(inside / count > .72 && inside / count < .88,
             qPrintable(QString::number(inside / count)));
}

QTEST_GUILESS_MAIN(TestSeriesForecast)
#include "tst_SeriesForecast.moc"
