// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"customers.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A customer is no longer there: somebody removed or merged it meanwhile. "
                       "Nothing was changed.")},
    {"customers.needs_name",
     QT_TRANSLATE_NOOP("ErrorText", "A customer needs a name. Type what the company is called.")},
    {"customers.needs_owner",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody is named to have the customer. Choose a person.")},
    {"customers.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no customer “{name}”. Use the whole name, or the id that a list "
                       "shows.")},
    {"customers.ambiguous",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{count} customers are called “{name}”. Use the id that a list shows.")},
    {"classes.order",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Class A must end before class B does. Change one of the two limits.")},
    {"label.needs_name",
     QT_TRANSLATE_NOOP("ErrorText", "A label needs a name. Type a word for it.")},
    {"label.by_rule",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{name}” is set by a rule and cannot be set by hand. Choose another label, "
                       "or change its rule.")},
    {"label.name_taken",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is a label “{name}” already. Give this one another name.")},
    {"handover.needs_person",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody is named who leaves. Choose the person.")},
    {"handover.needs_receiver",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody is named who takes over. Choose at least one person.")},
    {"handover.needs_day",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The last day is missing. Say until when the customers stay as they are.")},
    {"handover.to_leaver",
     QT_TRANSLATE_NOOP("ErrorText", "Who leaves cannot take over. Choose somebody else.")},
    {"pool.is_free",
     QT_TRANSLATE_NOOP("ErrorText", "{customer} is in the pool already. Nothing was changed.")},
    {"pool.needs_reason",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Giving a customer back needs a reason, so that the next owner knows. "
                       "Write a few words.")},
    {"pool.unknown_reason",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{reason}” protects nobody by the rules of the pool. Use one of these: "
                       "{known}.")},
    {"pool.term_over",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The protection would be over already. Choose a day from today on.")},
    {"pool.term_too_long",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{reason}” protects for {days} days at most. Choose a day up to {until}.")},
    {"pool.taken",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{customer} is no longer in the pool: somebody was quicker. Nothing was "
                       "claimed.")},
    {"pool.limit_total",
     QT_TRANSLATE_NOOP("ErrorText",
                       "One person may hold {limit} customers and has {held}. Give some back "
                       "first.")},
    {"pool.limit_day",
     QT_TRANSLATE_NOOP("ErrorText",
                       "One person may claim {limit} customers a day and has claimed {claimed} "
                       "today. Go on tomorrow.")},
    {"pool.cooling",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{customer} was with this person not long ago and may be claimed again from "
                       "{from} on. Others may claim it now.")},
    {"pool.bad_rules",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The rules cannot be read: they are a JSON object, as “pool rules” prints "
                       "it. Nothing was changed.")},
};

} // namespace

std::span<const Sentence> customerSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
