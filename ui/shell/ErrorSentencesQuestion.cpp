// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"node.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nobody and no unit is called “{text}”. Use a name, a path such as "
                       "Company/West, or an id.")},
    {"node.ambiguous",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is more than one: {paths}. Use one of these paths.")},
    {"sight.no_person",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{node}” is no person, so nobody knows what it may see. Name a person.")},
    {"grain.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing can be cut by “{grain}” here. Use week, month, quarter or year.")},
    {"forecast.too_short",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” has {periods} complete periods in a row, and {least} are needed to "
                       "see where it goes. Choose shorter periods, or load more of the past.")},
    {"forecast.one_course",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A forecast follows one KPI of one node. Name one KPI, and leave out the "
                       "level or name one node.")},
    {"forecast.method",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{method}” cannot be used on these figures: they are too few for a season, "
                       "or not all of them are above zero. Use “automatic”.")},
    {"level.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no level “{level}”. Use company, department, team or person.")},
    {"organisation.cycle",
     QT_TRANSLATE_NOOP("ErrorText",
                       "On {day} the organisation goes round in a circle: {names}. Give one of "
                       "these units another parent.")},

    {"period.unreadable",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” is no period. Write 2017, 2017-Q1, 2017-03, 2017-W09, 2017-03-14, "
                       "2017-03-01..2017-04-15 or FY2017.")},
    {"period.absent",
     QT_TRANSLATE_NOOP("ErrorText", "There is no period “{text}” in that year. Choose another.")},
    {"period.reversed",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” ends before it begins. Exchange the two days.")},
    {"calendar.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no calendar “{id}”. Choose one that came with the program, or "
                       "import it first.")},
    {"calendar.no_unit",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{node}” is no unit that is stored, so it has no working days of its own. "
                       "Choose a unit, or set the company's calendar.")},
    {"calendar.unreadable",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The calendar cannot be read (line {line}, column {column}). Correct it there.")},

    {"kpi.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The handbook has no KPI “{kpi}”. “steelyard kpi list” names them all.")},
    {"kpi.two_variants",
     QT_TRANSLATE_NOOP("ErrorText",
                       "To compare, “{kpi}” needs two counting rules; name them with A,B. The "
                       "handbook lists them.")},
    {"conversion.no_way",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Rows of {from} do not lead to {per}, so the two events cannot be matched. "
                       "Choose another entity for “per”.")},
    {"node.no_person",
     QT_TRANSLATE_NOOP("ErrorText", "“{name}” is a unit, not a person. Name somebody.")},
    {"kpi.unknown_version",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” has never had a version {version}. “kpi versions” lists them.")},
    {"kpi.unknown_variant",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The KPI “{kpi}” has no counting rule “{variant}”. The handbook names those it has.")},
    {"slice.unknown_field",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” cannot be narrowed by “{field}”: its rows have no such field.[ Did "
                       "you mean “{suggestion}”?]")},
    {"slice.required",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” needs a choice of “{field}”, for example --where {field}=value.")},
    {"slice.bad_value",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{field}” cannot be “{values}”, so “{kpi}” was not narrowed by it. Choose "
                       "another value.")},
    {"drill.one_cell",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Rows are listed for one KPI, one node and one period. Narrow the question.")},
    {"question.no_period",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No period was asked for, so nothing can be counted. Choose one.")},
    {"question.no_today",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing can be counted without knowing which day is today. Give the day, "
                       "for example --today 2017-03-14.")},
    {"fact.unknown_entity",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "There are no records called “{entity}” to count. Check how the definition spells it.")},
    {"eval.cancelled",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The calculation was stopped. Start it again if you still need the figure.")},
    {"target.not_a_multiple",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A target in {currency} goes in steps of {quantum}; {value} lies between "
                       "two of them. Round it.")},
    {"target.not_multiple",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{value} is not a multiple of {quantum}, so it cannot be divided exactly. "
                       "Take {below} or {above}.")},
    {"target.nothing_to_divide_by",
     QT_TRANSLATE_NOOP("ErrorText",
                       "All weights are 0, so there is nothing to divide by. Give at least one of "
                       "them a weight above 0.")},
    {"target.margins_differ",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The rows add up to {rows} and the columns to {columns}: the difference is "
                       "{difference}. Change one side so that both agree.")},
    {"target.mixed_signs",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Amounts above and below zero cannot be divided two ways together when they "
                       "cancel out or cells are locked or weighed. Divide them apart.")},
    {"target.below_locks",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The smallest possible total is {smallest} because of these locks: {locks}. "
                       "Nothing was changed; unlock one of them or take a larger total.")},
    {"target.tier_count",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A target has {fewest} to {most} tiers, not {count}. Take some away or add "
                       "some.")},
    {"target.tier_twice",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Two tiers would be called “{name}”. Give each one a name of its own.")},
    {"target.cell_locked",
     QT_TRANSLATE_NOOP(
         "ErrorText", "{cell} is locked[: {reason}]. Nothing was changed there; unlock it first.")},
    {"target.all_locked",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing is left to take the difference: {smallest} is locked here by "
                       "{locks}. Nothing was changed; unlock a figure first.")},
    {"target.no_basis",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The figures below {node} are all 0 by the chosen method, so nothing says "
                       "how to divide its target. Choose another method for that level.")},
    {"target.published",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The target of {node} is published and stays as it is. Start a revision; it "
                       "will be published as the next version.")},
    {"target.wrong_step",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The plan of {node} is at “{from:word}” and cannot go to “{to:word}” from "
         "there. A draft is proposed, then published; what is published is revised.")},
    {"target.comment_missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The plan of {node} is sent back without a word. Say in a comment what is "
                       "to be changed.")},
    {"target.does_not_add_up",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The targets below {node} differ from its own by {gap} in {period}, so the "
                       "plan is not published. Close the gap, or write down why it may stay.")},
    {"target.not_smart",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{node} fails at {letter} of SMART[; {count} in all]. Look at "
                       "the check of the plan, or write down why it is published all the same.")},
    {"target.has_left",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{person} works for the company no more on {day} and joins no other team. "
                       "Leave the team out: the target then stays, without an owner, with the "
                       "team that was left.")},
    {"target.no_move",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{person} stays in the same team on {day}. Name the team that he or she "
                       "joins, or another day.")},
    {"target.no_team",
     QT_TRANSLATE_NOOP("ErrorText", "{node} is a person. Name the team that somebody is to join.")},
    {"target.not_published",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The plan of {node} for {period} was never published. Publish it first; "
                       "letters are of what was agreed.")},
    {"target.none_to_move",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{person} has no target from {day} on that could go along. Check the KPI "
                       "and the plan.")},
    {"target.transfer_locked",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The transfer would change what is locked: {locks}. Unlock it first, or "
                       "leave the target with the team.")},
    {"target.transfer_too_much",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{amount} cannot go along: only {rest} is left from that day on. Choose a "
                       "smaller amount.")},
    {"target.transfer_below_zero",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{amount} cannot leave the team: its own target has only {rest} from that "
                       "day on. Balance the plan first, or let less go along.")},
    {"target.none_to_divide",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{node} has no target for {period} that could be divided. Set one first, or "
                       "give a total.")},
    {"target.not_in_plan",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{node} is not among those that the target is divided among. Name somebody "
                       "of the levels of the plan.")},
    {"target.version_kept",
     QT_TRANSLATE_NOOP("ErrorText",
                       "What was published stays as it was. Start a revision and publish it as the "
                       "next version.")},
    {"target.not_a_plan",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This is not an exported plan: the columns {columns} are missing. Export the "
         "plan first and change the figures in that file.")},
    {"target.other_plan",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The workbook holds another plan: {kpi}, {plan}, {period}. Open that plan, "
                       "or choose its file.")},
    {"target.cannot_write",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} cannot be written. Check the folder, or choose another file.")},
    {"target.cannot_read",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} cannot be read. Check the name and that you may read it.")},
    {"target.blocked",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{rows} must take {needed}, but what is open to them[ ({columns})] has room "
                       "for {room} only[; locked: {locks}]. Unlock a cell or change a total.")},
};

} // namespace

std::span<const Sentence> questionSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
