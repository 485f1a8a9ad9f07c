// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportTarget.h"
#include "core/exchange/Mapping.h"

namespace Steelyard {

/// Knows the stages of the default pipeline and adds those that a file brings.
class StageKeeper
{
public:
    /// The mapping's translations give the order and the names of stages not yet known.
    StageKeeper(ImportTarget &target, const Mapping &mapping);

    /// Puts `pipeline` and, as the stage says, the day it was won or lost into the fields of a
    /// deal.
    Result<void> apply(QHash<QString, Value> &fields, const Value &closedAt, bool hasClosedAt,
                       const Uuid &existing);

private:
    Result<void> load();
    Result<void> add(const QString &code, const QString &name);

    ImportTarget &m_target;
    QList<std::pair<QString, QString>> m_named; ///< code, name
    bool m_isLoaded = false;
    Uuid m_pipeline;
    QHash<QString, QString> m_outcomes; ///< by code
    qint64 m_lastSeq = 0;
};

} // namespace Steelyard
