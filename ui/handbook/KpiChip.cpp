// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/KpiChip.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

KpiChip::KpiChip(const Theme &theme, const QString &kpi, const QString &name, bool isDefined,
                 QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_kpi(kpi)
    , m_name(name)
    , m_isDefined(isDefined)
{
    setClickable(isDefined);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (isDefined) {
        describe(name, tr("Open its page"));
    } else {
        describe(name, tr("Not yet in this handbook"));
        setToolTip(tr("Not yet in this handbook"));
    }
}

QSize KpiChip::sizeHint() const
{
    const QFontMetrics metrics(theme().font(13));
    return {metrics.horizontalAdvance(m_name) + px(22), px(26)};
}

QSize KpiChip::minimumSizeHint() const
{
    return {px(48), px(26)};
}

void KpiChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(m_isDefined ? QPen(isHovered() ? t.accent : t.border, 1)
                               : QPen(t.border, 1, Qt::DashLine));
    painter.setBrush(m_isDefined ? QBrush(isHovered() ? t.accentSoft : t.surface2)
                                 : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(theme().font(13));
    painter.setPen(m_isDefined ? t.accent : t.text3);
    Painting::text(painter, pill.adjusted(px(10), 0, -px(9), 0), Qt::AlignLeft | Qt::AlignVCenter,
                   m_name);
    if (showsFocus())
        Painting::focusRing(painter, rect(), theme(), pill.height() / 2);
}

} // namespace Steelyard
