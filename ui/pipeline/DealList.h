// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Board.h"
#include "ui/shell/Formatting.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace Steelyard {

class DealListModel;
class Theme;

/// The opportunities as a table: sorted by any column, typed into like a spreadsheet.
class DealList final : public QTreeView
{
    Q_OBJECT
public:
    explicit DealList(const Theme &theme, QWidget *parent = nullptr);

    DealListModel *deals() const { return m_model; }
    void setFigures(const BoardFigures &figures, const Formatting &formatting);
    QList<Uuid> selection() const;

Q_SIGNALS:
    void opened(const Steelyard::Uuid &id);
    void selectedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    DealListModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace Steelyard
