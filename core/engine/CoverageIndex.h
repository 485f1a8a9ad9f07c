// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactTable.h"
#include "core/sales/Coverage.h"

#include <QHash>
#include <QList>

namespace Steelyard {

/// For which days the rows of an entity were loaded by any source.
class CoverageIndex
{
public:
    explicit CoverageIndex(const QList<Coverage> &coverage);

    bool isLoaded(const QString &entity) const { return m_stretches.contains(entity); }
    /// Covered days of from … to - 1.
    qint32 days(const QString &entity, qint32 from, qint32 to) const;
    /// Some day up to and including this one is covered.
    bool hasBegun(const QString &entity, qint32 day) const;

private:
    struct Stretch
    {
        qint32 from;
        qint32 to;
    };
    QHash<QString, std::vector<Stretch>> m_stretches; ///< apart from each other, in order
};

} // namespace Steelyard
