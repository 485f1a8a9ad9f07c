// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BulletBar.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

BulletBar::BulletBar(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BulletBar::sizeHint() const
{
    return {px(160), px(16)};
}

void BulletBar::setContent(const QString &name, const QString &text,
                           std::optional<double> attainment, std::optional<double> pace)
{
    m_attainment = attainment;
    m_pace = pace;
    describe(name, text);
    setToolTip(text);
    update();
}

void BulletBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal thick = px(6);
    Painting::progress(painter, QRectF(0, (height() - thick) / 2, width(), thick), theme(),
                       m_attainment.value_or(0), m_pace, true);
}

} // namespace Steelyard
