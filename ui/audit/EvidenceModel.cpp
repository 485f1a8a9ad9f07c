// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/EvidenceModel.h"

#include "ui/audit/AuditWords.h"
#include "ui/widgets/CellRoles.h"

namespace Steelyard {

EvidenceModel::EvidenceModel(QObject *parent) : QAbstractTableModel(parent) {}

void EvidenceModel::setSheet(const AuditQueue::Sheet &sheet, const Formatting &formatting)
{
    beginResetModel();
    m_sheet = sheet;
    m_formatting = formatting;
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditQueue::Sheet::Line &line = m_sheet.lines.at(index.row());
    if (role == IdRole)
        return line.row.id.text();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const AuditWords words(m_formatting);
    switch (static_cast<Column>(index.column())) {
    case DayColumn:
        return m_formatting.shortDate(line.row.day);
    case WhatColumn:
        return words.what(line);
    case CustomerColumn:
        return line.customer;
    case SeenColumn:
        return words.seen(m_sheet, line);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case DayColumn:
        return tr("Day");
    case WhatColumn:
        return tr("Entry");
    case CustomerColumn:
        return tr("Customer");
    case SeenColumn:
        return tr("What is seen there");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
