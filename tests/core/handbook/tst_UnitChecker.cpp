// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Parser.h"
#include "core/handbook/formula/UnitChecker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Of = FormulaType::Kind;

/// A handbook with one KPI of each unit, and one kind of record.
FormulaContext context()
{
    static const QHash<QString, KpiShape> kpis {
        {u"bookings"_s, {{.kind = Of::Money, .of = u"CNY"_s}, false, {u"net"_s}}},
        {u"budget"_s, {{.kind = Of::Money, .of = u"EUR"_s}}},
        {u"deals_won"_s, {{.kind = Of::Count, .of = u"opportunity"_s}}},
        {u"visits"_s, {{.kind = Of::Count, .of = u"activity"_s}}},
        {u"win_rate"_s, {{.kind = Of::Percent}}},
        {u"cycle"_s, {{.kind = Of::Duration, .of = u"d"_s}}},
        {u"reply"_s, {{.kind = Of::Duration, .of = u"h"_s}}},
        {u"work"_s, {{.kind = Of::Duration, .of = u"wd"_s}}},
        {u"score"_s, {{.kind = Of::Score}}},
        {u"ar_open"_s, {{.kind = Of::Money}, true}},
    };
    static const QHash<QString, FormulaType> fields {
        {u"amount"_s, {.kind = Of::Money}},
        {u"won_at"_s, {.kind = Of::Day, .mayBeEmpty = true}},
        {u"created_at"_s, {.kind = Of::Day}},
        {u"reason"_s, {.kind = Of::Text, .mayBeEmpty = true}},
        {u"status"_s, {.kind = Of::Text}},
        {u"is_test"_s, {.kind = Of::Flag}},
        {u"customer"_s, {.kind = Of::Link, .of = u"customer"_s}},
    };
    FormulaContext result;
    result.kpi = [](const QString &id) -> std::optional<KpiShape> {
        return kpis.contains(id) ? std::optional(kpis.value(id)) : std::nullopt;
    };
    result.kpis = [] { return QStringList(kpis.keys()); };
    result.entities = [] { return QStringList {u"deal"_s}; };
    result.field = [](const QString &, const QString &path) -> std::optional<FormulaType> {
        return fields.contains(path) ? std::optional(fields.value(path)) : std::nullopt;
    };
    result.fields = [](const QString &) { return QStringList(fields.keys()); };
    return result;
}

UnitChecker::Outcome checked(const QString &formula, bool ofRows)
{
    const Parser::Outcome outcome
        = Parser::parse(formula, ofRows ? Parser::Language::Row : Parser::Language::Kpi);
    return outcome.formula.ast
        ? UnitChecker::check(*outcome.formula.ast, context(), ofRows ? u"deal"_s : QString())
        : UnitChecker::Outcome();
}

} // namespace

class TestUnitChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitsFollowFromTheirParts_data();
    void unitsFollowFromTheirParts();
    void whatDoesNotGoTogetherIsUnderlined_data();
    void whatDoesNotGoTogetherIsUnderlined();
    void bothSidesAreNamed();
    void doubtsComeWithACorrection_data();
    void doubtsComeWithACorrection();
    void aFigureHasTheUnitThatItDeclares();
};

void TestUnitChecker::unitsFollowFromTheirParts_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString &formula, const QString &unit) {
        QTest::addRow("%s", qPrintable(formula)) << formula << unit;
    };
    row(u"[bookings] + [ar_open]"_s, u"money CNY"_s);
    row(u"[bookings] / [deals_won]"_s, u"money CNY"_s);
    row(u"[deals_won] * [bookings]"_s, u"money CNY"_s);
    row(u"[bookings] / [ar_open]"_s, u"ratio "_s);
    row(u"[bookings] * [win_rate]"_s, u"money CNY"_s);
    row(u"[bookings] * 0.5"_s, u"money CNY"_s);
    row(u"[visits] / [deals_won]"_s, u"ratio "_s);
    row(u"[win_rate] - prior([win_rate])"_s, u"points "_s);
    row(u"100% - [win_rate]"_s, u"percent "_s);
    row(u"1 - [win_rate]"_s, u"percent "_s);
    row(u"[win_rate] * [win_rate]"_s, u"percent "_s);
    row(u"[cycle] + [reply]"_s, u"duration d"_s);
    row(u"[cycle] / [deals_won]"_s, u"duration d"_s);
    row(u"[bookings] / [cycle]"_s, u"money CNY"_s);
    row(u"[score] * 40% + [score] * 60%"_s, u"score "_s);
    row(u"max([bookings], 0)"_s, u"money CNY"_s);
    row(u"if([deals_won] > 10, [bookings], [ar_open])"_s, u"money CNY"_s);
    row(u"if_state([bookings], no_data, 0)"_s, u"money CNY"_s);
    row(u"coalesce([bookings], 0)"_s, u"money CNY"_s);
    row(u"convert([bookings], 'EUR') + [budget]"_s, u"money EUR"_s);
    row(u"trailing([bookings], 3mo) / headcount('seller')"_s, u"money CNY"_s);
    row(u"convert([bookings], 'eur') + [budget]"_s, u"money EUR"_s);
    row(u"share([bookings])"_s, u"percent "_s);
    row(u"parent([bookings]) - [bookings]"_s, u"money CNY"_s);
    row(u"retain(count() of deal on won_at, 12mo)"_s, u"percent "_s);
    row(u"rank([bookings])"_s, u"number "_s);
    row(u"attainment([bookings])"_s, u"percent "_s);
    row(u"count() of deal on won_at"_s, u"count deal"_s);
    row(u"distinct(customer) of deal on won_at"_s, u"count customer"_s);
    row(u"median(won_at - created_at) of deal on won_at"_s, u"duration d"_s);
    row(u"sum(amount) of deal on won_at where not is_test"_s, u"money "_s);
}

void TestUnitChecker::unitsFollowFromTheirParts()
{
    QFETCH(const QString, formula);
    QFETCH(const QString, unit);
    const UnitChecker::Outcome outcome = checked(formula, false);
    for (const Diagnostic &each : outcome.diagnostics)
        QVERIFY2(each.severity == Diagnostic::Severity::Warning, each.code.data());
    QCOMPARE(QString(textOf(outcome.type.kind)) + u' ' + outcome.type.of, unit);
}

void TestUnitChecker::whatDoesNotGoTogetherIsUnderlined_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("ofRows");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("underlined");
    const auto row = [](const QString &formula, const QString &code, const QString &underlined,
                        bool ofRows = false) {
        QTest::addRow("%s", qPrintable(formula)) << formula << ofRows << code << underlined;
    };
    // G19
    row(u"[bookings] + [deals_won]"_s, u"formula.unit_mismatch"_s, u"[bookings] + [deals_won]"_s);
    row(u"2 * ([visits] - [deals_won])"_s, u"formula.unit_mismatch"_s, u"[visits] - [deals_won]"_s);
    row(u"[bookings] + [budget]"_s, u"formula.unit_mismatch"_s, u"[bookings] + [budget]"_s);
    row(u"[cycle] + [work]"_s, u"formula.unit_mismatch"_s, u"[cycle] + [work]"_s);
    row(u"[bookings] > [win_rate]"_s, u"formula.unit_mismatch"_s, u"[bookings] > [win_rate]"_s);
    row(u"if(true, [bookings], [visits])"_s, u"formula.unit_mismatch"_s, u"[bookings], [visits]"_s);
    row(u"[bookings] * [ar_open]"_s, u"formula.unit_product"_s, u"[bookings] * [ar_open]"_s);
    row(u"[bookings] / 0"_s, u"formula.division_by_zero"_s, u"0"_s);
    row(u"[bookigs] * 2"_s, u"formula.unknown_kpi"_s, u"[bookigs]"_s);
    row(u"[bookings#nett]"_s, u"formula.unknown_variant"_s, u"[bookings#nett]"_s);
    row(u"[bookings@open]"_s, u"formula.not_a_balance"_s, u"[bookings@open]"_s);
    row(u"count() of deall on won_at"_s, u"formula.unknown_entity"_s,
        u"count() of deall on won_at"_s);
    row(u"sum(amout) of deal on won_at"_s, u"formula.unknown_field"_s, u"amout"_s);
    row(u"sum(status) of deal on won_at"_s, u"formula.wrong_type"_s, u"status"_s);
    row(u"sum(amount) of deal on status"_s, u"formula.wrong_type"_s, u"status"_s);
    row(u"sum(amount) of deal on won_at where amount"_s, u"formula.wrong_type"_s, u"amount"_s);
    row(u"pct(amount, 101) of deal on won_at"_s, u"formula.bad_share"_s, u"101"_s);
    row(u"rank([bookings] + [ar_open])"_s, u"formula.kpi_expected"_s, u"[bookings] + [ar_open]"_s);
    row(u"target(2)"_s, u"formula.kpi_expected"_s, u"2"_s);
    row(u"opening([bookings] * 2)"_s, u"formula.kpi_expected"_s, u"[bookings] * 2"_s);
    row(u"convert([bookings], 'EURO')"_s, u"formula.bad_currency"_s, u"'EURO'"_s);
    row(u"headcount([bookings])"_s, u"formula.wrong_type"_s, u"[bookings]"_s);
    row(u"trailing([bookings], 3)"_s, u"formula.wrong_type"_s, u"3"_s);
    row(u"status + 1"_s, u"formula.unit_mismatch"_s, u"status + 1"_s, true);
    row(u"won_at = '2026-01-01'"_s, u"formula.unit_mismatch"_s, u"won_at = '2026-01-01'"_s, true);
    row(u"amount and is_test"_s, u"formula.wrong_type"_s, u"amount"_s, true);
    row(u"not 'a'"_s, u"formula.wrong_type"_s, u"'a'"_s, true);
    row(u"statuss = 'x'"_s, u"formula.unknown_field"_s, u"statuss"_s, true);
}

void TestUnitChecker::whatDoesNotGoTogetherIsUnderlined()
{
    // R-C4.
    QFETCH(const QString, formula);
    QFETCH(const bool, ofRows);
    QFETCH(const QString, code);
    QFETCH(const QString, underlined);
    const UnitChecker::Outcome outcome = checked(formula, ofRows);
    QList<Diagnostic> errors;
    for (const Diagnostic &each : outcome.diagnostics) {
        if (each.severity == Diagnostic::Severity::Error)
            errors << each;
    }
    QCOMPARE(errors.size(), 1); // one mistake has no echoes further up
    QCOMPARE(QString(errors.constFirst().code), code);
    const Span span = errors.constFirst().span;
    QCOMPARE(formula.mid(span.begin16, span.end16 - span.begin16), underlined);
}

void TestUnitChecker::bothSidesAreNamed()
{
    const Diagnostic found = checked(u"[bookings] + [deals_won]"_s, false).diagnostics.constFirst();
    QCOMPARE(found.values.value(u"left"_s).toString(), u"money"_s);
    QCOMPARE(found.values.value(u"left_of"_s).toString(), u"CNY"_s);
    QCOMPARE(found.values.value(u"right"_s).toString(), u"count"_s);
    QCOMPARE(found.values.value(u"right_of"_s).toString(), u"opportunity"_s);
}

void TestUnitChecker::doubtsComeWithACorrection_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("ofRows");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mended");
    const auto row
        = [](const QString &formula, bool ofRows, const QString &code, const QString &mended) {
              QTest::addRow("%s", qPrintable(formula)) << formula << ofRows << code << mended;
          };
    row(u"[win_rate] > 60"_s, false, u"formula.percent_expected"_s, u"[win_rate] > 60%"_s);
    row(u"[bookigs] * 2"_s, false, u"formula.unknown_kpi"_s, u"[bookings] * 2"_s);
    row(u"[bookings#nett]"_s, false, u"formula.unknown_variant"_s, u"[bookings#net]"_s);
    row(u"reason != 'x' and is_test"_s, true, u"formula.empty_left_out"_s,
        u"(reason != 'x' or reason is empty) and is_test"_s);
    row(u"reason not in ('x', 'y')"_s, true, u"formula.empty_left_out"_s,
        u"(reason not in ('x', 'y') or reason is empty)"_s);
    row(u"statuss = 'x'"_s, true, u"formula.unknown_field"_s, u"status = 'x'"_s);
}

void TestUnitChecker::doubtsComeWithACorrection()
{
    QFETCH(const QString, formula);
    QFETCH(const bool, ofRows);
    QFETCH(const QString, code);
    QFETCH(const QString, mended);
    const QList<Diagnostic> found = checked(formula, ofRows).diagnostics;
    QCOMPARE(found.size(), 1);
    QCOMPARE(QString(found.constFirst().code), code);
    QVERIFY(found.constFirst().fix);
    const Span span = found.constFirst().span;
    QString text = formula;
    text.replace(span.begin16, span.end16 - span.begin16, *found.constFirst().fix);
    QCOMPARE(text, mended);
    QVERIFY(checked(text, ofRows).diagnostics.isEmpty());
}

void TestUnitChecker::aFigureHasTheUnitThatItDeclares()
{
    const FormulaType money {.kind = Of::Money};
    const FormulaType percent {.kind = Of::Percent};
    QVERIFY(UnitChecker::fits(checked(u"[bookings] / [deals_won]"_s, false).type, money));
    QVERIFY(!UnitChecker::fits(checked(u"[bookings] / [ar_open]"_s, false).type, money));
    // A ratio is what a percentage is before it is shown.
    QVERIFY(UnitChecker::fits(checked(u"[bookings] / [ar_open]"_s, false).type, percent));
    QVERIFY(UnitChecker::fits(checked(u"42"_s, false).type, money));
}

QTEST_GUILESS_MAIN(TestUnitChecker)
#include "tst_UnitChecker.moc"
