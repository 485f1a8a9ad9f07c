// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sparkline.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

Sparkline::Sparkline(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent) {}

QSize Sparkline::sizeHint() const
{
    return {px(120), px(24)};
}

void Sparkline::setContent(const QString &name, const QString &description,
                           const QList<double> &values)
{
    m_values = values;
    describe(name, description);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Painting::sparkline(painter, QRectF(rect()).adjusted(0, 1, 0, -1), theme(), m_values);
}

} // namespace Steelyard
