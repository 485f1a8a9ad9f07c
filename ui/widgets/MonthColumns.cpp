// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MonthColumns.h"

#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Steelyard {

MonthColumns::MonthColumns(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setClickable(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current < m_months.size())
            Q_EMIT monthActivated(m_current);
    });
}

QSize MonthColumns::sizeHint() const
{
    return {px(560), px(132)};
}

QSize MonthColumns::minimumSizeHint() const
{
    return {px(280), px(132)};
}

void MonthColumns::setContent(const QString &name, const QList<MonthColumn> &months)
{
    m_months = months;
    m_current = std::max(0, int(months.size()) - 1);
    m_hovered = -1;
    QStringList parts;
    for (const MonthColumn &month : months)
        parts << month.exact;
    describe(name, parts.join(u"; "_s));
    update();
}

QRectF MonthColumns::band(int index) const
{
    const qreal width = qreal(this->width()) / qreal(std::max<qsizetype>(m_months.size(), 1));
    return {width * index, 0, width, qreal(height())};
}

int MonthColumns::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_months.size(); ++i) {
        if (band(i).contains(position))
            return i;
    }
    return -1;
}

void MonthColumns::clicked(const QPointF &position)
{
    const int index = indexAt(position);
    if (index < 0)
        return;
    m_current = index;
    activate();
}

void MonthColumns::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_months.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_months.size()) - 1);
    update();
}

void MonthColumns::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (std::exchange(m_hovered, index) != index)
        update();
}

void MonthColumns::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    PaintedWidget::leaveEvent(event);
}

bool MonthColumns::event(QEvent *event)
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

void MonthColumns::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double low = 0;
    double high = 0;
    for (const MonthColumn &month : m_months) {
        low = std::min(low, month.height.value_or(0));
        high = std::max(high, month.height.value_or(0));
    }
    const double span = high > low ? high - low : 1;
    // Above the columns their values, below them the months.
    const qreal top = px(20);
    const qreal bottom = height() - px(20);
    const qreal zero = bottom - (0 - low) / span * (bottom - top);
    for (int i = 0; i < m_months.size(); ++i) {
        const MonthColumn &month = m_months.at(i);
        const QRectF area = band(i);
        const bool present = i == m_months.size() - 1;
        if (i == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.surface2);
            painter.drawRoundedRect(area.adjusted(1, 0, -1, 0), px(6), px(6));
        }
        qreal edge = zero;
        if (month.height) {
            edge = bottom - (*month.height - low) / span * (bottom - top);
            const qreal wide = std::min(area.width() * .58, qreal(px(34)));
            // A figure of zero is a figure: it leaves a line.
            const qreal tall = std::max(std::abs(zero - edge), 2.0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(present || i == m_hovered ? t.accent : t.reference);
            painter.drawRoundedRect(
                QRectF(area.center().x() - wide / 2, std::min(zero, edge), wide, tall),
                std::min(tall / 2, qreal(px(3))), std::min(tall / 2, qreal(px(3))));
        }
        painter.setFont(theme().font(12, present ? Theme::Weight::Strong : Theme::Weight::Regular));
        painter.setPen(!month.height ? t.text3 : present ? t.text : t.text2);
        // Where twelve figures do not fit beside each other, every other one is left to the tip.
        const qreal wanted = painter.fontMetrics().horizontalAdvance(month.value);
        if (wanted <= area.width() + px(4))
            Painting::text(painter,
                           QRectF(area.left() - px(4), std::min(zero, edge) - px(18),
                                  area.width() + px(8), px(16)),
                           Qt::AlignHCenter | Qt::AlignVCenter, month.value);
        painter.setPen(present ? t.text : t.text3);
        Painting::text(painter, QRectF(area.left(), height() - px(17), area.width(), px(16)),
                       Qt::AlignHCenter | Qt::AlignVCenter, month.label);
    }
    painter.setPen(QPen(t.border, 1));
    painter.drawLine(QPointF(0, zero + .5), QPointF(width(), zero + .5));
    if (showsFocus() && !m_months.isEmpty())
        Painting::focusRing(painter, band(m_current), theme(), px(6));
}

} // namespace Steelyard
