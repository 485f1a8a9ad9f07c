// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/RelationPicture.h"

#include "ui/handbook/KpiWords.h"
#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = KpiRelation::Kind;

constexpr int MostInAColumn = 5; ///< the links beside the picture name the others too
constexpr int RowHeight = 36;
constexpr int NodeHeight = 28;
constexpr int Margin = 6;
constexpr int EdgeRoom = 10;

void arrowHead(QPainter &painter, const QPointF &tip, qreal size)
{
    painter.drawPolygon(QPolygonF {
        tip, {tip.x() - size * 1.5, tip.y() - size}, {tip.x() - size * 1.5, tip.y() + size}});
}

} // namespace

RelationPicture::RelationPicture(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setObjectName(u"relationPicture"_s);
    setClickable(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current < m_nodes.size() && m_nodes.at(m_current).node.relation.isDefined)
            Q_EMIT kpiActivated(m_nodes.at(m_current).node.relation.kpi);
    });
}

RelationPicture::Side RelationPicture::sideOf(Kind kind)
{
    switch (kind) {
    case Kind::ComputedFrom:
    case Kind::DrivenBy:
    case Kind::Parts:
        return Side::Left;
    case Kind::Peer:
        return Side::Above;
    case Kind::KeptHonestBy:
        return Side::Below;
    case Kind::Feeds:
    case Kind::Drives:
    case Kind::PartOf:
    case Kind::KeepsHonest:
        return Side::Right;
    }
    return Side::Right;
}

int RelationPicture::rowsOf(Side side) const
{
    return int(std::count_if(m_nodes.cbegin(), m_nodes.cend(),
                             [side](const Placed &placed) { return placed.side == side; }));
}

// How far the picture reaches above or below its KPI; a line needs room to be seen.
qreal RelationPicture::reach(Side side) const
{
    const int own = rowsOf(side);
    const int beside = std::max(rowsOf(Side::Left), rowsOf(Side::Right));
    return std::max(own > 0 ? px(RowHeight) * own + px(EdgeRoom) : 0.0,
                    px(RowHeight) * std::max(beside - 1, 0) / 2.0);
}

void RelationPicture::setContent(const QString &name, const QList<RelationNode> &nodes)
{
    m_name = name;
    m_nodes.clear();
    m_current = 0;
    m_hovered = -1;
    QStringList said;
    QStringList drawn;
    for (const Side side : {Side::Left, Side::Above, Side::Below, Side::Right}) {
        for (const RelationNode &node : nodes) {
            if (sideOf(node.relation.kind) != side || drawn.contains(node.relation.kpi)
                || rowsOf(side) == MostInAColumn)
                continue;
            m_nodes.append({node, side, rowsOf(side)});
            drawn << node.relation.kpi;
            said << u"%1: %2"_s.arg(KpiWords::relation(node.relation.kind), node.name);
        }
    }
    describe(tr("%1 among its neighbours").arg(name), said.join(u"; "_s));
    updateGeometry();
    update();
}

QSize RelationPicture::sizeHint() const
{
    return {px(520), qRound(reach(Side::Above) + reach(Side::Below)) + px(RowHeight + Margin)};
}

QSize RelationPicture::minimumSizeHint() const
{
    return {px(300), sizeHint().height()};
}

QRectF RelationPicture::box(int column, qreal middle) const
{
    const qreal wide = std::min(width() * .27, qreal(px(190)));
    const qreal left = column == 0 ? 1 : column == 1 ? (width() - wide) / 2 : width() - wide - 1;
    return {left, middle - px(NodeHeight) / 2., wide, qreal(px(NodeHeight))};
}

QRectF RelationPicture::centre() const
{
    return box(1, px(Margin + RowHeight) / 2. + reach(Side::Above));
}

QRectF RelationPicture::boxOf(const Placed &placed) const
{
    const qreal middle = centre().center().y();
    const qreal step = px(RowHeight);
    switch (placed.side) {
    case Side::Above:
        return box(1, middle - step * (placed.row + 1) - px(EdgeRoom));
    case Side::Below:
        return box(1, middle + step * (placed.row + 1) + px(EdgeRoom));
    case Side::Left:
    case Side::Right:
        break;
    }
    const int column = placed.side == Side::Left ? 0 : 2;
    return box(column, middle + step * (placed.row - (rowsOf(placed.side) - 1) / 2.));
}

int RelationPicture::indexAt(const QPointF &position) const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (boxOf(m_nodes.at(i)).contains(position))
            return i;
    }
    return -1;
}

void RelationPicture::clicked(const QPointF &position)
{
    const int index = indexAt(position);
    if (index < 0)
        return;
    m_current = index;
    activate();
}

void RelationPicture::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1
        : key == Qt::Key_Right || key == Qt::Key_Down         ? 1
                                                              : 0;
    if (step == 0 || m_nodes.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_nodes.size()) - 1);
    update();
}

void RelationPicture::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (std::exchange(m_hovered, index) == index)
        return;
    const bool leads = index >= 0 && m_nodes.at(index).node.relation.isDefined;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void RelationPicture::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    PaintedWidget::leaveEvent(event);
}

bool RelationPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QString tip;
        if (index >= 0) {
            const RelationNode &node = m_nodes.at(index).node;
            tip = u"%1: %2"_s.arg(KpiWords::relation(node.relation.kind), node.name);
        }
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return PaintedWidget::event(event);
}

QPen RelationPicture::penOf(Kind kind, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    const qreal wide = 1.5 * theme.scale();
    switch (kind) {
    case Kind::Drives:
    case Kind::DrivenBy:
        return {t.accent, wide};
    case Kind::KeptHonestBy:
    case Kind::KeepsHonest:
        return {t.warn, wide, Qt::DashLine};
    case Kind::Peer:
        return {t.text3, wide, Qt::DotLine};
    case Kind::ComputedFrom:
    case Kind::Feeds:
    case Kind::PartOf:
    case Kind::Parts:
        break;
    }
    return {t.text3, wide};
}

void RelationPicture::paintEdge(QPainter &painter, const Placed &placed) const
{
    const Kind kind = placed.node.relation.kind;
    const QRectF own = centre();
    const QRectF other = boxOf(placed);
    painter.setPen(penOf(kind, theme()));
    painter.setBrush(Qt::NoBrush);
    if (placed.side == Side::Above || placed.side == Side::Below) {
        painter.drawLine(own.center(), other.center());
        return;
    }
    const bool leftward = placed.side == Side::Left;
    const qreal head = 3.2 * theme().scale();
    const QPointF from = leftward ? QPointF(other.right(), other.center().y())
                                  : QPointF(own.right(), own.center().y());
    const QPointF to = leftward ? QPointF(own.left() - 1, own.center().y())
                                : QPointF(other.left() - 1, other.center().y());
    const QPointF base(to.x() - head * 1.4, to.y());
    const qreal bend = (base.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), base - QPointF(bend, 0), base);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(penOf(kind, theme()).color());
    arrowHead(painter, to, head);
}

void RelationPicture::paintNode(QPainter &painter, const QRectF &box, const Placed *placed,
                                bool hot) const
{
    const Tokens &t = tokens();
    const bool own = !placed;
    const bool defined = own || placed->node.relation.isDefined;
    painter.setPen(QPen(own                  ? t.accent
                            : hot && defined ? t.accent
                                             : t.border,
                        own ? 1.5 : 1, defined ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(own || (hot && defined) ? t.accentSoft : defined ? t.surface2 : t.surface);
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), px(6), px(6));
    painter.setFont(theme().font(12, own ? Theme::Weight::Strong : Theme::Weight::Regular));
    painter.setPen(own ? t.text : defined ? t.accent : t.text3);
    Painting::text(painter, box.adjusted(px(8), 0, -px(8), 0), Qt::AlignCenter,
                   own ? m_name : placed->node.name);
}

void RelationPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed &placed : m_nodes)
        paintEdge(painter, placed);
    paintNode(painter, centre(), nullptr, false);
    for (int i = 0; i < m_nodes.size(); ++i) {
        const QRectF box = boxOf(m_nodes.at(i));
        paintNode(painter, box, &m_nodes.at(i), i == m_hovered);
        if (showsFocus() && i == m_current)
            Painting::focusRing(painter, box, theme(), px(6));
    }
}

} // namespace Steelyard
