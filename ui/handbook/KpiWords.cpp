// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/KpiWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steelyard::KpiWords {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr Word Categories[] {
    {"acquisition", QT_TRANSLATE_NOOP("KpiWords", "Acquisition")},
    {"activity", QT_TRANSLATE_NOOP("KpiWords", "Activity")},
    {"process", QT_TRANSLATE_NOOP("KpiWords", "Process")},
    {"value", QT_TRANSLATE_NOOP("KpiWords", "Value")},
    {"retention", QT_TRANSLATE_NOOP("KpiWords", "Retention")},
    {"service", QT_TRANSLATE_NOOP("KpiWords", "Service")},
    {"data_quality", QT_TRANSLATE_NOOP("KpiWords", "Data quality")},
    {"composite", QT_TRANSLATE_NOOP("KpiWords", "Composite")},
};
constexpr Word Layers[] {
    {"strategic", QT_TRANSLATE_NOOP("KpiWords", "Strategic")},
    {"management", QT_TRANSLATE_NOOP("KpiWords", "Management")},
    {"execution", QT_TRANSLATE_NOOP("KpiWords", "Execution")},
};
constexpr Word Cadences[] {
    {"day", QT_TRANSLATE_NOOP("KpiWords", "daily")},
    {"week", QT_TRANSLATE_NOOP("KpiWords", "weekly")},
    {"month", QT_TRANSLATE_NOOP("KpiWords", "monthly")},
    {"quarter", QT_TRANSLATE_NOOP("KpiWords", "quarterly")},
    {"year", QT_TRANSLATE_NOOP("KpiWords", "yearly")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("KpiWords", text);
}

template<typename Words>
QString among(const Words &words, const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1StringView(word.code))
            return said(word.text);
    }
    return QString(code).replace(u'_', u' ');
}

template<typename Words>
QStringList codesOf(const Words &words)
{
    QStringList codes;
    for (const Word &word : words)
        codes << QString::fromLatin1(word.code);
    return codes;
}

} // namespace

const QStringList &categories()
{
    static const QStringList codes = codesOf(Categories);
    return codes;
}

QString category(const QString &code)
{
    return among(Categories, code);
}

const QStringList &layers()
{
    static const QStringList codes = codesOf(Layers);
    return codes;
}

QString layer(const QString &code)
{
    return among(Layers, code);
}

QString cadence(const QString &grain)
{
    return among(Cadences, grain);
}

QString unit(UnitOfMeasure unit, const QString &currency)
{
    switch (unit) {
    case UnitOfMeasure::Count:
        return said(QT_TRANSLATE_NOOP("KpiWords", "count"));
    case UnitOfMeasure::Money:
        return currency.isEmpty() ? said(QT_TRANSLATE_NOOP("KpiWords", "money"))
                                  : said(QT_TRANSLATE_NOOP("KpiWords", "money, %1")).arg(currency);
    case UnitOfMeasure::Percent:
        return said(QT_TRANSLATE_NOOP("KpiWords", "percent"));
    case UnitOfMeasure::Ratio:
        return said(QT_TRANSLATE_NOOP("KpiWords", "ratio"));
    case UnitOfMeasure::Seconds:
        return said(QT_TRANSLATE_NOOP("KpiWords", "seconds"));
    case UnitOfMeasure::Hours:
        return said(QT_TRANSLATE_NOOP("KpiWords", "hours"));
    case UnitOfMeasure::Days:
        return said(QT_TRANSLATE_NOOP("KpiWords", "days"));
    case UnitOfMeasure::WorkingDays:
        return said(QT_TRANSLATE_NOOP("KpiWords", "working days"));
    case UnitOfMeasure::Score:
        return said(QT_TRANSLATE_NOOP("KpiWords", "score"));
    case UnitOfMeasure::Points:
        return said(QT_TRANSLATE_NOOP("KpiWords", "points"));
    case UnitOfMeasure::Minutes:
        return said(QT_TRANSLATE_NOOP("KpiWords", "minutes"));
    case UnitOfMeasure::Months:
        return said(QT_TRANSLATE_NOOP("KpiWords", "months"));
    }
    return {};
}

QString direction(KpiDefinition::Direction direction)
{
    switch (direction) {
    case KpiDefinition::Direction::Higher:
        return said(QT_TRANSLATE_NOOP("KpiWords", "higher is better"));
    case KpiDefinition::Direction::Lower:
        return said(QT_TRANSLATE_NOOP("KpiWords", "lower is better"));
    case KpiDefinition::Direction::Band:
        return said(QT_TRANSLATE_NOOP("KpiWords", "best within a band"));
    case KpiDefinition::Direction::Neutral:
        return said(QT_TRANSLATE_NOOP("KpiWords", "neither better nor worse"));
    }
    return {};
}

QString zeroDenominator(KpiDefinition::ZeroDenominator rule)
{
    switch (rule) {
    case KpiDefinition::ZeroDenominator::Undefined:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Out of nothing there is no figure (÷0)."));
    case KpiDefinition::ZeroDenominator::Zero:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Out of nothing it is 0."));
    case KpiDefinition::ZeroDenominator::Full:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Out of nothing it is 100%."));
    case KpiDefinition::ZeroDenominator::Skip:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Out of nothing it does not apply (n/a)."));
    }
    return {};
}

QString currencies(const KpiDefinition &definition)
{
    if (definition.compare.isConstantCurrency)
        return said(QT_TRANSLATE_NOOP(
            "KpiWords", "Both periods are converted by the average rates of the later one."));
    switch (definition.currencyAt) {
    case KpiDefinition::CurrencyAt::Event:
        break;
    case KpiDefinition::CurrencyAt::PeriodEnd:
        return said(QT_TRANSLATE_NOOP(
            "KpiWords", "Other currencies count by the rate at the end of the period."));
    case KpiDefinition::CurrencyAt::PeriodAverage:
        return said(QT_TRANSLATE_NOOP("KpiWords",
                                      "Other currencies count by the average rate of the period."));
    case KpiDefinition::CurrencyAt::Budget:
        return said(
            QT_TRANSLATE_NOOP("KpiWords", "Other currencies count by the rates of the budget."));
    }
    return {};
}

QString finding(const HandbookFinding &finding)
{
    switch (finding.kind) {
    case HandbookFinding::Kind::Orphan:
        return said(QT_TRANSLATE_NOOP("KpiWords",
                                      "It hangs together with no other KPI. Say what it drives, or "
                                      "ask whether anybody needs it."));
    case HandbookFinding::Kind::NoDriver:
        return said(QT_TRANSLATE_NOOP("KpiWords",
                                      "No KPI of daily work leads to it, so nobody knows what to do "
                                      "about it. Name one that drives it."));
    case HandbookFinding::Kind::NoCounter:
        return said(QT_TRANSLATE_NOOP("KpiWords",
                                      "Nothing keeps this activity honest. Give it a counter-KPI "
                                      "before anybody is paid by it."));
    case HandbookFinding::Kind::UnknownPartner:
        return said(QT_TRANSLATE_NOOP("KpiWords", "It names “%1”, which the handbook does not have."))
            .arg(finding.other);
    }
    return {};
}

QString relation(KpiRelation::Kind kind)
{
    switch (kind) {
    case KpiRelation::Kind::ComputedFrom:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Computed from"));
    case KpiRelation::Kind::Feeds:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Used in"));
    case KpiRelation::Kind::Drives:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Drives"));
    case KpiRelation::Kind::DrivenBy:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Driven by"));
    case KpiRelation::Kind::KeptHonestBy:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Kept honest by"));
    case KpiRelation::Kind::KeepsHonest:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Keeps honest"));
    case KpiRelation::Kind::Peer:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Read beside"));
    case KpiRelation::Kind::PartOf:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Part of"));
    case KpiRelation::Kind::Parts:
        return said(QT_TRANSLATE_NOOP("KpiWords", "Has as parts"));
    }
    return {};
}

} // namespace Steelyard::KpiWords
