// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactTable.h"
#include "core/store/IdIndex.h"
#include "core/store/Statement.h"

#include <QTimeZone>

#include <string>
#include <unordered_map>

namespace Steelyard {

/// Writes what a running statement says into one column.
class ColumnFiller
{
public:
    /// All must outlive this; a link without targets leads nowhere.
    ColumnFiller(FactColumn &column, const IdIndex *targets, const QTimeZone &zone);

    /// A row more, with nothing in it.
    void addRow();
    void fill(std::size_t row, const Statement &from, int at);
    /// Whether nearly every row so far has a text of its own, so that the column groups nothing.
    bool isProse() const;

private:
    struct BytesHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view bytes) const
        {
            return std::hash<std::string_view>()(bytes);
        }
    };

    qint32 codeOf(QByteArrayView text);
    void fillMoment(std::size_t row, const Statement &from, int at);

    FactColumn &m_column;
    const IdIndex *m_targets;
    const QTimeZone &m_zone;
    std::unordered_map<std::string, qint32, BytesHash, std::equal_to<>> m_codes;
    std::string m_lastText; ///< rows that follow each other often say the same
    qint32 m_lastCode = FactColumn::None;
    bool m_knowsCodes = false;
};

} // namespace Steelyard
