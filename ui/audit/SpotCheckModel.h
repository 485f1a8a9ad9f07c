// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/SpotChecks.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// Records that somebody else looks at, a line each.
class SpotCheckModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        PlannedColumn,
        KindColumn,
        RecordColumn,
        CustomerColumn,
        PhoneColumn,
        OwnerColumn,
        ResultColumn,
        NoteColumn,
        ColumnCount
    };

    explicit SpotCheckModel(QObject *parent = nullptr);

    void setEntries(const QList<SpotChecks::Entry> &entries, const Formatting &formatting);
    const SpotChecks::Entry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SpotChecks::Entry &entry, Column column) const;

    QList<SpotChecks::Entry> m_entries;
    Formatting m_formatting;
};

} // namespace Steelyard
