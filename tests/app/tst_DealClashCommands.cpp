// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/DealClash.h"
#include "tests/support/CommandLine.h"
#include "tests/support/SmallCompany.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Monday(2026, 3, 2);

} // namespace

/// Reported deals and clashes from the command line.
class TestDealClashCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aDealIsReportedOnceExtendedAndGivenBack();
    void whoeverAsksLearnsNoNames();
    void aHeadDecidesAClash();
    void rulesAreSettledFromAFile();
    void wrongUseIsRefused();

private:
    Said on(const QDate &day, const QStringList &words) const
    {
        return CommandLine(m_store->inFolder({}), day)
            .run(QStringList {u"deal-clash"_s} + words
                 + QStringList {u"--store"_s, m_store->path()});
    }
    QString verdict(const QDate &day, const QString &customer) const
    {
        const QJsonArray rows = on(day, {u"check"_s, customer}).list();
        return rows.first().toObject().value(u"verdict"_s).toString();
    }

    std::unique_ptr<TestStore> m_store;
    Uuid m_clash;
};

// Ann has 华诚 and Bob an opportunity there that clashes; 陈静 leads West, where both sell.
void TestDealClashCommands::init()
{
    m_store = std::make_unique<TestStore>(Monday);
    const SmallCompany company(*m_store);
    Customer customer;
    customer.id = CustomerId((*m_store)->makeId());
    customer.name = u"华诚有限公司"_s;
    customer.owner = company.ann.id;
    Opportunity deal = company.deal(u"Line 2"_s, company.bob, 1'000, Monday.addDays(60));
    deal.customer = customer.id;
    DealClash clash;
    clash.id = DealClashId((*m_store)->makeId());
    clash.opportunity = deal.id;
    clash.openedAt = Moment(Monday);
    m_clash = clash.id.uuid();
    QVERIFY(company.submit({Record::create(customer),
                            Record::create(deal),
                            Record::create(clash),
                            {Change::Deed::Update,
                             u"unit"_s,
                             company.west.id.uuid(),
                             {{u"head"_s, company.chen.id.uuid()}}}}));
    m_store->close();
}

// 90 days from 2 March on end with 30 May, 180 with 28 August.
void TestDealClashCommands::aDealIsReportedOnceExtendedAndGivenBack()
{
    QCOMPARE(verdict(Monday, u"华诚"_s), u"free"_s);
    QCOMPARE(on(Monday, {u"report"_s, u"华诚有限公司"_s, u"--person"_s, u"Ann"_s}).status, 0);
    const Said second = on(Monday, {u"report"_s, u"华诚"_s, u"--person"_s, u"Bob"_s});
    QCOMPARE(second.status, 1);
    QVERIFY2(second.err.contains(u"2026-05-30"_s), qPrintable(second.err));
    QVERIFY(!second.err.contains(u"Ann"_s));
    QCOMPARE(verdict({2026, 5, 30}, u"华诚"_s), u"taken"_s);
    QCOMPARE(verdict({2026, 5, 31}, u"华诚"_s), u"free"_s);
    const QJsonObject row = on(Monday, {u"list"_s}).only(u"customer"_s, u"华诚有限公司"_s);
    QCOMPARE(row.value(u"person"_s).toString(), u"Ann"_s);
    QCOMPARE(row.value(u"days_left"_s).toInt(), 90);
    const QString id = row.value(u"id"_s).toString();
    QCOMPARE(on(Monday, {u"extend"_s, id, u"--by"_s, u"Bob"_s}).status, 1);
    QCOMPARE(on(Monday, {u"extend"_s, id, u"--by"_s, u"Ann"_s}).status, 0);
    QCOMPARE(on(Monday, {u"extend"_s, id}).status, 1);
    QCOMPARE(verdict({2026, 8, 28}, u"华诚"_s), u"taken"_s);
    QCOMPARE(on(Monday, {u"release"_s, id}).status, 0);
    QCOMPARE(verdict(Monday, u"华诚"_s), u"free"_s);
    QCOMPARE(on(Monday, {u"list"_s}).list().size(), 0);
    QCOMPARE(on(Monday, {u"list"_s, u"--over"_s}).list().size(), 1);
}

void TestDealClashCommands::whoeverAsksLearnsNoNames()
{
    QCOMPARE(on(Monday, {u"report"_s, u"华诚有限公司"_s, u"--person"_s, u"Ann"_s}).status, 0);
    const Said said = on(Monday, {u"list"_s, u"--as"_s, u"Bob"_s});
    QCOMPARE(said.status, 0);
    QVERIFY2(!said.out.contains(u"Ann"_s), qPrintable(said.out));
    QVERIFY(on(Monday, {u"list"_s, u"--as"_s, u"Ann"_s}).out.contains(u"Ann"_s));
    // Trying names one after the other tells nothing either.
    const QStringList ask {u"check"_s, u"华诚"_s, u"--as"_s, u"Bob"_s, u"--person"_s};
    for (const QString &name : {u"Ann"_s, u"Bob"_s})
        QCOMPARE(on(Monday, ask + QStringList {name}).list().first().toObject().value(u"verdict"_s),
                 QJsonValue(u"taken"_s));
}

void TestDealClashCommands::aHeadDecidesAClash()
{
    QCOMPARE(on(Monday, {u"report"_s, u"华诚有限公司"_s, u"--person"_s, u"Ann"_s}).status, 0);
    const QJsonObject row = on(Monday, {u"clashes"_s}).only(u"opportunity"_s, u"Line 2"_s);
    QCOMPARE(row.value(u"owner"_s).toString(), u"Bob"_s);
    QCOMPARE(row.value(u"reported_by"_s).toString(), u"Ann"_s);
    QCOMPARE(row.value(u"until"_s).toString(), u"2026-05-30"_s);
    const QStringList decide {u"decide"_s, m_clash.text(), u"--upheld"_s, u"--reason"_s,
                              u"one line"_s};
    QCOMPARE(on(Monday, decide).status, 1); // by nobody
    QCOMPARE(on(Monday, decide + QStringList {u"--by"_s, u"Bob"_s}).status, 1);
    QCOMPARE(on(Monday, decide + QStringList {u"--by"_s, u"陈静"_s}).status, 0);
    QCOMPARE(on(Monday, {u"clashes"_s}).list().size(), 0);
    const Said over = on(Monday, {u"clashes"_s, u"--over"_s});
    QCOMPARE(over.only(u"opportunity"_s, u"Line 2"_s).value(u"upheld"_s).toBool(), true);
}

// Five days from Monday end with Friday.
void TestDealClashCommands::rulesAreSettledFromAFile()
{
    QFile file(m_store->inFolder(u"rules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"term":5})");
    file.close();
    QCOMPARE(on(Monday, {u"rules"_s, u"--set"_s, file.fileName()}).status, 0);
    QVERIFY(on(Monday, {u"rules"_s}).out.contains(u"\"term\":5"_s));
    QCOMPARE(on(Monday, {u"report"_s, u"Norva"_s, u"--person"_s, u"Ann"_s}).status, 0);
    QCOMPARE(verdict(Monday.addDays(4), u"NORVA Ltd"_s), u"taken"_s);
    QCOMPARE(verdict(Monday.addDays(5), u"NORVA Ltd"_s), u"free"_s);
}

void TestDealClashCommands::wrongUseIsRefused()
{
    for (const QStringList &words :
         {QStringList {u"nonsense"_s}, QStringList {u"check"_s},
          QStringList {u"report"_s, u"华诚"_s}, QStringList {u"release"_s, u"x"_s},
          QStringList {u"decide"_s, m_clash.text()}})
        QCOMPARE(on(Monday, words).status, 2);
}

QTEST_GUILESS_MAIN(TestDealClashCommands)
#include "tst_DealClashCommands.moc"
