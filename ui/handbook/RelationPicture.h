// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiRelations.h"
#include "ui/widgets/PaintedWidget.h"

#include <QPen>

namespace Steelyard {

/// One neighbour in the picture.
struct RelationNode
{
    KpiRelation relation = {};
    QString name = {};

    bool operator==(const RelationNode &) const = default;
};

/// A KPI among its neighbours: what it comes from at the left, where it leads at the right, what
/// is read beside it above, what keeps it honest below.
class RelationPicture final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit RelationPicture(const Theme &theme, QWidget *parent = nullptr);

    /// The neighbours in the order of their kinds; one that has two is drawn with the first.
    void setContent(const QString &name, const QList<RelationNode> &nodes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// How a line of this kind is drawn.
    static QPen penOf(KpiRelation::Kind kind, const Theme &theme);

Q_SIGNALS:
    void kpiActivated(const QString &kpi);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void clicked(const QPointF &position) override;
    bool event(QEvent *event) override;

private:
    enum class Side { Left, Above, Below, Right };
    struct Placed
    {
        RelationNode node;
        Side side;
        int row;
    };

    static Side sideOf(KpiRelation::Kind kind);
    int rowsOf(Side side) const;
    qreal reach(Side side) const;
    QRectF box(int column, qreal middle) const;
    QRectF centre() const;
    QRectF boxOf(const Placed &placed) const;
    int indexAt(const QPointF &position) const;
    void paintEdge(QPainter &painter, const Placed &placed) const;
    void paintNode(QPainter &painter, const QRectF &box, const Placed *placed, bool hot) const;

    QString m_name;
    QList<Placed> m_nodes;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace Steelyard
