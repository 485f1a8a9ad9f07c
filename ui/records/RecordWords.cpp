// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Word
{
    const char *code;
    const char *text;
};
struct Plural
{
    const char *code;
    const char *one;
    const char *many;
};
/// Of a field; with an entity before a dot where the same name means something else there.
struct Codes
{
    const char *field;
    QList<Word> words;
};

constexpr Plural Entities[] {
    {"customer", QT_TRANSLATE_NOOP("RecordWords", "Customer"),
     QT_TRANSLATE_NOOP("RecordWords", "Customers")},
    {"contact", QT_TRANSLATE_NOOP("RecordWords", "Contact"),
     QT_TRANSLATE_NOOP("RecordWords", "Contacts")},
    {"lead", QT_TRANSLATE_NOOP("RecordWords", "Lead"), QT_TRANSLATE_NOOP("RecordWords", "Leads")},
    {"opportunity", QT_TRANSLATE_NOOP("RecordWords", "Opportunity"),
     QT_TRANSLATE_NOOP("RecordWords", "Opportunities")},
    {"quote", QT_TRANSLATE_NOOP("RecordWords", "Quote"),
     QT_TRANSLATE_NOOP("RecordWords", "Quotes")},
    {"contract", QT_TRANSLATE_NOOP("RecordWords", "Contract"),
     QT_TRANSLATE_NOOP("RecordWords", "Contracts")},
    {"sales_order", QT_TRANSLATE_NOOP("RecordWords", "Order"),
     QT_TRANSLATE_NOOP("RecordWords", "Orders")},
    {"shipment", QT_TRANSLATE_NOOP("RecordWords", "Shipment"),
     QT_TRANSLATE_NOOP("RecordWords", "Shipments")},
    {"invoice", QT_TRANSLATE_NOOP("RecordWords", "Invoice"),
     QT_TRANSLATE_NOOP("RecordWords", "Invoices")},
    {"receivable", QT_TRANSLATE_NOOP("RecordWords", "Receivable"),
     QT_TRANSLATE_NOOP("RecordWords", "Receivables")},
    {"payment", QT_TRANSLATE_NOOP("RecordWords", "Payment"),
     QT_TRANSLATE_NOOP("RecordWords", "Payments")},
    {"ticket", QT_TRANSLATE_NOOP("RecordWords", "Ticket"),
     QT_TRANSLATE_NOOP("RecordWords", "Tickets")},
    {"survey", QT_TRANSLATE_NOOP("RecordWords", "Questionnaire"),
     QT_TRANSLATE_NOOP("RecordWords", "Questionnaires")},
};

constexpr Word Fields[] {
    {"lead.name", QT_TRANSLATE_NOOP("RecordWords", "Person")},
    {"quote.due_at", QT_TRANSLATE_NOOP("RecordWords", "To be sent by")},
    {"quote.status", QT_TRANSLATE_NOOP("RecordWords", "State")},
    {"requested_at", QT_TRANSLATE_NOOP("RecordWords", "Asked for")},
    {"version", QT_TRANSLATE_NOOP("RecordWords", "Version")},
    {"lead.company", QT_TRANSLATE_NOOP("RecordWords", "Company")},
    {"name", QT_TRANSLATE_NOOP("RecordWords", "Name")},
    {"customer", QT_TRANSLATE_NOOP("RecordWords", "Customer")},
    {"owner", QT_TRANSLATE_NOOP("RecordWords", "Owner")},
    {"asked_by", QT_TRANSLATE_NOOP("RecordWords", "Asked by")},
    {"contact", QT_TRANSLATE_NOOP("RecordWords", "Contact")},
    {"opportunity", QT_TRANSLATE_NOOP("RecordWords", "Opportunity")},
    {"contract", QT_TRANSLATE_NOOP("RecordWords", "Contract")},
    {"sales_order", QT_TRANSLATE_NOOP("RecordWords", "Order")},
    {"ticket", QT_TRANSLATE_NOOP("RecordWords", "Ticket")},
    {"tier", QT_TRANSLATE_NOOP("RecordWords", "Class")},
    {"industry", QT_TRANSLATE_NOOP("RecordWords", "Industry")},
    {"segment", QT_TRANSLATE_NOOP("RecordWords", "Segment")},
    {"region", QT_TRANSLATE_NOOP("RecordWords", "Region")},
    {"source", QT_TRANSLATE_NOOP("RecordWords", "Source")},
    {"channel", QT_TRANSLATE_NOOP("RecordWords", "Channel")},
    {"phone", QT_TRANSLATE_NOOP("RecordWords", "Phone")},
    {"email", QT_TRANSLATE_NOOP("RecordWords", "Mail")},
    {"address", QT_TRANSLATE_NOOP("RecordWords", "Address")},
    {"tax_no", QT_TRANSLATE_NOOP("RecordWords", "Tax number")},
    {"is_target", QT_TRANSLATE_NOOP("RecordWords", "Target customer")},
    {"visit_every", QT_TRANSLATE_NOOP("RecordWords", "Visit every … days")},
    {"potential_amount", QT_TRANSLATE_NOOP("RecordWords", "Potential a year")},
    {"title", QT_TRANSLATE_NOOP("RecordWords", "Position")},
    {"birthday", QT_TRANSLATE_NOOP("RecordWords", "Birthday")},
    {"note", QT_TRANSLATE_NOOP("RecordWords", "Note")},
    {"comment", QT_TRANSLATE_NOOP("RecordWords", "What they said")},
    {"subject", QT_TRANSLATE_NOOP("RecordWords", "Subject")},
    {"kind", QT_TRANSLATE_NOOP("RecordWords", "Kind")},
    {"type", QT_TRANSLATE_NOOP("RecordWords", "Type")},
    {"status", QT_TRANSLATE_NOOP("RecordWords", "Status")},
    {"priority", QT_TRANSLATE_NOOP("RecordWords", "Priority")},
    {"cause", QT_TRANSLATE_NOOP("RecordWords", "Cause")},
    {"number", QT_TRANSLATE_NOOP("RecordWords", "Number")},
    {"reference", QT_TRANSLATE_NOOP("RecordWords", "Reference")},
    {"amount", QT_TRANSLATE_NOOP("RecordWords", "Amount")},
    {"net_amount", QT_TRANSLATE_NOOP("RecordWords", "Net amount")},
    {"open", QT_TRANSLATE_NOOP("RecordWords", "Open")},
    {"cost", QT_TRANSLATE_NOOP("RecordWords", "Cost")},
    {"tax", QT_TRANSLATE_NOOP("RecordWords", "Tax")},
    {"score", QT_TRANSLATE_NOOP("RecordWords", "Score")},
    {"method", QT_TRANSLATE_NOOP("RecordWords", "Method")},
    {"created_at", QT_TRANSLATE_NOOP("RecordWords", "Since")},
    {"assigned_at", QT_TRANSLATE_NOOP("RecordWords", "Assigned")},
    {"first_touch_at", QT_TRANSLATE_NOOP("RecordWords", "First contact")},
    {"qualified_at", QT_TRANSLATE_NOOP("RecordWords", "Qualified")},
    {"disqualified_at", QT_TRANSLATE_NOOP("RecordWords", "Put aside")},
    {"first_response_at", QT_TRANSLATE_NOOP("RecordWords", "First answer")},
    {"resolved_at", QT_TRANSLATE_NOOP("RecordWords", "Settled")},
    {"confirmed_at", QT_TRANSLATE_NOOP("RecordWords", "Confirmed by customer")},
    {"sla_due_at", QT_TRANSLATE_NOOP("RecordWords", "Due")},
    {"sent_at", QT_TRANSLATE_NOOP("RecordWords", "Sent")},
    {"responded_at", QT_TRANSLATE_NOOP("RecordWords", "Answered")},
    {"signed_at", QT_TRANSLATE_NOOP("RecordWords", "Signed")},
    {"delivered_at", QT_TRANSLATE_NOOP("RecordWords", "Delivered")},
    {"promised_on", QT_TRANSLATE_NOOP("RecordWords", "Promised for")},
    {"start_on", QT_TRANSLATE_NOOP("RecordWords", "Term from")},
    {"end_on", QT_TRANSLATE_NOOP("RecordWords", "Term to")},
    {"issued_on", QT_TRANSLATE_NOOP("RecordWords", "Issued")},
    {"due_on", QT_TRANSLATE_NOOP("RecordWords", "Due")},
    {"received_on", QT_TRANSLATE_NOOP("RecordWords", "Received")},
    {"shipped_on", QT_TRANSLATE_NOOP("RecordWords", "Shipped")},
    {"matures_on", QT_TRANSLATE_NOOP("RecordWords", "Matures")},
    {"is_red", QT_TRANSLATE_NOOP("RecordWords", "Takes an invoice back")},
};

const QList<Codes> &vocabularies()
{
    static const QList<Codes> all {
        {"customer.tier",
         {{"A", QT_TRANSLATE_NOOP("RecordWords", "A")},
          {"B", QT_TRANSLATE_NOOP("RecordWords", "B")},
          {"C", QT_TRANSLATE_NOOP("RecordWords", "C")}}},
        {"ticket.kind",
         {{"issue", QT_TRANSLATE_NOOP("RecordWords", "Request")},
          {"complaint", QT_TRANSLATE_NOOP("RecordWords", "Complaint")},
          {"return", QT_TRANSLATE_NOOP("RecordWords", "Return")}}},
        {"ticket.priority",
         {{"normal", QT_TRANSLATE_NOOP("RecordWords", "Normal")},
          {"high", QT_TRANSLATE_NOOP("RecordWords", "High")},
          {"urgent", QT_TRANSLATE_NOOP("RecordWords", "Urgent")},
          {"low", QT_TRANSLATE_NOOP("RecordWords", "Low")}}},
        {"survey.kind",
         {{"nps", QT_TRANSLATE_NOOP("RecordWords", "Would recommend us (NPS, 0–10)")},
          {"csat", QT_TRANSLATE_NOOP("RecordWords", "Satisfied (CSAT, 0–5)")},
          {"ces", QT_TRANSLATE_NOOP("RecordWords", "Effort (CES, 0–5)")}}},
        {"quote.status",
         {{"draft", QT_TRANSLATE_NOOP("RecordWords", "Draft")},
          {"sent", QT_TRANSLATE_NOOP("RecordWords", "Sent")},
          {"accepted", QT_TRANSLATE_NOOP("RecordWords", "Accepted")},
          {"declined", QT_TRANSLATE_NOOP("RecordWords", "Declined")},
          {"replaced", QT_TRANSLATE_NOOP("RecordWords", "Replaced")}}},
        {"contract.kind",
         {{"single", QT_TRANSLATE_NOOP("RecordWords", "Single contract")},
          {"frame", QT_TRANSLATE_NOOP("RecordWords", "Frame contract")}}},
        {"sales_order.type",
         {{"new", QT_TRANSLATE_NOOP("RecordWords", "New")},
          {"expansion", QT_TRANSLATE_NOOP("RecordWords", "Expansion")},
          {"renewal", QT_TRANSLATE_NOOP("RecordWords", "Renewal")}}},
        {"sales_order.status",
         {{"active", QT_TRANSLATE_NOOP("RecordWords", "In force")},
          {"void", QT_TRANSLATE_NOOP("RecordWords", "Cancelled")}}},
        {"receivable.kind",
         {{"plan", QT_TRANSLATE_NOOP("RecordWords", "Instalment")},
          {"shipment", QT_TRANSLATE_NOOP("RecordWords", "On shipment")},
          {"invoice", QT_TRANSLATE_NOOP("RecordWords", "On invoice")},
          {"retention", QT_TRANSLATE_NOOP("RecordWords", "Retention money")}}},
        {"payment.method",
         {{"wire", QT_TRANSLATE_NOOP("RecordWords", "Bank transfer")},
          {"cash", QT_TRANSLATE_NOOP("RecordWords", "Cash")},
          {"bank_bill", QT_TRANSLATE_NOOP("RecordWords", "Bank acceptance bill")},
          {"trade_bill", QT_TRANSLATE_NOOP("RecordWords", "Trade acceptance bill")},
          {"offset", QT_TRANSLATE_NOOP("RecordWords", "Offset")}}},
    };
    return all;
}

const Codes *find(const QString &entity, const QString &field)
{
    const QString wanted = entity + u'.' + field;
    for (const Codes &codes : vocabularies()) {
        if (wanted == QLatin1StringView(codes.field))
            return &codes;
    }
    return nullptr;
}

} // namespace

QString RecordWords::entity(const QString &code)
{
    for (const Plural &word : Entities) {
        if (code == QLatin1StringView(word.code))
            return tr(word.one);
    }
    return code;
}

QString RecordWords::plural(const QString &code)
{
    for (const Plural &word : Entities) {
        if (code == QLatin1StringView(word.code))
            return tr(word.many);
    }
    return code;
}

QString RecordWords::field(const QString &entity, const QString &field)
{
    for (const QString &wanted : {QString(entity + u'.' + field), field}) {
        for (const Word &word : Fields) {
            if (wanted == QLatin1StringView(word.code))
                return tr(word.text);
        }
    }
    return field;
}

QStringList RecordWords::codes(const QString &entity, const QString &field)
{
    QStringList result;
    if (const Codes *found = find(entity, field)) {
        for (const Word &word : found->words)
            result << QLatin1StringView(word.code);
    }
    return result;
}

QString RecordWords::code(const QString &entity, const QString &field, const QString &code)
{
    if (const Codes *found = find(entity, field)) {
        for (const Word &word : found->words) {
            if (code == QLatin1StringView(word.code))
                return tr(word.text);
        }
    }
    return code;
}

} // namespace Steelyard
