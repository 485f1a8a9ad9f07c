// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerList.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

class QTimer;

namespace Steelyard {

/// The customers that were asked for. It holds numbers of rows; lines come where they are looked
/// at, a block at a time.
class CustomerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        TierColumn,
        OwnerColumn,
        IndustryColumn,
        RegionColumn,
        ContactColumn,
        TaskColumn,
        OpenColumn,
        OverdueColumn,
        LabelsColumn,
        ColumnCount
    };
    static constexpr int BlockSize = 64; ///< lines

    explicit CustomerModel(QObject *parent = nullptr);

    /// Where the same customers stand at the same places nothing moves; lines are read again.
    void setListing(const CustomerListing &listing, const Formatting &formatting);
    void setFormatting(const Formatting &formatting);
    const CustomerListing &listing() const { return m_listing; }
    /// The rows of the store in a block of lines.
    std::vector<qint32> rowsOf(int block) const;
    void setLines(int block, const QList<CustomerLine> &lines);
    Uuid idAt(int row) const;
    /// What the columns of amounts are counted in.
    QString unitLabel() const;
    static CustomerRequest::Order orderOf(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void blocksWanted(const QList<int> &blocks);

private:
    const CustomerLine *lineAt(int row) const;
    QString text(const CustomerLine &line, Column column) const;
    QString amount(qint64 units) const;

    CustomerListing m_listing;
    Formatting m_formatting;
    Formatting::Unit m_unit = Formatting::Unit::One;
    QHash<int, QList<CustomerLine>> m_blocks;
    mutable QSet<int> m_wanted;
    QTimer *m_asking;
};

} // namespace Steelyard
