// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/NumberChart.h"

#include "ui/widgets/Painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Steelyard {

namespace {

/// A round step that cuts a span into about three.
double stepOf(double span)
{
    if (span <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(span / 3)));
    for (const double times : {1.0, 2.0, 5.0, 10.0}) {
        if (times * power >= span / 3)
            return times * power;
    }
    return 10 * power;
}

} // namespace

NumberChart::NumberChart(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize NumberChart::sizeHint() const
{
    return {px(420), px(150)};
}

QSize NumberChart::minimumSizeHint() const
{
    return {px(220), px(110)};
}

void NumberChart::setContent(const Content &content)
{
    m_content = content;
    describe(content.name, content.description);
    update();
}

void NumberChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double high = m_content.target.value_or(0);
    double low = 0;
    for (const Line &line : m_content.lines) {
        for (const Point &point : line.points) {
            high = std::max(high, point.value);
            low = std::min(low, point.value);
        }
    }
    if (!m_content.level || high <= low)
        return;
    const double step = stepOf(high - low);
    high = std::ceil(high / step) * step;
    low = std::floor(low / step) * step;
    painter.setFont(theme().font(11));
    qreal label = 0;
    for (double level = low; level <= high + step / 2; level += step)
        label = std::max(
            label, painter.fontMetrics().horizontalAdvance(m_content.level(level)) + qreal(px(8)));
    const QRectF plot(label, px(6), width() - label - px(10), height() - px(6) - px(20));
    const auto x = [&](double at) { return plot.left() + at * plot.width(); };
    const auto y = [&](double value) {
        return plot.bottom() - (value - low) / (high - low) * plot.height();
    };
    for (double level = low; level <= high + step / 2; level += step) {
        painter.fillRect(QRectF(plot.left(), y(level), plot.width(), 1), t.grid);
        painter.setPen(t.text3);
        Painting::text(painter, QRectF(0, y(level) - px(8), label - px(6), px(16)),
                       Qt::AlignRight | Qt::AlignVCenter, m_content.level(level));
    }
    for (const Tick &day : m_content.days) {
        const qreal wide = painter.fontMetrics().horizontalAdvance(day.text) + qreal(px(4));
        const qreal left = std::clamp(x(day.at) - wide / 2, plot.left() - px(10), width() - wide);
        painter.setPen(t.text3);
        Painting::text(painter, QRectF(left, plot.bottom() + px(3), wide, px(16)), Qt::AlignCenter,
                       day.text);
    }
    if (m_content.today && *m_content.today >= 0 && *m_content.today <= 1) {
        painter.setPen(QPen(t.text3, 1, Qt::DotLine));
        painter.drawLine(QPointF(x(*m_content.today), plot.top()),
                         QPointF(x(*m_content.today), plot.bottom()));
    }
    if (m_content.target) {
        painter.setPen(QPen(t.text3, px(1), Qt::DashLine));
        const qreal level = y(*m_content.target);
        painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level));
        painter.setFont(theme().font(11));
        painter.setPen(t.text2);
        // Above the line where there is room, else below it.
        const qreal edge = level - px(17) < 0 ? level + px(1) : level - px(17);
        Painting::text(painter, QRectF(plot.left(), edge, plot.width(), px(16)),
                       Qt::AlignRight | Qt::AlignVCenter, m_content.targetName);
    }
    for (const Line &line : m_content.lines) {
        if (line.points.isEmpty())
            continue;
        const QColor colour = t.*line.ink;
        QPainterPath path;
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            const QPointF at(x(line.points.at(i).at), y(line.points.at(i).value));
            if (i == 0)
                path.moveTo(at);
            else if (line.isStep)
                path.lineTo(at.x(), path.currentPosition().y());
            path.lineTo(at);
        }
        // A number stands until somebody gives another one.
        if (line.isStep && m_content.today)
            path.lineTo(
                std::max(path.currentPosition().x(), x(std::clamp(*m_content.today, 0., 1.))),
                path.currentPosition().y());
        QPen pen(colour, px(2), line.isDashed ? Qt::DashLine : Qt::SolidLine);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setPen(QPen(t.surface, 1));
        painter.setBrush(colour);
        for (const Point &point : line.points)
            painter.drawEllipse(QPointF(x(point.at), y(point.value)), px(3), px(3));
    }
}

} // namespace Steelyard
