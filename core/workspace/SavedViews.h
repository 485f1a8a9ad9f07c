// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/SavedView.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// The named views of a page, kept in the store so that colleagues have them too.
namespace SavedViews {

/// By name.
Result<QList<SavedView>> of(const QString &page, const Reading &reading);
/// Sets the body of the view of that name, or makes it.
Result<Command> save(const QString &page, const QString &name, const QString &body,
                     const Reading &reading, const std::function<Uuid()> &newId);
Command remove(const SavedView &view);

} // namespace SavedViews

} // namespace Steelyard
