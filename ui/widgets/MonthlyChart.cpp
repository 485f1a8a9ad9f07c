// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MonthlyChart.h"

#include "ui/widgets/ChartLook.h"
#include "ui/widgets/Painting.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace Steelyard {

MonthlyChart::MonthlyChart(const Theme &theme, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_view(ChartLook::makeView(this))
{
    setClickable(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &MonthlyChart::rebuild);
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current < m_months.size())
            Q_EMIT monthActivated(m_current);
    });
}

QSize MonthlyChart::sizeHint() const
{
    return {px(560), px(210)};
}

QSize MonthlyChart::minimumSizeHint() const
{
    return {px(270), px(130)};
}

QList<LegendEntry> MonthlyChart::legend(const QString &actual, const QString &target,
                                        const QString &attainment)
{
    return {{actual, &Tokens::accent, LegendEntry::Mark::Square},
            {target, &Tokens::reference, LegendEntry::Mark::Square},
            {attainment, &Tokens::text2, LegendEntry::Mark::Line}};
}

void MonthlyChart::setContent(const QString &name, const QList<MonthFigure> &months)
{
    m_months = months;
    m_current = std::clamp(m_current, 0, int(std::max<qsizetype>(months.size(), 1)) - 1);
    QStringList parts;
    for (const MonthFigure &month : months) {
        if (month.actual)
            parts << month.exact;
    }
    describe(name, parts.join(u"; "));
    m_view->setAccessibleName(name);
    rebuild();
}

void MonthlyChart::rebuild()
{
    const Tokens &t = tokens();
    ChartLook::clear(m_view);
    QChart *chart = m_view->chart();

    auto *actual = new QBarSet(QString());
    auto *target = new QBarSet(QString());
    auto *line = new QLineSeries;
    QStringList labels;
    double most = 0;
    double highest = 0;
    for (int i = 0; i < m_months.size(); ++i) {
        const MonthFigure &month = m_months.at(i);
        labels << month.label;
        *actual << month.actual.value_or(0);
        *target << month.target.value_or(0);
        most = std::max({most, month.actual.value_or(0), month.target.value_or(0)});
        if (month.attainment) {
            line->append(i, *month.attainment);
            highest = std::max(highest, *month.attainment);
        }
    }
    actual->setColor(t.accent);
    target->setColor(t.reference);
    for (QBarSet *set : {actual, target})
        set->setBorderColor(Qt::transparent);
    auto *bars = new QBarSeries;
    bars->setBarWidth(.62);
    bars->append(actual);
    bars->append(target);
    line->setPen(QPen(t.text2, 1.8 * theme().scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));

    auto *months = new QBarCategoryAxis;
    months->append(labels);
    ChartLook::styleAxis(months, theme(), false);
    auto *amounts = new QValueAxis;
    ChartLook::styleAxis(amounts, theme(), true);
    ChartLook::roundRange(amounts, most * 1.02);
    auto *shares = new QValueAxis;
    ChartLook::styleAxis(shares, theme(), false);
    shares->setLineVisible(false);
    // The same number of steps on both sides, so that one grid serves both.
    const int steps = amounts->tickCount() - 1;
    const double step = std::ceil(std::max(highest, 100.0) / steps / 10) * 10;
    shares->setRange(0, step * steps);
    shares->setTickCount(steps + 1);
    shares->setLabelFormat(u"%.0f%%"_s);

    chart->addSeries(bars);
    chart->addSeries(line);
    chart->addAxis(months, Qt::AlignBottom);
    chart->addAxis(amounts, Qt::AlignLeft);
    chart->addAxis(shares, Qt::AlignRight);
    bars->attachAxis(months);
    bars->attachAxis(amounts);
    line->attachAxis(months);
    line->attachAxis(shares);
    update();
}

QRectF MonthlyChart::band(int index) const
{
    const QRectF plot = m_view->chart()->plotArea();
    const qreal width = plot.width() / qreal(std::max<qsizetype>(m_months.size(), 1));
    return {plot.left() + width * index, plot.top(), width, plot.height()};
}

int MonthlyChart::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_months.size(); ++i) {
        if (band(i).contains(position))
            return i;
    }
    return -1;
}

void MonthlyChart::resizeEvent(QResizeEvent *)
{
    m_view->setGeometry(rect());
}

void MonthlyChart::clicked(const QPointF &position)
{
    const int index = indexAt(position);
    if (index < 0)
        return;
    m_current = index;
    activate();
}

void MonthlyChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_months.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_months.size()) - 1);
    update();
}

void MonthlyChart::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (std::exchange(m_hovered, index) != index)
        update();
}

void MonthlyChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    PaintedWidget::leaveEvent(event);
}

bool MonthlyChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_months.at(index).exact,
                           this);
        return true;
    }
    return PaintedWidget::event(event);
}

void MonthlyChart::paintEvent(QPaintEvent *)
{
    // Behind the chart, whose own ground is transparent.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().surface2);
        painter.drawRoundedRect(band(m_hovered), px(4), px(4));
    }
    if (showsFocus() && !m_months.isEmpty())
        Painting::focusRing(painter, band(m_current), theme(), px(4));
}

} // namespace Steelyard
