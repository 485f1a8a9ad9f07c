// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Rows.h"

#include <QJsonObject>

namespace Steelyard {

/// Reads the values that the journal keeps as JSON back into those of a row.
namespace JournalValues {

QHash<QString, Value> of(const Rows &rows, const EntityInfo &entity, const QJsonObject &json);

} // namespace JournalValues

} // namespace Steelyard
