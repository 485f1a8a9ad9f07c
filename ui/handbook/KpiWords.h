// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/HandbookLint.h"
#include "core/handbook/KpiDefinition.h"
#include "core/handbook/KpiRelations.h"
#include "ui/theme/Tokens.h"

#include <QString>

namespace Steelyard {

/// The handbook's own words for what a definition says in codes.
namespace KpiWords {

/// In the order in which a sale goes.
const QStringList &categories();
QString category(const QString &code);
const QStringList &layers();
QString layer(const QString &code);
QString unit(UnitOfMeasure unit, const QString &currency = {});
QString direction(KpiDefinition::Direction direction);
QString cadence(const QString &grain);
QString zeroDenominator(KpiDefinition::ZeroDenominator rule);
/// By which rates amounts in other currencies count, where that is not the rule; else empty.
QString currencies(const KpiDefinition &definition);
/// What stands above the neighbours of one kind.
QString relation(KpiRelation::Kind kind);
/// What the handbook leaves open about a KPI, and what to do.
QString finding(const HandbookFinding &finding);

} // namespace KpiWords

} // namespace Steelyard
