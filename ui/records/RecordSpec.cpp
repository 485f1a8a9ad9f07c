// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordSpec.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

const QList<RecordSpec> &specs()
{
    static const QList<RecordSpec> all {
        {u"customer"_s,
         words("name tier owner industry segment region source phone address tax_no is_target "
               "visit_every potential_amount"),
         words("name tier owner industry region phone created_at"), u"created_at"_s},
        {u"contact"_s, words("customer name title phone email birthday note"),
         words("name customer title phone email birthday"), u"created_at"_s},
        {u"lead"_s, words("company name phone email owner source channel assigned_at note"),
         words("company name owner source created_at first_touch_at qualified_at disqualified_at"),
         u"created_at"_s},
        {u"ticket"_s,
         words("customer kind subject priority owner contact created_at sla_due_at "
               "first_response_at resolved_at confirmed_at cause note"),
         words("subject customer kind priority owner created_at sla_due_at resolved_at"),
         u"created_at"_s},
        {u"survey"_s,
         words("customer kind contact asked_by sent_at responded_at score ticket comment"),
         words("customer kind score asked_by sent_at responded_at comment"), u"sent_at"_s},
        // Quotes are written on the opportunity's card: their lines stand there.
        {u"quote"_s,
         {},
         words("number customer opportunity status net_amount version requested_at due_at sent_at "
               "owner"),
         u"requested_at"_s},
        {u"contract"_s, words("customer number kind owner opportunity signed_at amount"),
         words("number customer kind owner signed_at amount"), u"signed_at"_s},
        {u"sales_order"_s,
         words("customer number type owner opportunity contract signed_at amount cost promised_on "
               "delivered_at start_on end_on status note"),
         words("number customer owner signed_at amount promised_on delivered_at status"),
         u"signed_at"_s},
        {u"shipment"_s, words("customer sales_order number shipped_on received_on amount"),
         words("number customer sales_order shipped_on received_on amount"), u"shipped_on"_s},
        {u"invoice"_s, words("customer sales_order number issued_on amount tax is_red"),
         words("number customer sales_order issued_on amount tax is_red"), u"issued_on"_s},
        {u"receivable"_s, words("customer sales_order kind owner issued_on due_on amount note"),
         words("customer sales_order kind due_on amount open owner"), u"due_on"_s},
        {u"payment"_s,
         words("customer sales_order received_on amount method matures_on reference owner note"),
         words("customer received_on amount method matures_on reference owner"), u"received_on"_s},
    };
    return all;
}

} // namespace

RecordSpec RecordSpec::of(const QString &entity)
{
    for (const RecordSpec &spec : specs()) {
        if (spec.entity == entity)
            return spec;
    }
    return {};
}

bool RecordSpec::isLong(const QString &field)
{
    return field == "note"_L1 || field == "comment"_L1 || field == "address"_L1;
}

} // namespace Steelyard
