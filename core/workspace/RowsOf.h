// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Record.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Rows by what they hang on.
namespace RowsOf {

/// The rows of an entity whose `link` leads to the row `to`, in the order of their making.
template<typename Entity>
Result<QList<Entity>> linked(const Reading &reading, const QString &link, const Uuid &to)
{
    const QString entity = QString::fromLatin1(Entity::Entity);
    const auto table = reading.facts.table(entity);
    if (!table)
        return table.error();
    const FactColumn *column = (*table)->column(link);
    if (!column)
        return QList<Entity>();
    const auto target = reading.facts.table(column->target);
    if (!target)
        return target.error();
    const auto &ids = (*target)->ids;
    const auto at = std::find(ids.begin(), ids.end(), to);
    QList<Entity> rows;
    if (at == ids.end())
        return rows;
    const auto wanted = qint32(at - ids.begin());
    for (size_t row = 0; row < (*table)->rows(); ++row) {
        if (column->links[row] == wanted)
            rows.append(
                Record::read<Entity>((*table)->ids[row], reading.row(entity, (*table)->ids[row])));
    }
    return rows;
}

} // namespace RowsOf

} // namespace Steelyard
