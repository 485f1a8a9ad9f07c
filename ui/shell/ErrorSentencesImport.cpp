// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"file.no_json",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} is no whole JSON file: it breaks off or goes wrong at byte {place}. "
                       "Export it again.")},
    {"dbt.foreign",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} is no manifest of a dbt project: its models or metrics are missing. "
                       "Name target/semantic_manifest.json of the project.")},
    {"dbt.no_metrics",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The project of {path} defines no metric, so there is nothing to take in. "
                       "Define metrics there, or name another manifest.")},
    {"dbt.known",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The handbook has a KPI called “{metric}” already, which was left as it is. "
                       "Rename the metric to have both.")},
    {"dbt.bad_name",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” cannot be the id of a KPI. Rename the metric with small letters, "
         "digits and _.")},
    {"dbt.type",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{metric}” is of the kind “{type}”, which has no counterpart here. Define "
                       "the KPI by hand.")},
    {"dbt.model",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” counts rows of “{model}”, and none of the records here is called "
         "so. Rename the model after the record, or define the KPI by hand.")},
    {"dbt.measure",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The measure “{measure}” of “{metric}” is in no model of the manifest. "
                       "Compile the project again.")},
    {"dbt.anchor",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The day by which “{measure}” is counted ({model}) is no field here, and "
         "without one “{metric}” cannot be counted. Rename the time dimension after a "
         "field of the record.")},
    {"dbt.agg",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{metric}” is taken by “{agg}” ({measure}), which has no counterpart here. "
                       "Define the KPI by hand.")},
    {"dbt.column",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” measures “{column}” of “{model}”, which is no field here. Rename "
         "the column after a field, or define the KPI by hand.")},
    {"dbt.expression",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{metric}” is worked out by SQL that formulas cannot say: {expression}. "
                       "Define the KPI by hand.")},
    {"dbt.filter",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” is filtered by what formulas cannot say: {filter}. Leaving it out "
         "would give another figure, so the metric was left out.")},
    {"dbt.input",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” needs “{input}”, which could not be taken in. See what is said of "
         "that one.")},
    {"dbt.offset",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” takes “{input}” of other days. Define it by hand, as growth or as "
         "a difference.")},
    {"dbt.window",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The window of “{metric}” ({window}) is none that can be counted here. Give "
                       "it in days, weeks, months, quarters or years.")},
    {"dbt.entity",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” goes from one event to the other by “{entity}”, which is no link "
         "that both records have here. Define the KPI by hand.")},
    {"dbt.unsound",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” gives no sound formula in any unit: {expression}. Define the KPI "
         "by hand.")},
    {"dbt.filled",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” fills empty periods of “{input}” there; here they stay without a "
         "figure. Look at the months without records.")},
    {"dbt.period_agg",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{metric}” gives a longer period its {agg} value there; here it is the one at "
         "its end. Compare a month before approving it.")},
    {"dbt.constants",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{metric}” only joins events that agree in further properties there; here "
                       "they need not. Compare a month before approving it.")},
    {"dbt.non_additive",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“{measure}” of “{metric}” is not added up over time there; here it is. Define "
         "it as a standing amount instead.")},
    {"csv.unreadable",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The file cannot be read. Check that it is still there and that you may read it.")},
    {"csv.unwritable",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The file[ {path}] cannot be written. Check the folder and the free space.")},
    {"csv.empty",
     QT_TRANSLATE_NOOP("ErrorText", "The file has no rows. Choose another, or export it again.")},
    {"csv.unknown_encoding",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The encoding “{encoding}” is not known. Choose another, such as UTF-8 or GB18030.")},
    {"csv.title",
     QT_TRANSLATE_NOOP("ErrorText", "This line above the header is not read as data: {text}")},
    {"csv.header_doubled",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Two columns are called “{name}”; the later one is read as “{renamed}”.")},
    {"csv.quote_stray",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "After a closing quote the cell goes on. Double the quotes that belong to the text.")},
    {"csv.quote_open",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A quote is opened here and never closed. Add the closing quote.")},
    {"csv.line_too_long",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Line {line} has more than {limit} characters: probably a quote was never "
                       "closed. Correct the file.")},
    {"csv.too_many_columns",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Line {line} has more than {limit} columns. Check the delimiter.")},
    {"csv.nul",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The cell holds a NUL, which no text has. Check the encoding, or export the file again.")},
    {"csv.bytes",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The cell holds bytes that its encoding does not have. Choose another encoding.")},
    {"csv.ragged",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The row has {found} cells where the header has {expected}. Check its "
                       "delimiters and quotes.")},

    {"xlsx.unreadable",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{path}” cannot be read as an XLSX workbook: it is damaged, has a "
                       "password, or is an older .xls. Save it again as .xlsx.")},
    {"xlsx.too_large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{path}” unpacks to more than the limit of {limit}. Divide it into "
                       "smaller files, or save it as CSV.")},
    {"xlsx.too_wide",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Row {line} of the sheet has more than {limit} columns. Delete the cells "
                       "far to the right.")},
    {"xlsx.no_sheet",
     QT_TRANSLATE_NOOP(
         "ErrorText", "The workbook has no sheet[ “{sheet}”] that can be read. It has: {sheets}.")},
    {"xlsx.no_workbook",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file is no workbook, so it has no sheet “{sheet}”. Leave the sheet "
                       "out, or choose the .xlsx file.")},
    {"xlsx.heads_joined",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The head of the table has {lines} lines; their texts are read as one.")},
    {"xlsx.not_calculated",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The formula in “{column}” has no result in the file. Open the file in a "
                       "spreadsheet program and save it there.")},

    {"mapping.no_guess",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The columns fit no kind of record: {columns}. Match them by hand.")},
    {"mapping.syntax",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The mapping is not valid YAML at line {line}, column {column}. Correct it there.")},
    {"mapping.unknown_key",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The mapping has a “{key}” in line {line} that means nothing.[ Did you mean “{near}”?]")},
    {"mapping.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The mapping lacks “{key}” at line {line}. Add it.")},
    {"mapping.bad_value",
     QT_TRANSLATE_NOOP("ErrorText",
                       "In line {line} of the mapping “{key}” has a value that it cannot have[: "
                       "“{text}”]. Correct it.")},

    {"import.format",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Files of the kind “{format}” cannot be imported yet. Save the file as CSV "
                       "and import that.")},
    {"import.unknown_entity",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no kind of record called “{entity}”.[ Did you mean “{near}”?]")},
    {"import.unknown_field",
     QT_TRANSLATE_NOOP("ErrorText", "“{entity}” has no field “{field}”.[ Did you mean “{near}”?]")},
    {"import.no_column",
     QT_TRANSLATE_NOOP("ErrorText", "The file has no column “{column}”.[ Did you mean “{near}”?]")},
    {"import.date_order",
     QT_TRANSLATE_NOOP("ErrorText",
                       "In dates such as {text} the day cannot be told from the month. State the "
                       "order of dates.")},
    {"import.key_empty",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{column}” is empty, so the row cannot be told from others. Fill it in.")},
    {"import.key_doubled",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” ({column}) stands in line {first} already, with other content. "
                       "Keep one of the two.")},
    {"import.until_alone",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{column}” does not end a period that begins where this row says. Correct "
                       "one of the two.")},
    {"import.not_found",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Nothing is called “{text}” ({entity:word}). Import it first, or correct the name.")},
    {"import.ambiguous",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” could be {count} records ({entity:word}). Use a number that only "
                       "one of them has.")},

    {"cell.not_a_number",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no number. Enter digits only.")},
    {"cell.number_too_large",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is too large to be stored. Check its unit.")},
    {"cell.not_whole", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a whole number. Round it.")},
    {"cell.not_a_share",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not between 0 and 100 %. Correct it.")},
    {"cell.other_currency",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” is in another currency than the row. Correct one of the two.")},
    {"cell.not_a_flag",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is neither yes nor no. Enter one of them.")},
    {"cell.not_a_date",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no day. Write days such as 2017-03-14.")},
    {"cell.no_such_day",
     QT_TRANSLATE_NOOP("ErrorText", "The calendar has no day “{text}”. Correct it.")},
    {"cell.date_order",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "In “{text}” the day cannot be told from the month. State the order of dates.")},
    {"cell.not_a_period",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no period. Write 2017-03, 2017-Q1 or 2017.")},
};

} // namespace

std::span<const Sentence> importSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
