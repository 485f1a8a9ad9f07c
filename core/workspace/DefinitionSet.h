// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DefinitionReview.h"

namespace Steelyard {

/// Definitions that are judged together because they may need each other: each stands in the
/// handbook as it would be with all of them.
struct DefinitionSet
{
    QList<DefinitionReview> reviews; ///< in the order in which they were given
    Handbook around;                 ///< with all of them; as it is where they do not fit
    std::optional<Error> conflict;   ///< why they do not fit

    /// The first reason why they cannot be taken as they are; nothing when they can.
    std::optional<Error> obstacle() const;

    static DefinitionSet of(const QList<QByteArray> &bodies, const Reading &reading);
    /// The handbook as it would be with every draft and proposal; as it is where they do not fit.
    static Handbook withOpen(const Reading &reading);
};

} // namespace Steelyard
