// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/PeerStrip.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

PeerStrip::PeerStrip(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PeerStrip::sizeHint() const
{
    return {px(300), px(24)};
}

QSize PeerStrip::minimumSizeHint() const
{
    return {px(120), px(24)};
}

void PeerStrip::setBaseline(const PeerBaseline &baseline, const QString &words)
{
    m_baseline = baseline;
    describe(tr("Beside the others"), words);
    update();
}

void PeerStrip::paintEvent(QPaintEvent *)
{
    if (m_baseline.n == 0)
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal sign = px(11);
    const QRectF line(sign / 2, height() / 2.0 - px(3), width() - sign, px(6));
    // The own figure may lie far beyond all others: both have their place on the line.
    const double whole = double(qMax<qint64>(1, qMax(m_baseline.most, m_baseline.own)));
    const auto x = [&](qint64 value) { return line.left() + double(value) / whole * line.width(); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track);
    painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
    const qreal low = x(m_baseline.low);
    const qreal high = qMax(x(m_baseline.high), low + px(6));
    painter.setBrush(t.reference);
    painter.drawRoundedRect(QRectF(low, line.top(), high - low, line.height()), line.height() / 2,
                            line.height() / 2);
    painter.setBrush(t.text2);
    painter.drawRect(
        QRectF(x(m_baseline.median) - px(1), line.top() - px(4), px(2), line.height() + px(8)));
    const QRectF own(x(m_baseline.own) - sign / 2, line.center().y() - sign / 2, sign, sign);
    Painting::shape(painter, own, Painting::Shape::Diamond, t.accent);
}

} // namespace Steelyard
