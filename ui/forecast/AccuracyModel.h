// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ForecastTrack.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// How good calls were, by how many weeks before the end they were given, beside a naive forecast.
class AccuracyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Before the end of the period, in the order of the columns.
    static QList<int> weeks() { return {8, 4, 2, 0}; }

    using QAbstractTableModel::QAbstractTableModel;

    /// `names`: of the nodes that are shown, in their order.
    void setLines(const QList<ForecastTrack::Line> &lines,
                  const QList<std::pair<NodeKey, QString>> &names, const Formatting &formatting);
    bool isEmpty() const { return m_rows.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        NodeKey node;
        QString name;
        QList<CallAccuracy> accuracies; ///< by weeks()
    };
    /// The one nearest to the end of which anything is known.
    static const CallAccuracy *latest(const Row &row);
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    Formatting m_formatting;
};

} // namespace Steelyard
