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
    {"customer.gone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This customer is no longer there: somebody removed it meanwhile. Nothing "
                       "was changed.")},
    {"document.too_large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file has {size} MB; at most {most} MB are kept with a store. Make it "
                       "smaller, or keep a link to it in the note.")},
};

} // namespace

std::span<const Sentence> fieldSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
