// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Steelyard::Painting {

Shape shapeOf(PaceStatus status)
{
    switch (status) {
    case PaceStatus::None:
        return Shape::None;
    case PaceStatus::Ahead:
        return Shape::Up;
    case PaceStatus::OnTrack:
        return Shape::Dot;
    case PaceStatus::Warning:
        return Shape::Diamond;
    case PaceStatus::Behind:
        return Shape::Down;
    case PaceStatus::TooEarly:
        return Shape::Ring;
    }
    return Shape::None;
}

void card(QPainter &painter, const QRectF &rect, const Theme &theme, bool hovered)
{
    const Tokens &t = theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hovered ? t.text3 : t.border, 1));
    painter.setBrush(t.surface);
    const qreal radius = theme.px(Theme::CardRadius);
    painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), radius, radius);
}

void focusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

qreal text(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &words)
{
    const QFontMetricsF metrics(painter.font());
    const QString fitting = metrics.elidedText(words, Qt::ElideRight, rect.width() + .5);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, fitting);
    return metrics.horizontalAdvance(fitting);
}

void figures(QPainter &painter, const QRectF &rect, const QString &number)
{
    // Inter's digits have nine widths, and Qt before 6.7 cannot ask for its tabular ones.
    const QFontMetricsF metrics(painter.font());
    qreal digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    qreal width = 0;
    for (const QChar c : number)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    if (width > rect.width() + 1) {
        text(painter, rect, Qt::AlignRight | Qt::AlignVCenter, number);
        return;
    }
    const qreal base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    qreal x = rect.right() - width;
    qsizetype from = 0;
    // Whatever is not a digit is drawn in one piece, so that words keep their kerning.
    const auto flush = [&](qsizetype to) {
        if (from == to)
            return;
        const QString piece = number.mid(from, to - from);
        painter.drawText(QPointF(x, base), piece);
        for (const QChar c : piece)
            x += metrics.horizontalAdvance(c);
    };
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!number.at(i).isDigit())
            continue;
        flush(i);
        const QString one(number.at(i));
        painter.drawText(QPointF(x + (digit - metrics.horizontalAdvance(one)) / 2, base), one);
        x += digit;
        from = i + 1;
    }
    flush(number.size());
}

void shape(QPainter &painter, const QRectF &box, Shape shape, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF c = box.center();
    const qreal r = std::min(box.width(), box.height()) / 2;
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Up:
        painter.drawPolygon(QPolygonF {
            {c.x(), c.y() - r * .9}, {c.x() + r, c.y() + r * .8}, {c.x() - r, c.y() + r * .8}});
        break;
    case Shape::Down:
        painter.drawPolygon(QPolygonF {
            {c.x(), c.y() + r * .9}, {c.x() + r, c.y() - r * .8}, {c.x() - r, c.y() - r * .8}});
        break;
    case Shape::Dot:
        painter.drawEllipse(c, r * .8, r * .8);
        break;
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF {
            {c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
        break;
    case Shape::Ring:
        painter.setPen(QPen(colour, r * .4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(c, r * .65, r * .65);
        break;
    }
}

void progress(QPainter &painter, const QRectF &rect, const Theme &theme, double value,
              std::optional<double> pace, bool room)
{
    const Tokens &t = theme.tokens();
    const qreal radius = rect.height() / 2;
    const qreal whole = room ? rect.width() / Overshoot : rect.width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track);
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), whole, rect.height()), radius, radius);
    const qreal reach = std::clamp(value, 0.0, room ? Overshoot : 1.0) * whole;
    if (reach > 0) {
        painter.save();
        QPainterPath track;
        track.addRoundedRect(rect, radius, radius);
        painter.setClipPath(track);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(
            QRectF(rect.left(), rect.top(), std::max(reach, rect.height()), rect.height()), radius,
            radius);
        painter.restore();
    }
    const auto tick = [&](double share, const QColor &ink, qreal beyond) {
        const qreal x = rect.left() + std::clamp(share, 0.0, 1.0) * whole;
        const qreal w = theme.px(2);
        // A gap of the ground colour keeps the tick visible on the bar.
        painter.setBrush(t.surface);
        painter.drawRect(QRectF(x - w / 2 - 1, rect.top(), w + 2, rect.height()));
        painter.setBrush(ink);
        painter.drawRect(QRectF(x - w / 2, rect.top() - beyond, w, rect.height() + 2 * beyond));
    };
    if (room && value > 1)
        tick(1, t.surface, 0);
    if (pace)
        tick(*pace, t.text, theme.px(rect.height() > theme.px(4) ? 3 : 2));
}

void sparkline(QPainter &painter, const QRectF &rect, const Theme &theme,
               const QList<double> &values)
{
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const double span = *high > *low ? *high - *low : 1;
    const double base = *high > *low ? *low : *low - .5;
    const qreal dot = theme.scale() * 2.2;
    const QRectF area = rect.adjusted(dot, dot, -dot, -dot);
    QPainterPath line;
    QPointF last;
    for (qsizetype i = 0; i < values.size(); ++i) {
        last = {area.left() + area.width() * double(i) / double(values.size() - 1),
                area.bottom() - (values.at(i) - base) / span * area.height()};
        if (i == 0)
            line.moveTo(last);
        else
            line.lineTo(last);
    }
    const Tokens &t = theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath ground = line;
    ground.lineTo(area.right(), rect.bottom());
    ground.lineTo(area.left(), rect.bottom());
    ground.closeSubpath();
    QLinearGradient fade(rect.topLeft(), rect.bottomLeft());
    QColor tint = t.accent;
    tint.setAlpha(t.dark ? 60 : 36);
    fade.setColorAt(0, tint);
    tint.setAlpha(0);
    fade.setColorAt(1, tint);
    painter.fillPath(ground, fade);
    painter.setPen(QPen(t.accent, 1.6 * theme.scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(last, dot, dot);
}

namespace {

qreal signWidth(const Theme &theme, const Chip &chip)
{
    return chip.shape == Shape::None ? 0 : theme.px(8) + theme.px(4);
}

} // namespace

qreal chipWidth(const Theme &theme, const Chip &chip)
{
    const QFontMetricsF metrics(theme.font(chip.pixels, Theme::Weight::Strong));
    return metrics.horizontalAdvance(chip.words) + signWidth(theme, chip) + theme.px(14);
}

void chip(QPainter &painter, const QRectF &rect, const Theme &theme, const Chip &chip,
          Qt::Alignment edge)
{
    const qreal width = std::min(chipWidth(theme, chip), rect.width());
    const qreal height = std::min(qreal(theme.px(chip.pixels + 8)), rect.height());
    const qreal x = edge & Qt::AlignRight ? rect.right() - width : rect.left();
    const QRectF area(x, rect.center().y() - height / 2, width, height);
    const Tokens &t = theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.soft(chip.tone));
    painter.drawRoundedRect(area, height / 2, height / 2);
    const qreal pad = theme.px(7);
    const qreal box = theme.px(8);
    shape(painter, QRectF(area.left() + pad, area.center().y() - box / 2, box, box), chip.shape,
          t.ink(chip.tone));
    painter.setFont(theme.font(chip.pixels, Theme::Weight::Strong));
    painter.setPen(t.ink(chip.tone));
    text(painter, area.adjusted(pad + signWidth(theme, chip), 0, -pad + 1, 0),
         Qt::AlignLeft | Qt::AlignVCenter, chip.words);
}

} // namespace Steelyard::Painting
