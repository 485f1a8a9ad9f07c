// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"
#include "core/base/Fixed.h"
#include "core/base/Money.h"
#include "core/base/Period.h"
#include "core/sales/NodeKey.h"

namespace Steelyard {

/// The verbs of `steelyard pipeline` that speak of forecasts.
namespace ForecastCommands {

int forecast(const QStringList &arguments, Console &console, Workspace *open);
int accuracy(const QStringList &arguments, Console &console, Workspace *open);
int snapshot(const QStringList &arguments, Console &console, Workspace *open);
int flow(const QStringList &arguments, Console &console, Workspace *open);
int call(const QStringList &arguments, Console &console, Workspace *open);
int winModel(const QStringList &arguments, Console &console, Workspace *open);

/// One of these; nothing for other verbs.
std::optional<int> verb(const QString &verb, const QStringList &arguments, Console &console,
                        Workspace *open);
/// "forecast, accuracy …", for the help.
QString verbs();
/// Whether the verb with these arguments stores something.
bool writes(const QStringList &arguments);

/// The node of --node, the company without it. Errors: node.unknown, node.ambiguous.
Result<NodeKey> nodeOf(const Session &session, const Reading &reading, const QDate &day);
/// The period of --period; nothing without it.
Result<std::optional<Period>> periodOf(const Session &session, const Reading &reading);

inline Table::Cell money(Int128 amount)
{
    return Table::number(Fixed::text(amount, Amount::Scale));
}
template<typename Number>
Table::Cell money(const std::optional<Number> &amount)
{
    return amount ? money(Int128(*amount)) : Table::null();
}
/// Estimates: four decimals say more than enough.
inline Table::Cell estimate(double value)
{
    return Table::number(QString::number(value, 'f', 4));
}
inline Table::Cell estimate(const std::optional<double> &value)
{
    return value ? estimate(*value) : Table::null();
}

} // namespace ForecastCommands

} // namespace Steelyard
