// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/AuditRows.h"
#include "core/quality/DetectorSettings.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What people entered in a month, read off the store for the rules that look at it.
///
/// Read from columns; only of the month's rows it is asked when and from where they were saved.
class AuditMonth
{
public:
    AuditMonth(const Reading &reading, const DetectorSettings &settings);

    /// `told` are the rows that flags named already, by rule.
    Result<AuditRows> rows(const QDate &firstOfMonth, const QHash<QString, QSet<Uuid>> &told) const;

private:
    Result<void> people(AuditRows &rows) const;
    Result<void> activities(AuditRows &rows) const;
    Result<void> deals(AuditRows &rows) const;
    Result<void> moves(AuditRows &rows) const;
    Result<void> pushes(AuditRows &rows) const;
    Result<void> papers(AuditRows &rows, const QString &entity, const QString &day,
                        const QString &amount) const;
    Result<void> customers(AuditRows &rows) const;

    const Reading &m_reading;
    const DetectorSettings &m_settings;
};

} // namespace Steelyard
