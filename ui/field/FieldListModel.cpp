// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/FieldListModel.h"

#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

void FieldListModel::setRows(const QList<FieldRow> &rows)
{
    if (rows == m_rows)
        return;
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                      [](const FieldRow &a, const FieldRow &b) {
                          return a.id == b.id && a.customer == b.customer;
                      });
    if (isSame) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.detail;
    case Qt::AccessibleTextRole: {
        QStringList words;
        for (const QString &word : {row.lead, row.title, row.chip, row.detail, row.note}) {
            if (!word.isEmpty())
                words << word;
        }
        if (row.isDone)
            words << tr("done");
        return words.join(u", "_s);
    }
    case IdRole:
        return row.id.text();
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace Steelyard
