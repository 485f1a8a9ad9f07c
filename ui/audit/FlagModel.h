// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/AuditQueue.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// What waits for an explanation or a decision, a line each.
class FlagModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RuleColumn, PersonColumn, DaysColumn, AmountColumn, StateColumn, ColumnCount };

    explicit FlagModel(QObject *parent = nullptr);

    void setEntries(const QList<AuditQueue::Entry> &entries, const Formatting &formatting);
    std::optional<int> rowOf(const AuditFlagId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AuditQueue::Entry &entry, Column column) const;

    QList<AuditQueue::Entry> m_entries;
    Formatting m_formatting;
};

} // namespace Steelyard
