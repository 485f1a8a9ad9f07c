// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"

namespace Steelyard {

/// The exact split without a store: `target split --total T --weights W` and `--rows R --columns
/// C`.
namespace BareSplit {

QList<Session::Option> options();
bool isAsked(const Session &session);
int run(Session &session);

} // namespace BareSplit

} // namespace Steelyard
