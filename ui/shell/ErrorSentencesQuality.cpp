// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"audit.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This question is no longer there: somebody removed it meanwhile. Nothing "
                       "was changed.")},
    {"audit.state",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This step does not fit what has been done so far. Look at the question "
                       "again: somebody may have answered or decided it meanwhile; and nobody is "
                       "found at fault before being asked.")},
    {"audit.needs_words",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A few words are needed here, so that everybody understands it later. Write "
                       "what happened, or what was put right.")},
    {"audit.not_yours",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only {person} can explain these entries. Ask {person} to do so.")},
    {"audit.no_decider",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A decision needs somebody who takes it. Say who decides: a person who "
                       "leads a unit above.")},
    {"audit.own_flag",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nobody decides about his own entries. Leave it to somebody who leads a "
                       "unit above.")},
    {"audit.not_head",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only somebody who leads a unit above {person} decides here. Choose that "
                       "person, or record in the organisation who leads the unit.")},
    {"check.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This check is no longer there: somebody removed it meanwhile. Nothing was "
                       "changed.")},
    {"check.result",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{result}” is no result of a check. It is right, wrong or unreachable.")},
    {"check.own_record",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A check is a second pair of eyes: somebody else than the owner of the "
                       "record must do it.")},
    {"check.future",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The check cannot have been done on a day that is still to come. Enter "
                       "today or an earlier day.")},
    {"detector.not_json",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The thresholds cannot be read. They are one JSON object with the names "
                       "of rules.")},
    {"detector.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no rule or threshold “{name}”. Use the names that the settings "
                       "show.")},
    {"detector.out_of_range",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{name}” must be a whole number from {least} to {most}. Change it and try "
                       "again.")},
    {"sampling.not_json",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The sampling plan cannot be read. It is one JSON object with names and "
                       "numbers.")},
    {"sampling.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A sampling plan knows nothing of “{name}”. Use percent, per_person, "
                       "at_least, within_workdays, callback_percent, callback_days or entities.")},
    {"sampling.out_of_range",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{name}” must be a whole number from {least} to {most}. Change the "
                       "sampling plan.")},
    {"effective.not_json",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The rule for effective contacts cannot be read. It is one JSON object.")},
    {"effective.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The rule for effective contacts knows nothing of “{name}”. Use "
                       "least_seconds, needs_duration, outcomes, messages_need_answer, least_note "
                       "or needs_next.")},
    {"effective.bad_value",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{name}” has no value that the rule for effective contacts can use. Give a "
                       "whole number, true or false, or a list of outcomes.")},
};

} // namespace

std::span<const Sentence> qualitySentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
