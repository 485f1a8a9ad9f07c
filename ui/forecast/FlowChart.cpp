// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/FlowChart.h"

#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int ValueHeight = 18;
constexpr int NameHeight = 32; ///< two lines

} // namespace

FlowChart::FlowChart(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setClickable(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current < m_bars.size())
            Q_EMIT barActivated(m_current);
    });
}

QSize FlowChart::sizeHint() const
{
    return {px(420), px(150)};
}

QSize FlowChart::minimumSizeHint() const
{
    return {px(240), px(110)};
}

void FlowChart::setContent(const QString &name, const QList<Bar> &bars)
{
    m_bars = bars;
    m_current = std::clamp(m_current, 0, std::max(0, int(bars.size()) - 1));
    m_hovered = -1;
    QStringList parts;
    for (const Bar &bar : bars)
        parts << bar.exact;
    describe(name, parts.join(u"; "_s));
    update();
}

QRectF FlowChart::band(int index) const
{
    const qreal wide = qreal(width()) / qreal(std::max<qsizetype>(m_bars.size(), 1));
    return {wide * index, 0, wide, qreal(height())};
}

int FlowChart::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (band(i).contains(position))
            return i;
    }
    return -1;
}

void FlowChart::clicked(const QPointF &position)
{
    const int index = indexAt(position);
    if (index < 0)
        return;
    m_current = index;
    activate();
}

void FlowChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_bars.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_bars.size()) - 1);
    update();
}

void FlowChart::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (std::exchange(m_hovered, index) != index)
        update();
}

void FlowChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    PaintedWidget::leaveEvent(event);
}

bool FlowChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_bars.at(index).exact, this);
        return true;
    }
    return PaintedWidget::event(event);
}

// Two lines at most, broken between words where there are some.
void FlowChart::paintName(QPainter &painter, const QRectF &rect, const QString &name) const
{
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(name) <= rect.width()) {
        Painting::text(painter, QRectF(rect.topLeft(), QSizeF(rect.width(), rect.height() / 2)),
                       Qt::AlignCenter, name);
        return;
    }
    qsizetype split = name.lastIndexOf(u' ', name.size() / 2 + 2);
    if (split < 0)
        split = name.indexOf(u' ');
    if (split < 0)
        split = name.contains(u' ') ? split : (name.size() + 1) / 2;
    const QRectF upper(rect.topLeft(), QSizeF(rect.width(), rect.height() / 2));
    Painting::text(painter, upper, Qt::AlignCenter, name.left(split).trimmed());
    Painting::text(painter, upper.translated(0, upper.height()), Qt::AlignCenter,
                   name.mid(split).trimmed());
}

void FlowChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.isEmpty())
        return;
    double low = 0;
    double high = 0;
    for (const Bar &bar : m_bars) {
        low = std::min({low, bar.from, bar.to});
        high = std::max({high, bar.from, bar.to});
    }
    const double span = high > low ? high - low : 1;
    const qreal top = px(ValueHeight) + px(2);
    const qreal bottom = height() - px(NameHeight) - px(2);
    const auto at = [&](double value) { return bottom - (value - low) / span * (bottom - top); };
    painter.fillRect(QRectF(0, at(0), width(), 1), t.border);
    qreal lastEdge = 0;
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const QRectF area = band(i);
        const bool isCurrent = showsFocus() && i == m_current;
        if (i == m_hovered || isCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.surface2);
            painter.drawRoundedRect(area.adjusted(1, 0, -1, 0), px(6), px(6));
        }
        const qreal wide = std::min(area.width() * .66, qreal(px(44)));
        const qreal upper = std::min(at(bar.from), at(bar.to));
        const qreal tall = std::max(std::abs(at(bar.from) - at(bar.to)), qreal(2));
        const QRectF column(area.center().x() - wide / 2, upper, wide, tall);
        // Thin lines carry the eye from one column to the next.
        if (i > 0) {
            painter.setPen(QPen(t.text3, 1, Qt::DotLine));
            painter.drawLine(QPointF(band(i - 1).center().x(), lastEdge),
                             QPointF(column.left(), lastEdge));
        }
        lastEdge = at(bar.to);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.isSum ? t.reference : t.ink(bar.tone));
        const qreal radius = std::min(tall / 2, qreal(px(3)));
        painter.drawRoundedRect(column, radius, radius);
        painter.setFont(
            theme().font(12, bar.isSum ? Theme::Weight::Strong : Theme::Weight::Regular));
        painter.setPen(bar.isSum ? t.text : bar.tone == Tone::Neutral ? t.text2 : t.ink(bar.tone));
        Painting::text(painter,
                       QRectF(area.left(), upper - px(ValueHeight), area.width(), px(ValueHeight)),
                       Qt::AlignCenter, bar.value);
        painter.setFont(theme().font(12));
        painter.setPen(t.text2);
        paintName(
            painter,
            QRectF(area.left() + 1, height() - px(NameHeight), area.width() - 2, px(NameHeight)),
            bar.name);
        if (isCurrent)
            Painting::focusRing(painter, area.adjusted(1, 1, -1, -1), theme(), px(6));
    }
}

} // namespace Steelyard
