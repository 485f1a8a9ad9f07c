// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline board on a store: what it takes to work it out, to show it, and to move a card.
#include "core/workspace/Board.h"

#include "core/pipeline/Funnel.h"
#include "core/workspace/Workspace.h"
#include "tests/bench/Stopwatch.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/LaneModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BoardLane.h"

#include <QApplication>
#include <QListView>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Steelyard;
using Steelyard::Bench::Stopwatch;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "steelyard_bench_board STORE\n";
        return 2;
    }
    const FixedClock clock(QDate(2026, 12, 1));
    const auto handbook = Handbook::shipped();
    Workspace workspace(QString::fromLocal8Bit(argv[1]), *handbook, clock, 1);
    if (!workspace.open(Workspace::Access::Read).takeResult()) {
        out << "cannot be opened\n";
        return 1;
    }
    BoardFigures figures;
    double first = 0;
    double again = 1e9;
    double funnel = 1e9;
    const auto asked = workspace.ask<bool>([&](const Reading &reading) -> Result<bool> {
        for (int round = 0; round < 5; ++round) {
            const Stopwatch watch;
            const auto answer = Board::figures({}, reading);
            if (!answer)
                return answer.error();
            (round == 0 ? first : again) = round == 0 ? watch.cpu() : qMin(again, watch.cpu());
            figures = *answer;
            FunnelQuestion question;
            question.node = reading.facts.organisation().root();
            question.today = reading.today;
            const Stopwatch other;
            if (!Funnel(reading.facts).steps(question))
                return false;
            funnel = qMin(funnel, other.cpu());
        }
        return true;
    });
    if (!QFuture(asked).takeResult()) {
        out << "no figures\n";
        return 1;
    }
    const Theme theme;
    BoardView view(theme);
    view.resize(1600, 900);
    const Stopwatch painting;
    view.setFigures(figures, Formatting());
    view.show();
    view.grab();
    const double shown = painting.cpu();
    auto *from = view.findChild<QListView *>(u"lane0_0"_s);
    auto *to = view.findChild<QListView *>(u"lane0_1"_s);
    double moved = 1e9;
    for (int round = 0; round < 5; ++round) {
        const Stopwatch moving;
        auto *source = static_cast<LaneModel *>(from->model());
        static_cast<LaneModel *>(to->model())->put(source->take(0));
        from->grab();
        to->grab();
        moved = qMin(moved, moving.cpu());
    }
    out << "board of " << figures.open << " open: first " << first * 1e3 << " ms, again "
        << again * 1e3 << " ms, shown " << shown * 1e3 << " ms, a card moved and painted "
        << moved * 1e3 << " ms, funnel " << funnel * 1e3 << " ms (CPU)\n";
    return 0;
}
