// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FunnelView.h"

#include "ui/widgets/Painting.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Steelyard {

FunnelView::FunnelView(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setClickable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current < m_stages.size())
            Q_EMIT stageActivated(m_current);
    });
}

QSize FunnelView::sizeHint() const
{
    return {px(340), px(40) * int(std::max<qsizetype>(m_stages.size(), 4))};
}

QSize FunnelView::minimumSizeHint() const
{
    return {px(220), px(27) * int(std::max<qsizetype>(m_stages.size(), 4))};
}

void FunnelView::setContent(const QString &name, const QList<FunnelStage> &stages)
{
    m_stages = stages;
    m_current = std::clamp(m_current, 0, int(std::max<qsizetype>(stages.size(), 1)) - 1);
    QStringList parts;
    for (const FunnelStage &stage : stages)
        parts << stage.name + u' ' + stage.countText + u", " + stage.money;
    describe(name, parts.join(u"; "));
    updateGeometry();
    update();
}

QRectF FunnelView::row(int index) const
{
    const qreal height = qreal(this->height()) / qreal(std::max<qsizetype>(m_stages.size(), 1));
    return {0, height * index, qreal(width()), height};
}

int FunnelView::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_stages.size(); ++i) {
        if (row(i).contains(position))
            return i;
    }
    return -1;
}

void FunnelView::clicked(const QPointF &position)
{
    const int index = indexAt(position);
    if (index < 0)
        return;
    m_current = index;
    activate();
}

void FunnelView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || m_stages.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_stages.size()) - 1);
    update();
}

bool FunnelView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_stages.at(index).note,
                           this);
        return true;
    }
    return PaintedWidget::event(event);
}

void FunnelView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = theme().font(12);
    const QFont strong = theme().font(12, Theme::Weight::Strong);
    const QFontMetricsF metrics(plain);
    qreal names = 0;
    qreal money = 0;
    qint64 most = 1;
    for (const FunnelStage &stage : std::as_const(m_stages)) {
        names = std::max(names, metrics.horizontalAdvance(stage.name) + px(12));
        money = std::max(money, metrics.horizontalAdvance(stage.money) + px(16));
        most = std::max(most, stage.count);
    }
    names = std::min(names, width() * .3);
    const qreal room = width() - names - money;

    for (int i = 0; i < m_stages.size(); ++i) {
        const FunnelStage &stage = m_stages.at(i);
        const QRectF area = row(i);
        // The last stage has no conversion below it, but its bar keeps the height of the others.
        const qreal thick = std::clamp(area.height() - px(15), qreal(px(12)), qreal(px(26)));
        const qreal y = area.top() + std::max(0.0, (area.height() - thick - px(15)) / 2);
        const qreal wide = std::max(qreal(px(3)), room * double(stage.count) / double(most));
        const QRectF bar(names + (room - wide) / 2, y, wide, thick);

        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface2);
        painter.drawRoundedRect(QRectF(names, y, room, thick), px(5), px(5));
        painter.setBrush(t.accent);
        painter.drawRoundedRect(bar, std::min(qreal(px(5)), wide / 2),
                                std::min(qreal(px(5)), wide / 2));

        painter.setFont(plain);
        painter.setPen(t.text2);
        Painting::text(painter, QRectF(0, y, names - px(8), thick),
                       Qt::AlignLeft | Qt::AlignVCenter, stage.name);
        painter.setPen(t.text);
        Painting::figures(painter, QRectF(names + room, y, money, thick), stage.money);

        painter.setFont(strong);
        const bool inside
            = QFontMetricsF(strong).horizontalAdvance(stage.countText) + px(10) < wide;
        painter.setPen(inside ? t.onAccent : t.text);
        if (inside)
            painter.drawText(bar, Qt::AlignCenter, stage.countText);
        else
            painter.drawText(QRectF(bar.right() + px(6), y, px(60), thick),
                             Qt::AlignLeft | Qt::AlignVCenter, stage.countText);

        if (i + 1 < m_stages.size() && !stage.conversion.isEmpty()) {
            painter.setFont(plain);
            painter.setPen(t.text3);
            const QRectF between(names, y + thick, room, area.height() - thick);
            const qreal words = QFontMetricsF(plain).horizontalAdvance(stage.conversion);
            const qreal arrow = px(7);
            const qreal left = between.center().x() - (words + arrow + px(5)) / 2;
            Painting::shape(painter, QRectF(left, between.center().y() - arrow / 2, arrow, arrow),
                            Painting::Shape::Down, t.text3);
            painter.setPen(t.text3);
            painter.drawText(
                QRectF(left + arrow + px(5), between.top(), words + 2, between.height()),
                Qt::AlignLeft | Qt::AlignVCenter, stage.conversion);
        }
        if (showsFocus() && i == m_current)
            Painting::focusRing(painter, QRectF(0, y - px(3), width(), thick + px(6)), theme(),
                                px(6));
    }
}

} // namespace Steelyard
