// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/FormulaType.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace Steelyard {

/// What a formula needs to know of a KPI that it refers to.
struct KpiShape
{
    FormulaType type;
    bool isBalance = false;
    QStringList variants {};
};

/// What a formula may refer to. What is not given is not checked.
struct FormulaContext
{
    std::function<std::optional<KpiShape>(const QString &id)> kpi {};
    std::function<QStringList()> kpis {};
    std::function<QStringList()> entities {};
    /// By a path with dots, seen from an entity.
    std::function<std::optional<FormulaType>(const QString &entity, const QString &path)> field {};
    std::function<QStringList(const QString &entity)> fields {};
};

} // namespace Steelyard
