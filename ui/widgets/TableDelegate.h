// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"

#include <QStyledItemDelegate>

namespace Steelyard {

/// Draws the cells of tables and trees: aligned figures, bars with a pace tick, sparklines, chips.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, QRectF rect, const QModelIndex &index) const;
    void paintInitials(QPainter *painter, const QRectF &rect, const QString &letters) const;

    const Theme &m_theme;
    QIcon m_lock;
};

} // namespace Steelyard
