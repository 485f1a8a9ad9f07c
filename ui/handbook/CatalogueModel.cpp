// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/CatalogueModel.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

CatalogueModel::CatalogueModel(QObject *parent) : QAbstractListModel(parent) {}

void CatalogueModel::setRows(const QList<CatalogueRow> &rows)
{
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const CatalogueRow &a, const CatalogueRow &b) {
                                     return a.kpi == b.kpi && a.isHeading() == b.isHeading();
                                 });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    const QList<CatalogueRow> before = std::exchange(m_rows, rows);
    for (int at = 0; at < rows.size(); ++at) {
        if (before.at(at) != rows.at(at))
            Q_EMIT dataChanged(index(at), index(at));
    }
}

QModelIndex CatalogueModel::indexOf(const QString &kpi) const
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (!kpi.isEmpty() && m_rows.at(at).kpi == kpi)
            return index(at);
    }
    return {};
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.exact.isEmpty() ? QVariant() : QVariant(row.exact);
    case Qt::AccessibleTextRole:
        return row.isHeading() ? row.text : u"%1, %2, %3"_s.arg(row.text, row.note, row.value);
    case IdRole:
        return row.kpi;
    case NoteRole:
        return row.note;
    case ValueRole:
        return row.value;
    case StateRole:
        return int(row.state);
    default:
        return {};
    }
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex &index) const
{
    const bool isKpi = index.isValid() && !m_rows.at(index.row()).isHeading();
    return isKpi ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                 : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace Steelyard
