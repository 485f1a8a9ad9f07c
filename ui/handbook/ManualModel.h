// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ManualSheet.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// The sheet of typed-in figures as a table: units and people down, periods across.
///
/// What is typed is not kept here: it is told, stored, and comes back with the next sheet.
class ManualModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { DepthRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const ManualSheet &sheet, const Formatting &formatting);
    const ManualSheet &sheet() const { return m_sheet; }
    /// The cell of an index; nullptr for the names.
    const ManualSheet::Cell *cell(const QModelIndex &index) const;
    /// "4/5", "1200": as it is typed.
    static QString written(const std::optional<qint64> &value, const std::optional<qint64> &base);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// The column counts from the first period.
    void typed(int row, int period, const QString &text);

private:
    QString shown(const ManualSheet::Cell &cell) const;

    ManualSheet m_sheet;
    Formatting m_formatting;
};

} // namespace Steelyard
