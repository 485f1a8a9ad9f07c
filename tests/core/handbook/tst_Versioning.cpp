// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/CompanyHandbook.h"
#include "core/handbook/KpiYaml.h"
#include "core/handbook/Versioning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;
using Versioning::Step;

namespace {

const QByteArray Page = "schema: steelyard-kpi/1\nid: k\nversion: 1.2.3\n"
                        "name: {zh: 甲, en: A}\nunit: money\ndecimals: 1\nkind: sum\n"
                        "aggregate: {agg: sum, of: order, time: signed_at, expr: amount}\n"
                        "where: \"type != 'renewal'\"\n"
                        "variants:\n  x: {label: {zh: 乙, en: X}, where: \"amount > 10\"}\n"
                        "default_variant: x\nmin_n: 5\n";

KpiDefinition page(const QByteArray &text)
{
    const auto kpi = KpiYaml::read(text, u"k"_s);
    if (!kpi)
        qWarning() << kpi.error().code << kpi.error().values;
    Q_ASSERT(kpi);
    return *kpi;
}

KpiVersion stored(const QByteArray &text, const QDate &from, const QString &at)
{
    const KpiDefinition definition = page(text);
    KpiVersion version;
    version.kpi = definition.id;
    version.version = definition.version;
    version.status = u"approved"_s;
    version.body = QString::fromUtf8(text);
    version.fromOn = from;
    version.approvedAt = *Moment::fromText(at);
    return version;
}

} // namespace

class TestVersioning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedDefinitionSurvivesBeingWritten();
    void aChangeIsAsBigAsWhatItDoes_data();
    void aChangeIsAsBigAsWhatItDoes();
    void numbersGrowByTheStep();
    void differencesNameTheParts();
    void theHashIsThatOfTheMeaning();
    void theHashKnowsTheMajorsBelow();
    void aCompanysVersionTakesItsPlaceOnItsDay();
    void oneBadDefinitionDoesNotTakeTheOthersWithIt();
    void draftsCountNothing();
};

void TestVersioning::everyShippedDefinitionSurvivesBeingWritten()
{
    const auto shipped = Handbook::shipped();
    QVERIFY(shipped);
    QVERIFY(shipped->definitions().size() > 90);
    for (KpiDefinition definition : shipped->definitions()) {
        auto again = KpiYaml::read(KpiYaml::write(definition), definition.id);
        if (!again)
            qWarning().noquote() << again.error().code << again.error().values
                                 << KpiYaml::write(definition);
        QVERIFY(again);
        // Where an example stands in the file is not part of it.
        for (KpiDefinition *one : {&definition, &*again}) {
            for (GoldenExample &example : one->tests)
                example.line = 0;
        }
        if (*again != definition) {
            for (const auto &difference : Versioning::differences(definition, *again))
                qWarning() << definition.id << difference.key << difference.before
                           << difference.after;
        }
        QVERIFY2(*again == definition, qPrintable(definition.id));
    }
}

void TestVersioning::aChangeIsAsBigAsWhatItDoes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Step>("step");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        Step step) { QTest::newRow(name) << before << after << step; };
    row("its number alone", "1.2.3", "1.2.4", Step::None);
    row("a name", "甲", "丙", Step::Patch);
    row("the label of a rule", "乙", "丁", Step::Patch);
    row("decimals", "decimals: 1", "decimals: 2", Step::Minor);
    row("the least number of rows", "min_n: 5", "min_n: 6", Step::Minor);
    row("the condition", "'renewal'", "'expansion'", Step::Major);
    row("a rule", "> 10", "> 20", Step::Major);
    row("the day that counts", "signed_at", "delivered_at", Step::Major);
    row("the unit", "unit: money", "unit: count", Step::Major);
}

void TestVersioning::aChangeIsAsBigAsWhatItDoes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(Step, step);
    QByteArray changed = Page;
    QVERIFY(changed.contains(before));
    changed.replace(before, after);
    QCOMPARE(Versioning::between(page(Page), page(changed)), step);
}

void TestVersioning::numbersGrowByTheStep()
{
    QCOMPARE(Versioning::next(u"1.4.2"_s, Step::Major), u"2.0.0"_s);
    QCOMPARE(Versioning::next(u"1.4.2"_s, Step::Minor), u"1.5.0"_s);
    QCOMPARE(Versioning::next(u"1.4.2"_s, Step::Patch), u"1.4.3"_s);
    QCOMPARE(Versioning::next(u"1.4.2"_s, Step::None), u"1.4.2"_s);
    QVERIFY(Versioning::isVersion(u"10.0.3"_s));
    QVERIFY(!Versioning::isVersion(u"1.0"_s));
    QVERIFY(!Versioning::isVersion(u"1.0.x"_s));
}

void TestVersioning::differencesNameTheParts()
{
    QByteArray changed = Page;
    changed.replace("> 10", "> 20").replace("min_n: 5\n", "zero_denominator: full\n");
    const QList<Versioning::Difference> expected {
        {u"variants.x"_s, u"{where: amount > 10}"_s, u"{where: amount > 20}"_s},
        {u"zero_denominator"_s, {}, u"full"_s},
        {u"min_n"_s, u"5"_s, {}}};
    const auto found = Versioning::differences(page(Page), page(changed));
    QCOMPARE(found.size(), expected.size());
    for (const auto &one : expected)
        QVERIFY2(found.contains(one), qPrintable(one.key));
}

void TestVersioning::theHashIsThatOfTheMeaning()
{
    QByteArray reordered = Page;
    reordered.replace("min_n: 5\n", "").replace("kind: sum\n", "min_n: 5\nkind: sum\n");
    QByteArray changed = Page;
    changed.replace("> 10", "> 20");
    const auto hash = [](const QByteArray &text) {
        return Versioning::hash(page(text), *Handbook::of({page(text)}));
    };
    QCOMPARE(hash(Page).size(), 64);
    QCOMPARE(hash(Page), hash(reordered));
    QVERIFY(hash(Page) != hash(changed));
}

void TestVersioning::theHashKnowsTheMajorsBelow()
{
    const KpiDefinition formula
        = page("schema: steelyard-kpi/1\nid: f\nversion: 1.0.0\nname: {zh: 己, en: F}\n"
               "unit: money\nkind: formula\nformula: \"[k]\"\n");
    const auto hash = [&](const QByteArray &version) {
        QByteArray text = Page;
        text.replace("1.2.3", version);
        return Versioning::hash(formula, *Handbook::of({page(text), formula}));
    };
    QCOMPARE(hash("1.2.3"), hash("1.9.0"));
    QVERIFY(hash("1.2.3") != hash("2.0.0"));
}

void TestVersioning::aCompanysVersionTakesItsPlaceOnItsDay()
{
    const auto shipped = Handbook::of({page(Page)});
    QVERIFY(shipped);
    QByteArray second = Page;
    second.replace("1.2.3", "2.0.0");
    const auto at = [&](const QDate &today) {
        return CompanyHandbook::make(*shipped, {stored(second, QDate(2026, 4, 1), u"2026-03-20"_s)},
                                     {}, today);
    };
    const auto before = at(QDate(2026, 3, 31));
    QVERIFY(before.problems.isEmpty());
    QCOMPARE(before.handbook.find(u"k"_s)->version, u"1.2.3"_s);
    const auto after = at(QDate(2026, 4, 1));
    QCOMPARE(after.handbook.find(u"k"_s)->version, u"2.0.0"_s);
    QCOMPARE(after.handbook.definitions().size(), 1);
    QCOMPARE(after.handbook.versions(u"k"_s).size(), 2);
    QCOMPARE(after.handbook.versions(u"k"_s).first().effectiveTo, QDate(2026, 3, 31));
    QCOMPARE(after.handbook.inForce(u"k"_s, QDate(2026, 3, 31))->version, u"1.2.3"_s);
}

void TestVersioning::oneBadDefinitionDoesNotTakeTheOthersWithIt()
{
    const auto shipped = Handbook::of({page(Page)});
    QVERIFY(shipped);
    const QByteArray good = "schema: steelyard-kpi/1\nid: g\nversion: 1.0.0\n"
                            "name: {zh: 庚, en: G}\nunit: money\nkind: formula\nformula: \"[k]\"\n";
    QByteArray circle = Page;
    circle.replace("kind: sum\n", "kind: formula\nformula: \"[g]\"\n");
    KpiVersion torn = stored(good, {}, u"2026-03-20"_s);
    torn.kpi = u"torn"_s;
    torn.body = u"id: torn\nkind: ["_s;
    const auto company = CompanyHandbook::make(
        *shipped, {stored(good, {}, u"2026-03-20"_s), stored(circle, {}, u"2026-03-21"_s), torn},
        {}, QDate(2026, 5, 1));
    QVERIFY(company.handbook.find(u"g"_s));
    QCOMPARE(company.handbook.find(u"k"_s)->kind, KpiDefinition::Kind::Sum);
    QStringList named;
    for (const Error &problem : company.problems)
        named << problem.values.value(u"kpi"_s).toString() + u' ' + QString(problem.code);
    named.sort();
    QCOMPARE(named, (QStringList {u"k handbook.cycle"_s, u"torn handbook.syntax"_s}));
}

void TestVersioning::draftsCountNothing()
{
    const auto shipped = Handbook::of({page(Page)});
    QVERIFY(shipped);
    KpiVersion draft = stored(Page, {}, u"2026-03-20"_s);
    for (const QString &status : {u"draft"_s, u"in_review"_s}) {
        draft.status = status;
        draft.version = u"9.0.0"_s;
        const auto company = CompanyHandbook::make(*shipped, {draft}, {}, QDate(2026, 5, 1));
        QCOMPARE(company.handbook.find(u"k"_s)->version, u"1.2.3"_s);
    }
}

QTEST_GUILESS_MAIN(TestVersioning)
#include "tst_Versioning.moc"
