// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/RowWords.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace Steelyard::RowWords {

namespace {

struct Word
{
    const char *name;
    const char *text;
};

constexpr Word Records[] {
    {"opportunity", QT_TRANSLATE_NOOP("RowWords", "opportunities")},
    {"opportunity_day", QT_TRANSLATE_NOOP("RowWords", "opportunities")},
    {"opportunity_stage", QT_TRANSLATE_NOOP("RowWords", "entries into a stage")},
    {"stage_event", QT_TRANSLATE_NOOP("RowWords", "changes of stage")},
    {"opportunity_change", QT_TRANSLATE_NOOP("RowWords", "changes of an opportunity")},
    {"lead", QT_TRANSLATE_NOOP("RowWords", "leads")},
    {"customer", QT_TRANSLATE_NOOP("RowWords", "customers")},
    {"contact", QT_TRANSLATE_NOOP("RowWords", "contacts")},
    {"activity", QT_TRANSLATE_NOOP("RowWords", "activities")},
    {"visit", QT_TRANSLATE_NOOP("RowWords", "visits")},
    {"quote", QT_TRANSLATE_NOOP("RowWords", "quotes")},
    {"contract", QT_TRANSLATE_NOOP("RowWords", "contracts")},
    {"order", QT_TRANSLATE_NOOP("RowWords", "orders")},
    {"sales_order", QT_TRANSLATE_NOOP("RowWords", "orders")},
    {"order_line", QT_TRANSLATE_NOOP("RowWords", "order lines")},
    {"shipment", QT_TRANSLATE_NOOP("RowWords", "shipments")},
    {"invoice", QT_TRANSLATE_NOOP("RowWords", "invoices")},
    {"receivable", QT_TRANSLATE_NOOP("RowWords", "receivables")},
    {"ar_day", QT_TRANSLATE_NOOP("RowWords", "receivables")},
    {"mrr_day", QT_TRANSLATE_NOOP("RowWords", "recurring contracts")},
    {"payment", QT_TRANSLATE_NOOP("RowWords", "payments")},
    {"payment_allocation", QT_TRANSLATE_NOOP("RowWords", "allocations of payments")},
    {"spend", QT_TRANSLATE_NOOP("RowWords", "marketing and sales costs")},
    {"expense", QT_TRANSLATE_NOOP("RowWords", "expenses")},
    {"task", QT_TRANSLATE_NOOP("RowWords", "tasks")},
    {"ticket", QT_TRANSLATE_NOOP("RowWords", "tickets")},
    {"survey", QT_TRANSLATE_NOOP("RowWords", "surveys")},
    {"sample", QT_TRANSLATE_NOOP("RowWords", "samples")},
    {"alert", QT_TRANSLATE_NOOP("RowWords", "alerts")},
    {"spot_check", QT_TRANSLATE_NOOP("RowWords", "spot checks")},
    {"target", QT_TRANSLATE_NOOP("RowWords", "targets")},
    {"person", QT_TRANSLATE_NOOP("RowWords", "people")},
    {"unit", QT_TRANSLATE_NOOP("RowWords", "teams")},
    {"membership", QT_TRANSLATE_NOOP("RowWords", "memberships")},
    {"ownership", QT_TRANSLATE_NOOP("RowWords", "ownerships")},
    {"coverage", QT_TRANSLATE_NOOP("RowWords", "loaded days")},
    {"fx", QT_TRANSLATE_NOOP("RowWords", "exchange rates")},
    {"holiday", QT_TRANSLATE_NOOP("RowWords", "holidays")},
    {"pipeline", QT_TRANSLATE_NOOP("RowWords", "pipelines")},
    {"stage", QT_TRANSLATE_NOOP("RowWords", "stages")},
    {"product", QT_TRANSLATE_NOOP("RowWords", "products")},
    {"setting", QT_TRANSLATE_NOOP("RowWords", "settings")},
};

constexpr Word Fields[] {
    {"amount", QT_TRANSLATE_NOOP("RowWords", "amount")},
    {"open_amount", QT_TRANSLATE_NOOP("RowWords", "open amount")},
    {"cost", QT_TRANSLATE_NOOP("RowWords", "cost")},
    {"price", QT_TRANSLATE_NOOP("RowWords", "price")},
    {"quantity", QT_TRANSLATE_NOOP("RowWords", "quantity")},
    {"discount", QT_TRANSLATE_NOOP("RowWords", "discount")},
    {"list_amount", QT_TRANSLATE_NOOP("RowWords", "list amount")},
    {"net_amount", QT_TRANSLATE_NOOP("RowWords", "net amount")},
    {"mrr", QT_TRANSLATE_NOOP("RowWords", "monthly amount")},
    {"currency", QT_TRANSLATE_NOOP("RowWords", "currency")},
    {"probability", QT_TRANSLATE_NOOP("RowWords", "chance")},
    {"score", QT_TRANSLATE_NOOP("RowWords", "score")},
    {"duration_s", QT_TRANSLATE_NOOP("RowWords", "duration")},
    {"created_at", QT_TRANSLATE_NOOP("RowWords", "creation date")},
    {"won_at", QT_TRANSLATE_NOOP("RowWords", "won date")},
    {"lost_at", QT_TRANSLATE_NOOP("RowWords", "lost date")},
    {"decided_at", QT_TRANSLATE_NOOP("RowWords", "decision date")},
    {"qualified_at", QT_TRANSLATE_NOOP("RowWords", "qualification date")},
    {"disqualified_at", QT_TRANSLATE_NOOP("RowWords", "disqualification date")},
    {"first_touch_at", QT_TRANSLATE_NOOP("RowWords", "first contact")},
    {"assigned_at", QT_TRANSLATE_NOOP("RowWords", "assignment date")},
    {"expected_close_on", QT_TRANSLATE_NOOP("RowWords", "expected close")},
    {"last_activity_at", QT_TRANSLATE_NOOP("RowWords", "last activity")},
    {"entered_at", QT_TRANSLATE_NOOP("RowWords", "entry date")},
    {"left_at", QT_TRANSLATE_NOOP("RowWords", "exit date")},
    {"changed_at", QT_TRANSLATE_NOOP("RowWords", "date of the change")},
    {"signed_at", QT_TRANSLATE_NOOP("RowWords", "signing date")},
    {"delivered_at", QT_TRANSLATE_NOOP("RowWords", "delivery date")},
    {"promised_on", QT_TRANSLATE_NOOP("RowWords", "promised date")},
    {"cancelled_at", QT_TRANSLATE_NOOP("RowWords", "cancellation date")},
    {"shipped_on", QT_TRANSLATE_NOOP("RowWords", "shipping date")},
    {"issued_on", QT_TRANSLATE_NOOP("RowWords", "issue date")},
    {"due_on", QT_TRANSLATE_NOOP("RowWords", "due date")},
    {"received_on", QT_TRANSLATE_NOOP("RowWords", "date received")},
    {"matures_on", QT_TRANSLATE_NOOP("RowWords", "maturity date")},
    {"allocated_on", QT_TRANSLATE_NOOP("RowWords", "allocation date")},
    {"requested_at", QT_TRANSLATE_NOOP("RowWords", "request date")},
    {"sent_at", QT_TRANSLATE_NOOP("RowWords", "sending date")},
    {"responded_at", QT_TRANSLATE_NOOP("RowWords", "answer date")},
    {"started_at", QT_TRANSLATE_NOOP("RowWords", "date of the activity")},
    {"start_on", QT_TRANSLATE_NOOP("RowWords", "start date")},
    {"end_on", QT_TRANSLATE_NOOP("RowWords", "end date")},
    {"from_on", QT_TRANSLATE_NOOP("RowWords", "from")},
    {"to_on", QT_TRANSLATE_NOOP("RowWords", "to")},
    {"due_at", QT_TRANSLATE_NOOP("RowWords", "due date")},
    {"done_at", QT_TRANSLATE_NOOP("RowWords", "date done")},
    {"first_response_at", QT_TRANSLATE_NOOP("RowWords", "first answer")},
    {"resolved_at", QT_TRANSLATE_NOOP("RowWords", "date solved")},
    {"sla_due_at", QT_TRANSLATE_NOOP("RowWords", "promised by")},
    {"day", QT_TRANSLATE_NOOP("RowWords", "the day looked at")},
    {"type", QT_TRANSLATE_NOOP("RowWords", "type")},
    {"kind", QT_TRANSLATE_NOOP("RowWords", "kind")},
    {"status", QT_TRANSLATE_NOOP("RowWords", "status")},
    {"stage", QT_TRANSLATE_NOOP("RowWords", "stage")},
    {"outcome", QT_TRANSLATE_NOOP("RowWords", "outcome")},
    {"method", QT_TRANSLATE_NOOP("RowWords", "method")},
    {"category", QT_TRANSLATE_NOOP("RowWords", "category")},
    {"channel", QT_TRANSLATE_NOOP("RowWords", "channel")},
    {"region", QT_TRANSLATE_NOOP("RowWords", "region")},
    {"segment", QT_TRANSLATE_NOOP("RowWords", "segment")},
    {"industry", QT_TRANSLATE_NOOP("RowWords", "industry")},
    {"tier", QT_TRANSLATE_NOOP("RowWords", "tier")},
    {"source", QT_TRANSLATE_NOOP("RowWords", "source")},
    {"product_line", QT_TRANSLATE_NOOP("RowWords", "product line")},
    {"owner", QT_TRANSLATE_NOOP("RowWords", "owner")},
    {"person", QT_TRANSLATE_NOOP("RowWords", "person")},
    {"customer", QT_TRANSLATE_NOOP("RowWords", "customer")},
    {"opportunity", QT_TRANSLATE_NOOP("RowWords", "opportunity")},
    {"order", QT_TRANSLATE_NOOP("RowWords", "order")},
    {"sales_order", QT_TRANSLATE_NOOP("RowWords", "order")},
    {"product", QT_TRANSLATE_NOOP("RowWords", "product")},
    {"receivable", QT_TRANSLATE_NOOP("RowWords", "receivable")},
    {"payment", QT_TRANSLATE_NOOP("RowWords", "payment")},
    {"lead", QT_TRANSLATE_NOOP("RowWords", "lead")},
    {"is_test", QT_TRANSLATE_NOOP("RowWords", "test record")},
    {"is_effective", QT_TRANSLATE_NOOP("RowWords", "really reached")},
    {"is_target", QT_TRANSLATE_NOOP("RowWords", "target customer")},
    {"is_internal", QT_TRANSLATE_NOOP("RowWords", "own group")},
    {"name", QT_TRANSLATE_NOOP("RowWords", "name")},
    {"unit", QT_TRANSLATE_NOOP("RowWords", "team")},
    {"entity", QT_TRANSLATE_NOOP("RowWords", "records")},
    {"object", QT_TRANSLATE_NOOP("RowWords", "record")},
    {"object_id", QT_TRANSLATE_NOOP("RowWords", "number")},
    {"id", QT_TRANSLATE_NOOP("RowWords", "number")},
    {"spent_on", QT_TRANSLATE_NOOP("RowWords", "day of the spending")},
    {"node", QT_TRANSLATE_NOOP("RowWords", "unit or person")},
    {"note", QT_TRANSLATE_NOOP("RowWords", "note")},
    {"role", QT_TRANSLATE_NOOP("RowWords", "role")},
    {"share", QT_TRANSLATE_NOOP("RowWords", "share")},
    {"title", QT_TRANSLATE_NOOP("RowWords", "title")},
    {"lost_reason", QT_TRANSLATE_NOOP("RowWords", "reason of the loss")},
    {"competitor", QT_TRANSLATE_NOOP("RowWords", "competitor")},
    {"complexity", QT_TRANSLATE_NOOP("RowWords", "complexity")},
    {"seq", QT_TRANSLATE_NOOP("RowWords", "place in the order")},
    {"subject", QT_TRANSLATE_NOOP("RowWords", "subject")},
    {"contacts_n", QT_TRANSLATE_NOOP("RowWords", "number of contacts")},
    {"reopened_n", QT_TRANSLATE_NOOP("RowWords", "number of reopenings")},
    {"closed_at", QT_TRANSLATE_NOOP("RowWords", "closing date")},
    {"code", QT_TRANSLATE_NOOP("RowWords", "code")},
    {"line", QT_TRANSLATE_NOOP("RowWords", "product line")},
    {"list_price", QT_TRANSLATE_NOOP("RowWords", "list price")},
    {"next_step", QT_TRANSLATE_NOOP("RowWords", "next step")},
    {"next_on", QT_TRANSLATE_NOOP("RowWords", "day of the next step")},
    {"place", QT_TRANSLATE_NOOP("RowWords", "place")},
    {"device", QT_TRANSLATE_NOOP("RowWords", "device")},
    {"participants_n", QT_TRANSLATE_NOOP("RowWords", "number of participants")},
    {"submitted_at", QT_TRANSLATE_NOOP("RowWords", "submission date")},
    {"used_on", QT_TRANSLATE_NOOP("RowWords", "day of use")},
    {"actions_n", QT_TRANSLATE_NOOP("RowWords", "number of actions")},
    {"features_n", QT_TRANSLATE_NOOP("RowWords", "number of functions used")},
    {"opened_at", QT_TRANSLATE_NOOP("RowWords", "opening date")},
    {"answered_at", QT_TRANSLATE_NOOP("RowWords", "answering date")},
    {"useful", QT_TRANSLATE_NOOP("RowWords", "it was useful")},
    {"phone", QT_TRANSLATE_NOOP("RowWords", "phone")},
    {"address", QT_TRANSLATE_NOOP("RowWords", "address")},
    {"tax_no", QT_TRANSLATE_NOOP("RowWords", "tax number")},
    {"merged_into", QT_TRANSLATE_NOOP("RowWords", "record it was merged into")},
    {"dup_group", QT_TRANSLATE_NOOP("RowWords", "group of duplicates")},
    {"verified_on", QT_TRANSLATE_NOOP("RowWords", "day of verification")},
    {"potential_amount", QT_TRANSLATE_NOOP("RowWords", "potential amount")},
    {"rival", QT_TRANSLATE_NOOP("RowWords", "rival")},
    {"is_upheld", QT_TRANSLATE_NOOP("RowWords", "it was upheld")},
    {"found_at", QT_TRANSLATE_NOOP("RowWords", "finding date")},
    {"how", QT_TRANSLATE_NOOP("RowWords", "how it was solved")},
    {"from_person", QT_TRANSLATE_NOOP("RowWords", "who asked")},
    {"to_dept", QT_TRANSLATE_NOOP("RowWords", "department asked")},
    {"asked_at", QT_TRANSLATE_NOOP("RowWords", "date of the request")},
    {"accepted", QT_TRANSLATE_NOOP("RowWords", "it was accepted")},
    {"employee_no", QT_TRANSLATE_NOOP("RowWords", "employee number")},
    {"hired_on", QT_TRANSLATE_NOOP("RowWords", "hiring date")},
    {"left_on", QT_TRANSLATE_NOOP("RowWords", "leaving date")},
    {"guide_amount", QT_TRANSLATE_NOOP("RowWords", "guide amount")},
    {"tax_rate", QT_TRANSLATE_NOOP("RowWords", "tax rate")},
    {"tax", QT_TRANSLATE_NOOP("RowWords", "tax")},
    {"is_red", QT_TRANSLATE_NOOP("RowWords", "it is a red invoice")},
    {"sent_on", QT_TRANSLATE_NOOP("RowWords", "sending date")},
    {"accepted_on", QT_TRANSLATE_NOOP("RowWords", "acceptance date")},
    {"planned_on", QT_TRANSLATE_NOOP("RowWords", "planned day")},
    {"done_on", QT_TRANSLATE_NOOP("RowWords", "day it was done")},
    {"result", QT_TRANSLATE_NOOP("RowWords", "result")},
    {"birthday", QT_TRANSLATE_NOOP("RowWords", "birthday")},
    {"bounced_at", QT_TRANSLATE_NOOP("RowWords", "date it bounced")},
    {"claimed_on", QT_TRANSLATE_NOOP("RowWords", "claiming date")},
    {"company", QT_TRANSLATE_NOOP("RowWords", "company")},
    {"renews", QT_TRANSLATE_NOOP("RowWords", "order it renews")},
    {"summary", QT_TRANSLATE_NOOP("RowWords", "summary")},
    {"effect_measured_at", QT_TRANSLATE_NOOP("RowWords", "date the effect was measured")},
    {"approver", QT_TRANSLATE_NOOP("RowWords", "approver")},
    {"value", QT_TRANSLATE_NOOP("RowWords", "value")},
    {"period_from", QT_TRANSLATE_NOOP("RowWords", "first day of the period")},
    {"period_to", QT_TRANSLATE_NOOP("RowWords", "last day of the period")},
};

constexpr Word Codes[] {
    {"new", QT_TRANSLATE_NOOP("RowWords", "new business")},
    {"renewal", QT_TRANSLATE_NOOP("RowWords", "renewal")},
    {"expansion", QT_TRANSLATE_NOOP("RowWords", "expansion")},
    {"void", QT_TRANSLATE_NOOP("RowWords", "void")},
    {"active", QT_TRANSLATE_NOOP("RowWords", "active")},
    {"cancelled", QT_TRANSLATE_NOOP("RowWords", "cancelled")},
    {"open", QT_TRANSLATE_NOOP("RowWords", "open")},
    {"won", QT_TRANSLATE_NOOP("RowWords", "won")},
    {"lost", QT_TRANSLATE_NOOP("RowWords", "lost")},
    {"visit", QT_TRANSLATE_NOOP("RowWords", "visit")},
    {"call", QT_TRANSLATE_NOOP("RowWords", "call")},
    {"meeting", QT_TRANSLATE_NOOP("RowWords", "meeting")},
    {"email", QT_TRANSLATE_NOOP("RowWords", "e-mail")},
    {"im", QT_TRANSLATE_NOOP("RowWords", "chat")},
    {"demo", QT_TRANSLATE_NOOP("RowWords", "demonstration")},
    {"connected", QT_TRANSLATE_NOOP("RowWords", "reached")},
    {"no_answer", QT_TRANSLATE_NOOP("RowWords", "no answer")},
    {"complaint", QT_TRANSLATE_NOOP("RowWords", "complaint")},
    {"issue", QT_TRANSLATE_NOOP("RowWords", "issue")},
    {"department", QT_TRANSLATE_NOOP("RowWords", "department")},
    {"team", QT_TRANSLATE_NOOP("RowWords", "team")},
};

struct Flag
{
    const char *name;
    const char *yes;
    const char *no;
};

constexpr Flag Flags[] {
    {"is_test", QT_TRANSLATE_NOOP("RowWords", "it is a test record"),
     QT_TRANSLATE_NOOP("RowWords", "it is no test record")},
    {"is_effective", QT_TRANSLATE_NOOP("RowWords", "the customer was really reached"),
     QT_TRANSLATE_NOOP("RowWords", "the customer was not really reached")},
    {"is_target", QT_TRANSLATE_NOOP("RowWords", "it is a target customer"),
     QT_TRANSLATE_NOOP("RowWords", "it is no target customer")},
    {"is_internal", QT_TRANSLATE_NOOP("RowWords", "it is of our own group"),
     QT_TRANSLATE_NOOP("RowWords", "it is not of our own group")},
    {"customer_responded", QT_TRANSLATE_NOOP("RowWords", "the customer answered"),
     QT_TRANSLATE_NOOP("RowWords", "the customer did not answer")},
    {"first_order", QT_TRANSLATE_NOOP("RowWords", "it is the customer's first order"),
     QT_TRANSLATE_NOOP("RowWords", "it is not the customer's first order")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("RowWords", text);
}

QString among(std::span<const Word> words, const QString &name, const QString &otherwise)
{
    for (const Word &word : words) {
        if (name == QLatin1StringView(word.name))
            return said(word.text);
    }
    return otherwise;
}

QString spaced(QString name)
{
    return name.replace(u'_', u' ');
}

} // namespace

QString records(const QString &entity)
{
    return among(Records, entity, spaced(entity));
}

QString field(const QString &name)
{
    return among(Fields, name, spaced(name));
}

QString code(const QString &text)
{
    return among(Codes, text, text);
}

QString flag(const QString &name, bool holds)
{
    for (const Flag &flag : Flags) {
        if (name == QLatin1StringView(flag.name))
            return said(holds ? flag.yes : flag.no);
    }
    return (holds ? QCoreApplication::translate("RowWords", "it is marked “%1”")
                  : QCoreApplication::translate("RowWords", "it is not marked “%1”"))
        .arg(field(name));
}

} // namespace Steelyard::RowWords
