// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/Credit.h"
#include "core/pipeline/WinModel.h"

namespace Steelyard {

/// Reads what was known of opportunities out of their table and of those that links lead to.
class WinFeatures
{
public:
    explicit WinFeatures(Tables &tables) : m_tables(tables) {}

    /// Of these rows of the opportunity table. The owner is the one of the day on which it was
    /// made. Errors: win.outcome_field {field}, win.later_field {field}, win.unknown_field {field}.
    Result<WinTable::Feature> read(const QString &field, const FactTable &opportunities,
                                   const std::vector<qint32> &rows);
    /// Whether a field may be looked at.
    Result<void> check(const QString &field, const FactTable &opportunities);

private:
    Result<WinTable::Feature> owners(const FactTable &opportunities,
                                     const std::vector<qint32> &rows);

    Tables &m_tables;
};

} // namespace Steelyard
