// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ReportedDeals.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// The reported deals; whose they are only where one may know.
class ReportedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        CustomerColumn,
        ProductColumn,
        ProjectColumn,
        PersonColumn,
        UntilColumn,
        LeftColumn,
        OpportunityColumn,
        NoteColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ReportedDeals::Entry> &entries, const Formatting &formatting);
    const ReportedDeals::Entry &at(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReportedDeals::Entry> m_entries;
    Formatting m_formatting;
};

/// Opportunities that met what somebody else had reported.
class ClashModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        CustomerColumn,
        OpportunityColumn,
        OwnerColumn,
        RivalColumn,
        UntilColumn,
        OpenedColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setClashes(const QList<ReportedDeals::Clash> &clashes, const QTimeZone &zone,
                    const Formatting &formatting);
    const ReportedDeals::Clash &at(int row) const { return m_clashes.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReportedDeals::Clash> m_clashes;
    QTimeZone m_zone;
    Formatting m_formatting;
};

} // namespace Steelyard
