// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Board.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// The board's opportunities as a table; what is typed into a cell is asked for, not kept.
class DealListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        CustomerColumn,
        NameColumn,
        StageColumn,
        AmountColumn,
        ChanceColumn,
        CloseColumn,
        CategoryColumn,
        OwnerColumn,
        AgeColumn,
        NextColumn,
        ColumnCount
    };

    explicit DealListModel(QObject *parent = nullptr);

    void setFigures(const BoardFigures &figures, const Formatting &formatting);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(const Steelyard::Uuid &id, const QString &field, const Steelyard::Value &value);
    /// What was typed cannot be understood.
    void refused(const QString &sentence);

private:
    struct Line
    {
        BoardCard card;
        QString stage;
        int place = 0; ///< of the stage in its pipeline
        bool isOpen = true;
    };

    QString text(const Line &line, Column column) const;
    QVariant sortKey(const Line &line, Column column) const;
    QVariant editValue(const Line &line, Column column) const;
    static bool isEditable(Column column);

    QList<Line> m_lines;
    QString m_currency;
    QDate m_today;
    Formatting m_formatting;
};

} // namespace Steelyard
