// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/EffectiveJudging.h"
#include "tests/support/AuditCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// What counts as a contact that reached the customer, and past activities by a new rule.
class TestEffectiveContact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anActivityIsJudgedByTheRule_data();
    void anActivityIsJudgedByTheRule();
    void theRuleTravelsAsJson();
    void pastActivitiesAreJudgedInOneUndoableStep();
    void onlyTheDaysAskedForAreJudged();
};

void TestEffectiveContact::anActivityIsJudgedByTheRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<bool>("is");
    Activity visit;
    visit.type = u"visit"_s;
    visit.outcome = u"connected"_s;
    visit.durationS = 300;
    const auto row = [](const char *name, const QString &rule, Activity activity,
                        const std::function<void(Activity &)> &change, bool is) {
        change(activity);
        QTest::newRow(name) << rule << activity << is;
    };
    row(
        "five minutes", {}, visit, [](Activity &) {}, true);
    row(
        "a second less", {}, visit, [](Activity &one) { one.durationS = 299; }, false);
    row(
        "nobody wrote how long", {}, visit, [](Activity &one) { one.durationS.reset(); }, true);
    row(
        "how long must be said", u"{\"needs_duration\":true}"_s, visit,
        [](Activity &one) { one.durationS.reset(); }, false);
    row(
        "a call of a minute", {}, visit,
        [](Activity &one) {
            one.type = u"call"_s;
            one.durationS = 60;
        },
        true);
    row(
        "nobody answered", {}, visit, [](Activity &one) { one.outcome = u"no_answer"_s; }, false);
    row(
        "no outcome", {}, visit, [](Activity &one) { one.outcome = u"unknown"_s; }, false);
    row(
        "no outcome but an answer", {}, visit,
        [](Activity &one) {
            one.outcome = u"unknown"_s;
            one.customerResponded = true;
        },
        true);
    row(
        "a message without an answer", {}, visit, [](Activity &one) { one.type = u"message"_s; },
        false);
    row(
        "a message that may stay unanswered", u"{\"messages_need_answer\":false}"_s, visit,
        [](Activity &one) { one.type = u"message"_s; }, true);
    row(
        "another outcome", u"{\"outcomes\":[\"met\"]}"_s, visit, [](Activity &) {}, false);
    row(
        "any outcome", u"{\"outcomes\":[]}"_s, visit,
        [](Activity &one) { one.outcome = u"unknown"_s; }, true);
    row(
        "a note of nine", u"{\"least_note\":10}"_s, visit,
        [](Activity &one) { one.note = u" 123456789 "_s; }, false);
    row(
        "a note of ten", u"{\"least_note\":10}"_s, visit,
        [](Activity &one) { one.note = u"1234567890"_s; }, true);
    row(
        "nothing agreed", u"{\"needs_next\":true}"_s, visit, [](Activity &) {}, false);
    row(
        "something agreed", u"{\"needs_next\":true}"_s, visit,
        [](Activity &one) { one.nextStep = u"Offer"_s; }, true);
}

void TestEffectiveContact::anActivityIsJudgedByTheRule()
{
    QFETCH(QString, rule);
    QFETCH(Activity, activity);
    QFETCH(bool, is);
    const auto read = EffectiveRule::fromJson(rule);
    QVERIFY(read);
    QCOMPARE(isEffective(activity, *read), is);
}

void TestEffectiveContact::theRuleTravelsAsJson()
{
    EffectiveRule rule;
    rule.leastSeconds = {{u"visit"_s, 600}};
    rule.outcomes = {u"connected"_s, u"met"_s};
    rule.leastNote = 12;
    rule.needsNext = true;
    QCOMPARE(*EffectiveRule::fromJson(rule.toJson()), rule);
    QCOMPARE(*EffectiveRule::fromJson({}), EffectiveRule());
    const auto fault = [](const QString &json) {
        const auto wrong = EffectiveRule::fromJson(json);
        return wrong ? QString() : QString(wrong.error().code);
    };
    QCOMPARE(fault(u"nonsense"_s), u"effective.not_json"_s);
    QCOMPARE(fault(u"{\"minutes\":5}"_s), u"effective.unknown"_s);
    QCOMPARE(fault(u"{\"least_note\":\"ten\"}"_s), u"effective.bad_value"_s);
    QCOMPARE(fault(u"{\"needs_next\":1}"_s), u"effective.bad_value"_s);
    QCOMPARE(fault(u"{\"least_seconds\":{\"visit\":-1}}"_s), u"effective.bad_value"_s);
}

// Of five: long and marked, long and not marked, short and marked, short and not marked, and Ann's,
// Bob's, Cai's and Dan's first ones of January, of which nothing is said.
void TestEffectiveContact::pastActivitiesAreJudgedInOneUndoableStep()
{
    AuditCompany company;
    const Customer customer = company.customer(u"Somebody"_s, company.ann, {2026, 1, 12});
    company.store();
    QList<Uuid> ids;
    for (int n = 0; n < 4; ++n) {
        Activity visit;
        visit.person = company.ann.id;
        visit.customer = customer.id;
        visit.startedAt = Moment(AuditCompany::march(2 + n));
        visit.outcome = u"connected"_s;
        visit.durationS = n < 2 ? 600 : 60;
        visit.isEffective = n % 2 == 0;
        ids << company.add(visit).id.uuid();
    }
    company.store();
    const auto judge = [&] {
        return company.asked<EffectiveJudging::Judged>([&](const Reading &reading) {
            return EffectiveJudging::judge(reading, EffectiveRule(), {},
                                           [&] { return company.id(); });
        });
    };
    const auto marks = [&] {
        return company.asked<QString>([&](const Reading &reading) -> Result<QString> {
            QString all;
            for (const Uuid &id : ids)
                all += toText(reading.row(u"activity"_s, id).value(u"is_effective"_s));
            return all;
        });
    };
    QCOMPARE(marks(), u"1010"_s);
    const auto judged = judge();
    QCOMPARE(judged.looked, 8);
    QCOMPARE(judged.becomeEffective, 1);
    QCOMPARE(judged.becomeIneffective, 1);
    QCOMPARE(judged.effective, 2);
    // Only asked: nothing has changed.
    QCOMPARE(marks(), u"1010"_s);
    const Receipt receipt = company.submit(judged.command);
    QCOMPARE(marks(), u"1100"_s);
    QVERIFY(judge().command.changes.isEmpty());
    QVERIFY(company.workspace().undo(receipt.command).takeResult());
    QCOMPARE(marks(), u"1010"_s);
}

void TestEffectiveContact::onlyTheDaysAskedForAreJudged()
{
    AuditCompany company;
    for (int n = 0; n < 3; ++n) {
        Activity call;
        call.type = u"call"_s;
        call.person = company.ann.id;
        call.startedAt = Moment(AuditCompany::march(9 + n));
        call.outcome = u"connected"_s;
        company.add(call);
    }
    company.store();
    const auto judged = company.asked<EffectiveJudging::Judged>([&](const Reading &reading) {
        return EffectiveJudging::judge(
            reading, EffectiveRule(),
            DateRange::inclusive(AuditCompany::march(10), AuditCompany::march(10)),
            [&] { return company.id(); });
    });
    QCOMPARE(judged.looked, 1);
    QCOMPARE(judged.command.changes.size(), 1);
}

QTEST_GUILESS_MAIN(TestEffectiveContact)
#include "tst_EffectiveContact.moc"
