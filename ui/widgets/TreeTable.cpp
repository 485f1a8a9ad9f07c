// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TreeTable.h"

#include "ui/widgets/GroupedHeader.h"
#include "ui/widgets/TableDelegate.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

TreeTable::TreeTable(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_open(theme.icon("chevron-down"_L1, &Tokens::text3))
    , m_closed(theme.icon("chevron-right"_L1, &Tokens::text3))
{
    setHeader(new GroupedHeader(theme, this));
    setItemDelegate(new TableDelegate(theme, this));
    header()->setStretchLastSection(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(18);
    setMouseTracking(true);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TreeTable::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    if (selectionModel() && selectionModel()->isSelected(index))
        painter->fillRect(rect, t.accentSoft);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.grid);
    if (!model()->hasChildren(index))
        return;
    const int side = 14;
    const QRect sign(rect.right() - side - 1, rect.center().y() - side / 2, side, side);
    (isExpanded(index) ? m_open : m_closed).paint(painter, sign);
}

} // namespace Steelyard
