// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace Steelyard {

/// Draws the catalogue: quiet heads, and lines of two names with the figure at the right.
class CatalogueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CatalogueDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    QIcon m_lock;
};

} // namespace Steelyard
