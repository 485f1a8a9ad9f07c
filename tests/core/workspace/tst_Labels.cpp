// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerLabel.h"
#include "core/workspace/LabelRules.h"
#include "core/workspace/RowsOf.h"
#include "core/workspace/Workspace.h"
#include "tests/support/SmallCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);

/// A clock that is moved on by hand.
class HandClock final : public Clock
{
public:
    qint64 now() const override { return FixedClock(day).now(); }
    QDate day = Today;
};

} // namespace

/// Labels by a rule: who fits has them, from when to when.
class TestLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whoFitsGetsTheLabelAndWhoNoLongerDoesLosesIt();
    void aRuleMayLookAtDealsAndDays();
    void aRuleThatCannotBeReadIsRefused();
    void twoLabelsOfOneNameAreRefused();

private:
    QString perform(const std::function<Result<Command>(const LabelRules &)> &deed)
    {
        const auto command
            = m_workspace
                  ->ask<Command>([&](const Reading &reading) {
                      return deed(LabelRules(reading, [this] { return m_workspace->newId(); }));
                  })
                  .takeResult();
        if (!command)
            return QString(command.error().code);
        const auto stored = m_workspace->submit(*command).takeResult();
        return stored ? QString() : QString(stored.error().code);
    }
    QList<CustomerLabel> marks(const Customer &customer)
    {
        return m_workspace
            ->ask<QList<CustomerLabel>>([&](const Reading &reading) {
                return RowsOf::linked<CustomerLabel>(reading, u"customer"_s, customer.id.uuid());
            })
            .takeResult()
            .value_or(QList<CustomerLabel>());
    }
    Result<qint64> count(const QString &rule)
    {
        return m_workspace
            ->ask<qint64>([&](const Reading &reading) { return LabelRules::count(rule, reading); })
            .takeResult();
    }
    static Label rule(const QString &name, const QString &text)
    {
        Label label;
        label.name = name;
        label.rule = text;
        return label;
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SmallCompany> m_company;
    HandClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Customer m_hua, m_norva;
};

void TestLabels::init()
{
    m_workspace.reset();
    m_clock.day = Today;
    m_store = std::make_unique<TestStore>(Today);
    m_company = std::make_unique<SmallCompany>(*m_store);
    m_hua = {};
    m_hua.id = CustomerId((*m_store)->makeId());
    m_hua.name = u"华诚"_s;
    m_hua.tier = u"A"_s;
    m_hua.createdAt = Moment(QDate(2026, 3, 1));
    m_norva = {};
    m_norva.id = CustomerId((*m_store)->makeId());
    m_norva.name = u"Norva"_s;
    m_norva.tier = u"C"_s;
    m_norva.createdAt = Moment(QDate(2024, 3, 1));
    Opportunity deal = m_company->deal(u"D"_s, m_company->ann, 100, Today.addDays(9));
    deal.customer = m_norva.id;
    QVERIFY(
        m_company->submit({Record::create(m_hua), Record::create(m_norva), Record::create(deal)}));
    m_store->close();
    m_workspace = std::make_unique<Workspace>(m_store->path(), Handbook(), m_clock, 3);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
}

void TestLabels::whoFitsGetsTheLabelAndWhoNoLongerDoesLosesIt()
{
    QCOMPARE(perform([](const LabelRules &rules) {
                 return rules.save(rule(u"Key"_s, u"tier = 'A'"_s));
             }),
             QString());
    QCOMPARE(marks(m_hua).size(), 1);
    QCOMPARE(marks(m_hua).first().fromOn, Today);
    QCOMPARE(marks(m_norva).size(), 0);
    const auto run = [&] { return perform([](const LabelRules &rules) { return rules.run(); }); };
    m_clock.day = QDate(2026, 3, 25);
    Customer after = m_hua;
    after.tier = u"B"_s;
    Customer other = m_norva;
    other.tier = u"A"_s;
    Command command;
    command.label = u"test"_s;
    command.source = u"hand"_s;
    command.changes = {Record::update(m_hua, after), Record::update(m_norva, other)};
    QVERIFY(m_workspace->submit(command).takeResult());
    QCOMPARE(run(), QString());
    QCOMPARE(marks(m_hua).size(), 1);
    QCOMPARE(marks(m_hua).first().toOn, QDate(2026, 3, 24));
    QCOMPARE(marks(m_norva).size(), 1);
    QCOMPARE(marks(m_norva).first().fromOn, QDate(2026, 3, 25));
    QVERIFY(!marks(m_norva).first().toOn.isValid());
    // A second run on the same day changes nothing.
    QCOMPARE(run(), QString());
    QCOMPARE(marks(m_norva).size(), 1);
}

void TestLabels::aRuleMayLookAtDealsAndDays()
{
    QCOMPARE(count(u"days(created_at, day) > 365"_s).value_or(-1), 1);
    QCOMPARE(count(u"tier = 'C' and days(created_at, day) > 365"_s).value_or(-1), 1);
    QCOMPARE(count(u"count(opportunity.created_at after day - 90 until day per customer) > 0"_s)
                 .value_or(-1),
             1);
}

void TestLabels::aRuleThatCannotBeReadIsRefused()
{
    QCOMPARE(perform([](const LabelRules &rules) {
                 return rules.save(rule(u"X"_s, u"tier = "_s));
             }).isEmpty(),
             false);
    QCOMPARE(perform([](const LabelRules &rules) {
                 return rules.save(rule(u"X"_s, u"colour = 'red'"_s));
             }),
             u"formula.unknown_field"_s);
    QCOMPARE(perform([](const LabelRules &rules) { return rules.save(rule(u" "_s, {})); }),
             u"label.needs_name"_s);
}

void TestLabels::twoLabelsOfOneNameAreRefused()
{
    const auto save = [&] {
        return perform([](const LabelRules &rules) { return rules.save(rule(u"VIP"_s, {})); });
    };
    QCOMPARE(save(), QString());
    QCOMPARE(save(), u"label.name_taken"_s);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_Labels.moc"
