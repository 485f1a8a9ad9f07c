// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Uuid.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <variant>

namespace Steelyard {

/// One field of one row: empty, a whole number (money, quantity, share, flag at their scale),
/// text, a civil day, a moment or a link to another row.
using Value = std::variant<std::monostate, qint64, QString, QDate, Moment, Uuid>;

inline bool isEmpty(const Value &value)
{
    return value.index() == 0;
}

/// As the journal writes it. Whole numbers stay exact, links are lower-case hex.
QJsonValue toJson(const Value &value);

/// As an export or a message shows it, without units.
QString toText(const Value &value);

} // namespace Steelyard
