// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// Appointments of somebody's calendar as tasks of the store.
namespace FieldAppointments {

/// Each becomes a task of the person: one that names a customer in its title a visit of that
/// customer, one that was exported from here is moved to its new day. Imported again, nothing is
/// doubled. Errors: ics.unreadable {line}, ics.empty.
Result<Command> command(const QByteArray &ics, const PersonId &person, const Reading &reading,
                        const Moment &now, const std::function<Uuid()> &newId);

} // namespace FieldAppointments

} // namespace Steelyard
