// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/KpiOutlook.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// KPI by KPI what its own past says of a period, and how far such words were off before.
class OutlookModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SoFarColumn, ValueColumn, RangeColumn, ErrorColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<KpiOutlook::Line> &lines, const Formatting &formatting);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(const KpiOutlook::Line &line) const;
    QString text(const KpiOutlook::Line &line, Column column) const;
    QString tip(const KpiOutlook::Line &line, Column column) const;
    QString reason(const KpiOutlook::Line &line) const;

    QList<KpiOutlook::Line> m_lines;
    Formatting m_formatting;
};

} // namespace Steelyard
