// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartLook.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard::ChartLook {

QChartView *makeView(QWidget *parent)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    auto *view = new QChartView(chart, parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setStyleSheet(u"background: transparent"_s);
    view->setFocusPolicy(Qt::NoFocus);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    return view;
}

void clear(QChartView *view)
{
    QChart *chart = view->chart();
    chart->removeAllSeries();
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
}

void styleAxis(QAbstractAxis *axis, const Theme &theme, bool grid)
{
    const Tokens &t = theme.tokens();
    axis->setLabelsFont(theme.font(12));
    axis->setLabelsBrush(t.text3);
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(t.grid, 1));
    axis->setMinorGridLineVisible(false);
    axis->setLinePen(QPen(t.border, 1));
    axis->setLineVisible(!grid);
}

void roundRange(QValueAxis *axis, double most, int ticks)
{
    const double rough = std::max(most, 1e-9) / ticks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough - 1e-12) {
            step = factor * power;
            break;
        }
    }
    const int count = std::max(1, int(std::ceil(most / step - 1e-9)));
    axis->setRange(0, step * count);
    axis->setTickCount(count + 1);
    axis->setLabelFormat(step >= 1 && std::fmod(step, 1) == 0 ? u"%.0f"_s : u"%.1f"_s);
}

} // namespace Steelyard::ChartLook
