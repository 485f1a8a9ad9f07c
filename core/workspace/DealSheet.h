// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/DealRisks.h"
#include "core/pipeline/StageAges.h"
#include "core/sales/Activity.h"
#include "core/sales/ChecklistMark.h"
#include "core/sales/Opportunity.h"
#include "core/sales/OpportunityProduct.h"
#include "core/sales/Ownership.h"
#include "core/sales/Quote.h"
#include "core/sales/QuoteLine.h"
#include "core/sales/Stage.h"
#include "core/sales/Task.h"
#include "core/store/RowHistory.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What comparable decided opportunities were offered for, and whether it was taken.
struct PriceBand
{
    /// Of the won and of the lost ones: how many, and the middle half of their discounts in ppm of
    /// the list price; of their amounts where no list price is known.
    struct Side
    {
        qint64 n = 0;
        qint64 low = 0;
        qint64 middle = 0;
        qint64 high = 0;
    };
    QString productLine;
    bool isDiscount = false; ///< else amounts, scale 4, in the company's currency
    Side won;
    Side lost;
};

/// Everything about one opportunity on one page.
struct DealSheet
{
    struct Stay
    {
        QString stage; ///< its name
        QDate from;
        QDate to; ///< invalid: still there
        qint64 workdays = 0;
    };
    struct QuoteSheet
    {
        Quote quote;
        QList<QuoteLine> lines;
    };

    Opportunity deal;
    QTimeZone zone; ///< the company's: which day a moment belongs to
    QString customer;
    QString owner;
    QString product;
    QString pipeline;
    Stage stage;
    QList<Stage> stages; ///< of its pipeline, in order
    QList<Stay> stays;
    QList<Activity> activities; ///< the latest first
    QList<Task> tasks;          ///< open ones, the nearest first
    QList<QuoteSheet> quotes;   ///< the newest version first
    QList<OpportunityProduct> products;
    QList<Ownership> holders; ///< present shares, the largest first
    QList<ChecklistMark> marks;
    QList<RowDeed> history;     ///< the latest first
    QHash<Uuid, QString> names; ///< of people and products that are spoken of
    DealFacts facts;
    QList<DealRisk> risks;
    std::optional<NextAction> next;
    std::optional<PriceBand> band;
    std::optional<StageAges::Usual> usual;
    bool hasEffectiveRule = false; ///< the company has settled what an effective contact is

    /// Errors: opportunity.gone.
    static Result<DealSheet> of(const Uuid &id, const Reading &reading);
};

} // namespace Steelyard
