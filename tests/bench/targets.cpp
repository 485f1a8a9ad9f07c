// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long targets take to be divided: prints seconds of CPU, decides nothing.
#include "Stopwatch.h"
#include "core/base/Calendar.h"
#include "core/targets/Allocator.h"
#include "core/targets/PlanGap.h"
#include "core/targets/PlanSplit.h"
#include "core/targets/PlanSpread.h"
#include "core/targets/SeasonProfile.h"
#include "core/targets/TwoWaySplit.h"
#include "core/workspace/PlanFigures.h"
#include "core/workspace/PlanTyping.h"
#include "tests/support/Dice.h"

#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr qint64 Cent = 100;

void say(const QString &job, double seconds)
{
    QTextStream(stdout) << job << ' ' << QString::number(seconds, 'f', 4) << " s\n";
}

void splitIntoDays()
{
    const auto days
        = SeasonProfile().dayWeights({QDate(2024, 1, 1), QDate(2025, 1, 1)}, Calendar());
    Dice dice(1);
    std::vector<qint64> totals(5000);
    for (qint64 &total : totals)
        total = dice.anySize(33) * Cent;
    qint64 sum = 0;
    const Bench::Stopwatch watch;
    for (const qint64 total : totals)
        sum += Allocator::divide(total, days, Cent)->front();
    say(u"5,000 totals over 366 days (%1)"_s.arg(sum), watch.cpu());
}

void splitTwoWays(int rows, bool isWeighted)
{
    Dice dice(2);
    TwoWaySplit split;
    split.quantum = Cent;
    split.rows.assign(std::size_t(rows), 0);
    split.columns.assign(12, 0);
    for (qint64 &row : split.rows) {
        for (qint64 &column : split.columns) {
            const qint64 amount = dice.anySize(30) * Cent;
            row += amount;
            column += amount;
            if (isWeighted)
                split.weights.push_back(dice.between(1, 100'000));
        }
    }
    const Bench::Stopwatch watch;
    const bool isDone = split.solve().has_value();
    say(u"two-way %1 x 12%2%3"_s.arg(rows).arg(isWeighted ? u", weighted"_s : QString(),
                                               isDone ? QString() : u", refused"_s),
        watch.cpu());
}

void spreadAround()
{
    QList<PlanNode> nodes {{{}, u"company"_s, u"company"_s, -1, Share {Share::Whole}}};
    for (int i = 0; i < 20; ++i)
        nodes << PlanNode {{}, u"department"_s, u"department"_s, 0, Share {Share::Whole}};
    for (int i = 0; i < 400; ++i)
        nodes << PlanNode {{}, u"team"_s, u"team"_s, 1 + i / 20, Share {Share::Whole}};
    while (nodes.size() < 5000)
        nodes << PlanNode {
            {}, u"person"_s, u"person"_s, 21 + int(nodes.size()) % 400, Share {Share::Whole}};
    QList<Period> months;
    for (int i = 1; i <= 12; ++i)
        months << Period::of(Grain::Month, QDate(2024, i, 1), Calendar());
    Dice dice(3);
    TargetPlan plan(nodes, months, Cent);
    SplitBasis history {SplitBasis::Method::History, {}, true};
    for (int i = 0; i < 5000 * 12; ++i)
        history.figures.push_back(dice.between(1, 1'000'000));
    const PlanSplit split(
        plan, {{u"department"_s, history}, {u"team"_s, history}, {u"person"_s, history}});
    const std::vector<qint64> season(12, 1);
    const qint64 total = qint64(1'200'000'000'00) * Cent;
    const Bench::Stopwatch dividing;
    const auto divided = split.breakDown(0, total, season);
    say(u"break down 5,000 nodes x 12"_s, dividing.cpu());
    plan.apply(*divided);
    for (int i = 0; i < 1000; ++i)
        plan.lock({int(dice.between(421, 4999)), int(dice.between(0, 11)), {}, {}, {}});
    PlanTyping typing;
    typing.season = season;
    typing.step = Cent;
    TargetPlan typed = plan;
    const Bench::Stopwatch keystroke;
    typed.apply(typing.work(plan, {{0, 0, 11, total / 10 * 11}}).edit);
    const PlanFigures figures(typed, {}, 0);
    say(u"a total typed above 5,000 nodes and 1,000 locks, figures and gaps (%1 open)"_s.arg(
            figures.open().size()),
        keystroke.cpu());
    const Bench::Stopwatch spreading;
    plan.apply(*PlanSpread(plan, season).total(0, 0, 11, total / 10 * 11));
    int balanced = 0;
    for (int node = 0; node < plan.nodeCount(); ++node) {
        for (int month = 0; month < 12; ++month)
            balanced += PlanGap::of(plan, node, month, month).kind == PlanGap::Kind::Balanced;
    }
    say(u"re-spread around 1,000 locks, all gaps (%1 balanced)"_s.arg(balanced), spreading.cpu());
}

} // namespace

int main()
{
    splitIntoDays();
    for (const int rows : {200, 5000}) {
        splitTwoWays(rows, false);
        splitTwoWays(rows, true);
    }
    spreadAround();
    return 0;
}
