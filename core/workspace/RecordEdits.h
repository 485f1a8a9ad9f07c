// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// Rows that people keep by hand: contacts, leads, orders, receivables, tickets, questionnaires …
class RecordEdits
{
public:
    RecordEdits(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// Makes a row, or changes those of its fields that differ; what is new gets its day of making
    /// and the company's currency where nothing is said. A row that came without a needed field is
    /// changed without it. Errors: record.gone, record.needs {field},
    /// record.negative {field}, record.days_crossed {first, second}, record.out_of_range {field,
    /// most}.
    Result<Command> save(const QString &entity, const Uuid &id,
                         const QHash<QString, Value> &fields) const;
    /// Errors: record.in_use {entity, count} where other rows hang on one of them.
    Result<Command> remove(const QString &entity, const QList<Uuid> &ids) const;

    /// Fields without which a row of the entity tells nobody anything.
    static QStringList needed(const QString &entity);

private:
    Result<void> judge(const QString &entity, const QHash<QString, Value> &before,
                       const QHash<QString, Value> &fields) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
