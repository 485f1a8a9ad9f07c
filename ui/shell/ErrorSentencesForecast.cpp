// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"forecast.call_kept",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A number that was called stays as it was said. Call another one; it takes "
                       "the place of the earlier one.")},
    {"forecast.snapshot_kept",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A snapshot stays as it was taken; nobody changes or deletes it. Take "
                       "another one.")},
    {"forecast.no_note",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "An adjustment needs a note: others want to know why the number differs from "
         "what was called. Write one sentence.")},
    {"forecast.no_amount",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "An adjustment of nothing changes nothing. Give an amount, below zero to take "
         "something away.")},
    {"forecast.negative",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nobody can promise less than nothing. Call 0 or more; use an adjustment to "
                       "take something away.")},
    {"forecast.not_there",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{node}” is not in the organisation in {period}. Choose somebody who is, or "
         "another period.")},
    {"forecast.over",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} is over; nothing can be called for it any more. Choose a period "
                       "that is running or still to come.")},
    {"forecast.nothing_called",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing was called for “{node}” in {period}, so there is nothing to take "
                       "back.")},
    {"forecast.no_snapshot",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no snapshot “{snapshot}”. Use its label, its day such as "
                       "2026-03-14, “latest” or “now”.")},
    {"forecast.reversed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The second snapshot was taken before the first one. Choose the earlier one "
                       "first.")},
    {"win.outcome_field",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{field}” says how an opportunity ended, so it foretells nothing. Leave it "
                       "out.")},
    {"win.later_field",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{field}” is rewritten until an opportunity is decided, or nobody knows when "
         "it was said, so it would tell the model the outcome. Leave it out.")},
    {"win.unknown_field",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no field “{field}”. Use a name such as owner, product.line or "
                       "customer.industry, or one of the list's columns.")},
};

} // namespace

std::span<const Sentence> forecastSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
