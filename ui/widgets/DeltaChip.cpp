// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DeltaChip.h"

#include "ui/widgets/Painting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Steelyard {

namespace {

Painting::Chip look(const Delta &delta)
{
    const auto shape = delta.direction > 0 ? Painting::Shape::Up
        : delta.direction < 0              ? Painting::Shape::Down
                                           : Painting::Shape::None;
    return {shape, delta.text, delta.tone, 12};
}

} // namespace

DeltaChip::DeltaChip(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DeltaChip::setDelta(const Delta &delta)
{
    m_delta = delta;
    describe(delta.label, delta.text);
    updateGeometry();
    update();
}

qreal DeltaChip::labelWidth() const
{
    if (m_delta.label.isEmpty())
        return 0;
    return QFontMetricsF(theme().font(12)).horizontalAdvance(m_delta.label) + px(6);
}

QSize DeltaChip::sizeHint() const
{
    return {qCeil(labelWidth() + Painting::chipWidth(theme(), look(m_delta))), px(20)};
}

void DeltaChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font(12));
    painter.setPen(tokens().text3);
    Painting::text(painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, m_delta.label);
    Painting::chip(painter, QRectF(rect()).adjusted(labelWidth(), 0, 0, 0), theme(), look(m_delta));
}

} // namespace Steelyard
