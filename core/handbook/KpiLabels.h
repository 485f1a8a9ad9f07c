// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"

#include <QHash>

namespace Steelyard {

/// Knows KPIs by what people call them, so that a formula may name them in either language and
/// is stored with their ids.
class KpiLabels
{
public:
    explicit KpiLabels(const QList<KpiDefinition> &definitions);

    /// By id, code, name or alias, in any case; empty when nothing or more than one is called so.
    QString idOf(const QString &label) const;

    /// The formula with the ids of what it refers to; what is not known stays as it is written.
    Ast resolved(Ast ast) const;

private:
    QHash<QString, QString> m_ids;
};

} // namespace Steelyard
