// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SmallFigureStrip.h"

#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace Steelyard {

SmallFigureStrip::SmallFigureStrip(const Theme &theme, QWidget *parent)
    : PaintedWidget(theme, parent)
{
    setClickable(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Further figures"));
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current < m_figures.size())
            Q_EMIT figureActivated(m_current);
    });
}

QSize SmallFigureStrip::sizeHint() const
{
    return {px(120) * int(std::max<qsizetype>(m_figures.size(), 1)), px(54)};
}

QSize SmallFigureStrip::minimumSizeHint() const
{
    return {px(88) * int(std::max<qsizetype>(m_figures.size(), 1)), px(54)};
}

void SmallFigureStrip::setFigures(const QList<SmallFigure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    m_current = std::clamp(m_current, 0, int(std::max<qsizetype>(figures.size(), 1)) - 1);
    QStringList parts;
    for (const SmallFigure &figure : figures)
        parts << figure.label + u' '
                + (figure.state == FigureState::Number ? figure.value
                                                       : Formatting::mark(figure.state));
    describe(tr("Further figures"), parts.join(u"; "));
    updateGeometry();
    update();
}

QRectF SmallFigureStrip::cell(int index) const
{
    const qreal width = qreal(this->width()) / qreal(std::max<qsizetype>(m_figures.size(), 1));
    return {width * index, 0, width, qreal(height())};
}

int SmallFigureStrip::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_figures.size(); ++i) {
        if (cell(i).contains(position))
            return i;
    }
    return -1;
}

void SmallFigureStrip::setCurrent(int index)
{
    m_current = std::clamp(index, 0, int(std::max<qsizetype>(m_figures.size(), 1)) - 1);
    update();
}

void SmallFigureStrip::clicked(const QPointF &position)
{
    const int index = indexAt(position);
    if (index < 0)
        return;
    setCurrent(index);
    activate();
}

void SmallFigureStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_figures.size()) - 1);
        return;
    default:
        PaintedWidget::keyPressEvent(event);
    }
}

void SmallFigureStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (std::exchange(m_hovered, index) != index)
        update();
}

void SmallFigureStrip::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    PaintedWidget::leaveEvent(event);
}

bool SmallFigureStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_figures.at(index).exact,
                           this);
        return true;
    }
    return PaintedWidget::event(event);
}

void SmallFigureStrip::paintEvent(QPaintEvent *)
{
    using namespace Painting;
    const Tokens &t = tokens();
    QPainter painter(this);
    card(painter, rect(), theme());
    for (int i = 0; i < m_figures.size(); ++i) {
        const SmallFigure &figure = m_figures.at(i);
        const QRectF area = cell(i);
        if (i == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.surface2);
            painter.drawRoundedRect(area.adjusted(px(4), px(4), -px(4), -px(4)), px(6), px(6));
        }
        if (i > 0) {
            painter.setPen(QPen(t.grid, 1));
            painter.drawLine(QPointF(area.left(), px(12)), QPointF(area.left(), height() - px(12)));
        }
        const QRectF inner = area.adjusted(px(14), px(8), -px(8), -px(8));
        painter.setFont(theme().font(12));
        painter.setPen(t.text3);
        text(painter, QRectF(inner.left(), inner.top(), inner.width(), px(16)),
             Qt::AlignLeft | Qt::AlignVCenter, figure.label);
        QRectF below(inner.left(), inner.top() + px(17), inner.width(), px(21));
        painter.setFont(theme().font(15, Theme::Weight::Strong));
        if (figure.state == FigureState::Hidden) {
            const QRect box(int(below.left()), int(below.center().y()) - px(7), px(14), px(14));
            theme().icon(QLatin1StringView("lock"), &Tokens::text3).paint(&painter, box);
            continue;
        }
        const bool value = figure.state == FigureState::Number;
        painter.setPen(value ? t.text : figure.state == FigureState::Error ? t.bad : t.text3);
        below.setLeft(below.left() + px(8)
                      + text(painter, below, Qt::AlignLeft | Qt::AlignVCenter,
                             value ? figure.value : Formatting::mark(figure.state)));
        // A change that does not fit is left out whole: half a number says something else.
        const QFontMetricsF metrics(theme().font(12));
        if (figure.delta.text.isEmpty()
            || metrics.horizontalAdvance(figure.delta.text) + px(10) > below.width())
            continue;
        const QRectF sign(below.left(), below.center().y() - px(3), px(7), px(7));
        shape(painter, sign,
              figure.delta.direction > 0       ? Shape::Up
                  : figure.delta.direction < 0 ? Shape::Down
                                               : Shape::None,
              t.ink(figure.delta.tone));
        painter.setFont(theme().font(12));
        painter.setPen(t.ink(figure.delta.tone));
        text(painter, below.adjusted(figure.delta.direction == 0 ? 0 : px(10), px(1), 0, 0),
             Qt::AlignLeft | Qt::AlignVCenter, figure.delta.text);
    }
    if (showsFocus())
        focusRing(painter, cell(m_current).adjusted(px(3), px(3), -px(3), -px(3)), theme(), px(6));
}

} // namespace Steelyard
