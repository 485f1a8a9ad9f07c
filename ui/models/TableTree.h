// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace Steelyard {

/// A tree kept as a flat list with parent positions; the index plumbing written once.
/// A position travels in internalId, never a pointer that a new answer would leave dangling.
class TableTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        const QList<int> *siblings = childrenOf(positionOf(parent));
        if (!siblings || row < 0 || row >= siblings->size() || column < 0
            || column >= columnCount(parent))
            return {};
        return createIndex(row, column, quintptr(siblings->at(row)));
    }
    QModelIndex parent(const QModelIndex &child) const override
    {
        return child.isValid() ? indexOf(m_parents.at(positionOf(child)), 0) : QModelIndex();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        const QList<int> *children = parent.column() > 0 ? nullptr : childrenOf(positionOf(parent));
        return children ? int(children->size()) : 0;
    }

    /// The position in the flat list; −1 for the invisible root.
    static int positionOf(const QModelIndex &index)
    {
        return index.isValid() ? int(index.internalId()) : -1;
    }
    QModelIndex indexOf(int position, int column) const
    {
        return position < 0 ? QModelIndex()
                            : createIndex(m_rows.at(position), column, quintptr(position));
    }

protected:
    /// Between beginResetModel and endResetModel: where each line hangs, −1 for the top.
    void setParents(const QList<int> &parents)
    {
        m_parents = parents;
        m_children.assign(size_t(parents.size()) + 1, {});
        m_rows.clear();
        for (int i = 0; i < parents.size(); ++i) {
            QList<int> &siblings = m_children[size_t(parents.at(i) + 1)];
            m_rows.append(int(siblings.size()));
            siblings.append(i);
        }
    }

private:
    const QList<int> *childrenOf(int position) const
    {
        const auto at = size_t(position + 1);
        return at < m_children.size() ? &m_children[at] : nullptr;
    }

    QList<int> m_parents;
    QList<int> m_rows;
    std::vector<QList<int>> m_children; ///< by position + 1
};

} // namespace Steelyard
