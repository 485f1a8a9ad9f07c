// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/AuditQueue.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// The rows that a question rests on, in words.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DayColumn, WhatColumn, CustomerColumn, SeenColumn, ColumnCount };

    explicit EvidenceModel(QObject *parent = nullptr);

    void setSheet(const AuditQueue::Sheet &sheet, const Formatting &formatting);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AuditQueue::Sheet m_sheet;
    Formatting m_formatting;
};

} // namespace Steelyard
