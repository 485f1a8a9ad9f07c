// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"
#include "core/workspace/FieldDay.h"
#include "ui/field/FieldListModel.h"
#include "ui/shell/Formatting.h"
#include "ui/widgets/KpiTile.h"

#include <QCoreApplication>

namespace Steelyard {

/// Writes a person's day in one language.
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
public:
    FieldText(const FieldDay &day, const Handbook &handbook, const Formatting &formatting)
        : m_day(day)
        , m_handbook(handbook)
        , m_formatting(formatting)
    {
    }

    QList<KpiTileContent> tiles() const;
    QList<FieldRow> stops() const;
    QList<FieldRow> suggested() const;
    QList<FieldRow> tasks() const;
    QList<FieldRow> reminders() const;
    /// Of a task's or reminder's day as seen from the day shown: today, in 3 days, 2 days late.
    QString distance(const QDate &day) const;

private:
    FieldRow row(const FieldStop &stop) const;
    KpiTileContent visits() const;
    KpiTileContent coverage() const;
    KpiTileContent goal(const FieldGoal &goal) const;
    QString timeOf(const Moment &moment) const;
    Tone toneOf(const QDate &due) const;

    const FieldDay &m_day;
    const Handbook &m_handbook;
    const Formatting &m_formatting;
};

} // namespace Steelyard
