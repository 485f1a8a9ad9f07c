// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"

namespace Steelyard {

/// Numbers of versions, `major.minor.patch`: what a change does to the figures decides which of
/// them grows.
namespace Versioning {

enum class Step {
    None,
    Patch, ///< only words
    Minor, ///< thresholds, targets, which columns are shown
    Major  ///< figures may change
};

/// How far a definition was changed; version, status and days in force are not looked at.
Step between(const KpiDefinition &before, const KpiDefinition &after);
/// The number after a step: 1.4.2 → 2.0.0, 1.5.0, 1.4.3. What is no number counts as 0.
QString next(const QString &version, Step step);
int major(const QString &version);
/// Whether it is written as three numbers.
bool isVersion(const QString &version);

/// SHA-256 in hex over the definition as it is written, and over the majors of the KPIs that it
/// refers to, directly or through others: two figures with the same hash were counted alike.
QByteArray hash(const KpiDefinition &definition, const Handbook &handbook);

/// A part of a definition that differs, as text before and after.
struct Difference
{
    QString key; ///< as the file names it: "where", "variants.signed"
    QString before;
    QString after;

    bool operator==(const Difference &) const = default;
};

/// Every part that two versions say differently, in the order of the file.
QList<Difference> differences(const KpiDefinition &before, const KpiDefinition &after);

} // namespace Versioning

} // namespace Steelyard
