// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"ossie.foreign",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} holds no definitions of Steelyard. Only what Steelyard exported "
                       "can be read from such a file.")},
    {"table.no_id",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} has no column “id”, so its lines are no definitions. Export the "
                       "handbook as a table to see the columns.")},
    {"table.twice",
     QT_TRANSLATE_NOOP("ErrorText", "“{kpi}” was defined further up. Keep one of the two lines.")},
    {"pack.no_pack",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} is no pack of definitions, or it is damaged. Ask for it again.")},
    {"pack.too_large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} holds more than {limit} bytes, which no pack of definitions needs. "
                       "It was not unpacked; ask where it comes from.")},
    {"pack.too_many",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} holds more than {limit} files. It was not unpacked; ask for fewer "
                       "definitions.")},
    {"pack.foreign_file",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{file}” has no place in a pack of definitions ({path}). Nothing was "
                       "taken from it; ask where it comes from.")},
    {"pack.no_sum",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} says no sum for {file}, so nobody can tell whether it is whole. "
                       "Ask for the pack again.")},
    {"pack.wrong_sum",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file} in {path} is not what was packed: its sum is another. Ask for the "
                       "pack again.")},
    {"pack.missing_file",
     QT_TRANSLATE_NOOP("ErrorText", "{file} is missing in {path}. Ask for the pack again.")},
    {"pack.wrong_place",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file} in {path} defines “{kpi}”; a definition lies in the file of its own "
                       "name. Rename it and pack it again.")},
    {"pack.twice",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” is in {path} twice. Leave one of them out and pack it again.")},
    {"pack.empty",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no definition in the pack {path}. Name at least one.")},
    {"handbook.unreadable",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file} cannot be read. Check that it is there and that you may read it.")},
    {"handbook.syntax",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{file}, line {line}, column {column}: this is not valid YAML. Correct it there.")},
    {"handbook.too_large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file} is larger than {limit} bytes. Divide it into several definitions.")},
    {"handbook.too_deep",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file}, line {line}: nested deeper than {limit} levels. Simplify it.")},
    {"handbook.not_allowed",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{file}, line {line}: YAML’s “{what}” is not allowed in a definition. Write it out.")},
    {"handbook.unknown_key",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{file}, line {line}: there is no key “{key}”.[ Did you mean “{suggestion}”?]")},
    {"handbook.repeated_key",
     QT_TRANSLATE_NOOP("ErrorText", "{file}, line {line}: “{key}” stands there twice. Keep one.")},
    {"handbook.missing_key",
     QT_TRANSLATE_NOOP("ErrorText", "{file}, line {line}: “{key}” is missing. Add it.")},
    {"handbook.bad_value",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file}, line {line}: this is no value for “{key}”[: “{value}”].[ Did you "
                       "mean “{suggestion}”?]")},
    {"handbook.bad_formula",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The formula of “{key}” cannot be used[ ({file}, line {line}, column "
                       "{column})]. {reason}")},
    {"handbook.balance_only",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file}: “{of}” is for KPIs that stand on a day, and only for those. Change "
                       "the kind or what is counted.")},
    {"handbook.repeated_id",
     QT_TRANSLATE_NOOP("ErrorText", "Two definitions have the id “{id}”. Rename one of them.")},
    {"handbook.unknown_reference",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” is computed from “{reference}”, which the handbook does not have. "
                       "Correct the name, or add that KPI.")},
    {"handbook.cycle",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "These KPIs are computed from each other in a circle: {path}. Break it at one of them.")},

    {"handbook.no_example",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” has no example. Add one with figures worked out by hand, so that "
                       "everybody can check what is meant.")},
    {"handbook.example_fails",
     QT_TRANSLATE_NOOP("ErrorText",
                       "An example of “{kpi}” does not hold[: {key} is {found}, not {expected}]. "
                       "Correct the definition or the example.")},
    {"manual.not_typed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” is counted from records, so its figures are not typed in. Correct "
                       "the records instead.")},
    {"manual.no_author",
     QT_TRANSLATE_NOOP("ErrorText",
                       "It has to be known who says this figure, and nobody is chosen. Choose who "
                       "types it in.")},
    {"manual.unreadable",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” is no figure. Type digits, such as 1200 or 1,200.50.")},
    {"manual.needs_base",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{text}” does not say out of how many, so teams could not be added up. Type "
         "both, such as 4/5.")},
    {"manual.no_base",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” is two figures, and this KPI takes one. Type it without the /.")},
    {"manual.empty_base",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{text}” is a part of nothing. The figure behind the / must be more than 0.")},
    {"manual.too_fine",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” has more than {decimals} decimals, which this KPI does not count. "
                       "Round it first.")},
    {"manual.not_there",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{node} was not there in {period}, so nobody would count the figure. Type it "
         "in where it belongs.")},
    {"manual.not_begun",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} has not begun yet. A figure of what is still to come is a target; "
                       "set it there.")},
    {"manual.overlaps",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{node} has a figure from {from} to {to} already, and these days would be "
                       "counted twice. Take that one away first.")},
    {"manual.no_period",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{text}” is no period of this sheet. Write it as in its head, or as 2026-03.")},
    {"manual.outside",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{text}” lies beyond the last cell of the sheet. Begin further up or further "
         "to the left.")},
    {"handbook.needs_draft",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” needs “{needed}”, which is only a draft itself. Propose both "
                       "together, or have that one approved first.")},
    {"handbook.draft_there",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{kpi}” has a draft already, which was left as it is. Finish it or throw it "
         "away, then import again.")},
    {"handbook.no_draft",
     QT_TRANSLATE_NOOP("ErrorText", "There is no draft of “{kpi}”. Save one first.")},
    {"handbook.no_proposal",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No change of “{kpi}” waits for approval. Propose its draft first.")},
    {"handbook.no_reason",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "A change of the handbook needs a reason that others understand. Write one.")},
    {"handbook.nothing_changed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The draft of “{kpi}” says the same as the version in force. Change it, or "
                       "throw it away.")},
    {"handbook.from_not_first_day",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A new way of counting must not begin on {from}, in the middle of what is "
                       "judged together ({cadence}). Choose the first day of such a period.")},
    {"handbook.no_author",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The change of “{kpi}” may change figures, so its author must be known: "
                       "somebody else has to approve it. Choose the author.")},
    {"handbook.no_approver",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody is named who approves the change. Choose a person.")},
    {"handbook.four_eyes",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The change of “{kpi}” may change figures: somebody else than its author "
                       "must approve it. Choose another person.")},
    {"handbook.impact_stale",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The handbook has changed since the effect of “{kpi}” was looked at. "
                       "Propose it again.")},
    {"handbook.needs_slice",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” is asked for one {field} at a time, which the cockpit does not do. "
                       "Choose another KPI.")},
    {"handbook.still_used",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” cannot end: {users} are computed from it. Change those first.")},

    {"golden.bad_value",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The example asks for “{key}” as “{value}”, which does not exist. Correct the example.")},
    {"golden.unknown_key",
     QT_TRANSLATE_NOOP("ErrorText",
                       "An example has no “{key}”. Take it out, or correct the spelling.")},
    {"given.unknown_entity",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The example gives rows of “{entity}”, which is no kind of record. Correct "
                       "the spelling.")},
    {"given.unknown_field",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The example gives “{entity}” a field “{field}” that it does not have. "
                       "Correct the spelling.")},
    {"given.bad_value",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "In the example “{value}” is no value for “{field}” of “{entity}”. Correct it.")},

    {"formula.empty", QT_TRANSLATE_NOOP("ErrorText", "The formula is empty. Write one.")},
    {"formula.too_long",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The formula has {found} characters; at most {limit} are allowed. Divide it "
                       "into several KPIs.")},
    {"formula.too_deep",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The formula is nested deeper than {limit} levels. Simplify it.")},
    {"formula.too_many_nodes",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The formula has more than {limit} parts. Divide it into several KPIs.")},
    {"formula.too_many_references",
     QT_TRANSLATE_NOOP("ErrorText", "The formula names more than {limit} KPIs. Divide it.")},
    {"formula.too_precise",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The result would need more than {limit} decimal places. Round a factor.")},
    {"formula.unexpected",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Expected here: {expected:word}[; found: “{found}”].[ Did you mean “{suggestion}”?] "
         "Correct the formula.")},
    {"formula.bad_character",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” has no place in a formula. Take it out.")},
    {"formula.bad_date",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no day. Write days such as 2017-03-14.")},
    {"formula.bad_number",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no number, or too long a one. Correct it.")},
    {"formula.bad_reference",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{reference}” does not name a KPI. Write its id, as [kpi_id], "
                       "[kpi_id#rule] or [kpi_id@open].")},
    {"formula.unterminated_text",
     QT_TRANSLATE_NOOP("ErrorText", "The text {text} has no closing quote. Add it.")},
    {"formula.unterminated_reference",
     QT_TRANSLATE_NOOP("ErrorText", "The reference {text} has no closing bracket. Add it.")},
    {"formula.argument_count",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{name}” was given {found} arguments, which is not the number it takes. "
                       "See the handbook for how it is written.")},
    {"formula.unknown_function",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no function “{name}”.[ Did you mean “{suggestion}”?]")},
    {"formula.foreign_sign",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a sign of formulas. Write “{fix}” instead.")},
    {"formula.grouped_digits",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The commas in “{text}” part arguments, not thousands. Write {fix}.")},
    {"formula.unknown_word",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” is not one of the words that may stand here: {choices}.[ Did you "
                       "mean “{suggestion}”?]")},
    {"formula.aggregate_not_allowed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{name}” adds rows up; what is said of a single row cannot use it. Put it "
                       "into a KPI of its own.")},
    {"formula.function_not_here",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{name}” does not fit here: some functions are for the fields of a row, "
                       "the others for KPIs. Move it, or use another one.")},
    {"formula.missing_anchor",
     QT_TRANSLATE_NOOP("ErrorText",
                       "It is not said by which day the rows of “{entity}” count. Add “on” and a "
                       "field with a day.")},
    {"formula.not_computed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{part}” is understood, but cannot be worked out yet. Leave it out for "
                       "now.")},
    {"formula.unknown_kpi",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The handbook has no KPI “{reference}”.[ Did you mean “{suggestion}”?] Correct the "
         "name, or add that KPI.")},
    {"formula.unknown_variant",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” has no counting rule “{variant}”.[ Did you mean “{suggestion}”?]")},
    {"formula.unknown_entity",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{entity}” is no kind of record.[ Did you mean “{suggestion}”?]")},
    {"formula.unit_mismatch",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{left:word}[ ({left_of:word})] and {right:word}[ ({right_of:word})] have no unit in "
         "common, so they cannot be added, compared or chosen between. Bring both sides to one "
         "unit.")},
    {"formula.unit_product",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Nothing comes of {left:word}[ ({left_of:word})] multiplied or divided by {right:word}[ "
         "({right_of:word})]. Multiply by plain numbers, counts or shares.")},
    {"formula.declared_unit",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The formula gives {found:word}, but the definition says {expected:word}. "
                       "Correct the unit or the formula.")},
    {"formula.division_by_zero",
     QT_TRANSLATE_NOOP("ErrorText", "This always divides by zero. Correct the divisor.")},
    {"formula.may_divide_by_zero",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Where “{part}” is zero there is no figure; it is shown as ÷0. If another "
                       "one is wanted there, say so with coalesce or if.")},
    {"formula.percent_expected",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Percentages are written with their sign: {text} stands for {text} times "
                       "the whole. If {fix} is meant, write it so.")},
    {"formula.bare_number",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{text} has no unit here and is taken as {unit:word} in the company’s "
                       "currency. Check that this is meant.")},
    {"formula.empty_left_out",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Rows without “{field}” are left out too. If they should stay, write "
                       "{fix}.")},
    {"formula.bad_share",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” is no share of the rows. Write a number from 0 to 100.")},
    {"formula.kpi_expected",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{function}” looks at a KPI as such, not at a computed figure. Put one KPI "
                       "in square brackets here.")},
    {"formula.bad_currency",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” is no currency. Write its three letters, such as 'USD'.")},
    {"formula.unknown_field",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{entity}” has no field “{field}”.[ Did you mean “{suggestion}”?]")},
    {"formula.field_not_allowed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{field}” is a field of rows; a formula of KPIs cannot use it. Refer to "
                       "KPIs in square brackets.")},
    {"formula.reference_not_allowed",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{reference}” is a KPI; a condition on rows cannot use it. Use fields of the rows.")},
    {"formula.no_way",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "There is no link from “{entity}” to “{from}”. Choose records that are linked.")},
    {"formula.not_a_balance",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{kpi}” does not stand on a day, so it has no opening and no closing "
                       "value. Leave out @open and @close.")},
    {"formula.not_of_kpis",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This part of the formula cannot be computed from KPIs. Put it into a KPI of its own.")},
    {"formula.type_mismatch",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The two sides, {left:word} and {right:word}, do not go together. Make them "
                       "of one kind.")},
    {"formula.wrong_type",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The formula gives the wrong kind of value[: {found:word} instead of "
                       "{expected:word}]. Correct it.")},
};

} // namespace

std::span<const Sentence> handbookSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
