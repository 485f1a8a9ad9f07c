// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Label.h"
#include "core/sales/SavedView.h"
#include "core/workspace/DealChoices.h"
#include "core/workspace/FilterChoices.h"

namespace Steelyard {

/// What the list of customers can be narrowed to, and what a customer can be given: only what the
/// store holds.
struct CustomerChoices
{
    QList<FilterChoices::Node> nodes;
    QList<DealChoices::Choice> people; ///< who is there today, by name
    QStringList tiers;
    QStringList regions;
    QStringList industries;
    QStringList segments;
    QList<Label> labels; ///< not retired, by name
    QList<SavedView> views;
    QString currency;
    QDate today;

    static Result<CustomerChoices> of(const Reading &reading);
};

} // namespace Steelyard
