// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// The bare arithmetic of `target split`, without a store.
class TestTargetSplit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreWrittenAsTheContractSays_data();
    void partsAreWrittenAsTheContractSays();
    void whatCannotBeDividedIsRefused_data();
    void whatCannotBeDividedIsRefused();
    void whatIsNoQuestionIsWrongUsage_data();
    void whatIsNoQuestionIsWrongUsage();

private:
    CommandLine m_shell {QDir::tempPath(), {}};
};

void TestTargetSplit::partsAreWrittenAsTheContractSays_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("answer");
    // 25.5 each: the two left over go to the first two.
    QTest::newRow("102") << "--total 102 --quantum 1 --weights 1,1,1,1"
                         << R"({"total":"102","quantum":"1","parts":["26","26","25","25"]})";
    QTest::newRow("the quantum is 1")
        << "--total 102 --weights 1,1,1,1"
        << R"({"total":"102","quantum":"1","parts":["26","26","25","25"]})";
    // 16.66 × 6 = 99.96: four cents are left.
    QTest::newRow("cents")
        << "--total 100.00 --quantum 0.01 --weights 1,1,1,1,1,1"
        << R"({"total":"100.00","quantum":"0.01","parts":["16.67","16.67","16.67","16.67","16.66","16.66"]})";
    QTest::newRow("five cents by twelve")
        << "--total 0.05 --quantum 0.01 --weights 1,1,1,1,1,1,1,1,1,1,1,1"
        << R"({"total":"0.05","quantum":"0.01","parts":["0.01","0.01","0.01","0.01","0.01","0.00","0.00","0.00","0.00","0.00","0.00","0.00"]})";
    // 33⅓ each, mirrored.
    QTest::newRow("below zero") << "--total -100 --quantum 1 --weights 1,1,1"
                                << R"({"total":"-100","quantum":"1","parts":["-34","-33","-33"]})";
    QTest::newRow("zeros") << "--total 10 --weights 0,1,0,1"
                           << R"({"total":"10","quantum":"1","parts":["0","5","0","5"]})";
    QTest::newRow("one huge") << "--total 10 --weights 1,1000000000000,1"
                              << R"({"total":"10","quantum":"1","parts":["0","10","0"]})";
    QTest::newRow("weights with decimals") << "--total 4 --weights 0.5,1.5"
                                           << R"({"total":"4","quantum":"1","parts":["1","3"]})";
    // 6 by 1 : 3 are 1½ and 4½; equal fractions go to the earlier position.
    QTest::newRow("ties") << "--total 6 --weights 1,3"
                          << R"({"total":"6","quantum":"1","parts":["2","4"]})";
    QTest::newRow("thousands")
        << "--total 70000 --quantum 10000 --weights 1,1"
        << R"({"total":"70000","quantum":"10000","parts":["40000","30000"]})";
    QTest::newRow("two-way") << "--rows 100,200 --columns 150,150 --quantum 1"
                             << R"({"matrix":[["50","50"],["100","100"]]})";
    QTest::newRow("two-way in cents") << "--rows 1.00,2.00 --columns 1.50,1.50 --quantum 0.01"
                                      << R"({"matrix":[["0.50","0.50"],["1.00","1.00"]]})";
    // By weight 1 : 3 and 3 : 1 the margins of 40 are met as they are.
    QTest::newRow("two-way by weights") << "--rows 40,40 --columns 40,40 --weights 1,3;3,1"
                                        << R"({"matrix":[["10","30"],["30","10"]]})";
}

void TestTargetSplit::partsAreWrittenAsTheContractSays()
{
    QFETCH(QString, options);
    QFETCH(QString, answer);
    const Said said = m_shell.run(u"target split "_s + options);
    QCOMPARE(said.err, QString());
    QCOMPARE(said.status, int(Done));
    QCOMPARE(said.out, answer + u'\n');
}

void TestTargetSplit::whatCannotBeDividedIsRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("margins disagree")
        << "--rows 100,200 --columns 150,140.5 --quantum 0.5" << QStringList {u"9.5"_s};
    QTest::newRow("no multiple") << "--total 105 --quantum 10 --weights 1,1"
                                 << QStringList {u"100"_s, u"110"_s};
    QTest::newRow("no multiple below zero")
        << "--total -105 --quantum 10 --weights 1,1" << QStringList {u"-110"_s, u"-100"_s};
    QTest::newRow("a margin is no multiple")
        << "--rows 5,15 --columns 10,10 --quantum 10" << QStringList {u"0"_s, u"10"_s};
    QTest::newRow("all weights 0")
        << "--total 5 --weights 0,0" << QStringList {u"nothing to divide by"_s};
    // The first row may only use the first column, which takes 10 of its 20.
    QTest::newRow("zeros leave no way")
        << "--rows 20,10 --columns 10,20 --weights 1,0;1,1" << QStringList {u"20"_s, u"10"_s};
}

void TestTargetSplit::whatCannotBeDividedIsRefused()
{
    QFETCH(QString, options);
    QFETCH(QStringList, named);
    const Said said = m_shell.run(u"target split "_s + options);
    QCOMPARE(said.status, int(NotDone));
    QCOMPARE(said.out, QString());
    for (const QString &word : named)
        QVERIFY2(said.err.contains(word), qPrintable(said.err));
    QCOMPARE(said.err.count(u'\n'), 1);
}

void TestTargetSplit::whatIsNoQuestionIsWrongUsage_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("nothing") << "";
    QTest::newRow("no weights") << "--total 5";
    QTest::newRow("no number") << "--total five --weights 1,1";
    QTest::newRow("a weight below 0") << "--total 5 --weights 1,-1";
    QTest::newRow("an empty weight") << "--total 5 --weights 1,,1";
    QTest::newRow("a quantum of 0") << "--total 5 --weights 1,1 --quantum 0";
    QTest::newRow("rows alone") << "--rows 1,2";
    QTest::newRow("both ways") << "--total 5 --weights 1 --rows 1 --columns 1";
    QTest::newRow("too large") << "--total 99999999999999999999 --weights 1";
    QTest::newRow("too few weights") << "--rows 1,2 --columns 3 --weights 1";
    QTest::newRow("unknown option") << "--total 5 --weights 1 --unheard 1";
}

void TestTargetSplit::whatIsNoQuestionIsWrongUsage()
{
    QFETCH(QString, options);
    const Said said = m_shell.run(u"target split "_s + options);
    QCOMPARE(said.status, int(WrongUsage));
    QCOMPARE(said.out, QString());
}

QTEST_GUILESS_MAIN(TestTargetSplit)
#include "tst_TargetSplit.moc"
