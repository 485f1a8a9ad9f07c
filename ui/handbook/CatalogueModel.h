// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"
#include "ui/widgets/CellRoles.h"

#include <QAbstractListModel>

namespace Steelyard {

/// One line of the catalogue: the head of a category, or a KPI and what it comes to.
struct CatalogueRow
{
    QString kpi = {}; ///< empty: a heading
    QString text = {};
    QString note = {};  ///< its name in the other language
    QString value = {}; ///< empty while it is being worked out
    QString exact = {};
    FigureState state = FigureState::Number;

    bool isHeading() const { return kpi.isEmpty(); }
    bool operator==(const CatalogueRow &) const = default;
};

/// The handbook's KPIs below their categories, as the search and the filters left them.
class CatalogueModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ValueRole = NoteRole + 1, StateRole };

    explicit CatalogueModel(QObject *parent = nullptr);

    /// The same lines with newer figures keep their places, other lines are a new list.
    void setRows(const QList<CatalogueRow> &rows);
    const CatalogueRow &row(int at) const { return m_rows.at(at); }
    /// The line of a KPI; invalid where it is not among them.
    QModelIndex indexOf(const QString &kpi) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<CatalogueRow> m_rows;
};

} // namespace Steelyard
