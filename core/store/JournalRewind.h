// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Journal.h"
#include "core/store/Rows.h"

namespace Steelyard {

/// Takes rows back along the journal; for copies that nobody writes to any more.
class JournalRewind
{
public:
    explicit JournalRewind(Database &database);

    /// Undoes everything after this entry, in one transaction.
    Result<void> to(qint64 seq);
    /// Undoes one entry; whoever does so goes backwards.
    Result<void> takeBack(const JournalEntry &entry);

private:
    Database &m_database;
    Schema m_schema;
    Rows m_rows;
};

} // namespace Steelyard
