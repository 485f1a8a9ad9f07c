// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiRelations.h"
#include "ui/shell/Formatting.h"

#include <QObject>

class QWidget;

namespace Steelyard {

class Theme;

/// Makes the ways that lead from one page of the handbook to others: chips, a picture, a table.
class KpiLinks final : public QObject
{
    Q_OBJECT
public:
    explicit KpiLinks(const Theme &theme, QObject *parent = nullptr);

    void setHandbook(const Handbook &handbook, const Formatting &formatting);

    /// With a note behind each name, where there are any.
    QWidget *chips(const QStringList &kpis, const QStringList &notes = {});
    QWidget *picture(const KpiDefinition &definition);
    /// A line of chips for each kind of neighbour, with the picture's line before it.
    QWidget *table(const KpiDefinition &definition);

Q_SIGNALS:
    void kpiRequested(const QString &kpi);

private:
    QString signOf(KpiRelation::Kind kind) const;
    QString nameOf(const QString &kpi) const;

    const Theme &m_theme;
    Handbook m_handbook;
    Formatting m_formatting;
};

} // namespace Steelyard
