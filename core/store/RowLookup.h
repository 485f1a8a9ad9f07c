// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/Schema.h"
#include "core/store/Database.h"

#include <functional>

namespace Steelyard {

/// Finds rows by what files call them.
class RowLookup
{
public:
    explicit RowLookup(Database &database) : m_database(database) {}

    /// The row with this natural key; a null id when there is none.
    Result<Uuid> byKey(const EntityInfo &entity, const QString &key);
    /// Every row that has something in a text field, in the order of their making.
    Result<void> forEach(const EntityInfo &entity, const QString &field,
                         const std::function<void(const Uuid &, const QString &)> &each);

private:
    Database &m_database;
};

} // namespace Steelyard
