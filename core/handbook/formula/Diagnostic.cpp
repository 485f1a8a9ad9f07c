// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Diagnostic.h"

#include <algorithm>

namespace Steelyard {

bool hasErrors(const QList<Diagnostic> &diagnostics)
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(), [](const Diagnostic &each) {
        return each.severity == Diagnostic::Severity::Error;
    });
}

} // namespace Steelyard
