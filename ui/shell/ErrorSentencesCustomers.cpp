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
    {"protection.no_product",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no product “{name}”. Write its name as it is on file.")},
    {"protection.bad_rules",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The rules for reported deals cannot be read at “{name}”. Days are whole "
                       "numbers, and “who” is everybody or owners. Nothing was changed.")},
    {"protection.needs_customer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A deal is reported for a customer. Choose one, or type what it is "
                       "called.")},
    {"protection.needs_person",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A deal is reported for somebody. Choose the person whom it protects.")},
    {"protection.taken",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This deal is taken[ until {until}]: somebody else has reported it. Nothing "
                       "was reported; try again when the term is over, or talk to your manager.")},
    {"protection.yours",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This person has reported the deal already[, until {until}]. Extend that "
                       "report instead.")},
    {"protection.too_soon",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This person had the deal not long ago and may report it again from {from} "
                       "on. Others may report it now.")},
    {"protection.not_owner",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{customer} belongs to somebody else, and by the rules only the owner "
                       "reports deals of a customer. Nothing was reported.")},
    {"protection.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This report is no longer there: somebody removed it meanwhile. Nothing was "
                       "changed.")},
    {"protection.over",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This report is no longer in force: its term is over or it was given back. "
                       "Report the deal anew.")},
    {"protection.not_yours",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only whoever reported a deal, or a head above, changes the report. Nothing "
                       "was changed.")},
    {"protection.no_more",
     QT_TRANSLATE_NOOP("ErrorText",
                       "By the rules a report is extended {times} times at most, and this one has "
                       "been. It ends on {until}.")},
    {"protection.needs_words",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Say in a few words why: it is kept with the decision. Nothing was "
                       "decided.")},
    {"protection.no_head",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nobody has said who works here, and a decision carries a name. Choose "
                       "yourself under “Who works here” and decide then.")},
    {"protection.not_head",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only a head above {person} decides about it. Nothing was changed.")},
    {"clash.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This clash is no longer there: somebody took it back. Nothing was "
                       "decided.")},
    {"clash.decided",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This clash was decided already. Undo the decision to decide it anew.")},
    {"clash.own",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody decides a clash of his own. Ask the head above.")},
};

} // namespace

std::span<const Sentence> customerSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
