// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace Steelyard {

/// Takes the plain SQL of dbt's filters and expressions over into the formula language.
namespace DbtSql {

/// What a name stands for in a formula; nothing where it stands for nothing.
using Lookup = std::function<std::optional<QString>(const QString &name)>;

/// Names go through `column`, `{{ Dimension('order__status') }}` and its kin through `dimension`.
/// Functions, CASE and casts are not taken over: nothing then.
std::optional<QString> formula(const QString &sql, const Lookup &column, const Lookup &dimension);

} // namespace DbtSql

} // namespace Steelyard
