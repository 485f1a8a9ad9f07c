// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/Mapping.h"

#include <QByteArray>

namespace Steelyard {

/// Mappings as people write them.
namespace MappingYaml {

/// Fails with `mapping.syntax`, `mapping.unknown_key` {key, near}, `mapping.missing` {key} or
/// `mapping.bad_value` {key, text}, each with line and column.
Result<Mapping> read(const QByteArray &yaml);
/// Reads back as the same mapping.
QByteArray write(const Mapping &mapping);

} // namespace MappingYaml

} // namespace Steelyard
