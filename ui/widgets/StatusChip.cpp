// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusChip.h"

#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QPainter>

namespace Steelyard {

namespace {

Painting::Chip look(PaceStatus status)
{
    return {Painting::shapeOf(status), paceStatusName(status), paceStatusTone(status), 12};
}

} // namespace

StatusChip::StatusChip(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setStatus(PaceStatus status)
{
    m_status = status;
    describe(tr("Status"), paceStatusName(status));
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    if (m_status == PaceStatus::None)
        return {0, px(20)};
    return {qCeil(Painting::chipWidth(theme(), look(m_status))), px(20)};
}

void StatusChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setStatus(m_status);
    PaintedWidget::changeEvent(event);
}

void StatusChip::paintEvent(QPaintEvent *)
{
    if (m_status == PaceStatus::None)
        return;
    QPainter painter(this);
    Painting::chip(painter, rect(), theme(), look(m_status));
}

} // namespace Steelyard
