// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/sales/Contact.h"
#include "core/workspace/CustomerIndex.h"
#include "core/workspace/DealChoices.h"
#include "core/workspace/Workspace.h"
#include "tests/support/Dice.h"
#include "tests/support/PlainSql.h"
#include "tests/support/SmallCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

CustomerIndex::Card named(const QString &name)
{
    return {name, {}, {}, {}, {}, {}};
}

} // namespace

/// What customers are found by: any part of any name, its sound, a phone's tail.
class TestCustomerIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyPartOfANameFinds_data();
    void anyPartOfANameFinds();
    void severalWordsMustAllBeThere();
    void namesThatBeginSoComeFirstAndShorterOnesBeforeLonger();
    void aNameIsReadAloudLikeOneByOne();
    void hitsAreThoseOfAPlainScanWhateverWasChanged();
    void hitsAreThoseOfLikeOnFoldedText();
    void theStoreIsFollowedRowByRow();
    void twoOfTheSameNameAreToldApart();
};

void TestCustomerIndex::anyPartOfANameFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("two characters") << u"华诚"_s << QList<int> {0, 1};
    QTest::newRow("one character") << u"王"_s << QList<int> {2};
    QTest::newRow("inside a word") << u"ridge Foods"_s << QList<int> {3};
    QTest::newRow("full width and capitals") << u"ＢＬＵＥ"_s << QList<int> {3};
    QTest::newRow("initials") << u"shhc"_s << QList<int> {0};
    QTest::newRow("pinyin from a syllable on") << u"huach"_s << QList<int> {0, 1};
    QTest::newRow("not from inside a syllable") << u"uacheng"_s << QList<int> {};
    QTest::newRow("v for ü") << u"lvyou"_s << QList<int> {4};
    QTest::newRow("a contact") << u"王小明"_s << QList<int> {2};
    QTest::newRow("a contact's initials") << u"wxm"_s << QList<int> {2};
    QTest::newRow("a phone's tail") << u"5678"_s << QList<int> {2};
    QTest::newRow("a phone with dashes") << u"138-0000"_s << QList<int> {2};
    QTest::newRow("a merged one's name") << u"老字号"_s << QList<int> {4};
    QTest::newRow("a place") << u"浦东"_s << QList<int> {0};
    QTest::newRow("nobody") << u"zzzqq"_s << QList<int> {};
}

void TestCustomerIndex::anyPartOfANameFinds()
{
    QFETCH(const QString, query);
    QFETCH(const QList<int>, rows);
    CustomerIndex index;
    index.add({u"上海华诚医疗"_s, {}, {}, u"华东"_s, u"浦东新区 1 号"_s, {}});
    index.add(named(u"华诚达"_s));
    index.add({u"长江药业"_s, {}, {u"王小明"_s}, {}, {}, {u"+86 138 0000 5678"_s}});
    index.add(named(u"Blueridge  Foods"_s));
    index.add({u"旅友"_s, {u"老字号"_s}, {}, {}, {}, {}});
    const auto found = index.all(query);
    QCOMPARE(QList<int>(found.begin(), found.end()), rows);
}

void TestCustomerIndex::severalWordsMustAllBeThere()
{
    CustomerIndex index;
    index.add({u"华诚医疗"_s, {}, {u"王伟"_s}, u"上海"_s, {}, {}});
    index.add({u"华诚医疗"_s, {}, {u"李伟"_s}, u"北京"_s, {}, {}});
    QCOMPARE(index.all(u"华诚 伟"_s).size(), size_t(2));
    QCOMPARE(index.all(u"上海 hcyl 王"_s), std::vector<qint32> {0});
    QCOMPARE(index.all(u"华诚 广州"_s).size(), size_t(0));
}

void TestCustomerIndex::namesThatBeginSoComeFirstAndShorterOnesBeforeLonger()
{
    CustomerIndex index;
    index.add({u"Zeta"_s, {}, {u"Nor Contact"_s}, {}, {}, {}}); // elsewhere
    index.add(named(u"Minor Foods"_s));                         // within a word
    index.add(named(u"Great Nor"_s));                           // a word begins so
    index.add(named(u"Norva Trading"_s));                       // the name begins so
    index.add(named(u"Norva"_s));                               // and is shorter
    const auto hits = index.find(u"nor"_s, 4);
    QCOMPARE(hits.total, 5);
    QCOMPARE(hits.first, (std::vector<qint32> {4, 3, 2, 1}));
}

void TestCustomerIndex::aNameIsReadAloudLikeOneByOne()
{
    NameReadings readings;
    const Pinyin pinyin;
    for (const QString &name : {u"招商银行"_s, u"重庆长安汽车"_s, u"单乐"_s, u"厦门会计行业"_s,
                                u"董事长办公室"_s, u"华诚达医疗器械有限公司"_s})
        QCOMPARE(readings.of(name).first().spaced(), pinyin.full(name));
    QCOMPARE(readings.of(u"norva"_s).size(), 0);
}

// Random names of few characters, so that there is much to find; a part of what is there, or
// nonsense, is looked for. The measure is QString::contains on the folded text of each.
void TestCustomerIndex::hitsAreThoseOfAPlainScanWhateverWasChanged()
{
    Dice dice(11);
    const auto below = [&dice](qint64 end) { return dice.between(0, end - 1); };
    const QString letters = u"华诚王上海医疗ＡbC dé12"_s;
    const auto text = [&](int most) {
        QString made;
        for (int n = int(below(most)); n >= 0; --n)
            made.append(letters[qsizetype(below(letters.size()))]);
        return made;
    };
    CustomerIndex index;
    QStringList names;
    for (int round = 0; round < 3000; ++round) {
        const auto deed = below(8);
        if (names.isEmpty() || deed < 5) {
            names.append(text(12));
            index.add(named(names.last()));
        } else if (deed < 7) {
            const auto row = qsizetype(below(names.size()));
            names[row] = text(12);
            index.replace(qint32(row), named(names[row]));
        } else {
            const auto row = qsizetype(below(names.size()));
            names.removeAt(row);
            index.remove(qint32(row));
        }
        if (round % 10 != 0)
            continue;
        // Chinese words only: what is found by sound is not in the text.
        const QString query
            = Text::folded(u"%1%2"_s.arg(u"华诚王上海"_s[qsizetype(below(5))], text(1)));
        const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
        std::vector<qint32> expected;
        for (qsizetype row = 0; row < names.size(); ++row) {
            const QString folded = Text::folded(names[row]);
            if (std::all_of(words.cbegin(), words.cend(),
                            [&](const QString &word) { return folded.contains(word); }))
                expected.push_back(qint32(row));
        }
        const bool hasLetters = std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
            return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c < u'\x80'; });
        });
        if (!hasLetters)
            QCOMPARE(index.all(query), expected);
        QCOMPARE(index.find(query, 5).total, qint64(index.all(query).size()));
    }
}

void TestCustomerIndex::hitsAreThoseOfLikeOnFoldedText()
{
    Dice dice(5);
    const auto below = [&dice](qint64 end) { return dice.between(0, end - 1); };
    const QStringList parts {u"上海"_s,   u"华诚"_s,  u"王府"_s,     u"医疗器械"_s, u"Norva"_s,
                             u"ridge "_s, u"Foods"_s, u"（集团）"_s, u"有限公司"_s, u"１２"_s};
    TestStore store;
    Command command;
    command.label = u"test"_s;
    command.source = u"import:test"_s;
    CustomerIndex index;
    for (int row = 0; row < 2000; ++row) {
        QString name;
        for (int n = 0; n < 4; ++n)
            name.append(parts[qsizetype(below(parts.size()))]);
        index.add(named(name));
        Customer stored;
        stored.id = CustomerId(store->makeId());
        stored.name = Text::folded(name);
        command.changes.append(Record::create(stored));
    }
    QVERIFY(store->submit(command));
    const PlainSql plain(store.path());
    for (const QString &query : {u"华诚"_s, u"王"_s, u"诚王"_s, u"器械有"_s, u"norva"_s, u"orv"_s,
                                 u"(集团)"_s, u"12"_s, u"2上"_s})
        QCOMPARE(QString::number(index.all(query).size()),
                 plain.one(u"SELECT count(*) FROM customer WHERE name LIKE '%%1%'"_s.arg(query)));
    // Of several words each must be there, in whichever order; written one after the other they are
    // among them.
    const qsizetype both = qsizetype(index.all(u"ridge Foods"_s).size());
    QCOMPARE(QString::number(both),
             plain.one(u"SELECT count(*) FROM customer WHERE name LIKE '%ridge%'"
                       " AND name LIKE '%foods%'"_s));
    const qint64 inOrder
        = plain.one(u"SELECT count(*) FROM customer WHERE name LIKE '%ridge foods%'"_s).toLongLong();
    QVERIFY(inOrder > 10 && inOrder < both);
}

void TestCustomerIndex::theStoreIsFollowedRowByRow()
{
    TestStore store;
    const SmallCompany company(store);
    store.close();
    const FixedClock clock(QDate(2026, 3, 2));
    Workspace workspace(store.path(), Handbook(), clock, 3);
    QVERIFY(workspace.open(Workspace::Access::Write).takeResult());
    const auto found = [&](const QString &query) {
        return workspace
            .ask<QStringList>([&](const Reading &reading) -> Result<QStringList> {
                const auto index = reading.customers();
                if (!index)
                    return index.error();
                const auto table = reading.facts.table(u"customer"_s);
                QStringList names;
                for (const qint32 row : (*index)->all(query))
                    names.append(toText(
                        reading.row(u"customer"_s, (*table)->ids[size_t(row)]).value(u"name"_s)));
                return names;
            })
            .takeResult()
            .value_or(QStringList {u"fault"_s});
    };
    const auto submit = [&](const QList<Change> &changes) {
        Command command;
        command.label = u"test"_s;
        command.source = u"hand"_s;
        command.changes = changes;
        return workspace.submit(command).takeResult().value_or(Receipt()).command;
    };
    Customer hua;
    hua.id = CustomerId(workspace.newId());
    hua.name = u"华诚"_s;
    Customer norva;
    norva.id = CustomerId(workspace.newId());
    norva.name = u"Norva"_s;
    submit({Record::create(hua), Record::create(norva)});
    QCOMPARE(found(u"华"_s), QStringList {u"华诚"_s});

    Contact wang;
    wang.id = ContactId(workspace.newId());
    wang.customer = norva.id;
    wang.name = u"王伟"_s;
    wang.phone = u"139 8888 1234"_s;
    const qint64 made = submit({Record::create(wang)});
    QCOMPARE(found(u"王"_s), QStringList {u"Norva"_s});
    QCOMPARE(found(u"1234"_s), QStringList {u"Norva"_s});

    Contact moved = wang;
    moved.customer = hua.id;
    const qint64 move = submit({Record::update(wang, moved)});
    QCOMPARE(found(u"ww"_s), QStringList {u"华诚"_s});
    QVERIFY(workspace.undo(move).takeResult());
    QCOMPARE(found(u"ww"_s), QStringList {u"Norva"_s});
    QVERIFY(workspace.undo(made).takeResult());
    QCOMPARE(found(u"王"_s), QStringList());

    Customer third;
    third.id = CustomerId(workspace.newId());
    third.name = u"第三"_s;
    submit({Record::create(third)});
    submit({{Change::Deed::Delete, u"customer"_s, hua.id.uuid(), {}}});
    QCOMPARE(found(u"第三"_s), QStringList {u"第三"_s});
    QCOMPARE(found(u"华诚"_s), QStringList());

    Customer merged = third;
    merged.mergedInto = norva.id;
    const qint64 merge = submit({Record::update(third, merged)});
    QCOMPARE(found(u"dsan"_s), QStringList {});
    QCOMPARE(found(u"disan"_s), QStringList {u"Norva"_s});
    QVERIFY(workspace.undo(merge).takeResult());
    QCOMPARE(found(u"disan"_s), QStringList {u"第三"_s});
}

void TestCustomerIndex::twoOfTheSameNameAreToldApart()
{
    TestStore store;
    const SmallCompany company(store);
    const auto customer = [&](const QString &region, const Person &owner, const QString &phone) {
        Customer made;
        made.id = CustomerId(store->makeId());
        made.name = u"华诚医疗"_s;
        made.region = region;
        made.owner = owner.id;
        made.phone = phone;
        return Record::create(made);
    };
    QVERIFY(company.submit({customer(u"上海"_s, company.ann, u"138 1111 2222"_s),
                            customer(u"北京"_s, company.bob, u"138 3333 4444"_s)}));
    store.close();
    const FixedClock clock(QDate(2026, 3, 2));
    Workspace workspace(store.path(), Handbook(), clock, 3);
    QVERIFY(workspace.open(Workspace::Access::Read).takeResult());
    const auto choices = workspace
                             .ask<QList<DealChoices::Choice>>([](const Reading &reading) {
                                 return DealChoices::customers(u"hcyl"_s, 10, reading);
                             })
                             .takeResult()
                             .value_or(QList<DealChoices::Choice>());
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices[0].note, u"Ann · 上海 · 2222"_s);
    QCOMPARE(choices[1].note, u"Bob · 北京 · 4444"_s);
}

QTEST_GUILESS_MAIN(TestCustomerIndex)
#include "tst_CustomerIndex.moc"
