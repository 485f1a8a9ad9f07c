// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTreeView>

namespace Steelyard {

/// A tree of rows of one height with a grouped header, drawn by TableDelegate.
class TreeTable final : public QTreeView
{
    Q_OBJECT
public:
    explicit TreeTable(const Theme &theme, QWidget *parent = nullptr);

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    QIcon m_open;
    QIcon m_closed;
};

} // namespace Steelyard
