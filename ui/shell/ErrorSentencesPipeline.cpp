// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"opportunity.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This opportunity is no longer there: somebody removed it meanwhile. "
                       "Nothing was changed.")},
    {"opportunity.needs_customer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "An opportunity belongs to a customer. Choose one, or type the name of a "
                       "new one.")},
    {"opportunity.needs_owner",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Somebody must own the opportunity. Choose the person who sells it.")},
    {"stage.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no stage “{stage}” in this pipeline. Choose one of the stages on "
                       "the board.")},
    {"stage.retired",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The stage “{stage}” is no longer used and takes nothing new. Choose "
                       "another one.")},
    {"stage.name_missing",
     QT_TRANSLATE_NOOP("ErrorText", "Every stage needs a name. Name it, or take it away.")},
    {"stage.name_twice",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Two stages are called “{stage}”. Give one of them another name.")},
    {"stage.needs_open",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A pipeline needs at least one open stage, one for what is won and one for "
                       "what is lost.")},
    {"stage.in_use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{stage}” still holds {count} opportunities. Move them to another stage "
                       "first; their history stays as it is.")},
    {"pipeline.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no pipeline “{pipeline}”. Use the name as the board shows it.")},
    {"quote.sent",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This version was sent and stays as the customer has it. Make a new "
                       "version.")},
    {"quote.without_lines",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The quote has no lines yet, so there is nothing to send. Add what is "
                       "offered.")},
    {"quote.without_deal",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This quote belongs to no opportunity, so there is no card to open. It came "
                       "with a file; name its opportunity there.")},
    {"credit.not_whole",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The shares add up to {total}, not to 100%. Change one of them.")},
};

} // namespace

std::span<const Sentence> pipelineSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
