// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"visit.needs_customer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A visit belongs to a customer. Choose one, or type the name of a new one.")},
    {"visit.needs_person",
     QT_TRANSLATE_NOOP("ErrorText",
                       "It is not known who was there. Choose the person, or say once who works at "
                       "this computer.")},
    {"visit.needs_outcome",
     QT_TRANSLATE_NOOP("ErrorText",
                       "What came of it is missing. Choose whether you spoke with them.")},
    {"visit.needs_next_step",
     QT_TRANSLATE_NOOP("ErrorText",
                       "What is next, and when? Write the next step with its day, or say that "
                       "nothing further is agreed.")},
    {"visit.in_future",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This day has not come yet. Plan the visit instead of logging it.")},
    {"visit.next_in_past",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The next step would lie before the visit. Choose a later day for it.")},
    {"task.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This task is no longer there: somebody removed it meanwhile. Nothing was "
                       "changed.")},
    {"task.needs_reason",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Say why: whoever reads the list later will ask. A few words are enough.")},
    {"task.quiet_in_past",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Until when shall it be quiet? Choose a day after today.")},
    {"task.needs_title",
     QT_TRANSLATE_NOOP("ErrorText", "What is to be done? Write it in a few words.")},
    {"person.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This person is no longer in the store. Choose somebody else.")},
    {"document.too_large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file has {size} MB; at most {most} MB are kept with a store. Make it "
                       "smaller, or keep a link to it in the note.")},
    {"order.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This order is no longer there: somebody removed it meanwhile. Nothing was "
                       "changed.")},
    {"order.without_amount",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The order has no amount yet, so there is nothing to divide. Enter its "
                       "amount first.")},
    {"plan.not_whole",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The instalments add up to {total}, not to 100%. Change one of them.")},
    {"plan.needs_days",
     QT_TRANSLATE_NOOP("ErrorText", "Every instalment needs the day on which it is due.")},
    {"plan.exists",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This order has {count} receivables already. Change or remove them before "
                       "planning anew.")},
    {"payment.needs_customer",
     QT_TRANSLATE_NOOP("ErrorText", "Who paid? Choose the customer.")},
    {"payment.needs_amount",
     QT_TRANSLATE_NOOP("ErrorText", "How much was paid? Enter an amount above zero.")},
    {"payment.needs_day",
     QT_TRANSLATE_NOOP("ErrorText", "On which day did the money arrive? Choose it.")},
    {"payment.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This payment is no longer there: somebody removed it meanwhile. Nothing "
                       "was changed.")},
    {"receivable.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This receivable is no longer there: somebody removed it meanwhile. "
                       "Nothing was changed.")},
    {"receivable.settled",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing of this receivable is open any more, so there is nothing to write "
                       "off.")},
    {"allocation.too_much",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The payment has only {left} left to allocate. Lower one of the parts.")},
    {"allocation.over_owed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only {open} of this receivable is open. Lower the part for it; the rest "
                       "stays on the payment.")},
    {"allocation.currency",
     QT_TRANSLATE_NOOP("ErrorText",
                       "It is owed in {owed} and was paid in {paid}. Only the same currency can "
                       "be allocated.")},
    {"lead.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This lead is no longer there: somebody removed it meanwhile. Nothing was "
                       "changed.")},
    {"lead.converted",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This lead has become an opportunity already. Go on there.")},
    {"record.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This record is no longer there: somebody removed it meanwhile. Nothing "
                       "was changed.")},
    {"record.needs",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{field}” is missing; without it nobody knows what this is. Fill it in.")},
    {"record.negative",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{field}” is below zero. Enter it as a positive number.")},
    {"record.days_crossed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{second}” lies before “{first}”. Change one of the two days.")},
    {"record.out_of_range",
     QT_TRANSLATE_NOOP("ErrorText", "“{field}” goes from 0 to {most}. Enter it within that.")},
    {"record.in_use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{count} of “{entity}” hang on it, so it stays. Remove or move them "
                       "first.")},
};

} // namespace

std::span<const Sentence> fieldSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
