// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluator.h"
#include "core/handbook/KpiYaml.h"
#include "core/sales/Activity.h"
#include "core/sales/Coverage.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/workspace/HandbookEdit.h"
#include "core/workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

// Visits as shipped, but only those of which something came; one visit of two in the example.
const QByteArray Stricter
    = "schema: steelyard-kpi/1\nid: visit_count\nversion: 1.0.0\n"
      "name: {zh: 客户拜访量, en: Customer visits}\nunit: count\ncadence: month\n"
      "layer: execution\ncategory: activity\nkind: count\n"
      "aggregate: {of: activity, time: started_at, where: \"type = 'visit' and is_effective\"}\n"
      "tests:\n  - given:\n      activity:\n"
      "        - {id: a, type: visit, is_effective: true, started_at: 2026-03-02}\n"
      "        - {id: b, type: visit, started_at: 2026-03-03}\n"
      "    ask: {period: 2026-03}\n    expect: {value: 1}\n";

QByteArray own(const QByteArray &id, const QByteArray &counting, const QByteArray &example)
{
    return "schema: steelyard-kpi/1\nid: " + id + "\nversion: 1.0.0\nname: {zh: 数, en: " + id
        + "}\nunit: count\ncadence: month\nlayer: execution\ncategory: activity\n" + counting
        + "tests:\n  - given:\n      activity:\n"
          "        - {id: a, type: visit, is_effective: true, started_at: 2026-03-02}\n"
          "        - {id: b, type: visit, started_at: 2026-03-03}\n"
          "    ask: {period: 2026-03}\n    expect: {"
        + example + "}\n";
}

// Visits that were worth it, those that were not, and what is made of both: the last one needs the
// other two. In the example one visit of two is worth it: 1 + 2 * 1 = 3.
const QByteArray Good = own("good_visits",
                            "kind: count\naggregate: {of: activity, time: started_at, where: "
                            "\"type = 'visit' and is_effective\"}\n",
                            "value: 1");
const QByteArray Vain = own("vain_visits",
                            "kind: count\naggregate: {of: activity, time: started_at, where: "
                            "\"type = 'visit' and not is_effective\"}\n",
                            "value: 1");
const QByteArray Both = own(
    "visit_points", "kind: formula\nformula: \"[vain_visits] + 2 * [good_visits]\"\n", "value: 3");

} // namespace

/// A company changes a definition: drafted, proposed with its effect, approved by somebody else.
class TestHandbookEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anApprovedVersionCountsFromItsDay();
    void whatIsWrongIsNotKept_data();
    void whatIsWrongIsNotKept();
    void aDraftChangesNoFigure();
    void aProposalNeedsAReasonAndAChange();
    void aNewWayOfCountingBeginsWithAPeriod();
    void theAuthorDoesNotApproveAMajorChange();
    void theEffectIsShownForEveryNodeAndMonth();
    void anEffectThatIsNoLongerTrueIsLookedAtAgain();
    void aProposalCanBeSentBackAndTakenBack();
    void whatNeedsEachOtherIsProposedAndApprovedTogether();
    void oneThatNeedsADraftIsNotProposedAlone();
    void aSetWithAMistakeIsNotProposedAtAll();
    void aSetThatGoesInACircleIsRefused();
    void theAuthorDoesNotApproveAnyOfASet();
    void aSetIsSentBackAndTakenBackAsOne();
    void aDraftMayBeChangedWhileItNeedsAnotherOne();
    void aKpiThatOthersNeedDoesNotEnd();
    void anEndedKpiDoesNotApplyAfterwards();
    void theCompanysRuleIsDated();

private:
    using Make = std::function<Result<Command>(const HandbookEdit &)>;
    Result<Receipt> run(const Make &make)
    {
        const auto command = m_workspace
                                 ->ask<Command>([&](const Reading &reading) -> Result<Command> {
                                     return make(HandbookEdit(
                                         reading, [this] { return m_workspace->newId(); },
                                         Moment(m_clock.today(QTimeZone::utc()))));
                                 })
                                 .takeResult();
        if (!command)
            return command.error();
        return m_workspace->submit(*command).takeResult();
    }
    QString codeOf(const Make &make)
    {
        const auto done = run(make);
        return done ? QString() : QString(done.error().code);
    }
    Result<Receipt> draft(const QByteArray &body = Stricter)
    {
        return run([&](const HandbookEdit &edit) { return edit.draft(body, m_ann); });
    }
    Result<Receipt> propose(const QDate &from = QDate(2026, 2, 1))
    {
        return run([&](const HandbookEdit &edit) {
            return edit.propose({u"visit_count"_s, u"invented visits"_s, {}, from, m_ann});
        });
    }
    Result<Receipt> approve(const PersonId &by)
    {
        return run([&](const HandbookEdit &edit) { return edit.approve(u"visit_count"_s, by); });
    }
    QStringList m_set {u"visit_points"_s, u"good_visits"_s, u"vain_visits"_s};
    void draftAll()
    {
        // As a pack brings them: what needs others may come first.
        Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
        for (const QByteArray &body : {Both, Good, Vain}) {
            KpiVersion version;
            version.id = KpiVersionId(m_workspace->newId());
            version.kpi = KpiYaml::read(body, u"kpi"_s)->id;
            version.version = u"1.0.0"_s;
            version.body = QString::fromUtf8(body);
            command.changes.append(Record::create(version));
        }
        QVERIFY(bool(m_workspace->submit(command).takeResult()));
    }
    Result<Receipt> proposeAll(const PersonId &author)
    {
        return run([&](const HandbookEdit &edit) {
            return edit.propose({m_set.first(), u"visits that count"_s, {}, {}, author, m_set});
        });
    }
    QStringList statuses()
    {
        return *m_workspace
                    ->ask<QStringList>([this](const Reading &reading) -> Result<QStringList> {
                        QStringList result;
                        for (const QString &kpi : m_set) {
                            for (const KpiVersion &version : reading.versions) {
                                if (version.kpi == kpi)
                                    result << version.status;
                            }
                        }
                        return result;
                    })
                    .takeResult();
    }
    Cell cell(const QString &kpi, const QString &period)
    {
        const auto cells
            = m_workspace
                  ->ask<QList<Cell>>([&](const Reading &reading) -> Result<QList<Cell>> {
                      Question question;
                      question.kpis = {kpi};
                      question.periods = {*Period::parse(period, reading.facts.calendar())};
                      question.today = reading.today;
                      return Evaluator(reading.handbook, reading.facts).evaluate(question);
                  })
                  .takeResult();
        Q_ASSERT(cells);
        return cells->constFirst();
    }
    QString figure(const QString &period)
    {
        return cell(u"visit_count"_s, period).measure.plainValue().value_or(u"–"_s);
    }
    qint64 stored()
    {
        return m_workspace
            ->ask<qint64>([](const Reading &reading) -> Result<qint64> {
                return reading.count(u"kpi_version"_s);
            })
            .takeResult()
            .value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 3, 20)};
    std::unique_ptr<Workspace> m_workspace;
    PersonId m_ann;
    PersonId m_bob;
};

// January: two visits, one of them effective. February: three, one effective.
void TestHandbookEdit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"w.steel"_s), *handbook, m_clock, 7);
    QVERIFY(bool(m_workspace->create({}).takeResult()));
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
    const auto person = [&](const QString &name) {
        Person one;
        one.id = PersonId(m_workspace->newId());
        one.name = name;
        command.changes.append(Record::create(one));
        return one.id;
    };
    m_ann = person(u"Ann"_s);
    m_bob = person(u"Bob"_s);
    for (const auto &[day, effective] :
         {std::pair {QDate(2026, 1, 5), true}, std::pair {QDate(2026, 1, 6), false},
          std::pair {QDate(2026, 2, 5), true}, std::pair {QDate(2026, 2, 6), false},
          std::pair {QDate(2026, 2, 7), false}}) {
        Activity visit;
        visit.id = ActivityId(m_workspace->newId());
        visit.type = u"visit"_s;
        visit.person = m_ann;
        visit.startedAt = Moment(day);
        visit.isEffective = effective;
        command.changes.append(Record::create(visit));
    }
    Coverage coverage;
    coverage.id = CoverageId(m_workspace->newId());
    coverage.entity = u"activity"_s;
    coverage.fromOn = QDate(2026, 1, 1);
    coverage.toOn = QDate(2026, 3, 20);
    command.changes.append(Record::create(coverage));
    QVERIFY(bool(m_workspace->submit(command).takeResult()));
}

void TestHandbookEdit::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestHandbookEdit::anApprovedVersionCountsFromItsDay()
{
    QCOMPARE(figure(u"2026-02"_s), u"3"_s);
    QVERIFY(bool(draft()));
    QVERIFY(bool(propose()));
    QVERIFY(bool(approve(m_bob)));
    QCOMPARE(figure(u"2026-01"_s), u"2"_s);
    QCOMPARE(figure(u"2026-02"_s), u"1"_s);
    const Cell both = cell(u"visit_count"_s, u"2026-01-01..2026-02-28"_s);
    // Two in January by the old version, one in February by the new one.
    QCOMPARE(both.measure.plainValue(), u"3"_s);
    QCOMPARE(both.version, u"2.0.0"_s);
    QVERIFY(both.measure.flags.contains(u"mixed_versions"_s));
    QCOMPARE(m_workspace->handbook().find(u"visit_count"_s)->version, u"2.0.0"_s);
}

void TestHandbookEdit::whatIsWrongIsNotKept_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const QString &code) { QTest::newRow(name) << before << after << code; };
    row("no YAML", "kind: count", "kind: [count", u"handbook.syntax"_s);
    row("an unknown key", "cadence", "cadense", u"handbook.unknown_key"_s);
    row("an unknown field", "is_effective\"", "is_efective\"", u"handbook.bad_formula"_s);
    row("an open bracket", "type = 'visit' and", "(type = 'visit' and", u"handbook.bad_formula"_s);
    // activity_count is computed from visit_count? No: this one would be computed from itself.
    row("a circle",
        "kind: count\naggregate: {of: activity, time: started_at, where: \"type = 'visit' and "
        "is_effective\"}",
        "kind: formula\nformula: \"[visit_count]\"", u"handbook.cycle"_s);
    row("an unknown KPI",
        "kind: count\naggregate: {of: activity, time: started_at, where: \"type = 'visit' and "
        "is_effective\"}",
        "kind: formula\nformula: \"[no_such_kpi]\"", u"handbook.bad_formula"_s);
}

void TestHandbookEdit::whatIsWrongIsNotKept()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, code);
    QByteArray body = Stricter;
    QVERIFY(body.contains(before));
    body.replace(before, after);
    const auto done = draft(body);
    QVERIFY(!done);
    QCOMPARE(QString(done.error().code), code);
    QCOMPARE(stored(), 0);
}

void TestHandbookEdit::aDraftChangesNoFigure()
{
    QVERIFY(bool(draft()));
    QCOMPARE(figure(u"2026-02"_s), u"3"_s);
    // Saved again, it is the same draft.
    QVERIFY(bool(draft()));
    QCOMPARE(stored(), 1);
    QVERIFY(bool(run([](const HandbookEdit &edit) { return edit.discard(u"visit_count"_s); })));
    QCOMPARE(stored(), 0);
}

void TestHandbookEdit::aProposalNeedsAReasonAndAChange()
{
    const auto proposing = [&](const QString &reason) {
        return [&, reason](const HandbookEdit &edit) {
            return edit.propose({u"visit_count"_s, reason, {}, QDate(2026, 2, 1), m_ann});
        };
    };
    QCOMPARE(codeOf(proposing(u"why"_s)), u"handbook.no_draft"_s);
    const auto shipped = Handbook::shipped();
    QVERIFY(bool(draft(KpiYaml::write(*shipped->find(u"visit_count"_s)))));
    QCOMPARE(codeOf(proposing(u"why"_s)), u"handbook.nothing_changed"_s);
    QVERIFY(bool(draft()));
    QCOMPARE(codeOf(proposing(u"  "_s)), u"handbook.no_reason"_s);
    QByteArray unproven = Stricter;
    unproven.replace("expect: {value: 1}", "expect: {value: 2}");
    QVERIFY(bool(draft(unproven)));
    QCOMPARE(codeOf(proposing(u"why"_s)), u"handbook.example_fails"_s);
    unproven = Stricter.left(Stricter.indexOf("tests:"));
    QVERIFY(bool(draft(unproven)));
    QCOMPARE(codeOf(proposing(u"why"_s)), u"handbook.no_example"_s);
}

void TestHandbookEdit::aNewWayOfCountingBeginsWithAPeriod()
{
    QVERIFY(bool(draft()));
    const auto done = propose(QDate(2026, 2, 10));
    QVERIFY(!done);
    QCOMPARE(QString(done.error().code), u"handbook.from_not_first_day"_s);
}

void TestHandbookEdit::theAuthorDoesNotApproveAMajorChange()
{
    QVERIFY(bool(draft()));
    QCOMPARE(
        codeOf([&](const HandbookEdit &edit) { return edit.approve(u"visit_count"_s, m_bob); }),
        u"handbook.no_proposal"_s);
    QVERIFY(bool(propose()));
    QVERIFY(bool(run([](const HandbookEdit &edit) {
        return edit.sendBack(u"visit_count"_s, u"whose is it"_s);
    })));
    QVERIFY(bool(run([](const HandbookEdit &edit) { return edit.discard(u"visit_count"_s); })));
    // Nobody's change could be approved by its own author.
    QVERIFY(bool(run([](const HandbookEdit &edit) { return edit.draft(Stricter, {}); })));
    QCOMPARE(codeOf([](const HandbookEdit &edit) {
                 return edit.propose({u"visit_count"_s, u"why"_s, {}, QDate(2026, 2, 1), {}});
             }),
             u"handbook.no_author"_s);
    QVERIFY(bool(propose()));
    const auto own = approve(m_ann);
    QVERIFY(!own);
    QCOMPARE(QString(own.error().code), u"handbook.four_eyes"_s);
    const auto nobody = approve({});
    QVERIFY(!nobody);
    QCOMPARE(QString(nobody.error().code), u"handbook.no_approver"_s);
    QCOMPARE(figure(u"2026-02"_s), u"3"_s);
    QVERIFY(bool(approve(m_bob)));
}

void TestHandbookEdit::theEffectIsShownForEveryNodeAndMonth()
{
    const auto impact
        = m_workspace
              ->ask<DefinitionImpact>([](const Reading &reading) -> Result<DefinitionImpact> {
                  return DefinitionImpacts::of(DefinitionReviews::of(Stricter, reading).definition,
                                               reading);
              })
              .takeResult();
    QVERIFY(bool(impact));
    QCOMPARE(impact->months.size(), 13);
    QCOMPARE(impact->months.first().label(), u"2025-03"_s);
    QCOMPARE(impact->months.last().label(), u"2026-03"_s);
    // The company, Ann and Bob in 13 months.
    QCOMPARE(impact->cells, 39);
    // January 2 → 1 and February 3 → 1, for the company and for Ann.
    QCOMPARE(impact->nChanged, 4);
    QCOMPARE(impact->changed.size(), 2);
    QCOMPARE(impact->changed.first().month.label(), u"2026-02"_s);
    QCOMPARE(impact->changed.first().before->plainValue(), u"3"_s);
    QCOMPARE(impact->changed.first().after.plainValue(), u"1"_s);
    QCOMPARE(impact->company.size(), 13);
}

void TestHandbookEdit::anEffectThatIsNoLongerTrueIsLookedAtAgain()
{
    QVERIFY(bool(draft()));
    QVERIFY(bool(propose()));
    const auto looked
        = m_workspace
              ->ask<KpiVersion>([](const Reading &reading) -> Result<KpiVersion> {
                  return *HandbookEdit::openVersion(u"visit_count"_s, reading.versions);
              })
              .takeResult();
    QVERIFY(bool(looked));
    KpiVersion changed = *looked;
    changed.body.replace(u"is_effective\""_s, u"duration_s > 60\""_s)
        .replace(u"is_effective: true"_s, u"duration_s: 90"_s);
    Command behind {u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::update(*looked, changed)}};
    QVERIFY(bool(m_workspace->submit(behind).takeResult()));
    const auto done = approve(m_bob);
    QVERIFY(!done);
    QCOMPARE(QString(done.error().code), u"handbook.impact_stale"_s);
}

void TestHandbookEdit::aProposalCanBeSentBackAndTakenBack()
{
    QVERIFY(bool(draft()));
    QVERIFY(bool(propose()));
    QVERIFY(bool(run([](const HandbookEdit &edit) {
        return edit.sendBack(u"visit_count"_s, u"an example of a visit by phone"_s);
    })));
    const auto done = approve(m_bob);
    QVERIFY(!done);
    QCOMPARE(QString(done.error().code), u"handbook.no_proposal"_s);
    QVERIFY(bool(propose()));
    const auto approved = approve(m_bob);
    QVERIFY(bool(approved));
    QCOMPARE(figure(u"2026-02"_s), u"1"_s);
    QVERIFY(bool(m_workspace->undo(approved->command).takeResult()));
    QCOMPARE(figure(u"2026-02"_s), u"3"_s);
}

void TestHandbookEdit::whatNeedsEachOtherIsProposedAndApprovedTogether()
{
    draftAll();
    QVERIFY(bool(proposeAll(m_ann)));
    QCOMPARE(statuses(), QStringList(3, u"in_review"_s));
    // Whichever of them is approved, it is the whole of them, in one step.
    const auto done
        = run([&](const HandbookEdit &edit) { return edit.approve(u"good_visits"_s, m_bob); });
    QVERIFY(bool(done));
    QCOMPARE(statuses(), QStringList(3, u"approved"_s));
    // February: one visit worth it and two that were not: 2 + 2 * 1 = 4.
    QCOMPARE(cell(u"visit_points"_s, u"2026-02"_s).measure.plainValue(), u"4"_s);
    QVERIFY(bool(m_workspace->undo(done->command).takeResult()));
    QCOMPARE(statuses(), QStringList(3, u"in_review"_s));
}

void TestHandbookEdit::oneThatNeedsADraftIsNotProposedAlone()
{
    draftAll();
    const auto alone = run([&](const HandbookEdit &edit) {
        return edit.propose({u"visit_points"_s, u"why"_s, {}, {}, m_ann, {}});
    });
    QVERIFY(!alone);
    QCOMPARE(QString(alone.error().code), u"handbook.needs_draft"_s);
    QCOMPARE(alone.error().values.value(u"needed"_s).toString(), u"vain_visits"_s);
    // Those that need nobody can go first.
    for (const QString &first : {u"good_visits"_s, u"vain_visits"_s}) {
        QVERIFY(bool(run([&](const HandbookEdit &edit) {
            return edit.propose({first, u"why"_s, {}, {}, m_ann, {}});
        })));
    }
    QVERIFY(
        bool(run([&](const HandbookEdit &edit) { return edit.approve(u"good_visits"_s, m_bob); })));
    QCOMPARE(statuses(), QStringList({u"draft"_s, u"approved"_s, u"in_review"_s}));
}

void TestHandbookEdit::aSetWithAMistakeIsNotProposedAtAll()
{
    draftAll();
    QByteArray wrong = Vain;
    wrong.replace("expect: {value: 1}", "expect: {value: 7}");
    QVERIFY(bool(draft(wrong)));
    const auto done = proposeAll(m_ann);
    QVERIFY(!done);
    // One visit is vain, not seven; what is made of it holds all the same.
    QCOMPARE(QString(done.error().code), u"handbook.example_fails"_s);
    QCOMPARE(done.error().values.value(u"kpi"_s).toString(), u"vain_visits"_s);
    QCOMPARE(statuses(), QStringList(3, u"draft"_s));
}

void TestHandbookEdit::aSetThatGoesInACircleIsRefused()
{
    draftAll();
    KpiVersion version;
    version.id = KpiVersionId(m_workspace->newId());
    version.kpi = u"round"_s;
    version.version = u"1.0.0"_s;
    version.body = QString::fromUtf8(
        own("round", "kind: formula\nformula: \"[visit_points] + [around]\"\n", "value: 3"));
    KpiVersion other = version;
    other.id = KpiVersionId(m_workspace->newId());
    other.kpi = u"around"_s;
    other.body
        = QString::fromUtf8(own("around", "kind: formula\nformula: \"[round] + 1\"\n", "value: 3"));
    QVERIFY(bool(m_workspace
                     ->submit({u"test"_s,
                               {},
                               {},
                               u"hand"_s,
                               {},
                               {},
                               {Record::create(version), Record::create(other)}})
                     .takeResult()));
    const auto done = run([&](const HandbookEdit &edit) {
        return edit.propose(
            {u"round"_s, u"why"_s, {}, {}, m_ann, QStringList(m_set) << u"around"_s});
    });
    QVERIFY(!done);
    QCOMPARE(QString(done.error().code), u"handbook.cycle"_s);
}

void TestHandbookEdit::theAuthorDoesNotApproveAnyOfASet()
{
    draftAll();
    QVERIFY(bool(proposeAll(m_ann)));
    QCOMPARE(
        codeOf([&](const HandbookEdit &edit) { return edit.approve(u"visit_points"_s, m_ann); }),
        u"handbook.four_eyes"_s);
    QCOMPARE(statuses(), QStringList(3, u"in_review"_s));
}

void TestHandbookEdit::aSetIsSentBackAndTakenBackAsOne()
{
    draftAll();
    QVERIFY(bool(proposeAll(m_ann)));
    QVERIFY(bool(run([](const HandbookEdit &edit) {
        return edit.sendBack(u"vain_visits"_s, u"say what vain means"_s);
    })));
    QCOMPARE(statuses(), QStringList(3, u"draft"_s));
    QVERIFY(bool(proposeAll(m_ann)));
    // Whoever goes on writing at one of them takes the others out of the review too.
    QVERIFY(bool(draft(Good)));
    QCOMPARE(statuses(), QStringList(3, u"draft"_s));
}

void TestHandbookEdit::aDraftMayBeChangedWhileItNeedsAnotherOne()
{
    draftAll();
    QByteArray tripled = Both;
    tripled.replace("2 * [good_visits]", "3 * [good_visits]").replace("value: 3", "value: 4");
    QVERIFY(bool(draft(tripled)));
    QVERIFY(bool(proposeAll(m_ann)));
    QVERIFY(
        bool(run([&](const HandbookEdit &edit) { return edit.approve(u"good_visits"_s, m_bob); })));
    // 2 + 3 * 1 = 5.
    QCOMPARE(cell(u"visit_points"_s, u"2026-02"_s).measure.plainValue(), u"5"_s);
}

void TestHandbookEdit::aKpiThatOthersNeedDoesNotEnd()
{
    const auto done = run([](const HandbookEdit &edit) {
        return edit.deprecate(u"won_value"_s, QDate(2026, 3, 31), {}, u"bookings instead"_s);
    });
    QVERIFY(!done);
    QCOMPARE(QString(done.error().code), u"handbook.still_used"_s);
    QVERIFY(done.error().values.value(u"users"_s).toString().contains(u"avg_deal_size"_s));
}

void TestHandbookEdit::anEndedKpiDoesNotApplyAfterwards()
{
    QVERIFY(bool(run([](const HandbookEdit &edit) {
        return edit.deprecate(u"demo_count"_s, QDate(2026, 1, 31), u"visit_count"_s,
                              u"no demos any more"_s);
    })));
    QVERIFY(cell(u"demo_count"_s, u"2026-01"_s).measure.isValue());
    const Measure after = cell(u"demo_count"_s, u"2026-02"_s).measure;
    QCOMPARE(after.state, Measure::State::NotApplicable);
    QCOMPARE(after.reason, u"definition_not_in_force"_s);
}

void TestHandbookEdit::theCompanysRuleIsDated()
{
    const auto settle = [&](const QString &rule, const QDate &from) {
        return run(
            [&](const HandbookEdit &edit) { return edit.settleRule(u"win_rate"_s, rule, from); });
    };
    const auto ruleOf = [&](const QString &period) { return cell(u"win_rate"_s, period).variant; };
    QVERIFY(bool(settle(u"signed"_s, QDate(2026, 2, 1))));
    QCOMPARE(ruleOf(u"2026-01"_s), u"closed"_s);
    QCOMPARE(ruleOf(u"2026-02"_s), u"signed"_s);
    // A later word from the same day on replaces it; one from a later day ends it the day before.
    QVERIFY(bool(settle(u"first_payment"_s, QDate(2026, 2, 1))));
    QCOMPARE(ruleOf(u"2026-02"_s), u"first_payment"_s);
    QVERIFY(bool(settle(u"signed"_s, QDate(2026, 3, 1))));
    QCOMPARE(ruleOf(u"2026-02"_s), u"first_payment"_s);
    QCOMPARE(ruleOf(u"2026-03"_s), u"signed"_s);
    const auto unknown = settle(u"nothing"_s, QDate(2026, 2, 1));
    QVERIFY(!unknown);
    QCOMPARE(QString(unknown.error().code), u"kpi.unknown_variant"_s);
}

QTEST_GUILESS_MAIN(TestHandbookEdit)
#include "tst_HandbookEdit.moc"
