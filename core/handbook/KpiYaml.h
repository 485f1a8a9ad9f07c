// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/handbook/KpiDefinition.h"

namespace Steelyard {

/// Reads and writes one `*.kpi.yaml`: a strict subset of YAML in which every key is known.
namespace KpiYaml {

constexpr qsizetype MaxBytes = 256 * 1024;
constexpr int MaxDepth = 32;

/// Every error carries {file, line, column}, counted from 1: handbook.syntax, handbook.unknown_key
/// {key, suggestion}, handbook.missing_key {key}, handbook.bad_value {key, value},
/// handbook.not_allowed {what}, handbook.too_large, handbook.too_deep, handbook.repeated_key {key},
/// handbook.bad_formula {key, formula, code, begin, end, …the diagnostic's values}.
Result<KpiDefinition> read(const QByteArray &text, const QString &fileName);

/// The definition as a file; what is read from it is the same definition. Comments are not kept.
QByteArray write(const KpiDefinition &definition);

} // namespace KpiYaml

} // namespace Steelyard
