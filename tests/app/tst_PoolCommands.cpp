// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"
#include "tests/support/SmallCompany.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Monday(2026, 3, 2);

} // namespace

/// The pool from the command line, as a timer or a script uses it.
class TestPoolCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whatIsGivenBackIsListedAndClaimedOnce();
    void rulesAreTriedOutSettledAndRun();
    void whoeverAsksSeesOnlyWhatHeMay();
    void wrongUseIsRefused();

private:
    Said on(const QDate &day, const QStringList &words) const
    {
        return CommandLine(m_store->inFolder({}), day)
            .run(QStringList {u"pool"_s} + words + QStringList {u"--store"_s, m_store->path()});
    }

    std::unique_ptr<TestStore> m_store;
};

// Ann has 华诚, 陈静 has Norva; both since the first of January.
void TestPoolCommands::init()
{
    m_store = std::make_unique<TestStore>(Monday);
    const SmallCompany company(*m_store);
    QList<Change> made;
    for (const auto &[name, owner] :
         {std::pair(u"华诚"_s, company.ann), std::pair(u"Norva"_s, company.chen)}) {
        Customer one;
        one.id = CustomerId((*m_store)->makeId());
        one.name = name;
        one.owner = owner.id;
        one.createdAt = Moment(QDate(2026, 1, 1));
        made << Record::create(one);
    }
    QVERIFY(company.submit(made));
    m_store->close();
}

void TestPoolCommands::whatIsGivenBackIsListedAndClaimedOnce()
{
    QCOMPARE(on(Monday, {u"list"_s}).list().size(), 0);
    QCOMPARE(on(Monday, {u"return"_s, u"华诚"_s}).status, 1); // without a reason
    QCOMPARE(on(Monday, {u"return"_s, u"华诚"_s, u"--reason"_s, u"moved"_s}).status, 0);
    const Said listed = on(Monday, {u"list"_s});
    QCOMPARE(listed.only(u"name"_s, u"华诚"_s).value(u"was_with"_s).toString(), u"Ann"_s);
    QCOMPARE(listed.only(u"name"_s, u"华诚"_s).value(u"reason"_s).toString(), u"moved"_s);
    QCOMPARE(on(Monday, {u"claim"_s, u"华诚"_s, u"--person"_s, u"Bob"_s}).status, 0);
    const Said second = on(Monday, {u"claim"_s, u"华诚"_s, u"--person"_s, u"陈静"_s});
    QCOMPARE(second.status, 1);
    QVERIFY2(second.err.contains(u"somebody was quicker"_s), qPrintable(second.err));
    QCOMPARE(on(Monday, {u"claim"_s, u"nobody"_s, u"--person"_s, u"Bob"_s}).status, 1);
}

void TestPoolCommands::rulesAreTriedOutSettledAndRun()
{
    QFile file(m_store->inFolder(u"rules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"usual":{"contact":10},"longest":{"project":60}})");
    file.close();
    // The first rules give a month of grace: up to 1 April, so both return on the 2nd.
    const QStringList trial {u"preview"_s, u"--days"_s, u"40"_s, u"--rules"_s, file.fileName()};
    QCOMPARE(on(Monday, {u"preview"_s, u"--days"_s, u"40"_s}).list().size(), 0);
    QCOMPARE(on(Monday, trial).list().size(), 2);
    QCOMPARE(on(Monday, trial).only(u"name"_s, u"Norva"_s).value(u"returns_on"_s).toString(),
             u"2026-04-02"_s);
    QCOMPARE(on(Monday, {u"rules"_s, u"--set"_s, file.fileName()}).status, 0);
    QVERIFY(on(Monday, {u"rules"_s}).out.contains(u"\"amnesty\":\"2026-04-01\""_s));
    QCOMPARE(
        on(Monday,
           {u"protect"_s, u"华诚"_s, u"--reason"_s, u"project"_s, u"--until"_s, u"2026-04-30"_s})
            .status,
        0);
    QCOMPARE(on(QDate(2026, 3, 26), {u"recycle"_s}).list().first()[u"warnings"_s].toInt(), 1);
    QCOMPARE(on(QDate(2026, 3, 26), {u"recycle"_s}).list().first()[u"warnings"_s].toInt(), 0);
    QCOMPARE(on(QDate(2026, 4, 2), {u"recycle"_s}).list().first()[u"customers"_s].toInt(), 1);
    QCOMPARE(on(QDate(2026, 4, 2), {u"list"_s}).list().size(), 1);
    file.remove();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no rules");
    file.close();
    QCOMPARE(on(Monday, {u"rules"_s, u"--set"_s, file.fileName()}).status, 1);
}

void TestPoolCommands::whoeverAsksSeesOnlyWhatHeMay()
{
    QFile file(m_store->inFolder(u"rules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"usual":{"contact":10}})");
    file.close();
    const Said mine = on(
        Monday,
        {u"preview"_s, u"--days"_s, u"40"_s, u"--rules"_s, file.fileName(), u"--as"_s, u"Ann"_s});
    QCOMPARE(mine.status, 0);
    QVERIFY(mine.out.contains(u"华诚"_s));
    QVERIFY(!mine.out.contains(u"Norva"_s));
    QVERIFY(mine.out.contains(u"1 rows hidden"_s));
    QVERIFY(on(Monday, {u"return"_s, u"Norva"_s, u"--reason"_s, u"x"_s, u"--as"_s, u"Ann"_s}).status
            != 0);
}

void TestPoolCommands::wrongUseIsRefused()
{
    QCOMPARE(on(Monday, {u"claim"_s}).status, 2);
    QCOMPARE(on(Monday, {u"preview"_s, u"--days"_s, u"many"_s}).status, 2);
    QCOMPARE(on(Monday, {u"swim"_s}).status, 2);
    for (const QString &verb :
         {u"list"_s, u"preview"_s, u"claim"_s, u"return"_s, u"protect"_s, u"recycle"_s, u"rules"_s})
        QCOMPARE(CommandLine({}, Monday).run({u"pool"_s, verb, u"--help"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TestPoolCommands)
#include "tst_PoolCommands.moc"
