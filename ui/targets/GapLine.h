// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/PlanModel.h"
#include "ui/widgets/PaintedWidget.h"

class QPainter;

namespace Steelyard {

class PlanGrid;

/// The line below the sheet: for the chosen node, period by period, what those below it have more
/// or less than itself.
class GapLine final : public PaintedWidget
{
    Q_OBJECT
public:
    GapLine(const Theme &theme, const PlanModel &model, const PlanGrid &grid,
            QWidget *parent = nullptr);

    void setNode(int node);
    /// After figures changed.
    void refresh();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGap(QPainter &painter, const QRectF &cell, const PlanGap &gap) const;

    const PlanModel &m_model;
    const PlanGrid &m_grid;
    int m_node = 0;
};

} // namespace Steelyard
