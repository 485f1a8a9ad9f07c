// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DefinitionReview.h"
#include "core/workspace/HandbookFigures.h"

namespace Steelyard {

/// A definition that is being written: what is wrong with it, and what it comes to on one's own
/// data.
struct DefinitionPreview
{
    DefinitionReview review;
    std::optional<KpiCourse> course; ///< only of a sound definition
    Handbook handbook;               ///< as it would be with it
};

namespace DefinitionPreviews {

Result<DefinitionPreview> of(const QByteArray &body, const Reading &reading);

/// The values that a field of an entity, or of what it is linked to, has in this store: what a
/// condition may ask for. Sorted; at most 200.
Result<QStringList> valuesOf(const QString &entity, const QString &path, const Reading &reading);

} // namespace DefinitionPreviews

} // namespace Steelyard
