// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/WinFields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Steelyard::WinFields {

Timing timingOf(const QString &entity, const QString &field)
{
    // The stage of a decided opportunity is won or lost, its probability 100 or 0; who won instead
    // and why is asked when it is lost.
    static const QHash<QString, QStringList> outcomes {
        {u"opportunity"_s,
         {u"stage"_s, u"probability"_s, u"category"_s, u"won_at"_s, u"lost_at"_s, u"lost_reason"_s,
          u"competitor"_s}},
        {u"stage"_s, {u"code"_s, u"name"_s, u"seq"_s, u"outcome"_s, u"probability"_s}},
        {u"stage_event"_s, {u"stage"_s, u"seq"_s, u"entered_at"_s, u"left_at"_s}},
        {u"lead"_s, {u"qualified_at"_s, u"disqualified_at"_s, u"opportunity"_s}}};
    // The owner is the one of the day on which it was made. Amounts and expected dates are
    // rewritten up to the end (many lists have 0 for what was lost), so they are not among these.
    static const QHash<QString, QStringList> known {
        {u"opportunity"_s,
         {u"owner"_s, u"product"_s, u"pipeline"_s, u"type"_s, u"channel"_s, u"customer"_s,
          u"complexity"_s}},
        {u"customer"_s,
         {u"industry"_s, u"segment"_s, u"region"_s, u"source"_s, u"tier"_s, u"potential_amount"_s}},
        {u"product"_s, {u"code"_s, u"name"_s, u"line"_s, u"list_price"_s}},
        {u"lead"_s, {u"source"_s, u"channel"_s}},
        {u"person"_s, {u"name"_s, u"role"_s}}};
    return outcomes.value(entity).contains(field) ? Timing::Outcome
        : known.value(entity).contains(field)     ? Timing::Known
                                                  : Timing::Later;
}

QStringList usual()
{
    return {u"owner"_s,           u"product"_s,           u"type"_s,
            u"channel"_s,         u"customer.industry"_s, u"customer.segment"_s,
            u"customer.region"_s, u"customer.source"_s,   u"lead.source"_s};
}

} // namespace Steelyard::WinFields
