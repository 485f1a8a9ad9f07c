// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Gauge.h"

#include "ui/widgets/Painting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace Steelyard {

namespace {

constexpr double Start = 210; // degrees, counted like a clock that runs backwards
constexpr double Span = 240;

} // namespace

Gauge::Gauge(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize Gauge::sizeHint() const
{
    return {px(300), px(210)};
}

QSize Gauge::minimumSizeHint() const
{
    return {px(160), px(140)};
}

void Gauge::setContent(const GaugeContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    QStringList parts {content.value, content.target, content.paceLabel, content.verdict,
                       paceStatusName(content.status)};
    parts.removeAll(QString());
    describe(content.name, parts.join(u", "));
    update();
}

void Gauge::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal thick = px(14);
    // Room for the labels on both sides; an arc of 240° is one and a half radii high.
    const qreal foot = px(22);
    const qreal radius = std::max(
        20.0, std::min(width() / 2.0 - px(52), (height() - thick - px(20) - foot) / 1.5));
    const QPointF centre(width() / 2.0, (height() - 1.5 * radius - foot) / 2 + radius + px(6));
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);

    const double attained = std::max(0.0, m_content.attainment.value_or(0));
    const double scale = attained > 1.25 ? std::ceil(attained * 1.05 * 4) / 4 : 1.25;
    const auto arc = [&](double from, double to, const QColor &colour) {
        painter.setPen(QPen(colour, thick, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, qRound((Start - Span * from) * 16),
                        qRound(-Span * (to - from) * 16));
    };
    const auto at = [&](double share, qreal distance) {
        const double angle = (Start - Span * share / scale) * std::numbers::pi / 180;
        return centre + QPointF(std::cos(angle), -std::sin(angle)) * distance;
    };
    const auto label = [&](double share, QString words, const QColor &ink) {
        const QPointF anchor = at(share, radius + thick / 2 + px(8));
        const double lean = (anchor.x() - centre.x()) / radius;
        const qreal room = lean < 0 ? anchor.x() : width() - anchor.x();
        painter.setFont(theme().font(12));
        // Beside the arc there may be no room for words and figure in one line.
        if (std::abs(lean) >= .25
            && QFontMetricsF(painter.font()).horizontalAdvance(words) > room) {
            painter.setFont(theme().font(11));
            if (const qsizetype space = words.lastIndexOf(QLatin1Char(' ')); space > 0)
                words[space] = QLatin1Char('\n');
        }
        const QSizeF size = QFontMetricsF(painter.font())
                                .boundingRect(QRectF(0, 0, width(), height()), Qt::AlignCenter, words)
                                .size();
        const qreal wide = size.width() + 2;
        const qreal high = size.height();
        const qreal x = std::abs(lean) < .25 ? anchor.x() - wide / 2
            : lean < 0                       ? anchor.x() - wide
                                             : anchor.x();
        const qreal y = std::abs(lean) < .25
            ? anchor.y() - high
            : anchor.y() - high * (lean > .9 || lean < -.9 ? .5 : .8);
        painter.setPen(ink);
        painter.drawText(QRectF(std::clamp(x, 0.0, width() - wide), std::max(0.0, y), wide, high),
                         Qt::AlignCenter, words);
    };

    arc(0, 1, t.track);
    if (m_content.attainment && attained > 0)
        arc(0, std::min(1.0, attained / scale), t.accent);

    if (m_content.attainment) {
        painter.setPen(QPen(attained > 1 ? t.surface : t.text3, px(2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at(1, radius - thick / 2), at(1, radius + thick / 2));
        // The two labels would lie on each other when the pace is nearly complete.
        if (!m_content.pace || std::abs(*m_content.pace - 1) * Span / scale > 16)
            label(1, QStringLiteral("100%"), t.text3);
    }
    if (m_content.pace && m_content.attainment) {
        const double pace = std::clamp(*m_content.pace, 0.0, scale);
        painter.setPen(QPen(t.surface, px(6), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at(pace, radius - thick / 2), at(pace, radius + thick / 2));
        painter.setPen(QPen(t.text, px(2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at(pace, radius - thick / 2 - px(3)),
                         at(pace, radius + thick / 2 + px(4)));
        label(pace, m_content.paceLabel, t.text2);
    }

    const qreal inner = 2 * (radius - thick / 2) - px(16);
    QFont large;
    for (int pixels = 34; pixels >= 18; pixels -= 2) {
        large = theme().font(pixels, Theme::Weight::Strong);
        large.setLetterSpacing(QFont::AbsoluteSpacing, -.6 * theme().scale());
        if (QFontMetricsF(large).horizontalAdvance(m_content.value) <= inner)
            break;
    }
    painter.setFont(large);
    painter.setPen(m_content.attainment ? t.text : t.text3);
    Painting::text(painter, QRectF(centre.x() - inner / 2, centre.y() - px(36), inner, px(44)),
                   Qt::AlignCenter, m_content.value);
    painter.setFont(theme().font(12));
    painter.setPen(t.text2);
    const QRectF below(centre.x() - inner / 2, centre.y() + px(9), inner, px(20));
    if (QFontMetricsF(painter.font()).horizontalAdvance(m_content.target) <= inner)
        Painting::text(painter, below, Qt::AlignCenter, m_content.target);
    else
        painter.drawText(below.adjusted(0, 0, 0, px(20)),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_content.target);

    if (!m_content.verdict.isEmpty()) {
        painter.setFont(theme().font(12, Theme::Weight::Strong));
        const QColor ink = t.ink(paceStatusTone(m_content.status));
        const bool remarkable
            = m_content.status != PaceStatus::OnTrack && m_content.status != PaceStatus::None;
        const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(m_content.verdict);
        const qreal sign = m_content.status == PaceStatus::None ? 0 : px(13);
        const qreal left = centre.x() - (wide + sign) / 2;
        // Between the ends of the arc where there is room, otherwise below them.
        const qreal drop = px(41);
        const qreal depth = radius - thick / 2;
        const qreal chord = depth > drop ? 2 * std::sqrt(depth * depth - drop * drop) - px(16) : 0;
        const qreal y = wide + sign < chord ? centre.y() + px(31)
                                            : centre.y() + radius / 2 + thick / 2 + px(4);
        Painting::shape(painter, QRectF(left, y + px(6), px(9), px(9)),
                        Painting::shapeOf(m_content.status), ink);
        painter.setPen(remarkable ? ink : t.text2);
        painter.drawText(QRectF(left + sign, y, wide + 2, px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                         m_content.verdict);
    }
}

} // namespace Steelyard
