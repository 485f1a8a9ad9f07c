// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Organisation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Kind = OrgUnit::Kind;

/// An id that reads as its number.
Uuid idOf(quint32 number)
{
    return *Uuid::fromText(QString::number(number).rightJustified(32, u'0'));
}

const QDate May1(2026, 5, 1);
const Uuid Company = idOf(1);
const Uuid West = idOf(2);
const Uuid East = idOf(3);
const Uuid Sewald = idOf(4); ///< a team of West
const Uuid Ann = idOf(11);
const Uuid Bob = idOf(12);
const Uuid Cai = idOf(13);

/// Company: West (team Sewald), East. Ann moves from Sewald to East on 11 May 2026; Bob works
/// three fifths in Sewald and two fifths in East; Cai (蔡) came on 15 May and has no unit.
struct Sample
{
    QList<OrgUnit> units {{Company, u"Company"_s, Kind::Company, {}, {}, {}},
                          {West, u"West"_s, Kind::Department, Company, {}, {}},
                          {East, u"East"_s, Kind::Department, Company, {}, {}},
                          {Sewald, u"Summer Sewald"_s, Kind::Team, West, {}, {}}};
    QList<OrgPerson> people {{Ann, u"Ann"_s, u"7"_s, {}, {}},
                             {Bob, u"Bob"_s, u"8"_s, {}, {}},
                             {Cai, u"蔡"_s, {}, {}, {QDate(2026, 5, 15), {}}}};
    QList<OrgMembership> memberships {{Ann, Sewald, {Share::Whole}, {}, {{}, QDate(2026, 5, 11)}},
                                      {Ann, East, {Share::Whole}, {}, {QDate(2026, 5, 11), {}}},
                                      {Bob, East, {400'000}, {}, {}},
                                      {Bob, Sewald, {600'000}, {}, {}}};

    Organisation make() const
    {
        const auto made = Organisation::make(units, people, memberships);
        Q_ASSERT(made);
        return *made;
    }
};

QString dump(const Organisation &organisation, const QDate &day)
{
    const OrgVersion version = organisation.versionOn(day);
    QStringList lines;
    for (const OrgVersion::Place &place : version.places())
        lines.append(QString(place.depth, u' ') + organisation.name(place.node)
                     + u" %1-%2"_s.arg(place.seats.begin).arg(place.seats.end));
    return lines.join(u'\n');
}

} // namespace

class TestOrganisation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMoveInMidMonthTakesEffectOnItsDay();
    void peopleOfANodeSitSideBySide();
    void versionsMeetWithoutGaps();
    void aPersonInTwoTeamsIsWithinBoth();
    void childrenAreUnitsThenPeopleByName();
    void levelsAreAskedForAPeriod();
    void renamedAndMovedUnitsKeepTheirPast();
    void orphansHangBelowTheRoot();
    void withoutACompanyThereIsOne();
    void whatHasNoDatesHoldsSinceEverAndForGood();
    void cyclesAreRefused();
    void aNodeIsFoundByIdPathOrName_data();
    void aNodeIsFoundByIdPathOrName();
    void ambiguousNamesListTheirPaths();
    void namesAreComparedInNormalForm();
    void thoseWhoLeftAreStillFound();
    void aThousandPeopleAreQuick();
};

void TestOrganisation::aMoveInMidMonthTakesEffectOnItsDay()
{
    const Organisation organisation = Sample().make();
    const NodeKey ann = NodeKey::person(Ann);
    QCOMPARE(organisation.unitOf(Ann, {2026, 5, 10}), Sewald);
    QCOMPARE(organisation.unitOf(Ann, {2026, 5, 11}), East);
    QCOMPARE(organisation.pathOn(ann, {2026, 5, 10}), u"Company/West/Summer Sewald/Ann"_s);
    QCOMPARE(organisation.pathOn(ann, {2026, 5, 11}), u"Company/East/Ann"_s);
    QVERIFY(organisation.isWithin(ann, NodeKey::unit(West), {2026, 5, 10}));
    QVERIFY(!organisation.isWithin(ann, NodeKey::unit(West), {2026, 5, 11}));
    QVERIFY(organisation.isWithin(ann, organisation.root(), {2026, 5, 11}));
}

void TestOrganisation::peopleOfANodeSitSideBySide()
{
    const Organisation organisation = Sample().make();
    QCOMPARE(dump(organisation, May1),
             u"Company 0-3\n East 0-1\n  Bob 0-1\n West 1-3\n"
             "  Summer Sewald 1-3\n   Ann 1-2\n   Bob 2-3"_s);
    QCOMPARE(dump(organisation, {2026, 5, 20}),
             u"Company 0-4\n East 0-2\n  Ann 0-1\n  Bob 1-2\n"
             " West 2-3\n  Summer Sewald 2-3\n   Bob 2-3\n 蔡 3-4"_s);
    const OrgVersion version = organisation.versionOn(May1);
    QCOMPARE(version.seatsOf(NodeKey::unit(West)), (SeatRange {1, 3}));
    QCOMPARE(version.seatsOf(NodeKey::person(Cai)), SeatRange());
    QCOMPARE(version.seatsOfPerson(Bob), (QList {0, 2}));
    QCOMPARE(version.places().at(version.seats().at(2)).share.ppm, 600'000);
    QCOMPARE(version.places().at(version.seats().at(0)).share.ppm, 400'000);
}

void TestOrganisation::versionsMeetWithoutGaps()
{
    const Organisation organisation = Sample().make();
    const QList<DateRange> versions = organisation.versions();
    QCOMPARE(versions,
             (QList<DateRange> {{{}, QDate(2026, 5, 11)},
                                {QDate(2026, 5, 11), QDate(2026, 5, 15)},
                                {QDate(2026, 5, 15), {}}}));
    QCOMPARE(organisation.versionOn({1999, 1, 1}).days(), versions.at(0));
    QCOMPARE(organisation.versionOn({2026, 5, 14}).days(), versions.at(1));
    QCOMPARE(organisation.versionOn({2026, 5, 15}).days(), versions.at(2));
}

void TestOrganisation::aPersonInTwoTeamsIsWithinBoth()
{
    const Organisation organisation = Sample().make();
    const NodeKey bob = NodeKey::person(Bob);
    QVERIFY(organisation.isWithin(bob, NodeKey::unit(West), May1));
    QVERIFY(organisation.isWithin(bob, NodeKey::unit(East), May1));
    // The larger share decides the path; the other one is understood too.
    QCOMPARE(organisation.pathOn(bob, May1), u"Company/West/Summer Sewald/Bob"_s);
    QCOMPARE(*organisation.find(u"Company/East/Bob"_s, May1), bob);
}

void TestOrganisation::childrenAreUnitsThenPeopleByName()
{
    const Organisation organisation = Sample().make();
    QCOMPARE(organisation.children(organisation.root(), {2026, 5, 20}),
             (QList {NodeKey::unit(East), NodeKey::unit(West), NodeKey::person(Cai)}));
    QVERIFY(organisation.children(NodeKey::person(Ann), May1).isEmpty());
}

void TestOrganisation::levelsAreAskedForAPeriod()
{
    const Organisation organisation = Sample().make();
    const DateRange may = DateRange::inclusive(May1, {2026, 5, 31});
    const DateRange april = DateRange::inclusive({2026, 4, 1}, {2026, 4, 30});
    const auto root = organisation.root();
    QCOMPARE(organisation.nodesOfLevel(u"department", may, root),
             (QList {NodeKey::unit(East), NodeKey::unit(West)}));
    QCOMPARE(organisation.nodesOfLevel(u"company", may, root), (QList {root}));
    QCOMPARE(organisation.nodesOfLevel(u"person", april, root).size(), 2);
    // By path on the last day: Company/East/Ann, Company/West/Summer Sewald/Bob, Company/蔡.
    QCOMPARE(organisation.nodesOfLevel(u"person", may, root),
             (QList {NodeKey::person(Ann), NodeKey::person(Bob), NodeKey::person(Cai)}));
    // Ann was in West for ten days of May.
    QCOMPARE(organisation.nodesOfLevel(u"person", may, NodeKey::unit(West)),
             (QList {NodeKey::person(Ann), NodeKey::person(Bob)}));
    QVERIFY(organisation.exists(NodeKey::person(Cai), may));
    QVERIFY(!organisation.exists(NodeKey::person(Cai), april));
}

void TestOrganisation::renamedAndMovedUnitsKeepTheirPast()
{
    Sample sample;
    sample.units[3].valid.to = QDate(2026, 5, 1);
    sample.units.append({Sewald, u"Team Sewald"_s, Kind::Team, East, {}, {QDate(2026, 5, 1), {}}});
    const Organisation organisation = sample.make();
    const NodeKey team = NodeKey::unit(Sewald);
    QCOMPARE(organisation.name(team), u"Team Sewald"_s);
    QCOMPARE(organisation.pathOn(team, {2026, 4, 30}), u"Company/West/Summer Sewald"_s);
    QCOMPARE(organisation.pathOn(team, May1), u"Company/East/Team Sewald"_s);
    QVERIFY(!organisation.isWithin(NodeKey::person(Ann), NodeKey::unit(West), May1));
}

void TestOrganisation::orphansHangBelowTheRoot()
{
    Sample sample;
    sample.units[1].valid.to = QDate(2026, 5, 5); // West is closed, its team is not
    sample.units.append({idOf(5), u"Lost"_s, Kind::Team, idOf(99), {}, {}});
    const Organisation organisation = sample.make();
    QCOMPARE(organisation.pathOn(NodeKey::unit(Sewald), {2026, 5, 6}), u"Company/Summer Sewald"_s);
    QCOMPARE(organisation.pathOn(NodeKey::unit(idOf(5)), May1), u"Company/Lost"_s);
    QVERIFY(!organisation.unitOf(Cai, {2026, 5, 20}));
    QCOMPARE(organisation.parentOn(NodeKey::person(Cai), {2026, 5, 20}), organisation.root());
    QVERIFY(!organisation.parentOn(organisation.root(), May1));
}

void TestOrganisation::whatHasNoDatesHoldsSinceEverAndForGood()
{
    // R-A0
    const auto organisation
        = Organisation::make({{West, u"West"_s, Kind::Team, {}, {}, {}}},
                             {{Ann, u"Ann"_s, {}, {}, {}}}, {{Ann, West, {Share::Whole}, {}, {}}});
    QVERIFY(organisation.has_value());
    for (const QDate &day : {QDate(1950, 1, 1), May1, QDate(2100, 1, 1)}) {
        QCOMPARE(organisation->parentOn(NodeKey::person(Ann), day), NodeKey::unit(West));
        QVERIFY(organisation->exists(NodeKey::unit(West), {day, day.addDays(1)}));
    }
}

void TestOrganisation::withoutACompanyThereIsOne()
{
    const auto organisation = Organisation::make({}, {{Ann, u"Ann"_s, {}, {}, {}}}, {});
    QVERIFY(organisation.has_value());
    QCOMPARE(organisation->name(organisation->root()), u"Company"_s);
    QCOMPARE(organisation->pathOn(NodeKey::person(Ann), May1), u"Company/Ann"_s);
    QCOMPARE(*organisation->find(u"Company"_s, May1), organisation->root());
}

void TestOrganisation::cyclesAreRefused()
{
    Sample sample;
    sample.units[1].parent = Sewald; // West below its own team
    const auto made = Organisation::make(sample.units, sample.people, sample.memberships);
    QVERIFY(!made);
    QCOMPARE(made.error().code, "organisation.cycle"_L1);
    sample.units[1].parent = West;
    QVERIFY(!Organisation::make(sample.units, {}, {}));

    // The same two rows at different times are no cycle.
    sample.units[1] = {West, u"West"_s, Kind::Department, Sewald, {}, {May1, {}}};
    sample.units[3].valid.to = May1;
    sample.units.append({Sewald, u"Summer Sewald"_s, Kind::Team, Company, {}, {May1, {}}});
    QVERIFY(Organisation::make(sample.units, {}, {}).has_value());
}

void TestOrganisation::aNodeIsFoundByIdPathOrName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("id of a unit") << West.text() << u"Company/West"_s;
    QTest::newRow("id of a person") << Ann.text() << u"Company/West/Summer Sewald/Ann"_s;
    QTest::newRow("the root") << u"Company"_s << u"Company"_s;
    QTest::newRow("path of a unit") << u"Company/West"_s << u"Company/West"_s;
    QTest::newRow("path of a person")
        << u"Company/West/Summer Sewald/Ann"_s << u"Company/West/Summer Sewald/Ann"_s;
    QTest::newRow("bare name") << u"Summer Sewald"_s << u"Company/West/Summer Sewald"_s;
    QTest::newRow("bare person") << u"Bob"_s << u"Company/West/Summer Sewald/Bob"_s;
    QTest::newRow("unknown") << u"Zoe"_s << QString();
    QTest::newRow("wrong case") << u"west"_s << QString();
    QTest::newRow("wrong branch") << u"Company/East/Ann"_s << QString();
    QTest::newRow("half a name") << u"Company/Wes"_s << QString();
    QTest::newRow("below a person") << u"Company/East/Bob/Ann"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestOrganisation::aNodeIsFoundByIdPathOrName()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const Organisation organisation = Sample().make();
    const auto found = organisation.find(text, May1);
    if (path.isEmpty()) {
        QVERIFY(!found);
        QCOMPARE(found.error().code, "node.unknown"_L1);
    } else {
        QVERIFY(found.has_value());
        QCOMPARE(organisation.pathOn(*found, May1), path);
    }
}

void TestOrganisation::ambiguousNamesListTheirPaths()
{
    Sample sample;
    sample.people.append({idOf(14), u"Bob"_s, {}, {}, {}});
    sample.people.append({idOf(15), u"West"_s, {}, {}, {}});
    const Organisation organisation = sample.make();
    const auto bob = organisation.find(u"Bob"_s, May1);
    QVERIFY(!bob);
    QCOMPARE(bob.error().code, "node.ambiguous"_L1);
    QCOMPARE(bob.error().values.value(u"paths"_s).toStringList(),
             (QStringList {u"Company/Bob"_s, u"Company/West/Summer Sewald/Bob"_s}));
    // A unit goes before a person of the same name.
    QCOMPARE(*organisation.find(u"West"_s, May1), NodeKey::unit(West));
}

void TestOrganisation::namesAreComparedInNormalForm()
{
    Sample sample;
    sample.people[0].name = u"Andr\u00e9"_s;
    const Organisation organisation = sample.make();
    QCOMPARE(*organisation.find(u"Andre\u0301"_s, May1), NodeKey::person(Ann));
    QCOMPARE(*organisation.find(u"Company/West/Summer Sewald/Andre\u0301"_s, May1),
             NodeKey::person(Ann));
}

void TestOrganisation::thoseWhoLeftAreStillFound()
{
    Sample sample;
    sample.people[0].employed.to = QDate(2026, 5, 8);
    const Organisation organisation = sample.make();
    QCOMPARE(*organisation.find(u"Ann"_s, {2026, 6, 1}), NodeKey::person(Ann));
    QCOMPARE(organisation.pathOn(NodeKey::person(Ann), {2026, 6, 1}),
             u"Company/West/Summer Sewald/Ann"_s);
    QCOMPARE(*organisation.find(u"Company/West/Summer Sewald/Ann"_s, {2026, 6, 1}),
             NodeKey::person(Ann));
    // Somebody who is there goes before somebody of that name who left.
    sample.people.append({idOf(14), u"Ann"_s, {}, {}, {QDate(2026, 5, 9), {}}});
    QCOMPARE(*sample.make().find(u"Ann"_s, {2026, 6, 1}), NodeKey::person(idOf(14)));
}

void TestOrganisation::aThousandPeopleAreQuick()
{
    QList<OrgUnit> units {{Company, u"Company"_s, Kind::Company, {}, {}, {}}};
    QList<OrgPerson> people;
    QList<OrgMembership> memberships;
    for (quint32 i = 0; i < 50; ++i)
        units.append({idOf(100 + i),
                      u"Team %1"_s.arg(i),
                      Kind::Team,
                      i < 10 ? Company : idOf(100 + i % 10),
                      {},
                      {}});
    for (quint32 i = 0; i < 1000; ++i) {
        const Uuid id = idOf(1000 + i);
        const QDate moved = QDate(2024, 1, 1).addDays(i);
        people.append({id, u"Person %1"_s.arg(i), {}, {}, {}});
        memberships.append({id, idOf(100 + i % 50), {Share::Whole}, {}, {{}, moved}});
        memberships.append({id, idOf(100 + (i + 1) % 50), {Share::Whole}, {}, {moved, {}}});
    }
    QElapsedTimer timer;
    timer.start();
    const auto made = Organisation::make(units, people, memberships);
    QVERIFY(made.has_value());
    QCOMPARE(made->versions().size(), 1001);
    const OrgVersion version = made->versionOn({2025, 1, 1});
    QCOMPARE(version.seats().size(), 1000);
    // Every unit's seats are exactly the people within it.
    for (const OrgUnit &unit : units) {
        const NodeKey node = NodeKey::unit(unit.id);
        const SeatRange seats = version.seatsOf(node);
        int within = 0;
        for (const OrgPerson &person : people) {
            const NodeKey key = NodeKey::person(person.id);
            const bool inside = made->isWithin(key, node, {2025, 1, 1});
            within += inside ? 1 : 0;
            QCOMPARE(seats.contains(version.seatsOf(key).begin), inside);
        }
        QCOMPARE(seats.end - seats.begin, within);
    }
    QVERIFY2(timer.elapsed() < 5000, "a thousand people must not be felt");
}

QTEST_GUILESS_MAIN(TestOrganisation)
#include "tst_Organisation.moc"
