// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AuditCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// From what was noticed to what a manager decides.
class TestAuditQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void thePersonIsAskedExplainsAndAHeadDecides();
    void nobodyDecidesAboutHimself();
    void onlyAHeadAboveDecides();
    void nothingIsAdjustedBeforeThePersonWasAsked();
    void onlyThePersonExplains();
    void aClearedFlagIsNowhere();
    void aDecisionIsTakenUpAgain();
    void everyStepIsTakenBack();
    void amountsInDoubtAreCountedOnce();
    void theListIsFilteredAndCounted();
    void theSheetNamesWhatTheEvidenceIs();

private:
    AuditFlag flag(const QString &rule)
    {
        const auto answer = list(
            {{u"open"_s, u"asked"_s, u"explained"_s, u"justified"_s, u"adjusted"_s}, rule, {}, {}});
        return answer.entries.value(0).flag;
    }
    AuditQueue::Answer list(const AuditQueue::Request &request)
    {
        return m_company->asked<AuditQueue::Answer>(
            [&](const Reading &reading) { return AuditQueue::list(request, reading); });
    }
    QString decide(const QString &rule, AuditEdits::Verdict verdict, const QString &words,
                   const Person &decider)
    {
        const AuditFlagId id = flag(rule).id;
        return m_company->done(
            [&](const AuditEdits &edits) { return edits.decide(id, verdict, words, decider.id); });
    }
    QString ask(const QString &rule)
    {
        const AuditFlagId id = flag(rule).id;
        return m_company->done(
            [&](const AuditEdits &edits) { return edits.ask({id}, m_company->eva.id); });
    }
    QString explain(const QString &rule, const QString &words, const PersonId &author)
    {
        const AuditFlagId id = flag(rule).id;
        return m_company->done(
            [&](const AuditEdits &edits) { return edits.explain(id, words, author); });
    }
    AuditQueue::Doubt doubt(const NodeKey &node, const DateRange &days)
    {
        return m_company
            ->asked<QHash<NodeKey, AuditQueue::Doubt>>(
                [&](const Reading &reading) { return AuditQueue::doubts(reading, {node}, days); })
            .value(node);
    }
    NodeKey west() const { return NodeKey::unit(m_company->west.id.uuid()); }
    static DateRange march() { return {QDate(2026, 3, 1), QDate(2026, 4, 1)}; }

    std::unique_ptr<AuditCompany> m_company;
    using Verdict = AuditEdits::Verdict;
};

void TestAuditQueue::init()
{
    m_company = std::make_unique<AuditCompany>();
    cheatThroughMarch(*m_company);
    QCOMPARE(m_company->flag(), 11);
}

void TestAuditQueue::thePersonIsAskedExplainsAndAHeadDecides()
{
    QCOMPARE(flag(u"same_minute"_s).state, u"open"_s);
    QCOMPARE(ask(u"same_minute"_s), QString());
    QCOMPARE(flag(u"same_minute"_s).state, u"asked"_s);
    QVERIFY(flag(u"same_minute"_s).askedAt.isValid());
    // Nobody is asked twice.
    QCOMPARE(ask(u"same_minute"_s), u"audit.state"_s);
    QCOMPARE(explain(u"same_minute"_s, u" "_s, m_company->ann.id), u"audit.needs_words"_s);
    QCOMPARE(explain(u"same_minute"_s, u"No network until the evening"_s, m_company->ann.id),
             QString());
    QCOMPARE(flag(u"same_minute"_s).state, u"explained"_s);
    QCOMPARE(decide(u"same_minute"_s, Verdict::Adjusted, u"Two calls taken out"_s, m_company->eva),
             QString());
    const AuditFlag decided = flag(u"same_minute"_s);
    QCOMPARE(decided.state, u"adjusted"_s);
    QCOMPARE(decided.decidedBy, m_company->eva.id);
    QCOMPARE(decided.decision, u"Two calls taken out"_s);
    QCOMPARE(decided.explanation, u"No network until the evening"_s);
    QVERIFY(m_company->detect({2026, 3, 1}, {2026, 3, 31}).isEmpty());
}

void TestAuditQueue::nobodyDecidesAboutHimself()
{
    QCOMPARE(decide(u"same_minute"_s, Verdict::Justified, {}, m_company->ann), u"audit.own_flag"_s);
    QCOMPARE(decide(u"same_minute"_s, Verdict::Justified, {}, Person()), u"audit.no_decider"_s);
}

void TestAuditQueue::onlyAHeadAboveDecides()
{
    QCOMPARE(decide(u"same_minute"_s, Verdict::Justified, {}, m_company->bob), u"audit.not_head"_s);
    // Whoever leads the company leads West too.
    QCOMPARE(decide(u"same_minute"_s, Verdict::Justified, {}, m_company->fox), QString());
}

void TestAuditQueue::nothingIsAdjustedBeforeThePersonWasAsked()
{
    QCOMPARE(decide(u"same_minute"_s, Verdict::Adjusted, u"taken out"_s, m_company->eva),
             u"audit.state"_s);
    QCOMPARE(ask(u"same_minute"_s), QString());
    QCOMPARE(decide(u"same_minute"_s, Verdict::Adjusted, {}, m_company->eva),
             u"audit.needs_words"_s);
    QCOMPARE(decide(u"same_minute"_s, Verdict::Adjusted, u"taken out"_s, m_company->eva),
             QString());
}

void TestAuditQueue::onlyThePersonExplains()
{
    QCOMPARE(explain(u"same_minute"_s, u"It was fine"_s, m_company->bob.id), u"audit.not_yours"_s);
    // Where nobody signs in, whoever sits there writes it down.
    QCOMPARE(explain(u"same_minute"_s, u"It was fine"_s, {}), QString());
}

void TestAuditQueue::aClearedFlagIsNowhere()
{
    QCOMPARE(decide(u"same_day_win"_s, Verdict::Justified, {}, m_company->eva), QString());
    const auto answer = list({});
    QCOMPARE(answer.entries.size(), 10);
    for (const auto &entry : answer.entries)
        QVERIFY(entry.flag.rule != u"same_day_win"_s);
    QCOMPARE(answer.byRule.value(u"same_day_win"_s), 0);
    QCOMPARE(doubt(west(), march()).byRule.value(u"same_day_win"_s), 0);
    QVERIFY(m_company->detect({2026, 3, 1}, {2026, 3, 31}).isEmpty());
}

void TestAuditQueue::aDecisionIsTakenUpAgain()
{
    QCOMPARE(ask(u"same_minute"_s), QString());
    QCOMPARE(decide(u"same_minute"_s, Verdict::Adjusted, u"taken out"_s, m_company->eva),
             QString());
    const AuditFlagId id = flag(u"same_minute"_s).id;
    const auto reopen = [&](const Person &who) {
        return m_company->done([&](const AuditEdits &edits) { return edits.reopen(id, who.id); });
    };
    QCOMPARE(reopen(m_company->ann), u"audit.own_flag"_s);
    QCOMPARE(reopen(m_company->eva), QString());
    const AuditFlag again = flag(u"same_minute"_s);
    QCOMPARE(again.state, u"asked"_s);
    QVERIFY(again.decidedBy.isNull());
    QVERIFY(again.decision.isEmpty());
    QCOMPARE(reopen(m_company->eva), u"audit.state"_s);
}

void TestAuditQueue::everyStepIsTakenBack()
{
    const AuditFlag before = flag(u"copied_note"_s);
    QCOMPARE(ask(u"copied_note"_s), QString());
    const Receipt asked = m_company->last;
    QCOMPARE(decide(u"copied_note"_s, Verdict::Justified, u"our template"_s, m_company->eva),
             QString());
    QVERIFY(m_company->workspace().undo(m_company->last.command).takeResult());
    QCOMPARE(flag(u"copied_note"_s).state, u"asked"_s);
    QVERIFY(m_company->workspace().undo(asked.command).takeResult());
    QCOMPARE(flag(u"copied_note"_s), before);
}

// 50,000 won on its first day, 20,000 pushed, 95,000 and 90,000 near the limit: 255,000.
void TestAuditQueue::amountsInDoubtAreCountedOnce()
{
    QCOMPARE(doubt(west(), march()).flags, 11);
    QCOMPARE(doubt(west(), march()).amount, Amount {255'000'0000});
    QCOMPARE(doubt(NodeKey::person(m_company->ann.id.uuid()), march()).amount,
             Amount {255'000'0000});
    QCOMPARE(doubt(NodeKey::person(m_company->bob.id.uuid()), march()).flags, 0);
    QCOMPARE(doubt(west(), {QDate(2026, 4, 1), QDate(2026, 5, 1)}).flags, 0);
    // The same opportunity in another flag is doubted once.
    AuditFinding again;
    again.rule = u"stage_jump"_s;
    again.person = m_company->ann.id.uuid();
    again.from = again.to = QDate(2026, 3, 18);
    again.amounts = AuditFinding::fromEvidence(flag(u"same_day_win"_s).evidence).amounts;
    again.rows = {{u"stage_event"_s, m_company->id(), QDate(2026, 3, 18), {}}};
    QCOMPARE(m_company->done([&](const AuditEdits &edits) { return edits.flag({again}); }),
             QString());
    QCOMPARE(doubt(west(), march()).flags, 12);
    QCOMPARE(doubt(west(), march()).amount, Amount {255'000'0000});
    // Decided is out of doubt.
    QCOMPARE(decide(u"split_under_limit"_s, Verdict::Justified, {}, m_company->fox), QString());
    QCOMPARE(doubt(west(), march()).amount, Amount {70'000'0000});
}

void TestAuditQueue::theListIsFilteredAndCounted()
{
    QCOMPARE(ask(u"late_batch"_s), QString());
    QCOMPARE(explain(u"short_visit"_s, u"Dropped off samples"_s, m_company->ann.id), QString());
    const auto all = list({});
    QCOMPARE(all.byState.value(u"open"_s), 9);
    QCOMPARE(all.byState.value(u"asked"_s), 1);
    QCOMPARE(all.byState.value(u"explained"_s), 1);
    // What was explained waits for a manager and comes first.
    QCOMPARE(all.entries.first().flag.rule, u"short_visit"_s);
    QCOMPARE(all.people.size(), 1);
    QCOMPARE(all.people.first().second, u"Ann"_s);
    QCOMPARE(list({{}, u"late_batch"_s, {}, {}}).entries.size(), 1);
    QCOMPARE(list({{u"asked"_s}, {}, {}, {}}).entries.size(), 1);
    QCOMPARE(list({{}, {}, NodeKey::person(m_company->bob.id.uuid()), {}}).entries.size(), 0);
    QCOMPARE(list({{}, {}, {}, {QDate(2026, 4, 1), QDate()}}).entries.size(), 0);
}

void TestAuditQueue::theSheetNamesWhatTheEvidenceIs()
{
    const AuditFlagId id = flag(u"close_date_pushed"_s).id;
    const auto sheet = m_company->asked<AuditQueue::Sheet>(
        [&](const Reading &reading) { return AuditQueue::sheet(id, reading); });
    QCOMPARE(sheet.person, u"Ann"_s);
    QCOMPARE(sheet.customer, u"Miller Tools"_s);
    QCOMPARE(sheet.lines.size(), 3);
    QCOMPARE(sheet.lines.first().other, u"Slow one"_s);
    QCOMPARE(sheet.lines.first().customer, u"Miller Tools"_s);
    // The nearest head first.
    QCOMPARE(sheet.heads.size(), 2);
    QCOMPARE(sheet.heads.first().second, u"Eva"_s);
    m_company->asked<AuditQueue::Sheet>([&](const Reading &reading) {
        return AuditQueue::sheet(AuditFlagId(m_company->id()), reading);
    });
    QCOMPARE(m_company->code, u"audit.gone"_s);
}

QTEST_GUILESS_MAIN(TestAuditQueue)
#include "tst_AuditQueue.moc"
