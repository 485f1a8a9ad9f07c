// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TeamBars.h"

#include "ui/widgets/ChartLook.h"
#include "ui/widgets/Painting.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

namespace Steelyard {

namespace {

constexpr int AttainmentWidth = 76;

} // namespace

TeamBars::TeamBars(const Theme &theme, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_view(ChartLook::makeView(this))
{
    setClickable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &TeamBars::rebuild);
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current < m_teams.size())
            Q_EMIT teamActivated(m_current);
    });
}

QSize TeamBars::sizeHint() const
{
    return {px(380), px(34) * int(std::max<qsizetype>(m_teams.size(), 4)) + px(24)};
}

QSize TeamBars::minimumSizeHint() const
{
    return {px(210), px(24) * int(std::max<qsizetype>(m_teams.size(), 4)) + px(24)};
}

QList<LegendEntry> TeamBars::legend(const QString &actual, const QString &target)
{
    return {{actual, &Tokens::accent, LegendEntry::Mark::Square},
            {target, &Tokens::reference, LegendEntry::Mark::Square}};
}

void TeamBars::setContent(const QString &name, const QList<TeamFigure> &teams)
{
    m_teams = teams;
    m_current = std::clamp(m_current, 0, int(std::max<qsizetype>(teams.size(), 1)) - 1);
    QStringList parts;
    for (const TeamFigure &team : teams)
        parts << team.exact;
    describe(name, parts.join(u"; "));
    m_view->setAccessibleName(name);
    updateGeometry();
    rebuild();
}

void TeamBars::rebuild()
{
    const Tokens &t = tokens();
    ChartLook::clear(m_view);
    QChart *chart = m_view->chart();
    auto *actual = new QBarSet(QString());
    auto *target = new QBarSet(QString());
    QStringList names;
    double most = 0;
    // A horizontal category axis grows upwards: the first team goes in last. So does each group.
    for (qsizetype i = m_teams.size(); i-- > 0;) {
        const TeamFigure &team = m_teams.at(i);
        names << team.name;
        *actual << team.actual;
        *target << team.target;
        most = std::max({most, team.actual, team.target});
    }
    actual->setColor(t.accent);
    target->setColor(t.reference);
    for (QBarSet *set : {actual, target})
        set->setBorderColor(Qt::transparent);
    auto *bars = new QHorizontalBarSeries;
    bars->setBarWidth(.64);
    bars->append(target);
    bars->append(actual);
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    ChartLook::styleAxis(categories, theme(), false);
    categories->setLabelsBrush(t.text2);
    auto *amounts = new QValueAxis;
    ChartLook::styleAxis(amounts, theme(), true);
    ChartLook::roundRange(amounts, most);
    chart->addSeries(bars);
    chart->addAxis(categories, Qt::AlignLeft);
    chart->addAxis(amounts, Qt::AlignBottom);
    bars->attachAxis(categories);
    bars->attachAxis(amounts);
    layOut();
    update();
}

void TeamBars::layOut()
{
    m_view->setGeometry(0, 0, width() - px(AttainmentWidth), height());
}

QRectF TeamBars::band(int index) const
{
    const QRectF plot = m_view->chart()->plotArea();
    const qreal height = plot.height() / qreal(std::max<qsizetype>(m_teams.size(), 1));
    return {0, plot.top() + height * index, qreal(width()), height};
}

int TeamBars::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_teams.size(); ++i) {
        if (band(i).contains(position))
            return i;
    }
    return -1;
}

void TeamBars::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TeamBars::clicked(const QPointF &position)
{
    const int index = indexAt(position);
    if (index < 0)
        return;
    m_current = index;
    activate();
}

void TeamBars::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || m_teams.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_teams.size()) - 1);
    update();
}

bool TeamBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_teams.at(index).exact,
                           this);
        return true;
    }
    return PaintedWidget::event(event);
}

void TeamBars::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setFont(theme().font(12, Theme::Weight::Strong));
    for (int i = 0; i < m_teams.size(); ++i) {
        const TeamFigure &team = m_teams.at(i);
        const QRectF area = band(i);
        const QRectF figure(width() - px(AttainmentWidth), area.top(), px(AttainmentWidth) - px(18),
                            area.height());
        painter.setPen(t.text);
        Painting::figures(painter, figure, team.attainment);
        Painting::shape(painter, QRectF(width() - px(12), area.center().y() - px(4), px(9), px(9)),
                        Painting::shapeOf(team.status), t.ink(paceStatusTone(team.status)));
        if (showsFocus() && i == m_current)
            Painting::focusRing(painter, area, theme(), px(4));
    }
}

} // namespace Steelyard
