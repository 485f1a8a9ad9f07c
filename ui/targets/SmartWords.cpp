// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/SmartWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steelyard::SmartWords {

namespace {

struct Sentence
{
    QLatin1StringView code;
    const char *text;
};

// What stands in braces is a number of the mark; a part in brackets is said when its number is
// there.
constexpr Sentence sentences[] {
    {"not_in_handbook"_L1, QT_TRANSLATE_NOOP("SmartWords", "the handbook has no such KPI")},
    {"not_in_force"_L1,
     QT_TRANSLATE_NOOP("SmartWords", "the KPI is not in force at the end of the period")},
    {"no_figure"_L1, QT_TRANSLATE_NOOP("SmartWords", "there is no figure")},
    {"parts_empty"_L1,
     QT_TRANSLATE_NOOP("SmartWords", "{empty} of {parts} periods have no figure")},
    {"defined"_L1, QT_TRANSLATE_NOOP("SmartWords", "a figure for a KPI of the handbook")},
    {"typed_by_paid"_L1, QT_TRANSLATE_NOOP("SmartWords", "the result is typed in by whom it pays")},
    {"no_data"_L1,
     QT_TRANSLATE_NOOP("SmartWords", "no data came in during the last {parts} periods")},
    {"typed_in"_L1, QT_TRANSLATE_NOOP("SmartWords", "the result is typed in, not counted")},
    {"self_reported"_L1,
     QT_TRANSLATE_NOOP("SmartWords", "the result is counted from what people log themselves")},
    {"data_has_holes"_L1,
     QT_TRANSLATE_NOOP("SmartWords", "data for {covered} of the last {parts} periods")},
    {"live_data"_L1, QT_TRANSLATE_NOOP("SmartWords", "counted from live data")},
    {"reached"_L1, QT_TRANSLATE_NOOP("SmartWords", "it is reached already")},
    {"no_history"_L1, QT_TRANSLATE_NOOP("SmartWords", "nothing is known of its past")},
    {"short_history"_L1,
     QT_TRANSLATE_NOOP("SmartWords", "only {n} periods of its past are known: too few to judge")},
    {"unlikely"_L1, QT_TRANSLATE_NOOP("SmartWords", "unlikely: {probability} %")},
    {"ambitious"_L1, QT_TRANSLATE_NOOP("SmartWords", "ambitious: {probability} %")},
    {"too_easy"_L1, QT_TRANSLATE_NOOP("SmartWords", "too easy: {probability} %")},
    {"within_reach"_L1, QT_TRANSLATE_NOOP("SmartWords", "within reach: {probability} %")},
    {"part_of"_L1, QT_TRANSLATE_NOOP("SmartWords", "a part of the target of {parent}")},
    {"company"_L1, QT_TRANSLATE_NOOP("SmartWords", "the company's own target")},
    {"no_parent"_L1, QT_TRANSLATE_NOOP("SmartWords", "it is no part of a target above")},
    {"no_responsible"_L1, QT_TRANSLATE_NOOP("SmartWords", "nobody answers for it")},
    {"no_cadence"_L1, QT_TRANSLATE_NOOP("SmartWords", "no review cadence is set for the KPI")},
    {"period_over"_L1, QT_TRANSLATE_NOOP("SmartWords", "the period is over")},
    {"agreed"_L1, QT_TRANSLATE_NOOP("SmartWords", "{responsible} answers for it")},
};

QString filled(QString text, const QVariantMap &values)
{
    for (auto at = values.cbegin(); at != values.cend(); ++at)
        text.replace(u'{' + at.key() + u'}', at->toString());
    return text;
}

} // namespace

QString letter(SmartGate::Letter letter)
{
    switch (letter) {
    case SmartGate::Letter::Specific:
        return QCoreApplication::translate("SmartWords", "Specific");
    case SmartGate::Letter::Measurable:
        return QCoreApplication::translate("SmartWords", "Measurable");
    case SmartGate::Letter::Attainable:
        return QCoreApplication::translate("SmartWords", "Attainable");
    case SmartGate::Letter::Relevant:
        return QCoreApplication::translate("SmartWords", "Relevant");
    case SmartGate::Letter::Timed:
        return QCoreApplication::translate("SmartWords", "Timed");
    }
    return {};
}

QString reason(const SmartGate::Mark &mark)
{
    QStringList said;
    for (const Sentence &sentence : sentences) {
        if (sentence.code == mark.reason)
            said << filled(QCoreApplication::translate("SmartWords", sentence.text), mark.values);
    }
    if (said.isEmpty())
        said << QString(mark.reason);
    if (mark.letter != SmartGate::Letter::Attainable)
        return said.constFirst();
    // The evidence itself, whatever the verdict.
    if (mark.values.contains(u"percentile"_s))
        said << filled(QCoreApplication::translate(
                           "SmartWords", "higher than {percentile} % of its last {n} periods"),
                       mark.values);
    if (mark.values.contains(u"coverage"_s))
        said << filled(
            QCoreApplication::translate("SmartWords", "open deals cover {coverage} times the gap"),
            mark.values);
    if (mark.values.contains(u"deals"_s))
        said << filled(
            QCoreApplication::translate("SmartWords",
                                        "{deals} deals needed at a win rate of {win_rate} % (n = "
                                        "{deals_n})"),
            mark.values);
    return said.join(u" · "_s);
}

} // namespace Steelyard::SmartWords
