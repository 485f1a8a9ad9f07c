// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Legend.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Steelyard {

namespace {

constexpr int MarkWidth = 14;
constexpr int MarkGap = 6;
constexpr int EntryGap = 16;

} // namespace

Legend::Legend(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Legend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names << entry.name;
    describe(tr("Legend"), names.join(u", "));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetricsF metrics(theme().font(12));
    qreal width = 0;
    for (const LegendEntry &entry : m_entries)
        width += px(MarkWidth + MarkGap) + metrics.horizontalAdvance(entry.name) + px(EntryGap);
    return {qCeil(std::max(0.0, width - px(EntryGap))), px(20)};
}

void Legend::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(12));
    const QFontMetricsF metrics(painter.font());
    const qreal y = height() / 2.0;
    qreal x = 0;
    for (const LegendEntry &entry : std::as_const(m_entries)) {
        const QColor colour = t.*entry.ink;
        if (entry.mark == LegendEntry::Mark::Square) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(x + px(4), y - px(5), px(10), px(10)), px(2), px(2));
        } else {
            const bool dash = entry.mark == LegendEntry::Mark::Dash;
            painter.setPen(QPen(colour, px(2), dash ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(QPointF(x, y), QPointF(x + px(MarkWidth), y));
        }
        x += px(MarkWidth + MarkGap);
        const qreal wide = metrics.horizontalAdvance(entry.name);
        painter.setPen(t.text2);
        painter.drawText(QRectF(x, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.name);
        x += wide + px(EntryGap);
    }
}

} // namespace Steelyard
