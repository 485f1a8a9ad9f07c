// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

// The kinds of value a formula works with, then the kinds of record.
constexpr Sentence known[] = {
    {"flag", QT_TRANSLATE_NOOP("ErrorText", "a yes or no")},
    {"number", QT_TRANSLATE_NOOP("ErrorText", "a number")},
    {"text", QT_TRANSLATE_NOOP("ErrorText", "a text")},
    {"day", QT_TRANSLATE_NOOP("ErrorText", "a day")},
    {"link", QT_TRANSLATE_NOOP("ErrorText", "a link")},
    {"money", QT_TRANSLATE_NOOP("ErrorText", "an amount of money")},
    {"count", QT_TRANSLATE_NOOP("ErrorText", "a count")},
    {"percent", QT_TRANSLATE_NOOP("ErrorText", "a percentage")},
    {"ratio", QT_TRANSLATE_NOOP("ErrorText", "a ratio")},
    {"duration", QT_TRANSLATE_NOOP("ErrorText", "a duration")},
    {"score", QT_TRANSLATE_NOOP("ErrorText", "a score")},
    {"points", QT_TRANSLATE_NOOP("ErrorText", "percentage points")},
    {"end", QT_TRANSLATE_NOOP("ErrorText", "the end")},
    {"value", QT_TRANSLATE_NOOP("ErrorText", "a value")},

    {"unit", QT_TRANSLATE_NOOP("ErrorText", "unit")},
    {"person", QT_TRANSLATE_NOOP("ErrorText", "person")},
    {"membership", QT_TRANSLATE_NOOP("ErrorText", "membership")},
    {"customer", QT_TRANSLATE_NOOP("ErrorText", "customer")},
    {"contact", QT_TRANSLATE_NOOP("ErrorText", "contact")},
    {"product", QT_TRANSLATE_NOOP("ErrorText", "product")},
    {"lead", QT_TRANSLATE_NOOP("ErrorText", "lead")},
    {"pipeline", QT_TRANSLATE_NOOP("ErrorText", "pipeline")},
    {"stage", QT_TRANSLATE_NOOP("ErrorText", "stage")},
    {"opportunity", QT_TRANSLATE_NOOP("ErrorText", "opportunity")},
    {"stage_event", QT_TRANSLATE_NOOP("ErrorText", "change of stage")},
    {"opportunity_change", QT_TRANSLATE_NOOP("ErrorText", "change of an opportunity")},
    {"activity", QT_TRANSLATE_NOOP("ErrorText", "activity")},
    {"quote", QT_TRANSLATE_NOOP("ErrorText", "quote")},
    {"contract", QT_TRANSLATE_NOOP("ErrorText", "contract")},
    {"sales_order", QT_TRANSLATE_NOOP("ErrorText", "order")},
    {"order_line", QT_TRANSLATE_NOOP("ErrorText", "order line")},
    {"shipment", QT_TRANSLATE_NOOP("ErrorText", "shipment")},
    {"invoice", QT_TRANSLATE_NOOP("ErrorText", "invoice")},
    {"receivable", QT_TRANSLATE_NOOP("ErrorText", "receivable")},
    {"payment", QT_TRANSLATE_NOOP("ErrorText", "payment")},
    {"payment_allocation", QT_TRANSLATE_NOOP("ErrorText", "allocation of a payment")},
    {"spend", QT_TRANSLATE_NOOP("ErrorText", "spend")},
    {"expense", QT_TRANSLATE_NOOP("ErrorText", "expense")},
    {"task", QT_TRANSLATE_NOOP("ErrorText", "task")},
    {"ticket", QT_TRANSLATE_NOOP("ErrorText", "ticket")},
    {"survey", QT_TRANSLATE_NOOP("ErrorText", "survey")},
    {"sample", QT_TRANSLATE_NOOP("ErrorText", "sample")},
    {"document", QT_TRANSLATE_NOOP("ErrorText", "document")},
    {"ownership", QT_TRANSLATE_NOOP("ErrorText", "ownership")},
    {"target", QT_TRANSLATE_NOOP("ErrorText", "target")},
    {"coverage", QT_TRANSLATE_NOOP("ErrorText", "loaded days")},
    {"channel", QT_TRANSLATE_NOOP("ErrorText", "channel")},
    {"fx", QT_TRANSLATE_NOOP("ErrorText", "exchange rate")},
    {"holiday", QT_TRANSLATE_NOOP("ErrorText", "holiday")},
    {"alert", QT_TRANSLATE_NOOP("ErrorText", "alert")},
    {"help_request", QT_TRANSLATE_NOOP("ErrorText", "request for help")},
    {"review", QT_TRANSLATE_NOOP("ErrorText", "review")},
    {"decision", QT_TRANSLATE_NOOP("ErrorText", "decision")},
    {"spot_check", QT_TRANSLATE_NOOP("ErrorText", "spot check")},
    {"dup_group", QT_TRANSLATE_NOOP("ErrorText", "group of duplicates")},
    {"setting", QT_TRANSLATE_NOOP("ErrorText", "setting")},
    {"name", QT_TRANSLATE_NOOP("ErrorText", "Name")},
    {"subject", QT_TRANSLATE_NOOP("ErrorText", "Subject")},
    {"company", QT_TRANSLATE_NOOP("ErrorText", "Company")},
    {"kind", QT_TRANSLATE_NOOP("ErrorText", "Kind")},
    {"amount", QT_TRANSLATE_NOOP("ErrorText", "Amount")},
    {"signed_at", QT_TRANSLATE_NOOP("ErrorText", "day of signing")},
    {"shipped_on", QT_TRANSLATE_NOOP("ErrorText", "day of shipping")},
    {"issued_on", QT_TRANSLATE_NOOP("ErrorText", "day of issue")},
    {"due_on", QT_TRANSLATE_NOOP("ErrorText", "due day")},
    {"received_on", QT_TRANSLATE_NOOP("ErrorText", "day of receipt")},
    {"matures_on", QT_TRANSLATE_NOOP("ErrorText", "day of maturity")},
    {"created_at", QT_TRANSLATE_NOOP("ErrorText", "first day")},
    {"resolved_at", QT_TRANSLATE_NOOP("ErrorText", "day of settlement")},
    {"start_on", QT_TRANSLATE_NOOP("ErrorText", "first day of the term")},
    {"end_on", QT_TRANSLATE_NOOP("ErrorText", "last day of the term")},
    {"customer_label", QT_TRANSLATE_NOOP("ErrorText", "label of a customer")},
    {"audit_flag", QT_TRANSLATE_NOOP("ErrorText", "question to an entry")},
    {"label", QT_TRANSLATE_NOOP("ErrorText", "label")},
    {"protection", QT_TRANSLATE_NOOP("ErrorText", "reported deal")},
    {"quote_line", QT_TRANSLATE_NOOP("ErrorText", "line of a quote")},
    {"opportunity_product", QT_TRANSLATE_NOOP("ErrorText", "product of an opportunity")},
    {"checklist_mark", QT_TRANSLATE_NOOP("ErrorText", "point of a checklist")},
    {"snapshot_deal", QT_TRANSLATE_NOOP("ErrorText", "opportunity of a snapshot")},
    {"deal_clash", QT_TRANSLATE_NOOP("ErrorText", "clash of deals")},
};

} // namespace

std::span<const Sentence> words()
{
    return known;
}

} // namespace Steelyard::ErrorText
