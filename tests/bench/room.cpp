// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the room of the targets takes from a key to the picture, and how evenly it scrolls, with
// 5,000 nodes, 12 months and 1,000 locks: prints milliseconds, decides nothing.
#include "Stopwatch.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Target.h"
#include "core/sales/TargetLock.h"
#include "core/sales/Unit.h"
#include "core/workspace/Workspace.h"
#include "tests/support/Dice.h"
#include "ui/targets/TargetsPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 300'000;
constexpr int Departments = 20;
constexpr int Teams = 400;
constexpr int People = 4579; ///< with the company 5,000 nodes
constexpr int Locks = 1000;

/// In milliseconds, by the clock and by the processor: on a machine that others use as well the
/// clock says little.
struct Times
{
    std::vector<double> wall;
    std::vector<double> cpu;

    void add(const Bench::Stopwatch &watch)
    {
        wall.push_back(watch.wall() * 1000);
        cpu.push_back(watch.cpu() * 1000);
    }
};

void say(const QString &job, Times times)
{
    const auto text = [](std::vector<double> &values) -> QString {
        std::sort(values.begin(), values.end());
        return QString::number(values[values.size() / 2], 'f', 1) + u" (worst "_s
            + QString::number(values.back(), 'f', 1) + u')';
    };
    QTextStream(stdout) << job << ": median " << text(times.cpu) << " ms of CPU, "
                        << text(times.wall) << " ms by the clock, of " << times.wall.size() << '\n';
}

Times once(const Bench::Stopwatch &watch)
{
    Times times;
    times.add(watch);
    return times;
}

/// A company in which everybody has a figure in every month, each the sum of those below.
Command company(Workspace &workspace, const Uuid &root)
{
    Command command {u"bench"_s, {}, {}, u"hand"_s, {}, {}, {}};
    Dice dice(4);
    struct Place
    {
        NodeKey key;
        int parent;
        std::array<qint64, 12> months {};
    };
    std::vector<Place> places {{NodeKey::unit(root), -1, {}}};
    for (int i = 0; i < Departments + Teams; ++i) {
        Unit unit;
        unit.id = UnitId(workspace.newId());
        unit.name = u"U%1"_s.arg(i);
        unit.kind = i < Departments ? u"department"_s : u"team"_s;
        const int parent = i < Departments ? 0 : 1 + i % Departments;
        unit.parent = UnitId(places[std::size_t(parent)].key.id);
        command.changes << Record::create(unit);
        places.push_back({NodeKey::unit(unit.id.uuid()), parent, {}});
    }
    for (int i = 0; i < People; ++i) {
        Person person;
        person.id = PersonId(workspace.newId());
        person.name = u"P%1"_s.arg(i);
        Membership seat;
        seat.id = MembershipId(workspace.newId());
        seat.person = person.id;
        const int parent = 1 + Departments + i % Teams;
        seat.unit = UnitId(places[std::size_t(parent)].key.id);
        command.changes << Record::create(person) << Record::create(seat);
        places.push_back({NodeKey::person(person.id.uuid()), parent, {}});
        for (qint64 &month : places.back().months)
            month = dice.between(1000, 90'000);
    }
    for (std::size_t at = places.size(); at-- > 1;) {
        for (std::size_t month = 0; month < 12; ++month)
            places[std::size_t(places[at].parent)].months[month] += places[at].months[month];
    }
    const auto target = [&](const Place &place, int month) {
        Target made;
        made.id = TargetId(workspace.newId());
        made.kpi = u"bookings"_s;
        made.node = place.key.id;
        made.nodeKind = place.key.isPerson() ? u"person"_s : u"unit"_s;
        made.periodFrom = QDate(2027, month + 1, 1);
        made.periodTo = made.periodFrom.addMonths(1).addDays(-1);
        made.value = Quantity {place.months[std::size_t(month)] * 10'000};
        made.currency = u"CNY"_s;
        made.origin = u"split"_s;
        return made;
    };
    for (const Place &place : places) {
        for (int month = 0; month < 12; ++month)
            command.changes << Record::create(target(place, month));
    }
    for (int i = 0; i < Locks; ++i) {
        const Place &place = places[std::size_t(dice.between(1 + Departments + Teams, 4999))];
        const QDate month(2027, int(dice.between(1, 12)), 1);
        TargetLock lock;
        lock.id = TargetLockId(workspace.newId());
        lock.kpi = u"bookings"_s;
        lock.node = place.key.id;
        lock.nodeKind = u"person"_s;
        lock.periodFrom = month;
        lock.periodTo = month.addMonths(1).addDays(-1);
        command.changes << Record::create(lock);
    }
    return command;
}

/// Everything that is due is done, and what has changed is painted.
void settle(QWidget &window)
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    for (QWidget *widget : window.findChildren<QWidget *>())
        widget->repaint();
}

/// As at a keyboard, up to the picture after Enter.
void type(Times &times, PlanGrid &grid, const QModelIndex &at, const QString &text)
{
    grid.goTo(at);
    grid.setFocus();
    QTest::keyClicks(&grid, text.left(1));
    auto *editor = grid.findChild<QLineEdit *>(u"planEditor"_s);
    if (!editor)
        qFatal("no cell opened");
    QTest::keyClicks(editor, text.mid(1));
    const Bench::Stopwatch watch;
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    grid.viewport()->repaint();
    grid.fixedPart()->viewport()->repaint();
    times.add(watch);
}

void measure(TargetsPage &page)
{
    PlanGrid &grid = *page.grid();
    auto &model = *static_cast<PlanModel *>(grid.model());
    Times times;
    for (int i = 0; i < 20; ++i)
        type(times, grid, model.index(0, PlanModel::TotalColumn), i % 2 == 0 ? u"+7%"_s : u"-5%"_s);
    say(u"the company's year typed, 1,000 locks, to the picture"_s, times);
    times = {};
    for (int i = 0; i < 20; ++i)
        type(times, grid, model.index(0, PlanModel::FirstColumn + 1),
             i % 2 == 0 ? u"+7%"_s : u"-5%"_s);
    say(u"the company's month typed"_s, times);
    times = {};
    model.setAllOpen(true);
    settle(page);
    for (int i = 0; i < 20; ++i)
        type(times, grid, model.index(200 + i, PlanModel::FirstColumn + 1), u"+3%"_s);
    say(u"a person's month typed, %1 rows open"_s.arg(model.rowCount()), times);
    times = {};
    QScrollBar &bar = *grid.verticalScrollBar();
    for (int i = 0; i < 300; ++i) {
        const Bench::Stopwatch watch;
        bar.setValue(bar.value() + 117);
        grid.viewport()->repaint();
        grid.fixedPart()->viewport()->repaint();
        times.add(watch);
    }
    say(u"one frame of scrolling down"_s, times);
    times = {};
    for (const int months : {3, 12}) {
        const Bench::Stopwatch opening;
        for (int column = model.columnCount() - 1; column >= PlanModel::FirstColumn; --column) {
            const PlanColumns::Column *span = model.span(column);
            if (span->first == span->last && span->first < months && !span->isDerived
                && !span->isOpen) {
                model.setColumnOpen(column, true);
                for (int week = column + 6; week > column; --week)
                    model.setColumnOpen(week, true);
            }
        }
        settle(page);
        say(u"%1 months opened to weeks and days (%2 columns)"_s.arg(months).arg(
                model.columnCount()),
            once(opening));
        for (int i = 0; i < 100; ++i) {
            const Bench::Stopwatch watch;
            bar.setValue(bar.value() - 117);
            grid.viewport()->repaint();
            grid.fixedPart()->viewport()->repaint();
            times.add(watch);
        }
        say(u"one frame of scrolling with days"_s, times);
        times = {};
        for (int i = 0; i < 10; ++i) {
            grid.goTo(model.index(0, PlanModel::FirstColumn + 3));
            type(times, grid, model.index(0, PlanModel::FirstColumn + 3), u"+9%"_s);
        }
        say(u"a day of the company typed"_s, times);
        times = {};
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTemporaryDir folder;
    const FixedClock clock {QDate(2026, 12, 1)};
    const auto handbook = Handbook::shipped();
    Workspace workspace(folder.filePath(u"b.steel"_s), *handbook, clock, 5);
    if (!workspace.create({}).takeResult())
        return 1;
    const Uuid root = workspace
                          .ask<Uuid>([](const Reading &reading) -> Result<Uuid> {
                              return reading.facts.organisation().root().id;
                          })
                          .takeResult()
                          .value_or(Uuid());
    if (!workspace.submit(company(workspace, root)).takeResult())
        return 1;
    const Theme theme(Theme::Scheme::Light);
    TargetsPage page(theme);
    page.setLanguage(Formatting::Language::English);
    page.resize(1920, 1000);
    page.setVisible(true);
    const Bench::Stopwatch opening;
    page.setWorkspace(&workspace);
    page.refresh();
    if (!QTest::qWaitFor([&] { return page.isSettled() && page.grid()->model()->rowCount() > 0; },
                         Patience))
        return 1;
    settle(page);
    say(u"the room opened"_s, once(opening));
    measure(page);
    return 0;
}
