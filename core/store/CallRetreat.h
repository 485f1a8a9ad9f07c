// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Result.h"
#include "core/store/Rows.h"

#include <QSet>

#include <functional>

namespace Steelyard {

/// Takes called numbers back without touching them: rows that follow them say again what stood
/// before (C21).
class CallRetreat
{
public:
    CallRetreat(Rows &rows, const Schema &schema, std::function<Uuid()> newId, const Moment &now)
        : m_rows(rows)
        , m_schema(schema)
        , m_newId(std::move(newId))
        , m_now(now)
    {
    }

    struct Way
    {
        QList<Change> changes;
        QSet<Uuid> followed; ///< of the rows: somebody gave a number after them, which stays
    };
    /// Back to before these rows of `forecast_call`, all of one command.
    Result<Way> before(const QSet<Uuid> &called);

private:
    Rows &m_rows;
    const Schema &m_schema;
    std::function<Uuid()> m_newId;
    Moment m_now;
};

} // namespace Steelyard
