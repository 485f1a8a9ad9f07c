// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/GapLine.h"

#include "ui/targets/PlanGrid.h"
#include "ui/targets/PlanWords.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Steelyard {

GapLine::GapLine(const Theme &theme, const PlanModel &model, const PlanGrid &grid, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_model(model)
    , m_grid(grid)
{
    setObjectName(u"gapLine"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(grid.horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(grid.horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
}

QSize GapLine::sizeHint() const
{
    return {px(200), px(Theme::RowHeight)};
}

void GapLine::setNode(int node)
{
    m_node = node;
    refresh();
}

void GapLine::refresh()
{
    if (!m_model.isFilled() || m_node >= m_model.plan().nodeCount())
        m_node = 0;
    if (m_model.isFilled()) {
        QStringList said;
        for (int column = PlanModel::TotalColumn; column < m_model.columnCount(); ++column) {
            const PlanGap gap = m_model.gapAt(m_node, column);
            if (column != PlanModel::GapColumn && gap.kind != PlanGap::Kind::None)
                said << u"%1: %2"_s.arg(m_model.columnName(column),
                                        gapText(gap, m_model.exponent(), m_model.formatting()));
        }
        describe(tr("Gap below %1").arg(m_model.plan().nodes().at(m_node).name),
                 said.join(u"; "_s));
    }
    update();
}

void GapLine::paintGap(QPainter &painter, const QRectF &cell, const PlanGap &gap) const
{
    const PlanWords::Sign sign = PlanWords::sign(gap.kind);
    const qreal side = px(7);
    QRectF area = cell.adjusted(px(6), 0, -px(8), 0);
    painter.setFont(theme().font(12));
    if (sign.isQuiet) {
        if (sign.shape != Painting::Shape::None)
            Painting::shape(painter,
                            QRectF(area.right() - side, area.center().y() - side / 2, side, side),
                            sign.shape, tokens().ink(sign.tone));
        return;
    }
    Painting::shape(painter, QRectF(area.left(), area.center().y() - side / 2, side, side),
                    sign.shape, tokens().ink(sign.tone));
    area.setLeft(area.left() + side + 2);
    painter.setPen(tokens().ink(sign.tone));
    Painting::figures(painter, area, gapText(gap, m_model.exponent(), m_model.formatting()));
}

void GapLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.surface2);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    if (!m_model.isFilled() || m_model.rowCount() == 0)
        return;
    const int fixed = m_grid.fixedWidth();
    const auto cell = [this](int left, int wide) { return QRectF(left, 1, wide, height() - 1); };
    painter.save();
    painter.setClipRect(QRect(fixed, 0, width() - fixed, height()));
    for (int column = PlanModel::FirstColumn; column < m_model.columnCount(); ++column) {
        const int left = m_grid.columnViewportPosition(column);
        if (left + m_grid.columnWidth(column) > fixed && left < width())
            paintGap(painter, cell(left, m_grid.columnWidth(column)),
                     m_model.gapAt(m_node, column));
    }
    painter.restore();
    const int name = m_grid.columnWidth(PlanModel::NameColumn);
    painter.setFont(theme().font(12));
    painter.setPen(t.text2);
    Painting::text(painter,
                   cell(px(12), name + m_grid.columnWidth(PlanModel::TotalColumn) - px(16)),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   tr("Gap below %1").arg(m_model.plan().nodes().at(m_node).name));
    paintGap(painter,
             cell(name + m_grid.columnWidth(PlanModel::TotalColumn),
                  m_grid.columnWidth(PlanModel::GapColumn)),
             m_model.gapAt(m_node, PlanModel::GapColumn));
}

} // namespace Steelyard
