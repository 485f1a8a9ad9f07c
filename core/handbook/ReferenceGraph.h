// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"

namespace Steelyard {

/// Which KPIs are computed from which, and where that goes round in a circle.
namespace ReferenceGraph {

/// The KPIs that a definition is computed from, over all of its variants.
QStringList referencesOf(const KpiDefinition &definition);

/// A circle among the definitions, its first id repeated at the end (a, b, a); or nothing.
/// References to KPIs that are not among them lead nowhere.
QStringList loop(const QList<KpiDefinition> &definitions);

/// The circle that a definition would close, were it stored with the others or in the place of
/// the one with its id: a check before anything is stored.
QStringList loopThrough(const KpiDefinition &candidate, const QList<KpiDefinition> &others);

} // namespace ReferenceGraph

} // namespace Steelyard
