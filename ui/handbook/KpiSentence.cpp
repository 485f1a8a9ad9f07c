// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/KpiSentence.h"

#include "core/base/Fixed.h"
#include "core/handbook/KpiFormula.h"
#include "ui/handbook/RowWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

KpiSentence::KpiSentence(const Handbook &handbook, const Formatting &formatting)
    : m_formulas(handbook, formatting)
{
}

// Fragments begin small so that they fit anywhere; a sentence begins large.
QString KpiSentence::sentence(const QString &words) const
{
    return words.isEmpty() ? words : tr("%1.").arg(words.at(0).toUpper() + words.mid(1));
}

QString KpiSentence::balance(const Aggregate &part) const
{
    const QString taken = m_formulas.taken(part, true);
    switch (part.at) {
    case Aggregate::At::Close:
        return tr("%1, as it stands at the end of the period").arg(taken);
    case Aggregate::At::Open:
        return tr("%1, as it stands at the beginning of the period").arg(taken);
    case Aggregate::At::AvgDaily:
        return tr("%1, on the average day of the period").arg(taken);
    case Aggregate::At::AvgSnapshots:
        return tr("%1, on the average of the days it was recorded").arg(taken);
    case Aggregate::At::Min:
        return tr("%1, on its lowest day of the period").arg(taken);
    case Aggregate::At::Max:
        return tr("%1, on its highest day of the period").arg(taken);
    }
    return taken;
}

QStringList KpiSentence::conditions(const KpiDefinition &definition) const
{
    QStringList lines;
    if (!definition.where.isEmpty())
        lines << sentence(tr("counted only where %1").arg(m_formulas.condition(definition.where)));
    return lines;
}

QString KpiSentence::grain(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return tr("day");
    case Grain::Week:
        return tr("week");
    case Grain::TenDays:
        return tr("ten days");
    case Grain::Month:
        return tr("month");
    case Grain::Quarter:
        return tr("quarter");
    case Grain::Year:
        return tr("year");
    default:
        return tr("period");
    }
}

QString KpiSentence::stretch(const Stretch &stretch)
{
    switch (stretch.grain) {
    case Grain::Day:
        return tr("%n day(s)", nullptr, stretch.length);
    case Grain::Week:
        return tr("%n week(s)", nullptr, stretch.length);
    case Grain::Month:
        return tr("%n month(s)", nullptr, stretch.length);
    case Grain::Quarter:
        return tr("%n quarter(s)", nullptr, stretch.length);
    case Grain::Year:
        return tr("%n year(s)", nullptr, stretch.length);
    default:
        return tr("%n period(s)", nullptr, stretch.length);
    }
}

QString KpiSentence::window(const Conversion &conversion)
{
    return conversion.isWorkdays ? tr("%n working day(s)", nullptr, conversion.window)
                                 : tr("%n day(s)", nullptr, conversion.window);
}

QString KpiSentence::earlier(const Compare &compare)
{
    if (compare.with == Compare::With::SameLastYear)
        return tr("a year before");
    return compare.back == 1 ? tr("in the period before")
                             : tr("%n period(s) before", nullptr, compare.back);
}

QString KpiSentence::credit(const KpiDefinition &definition) const
{
    using Kind = KpiDefinition::Kind;
    // What is computed from other KPIs has their credit.
    if (definition.kind == Kind::Formula || !definition.inner.isEmpty())
        return {};
    if (definition.kind == Kind::Balance)
        return tr("credited to whoever owns the record on that day, and to the team of that day");
    if (definition.creditRole == "creator"_L1)
        return tr("credited to whoever created the record, and to the team of that day");
    if (definition.creditRole == "closer"_L1)
        return tr("credited to whoever closed it, and to the team of that day");
    if (definition.creditRole == "collaborators"_L1)
        return tr("credited to everybody who took part, each once");
    return tr("credited to the owner on that day, and to the team of that day; a later hand-over "
              "changes nothing");
}

QStringList KpiSentence::lines(const KpiDefinition &definition, const QString &variant) const
{
    using Kind = KpiDefinition::Kind;
    const KpiDefinition shown = KpiFormula::under(definition, variant);
    const QString inner = m_formulas.kpiName(shown.inner);
    QStringList lines;
    switch (shown.kind) {
    case Kind::Ratio:
        lines << tr("Counted: %1.").arg(m_formulas.taken(shown.numerator, false))
              << tr("Out of: %1.").arg(m_formulas.taken(shown.denominator, false));
        break;
    case Kind::Formula:
        lines << m_formulas.value(shown.formula);
        break;
    case Kind::Conversion:
        lines << tr("Counted: %1, where it followed within %2.")
                     .arg(m_formulas.taken(shown.numerator, false), window(shown.conversion))
              << tr("Out of: %1.").arg(m_formulas.taken(shown.denominator, false));
        break;
    case Kind::Retention:
        lines << tr("Of those who were there when the period began: %1")
                     .arg(m_formulas.taken(shown.aggregate, true));
        break;
    case Kind::Concentration:
        lines << tr("The %1 largest ÷ all of: %2")
                     .arg(QString::number(shown.top), m_formulas.taken(shown.aggregate, true));
        break;
    case Kind::MeanOfChildren:
        lines << (shown.children.atLeast
                      ? tr("How many of those below reach %1 in %2")
                            .arg(Fixed::rounded(*shown.children.atLeast, 4, 0), inner)
                      : tr("The mean of %1 of those below, each counting once").arg(inner));
        break;
    case Kind::Rank:
        lines << tr("The place in %1 among those beside it, the best first").arg(inner);
        break;
    case Kind::LastValue:
        lines << tr("The latest of: %1").arg(m_formulas.taken(shown.aggregate, false));
        break;
    case Kind::Funnel:
        lines << tr("Of the opportunities that entered a stage, those that went on within %1")
                     .arg(window(shown.conversion));
        break;
    case Kind::Score:
        for (const ScorePart &part : shown.score.parts)
            lines << tr("%1 of 100 points: %2")
                         .arg(QString::number(part.weight), m_formulas.kpiName(part.kpi));
        break;
    case Kind::Manual:
        lines << tr("Typed in, with what proves it");
        break;
    case Kind::ToDate:
        lines << tr("%1, added up since the beginning of the %2")
                     .arg(inner, grain(shown.stretch.grain));
        break;
    case Kind::Trailing:
        lines << tr("%1, over the last %2 that end with the period")
                     .arg(inner, stretch(shown.stretch));
        break;
    case Kind::AllTime:
        lines << tr("%1, over all days up to the end of the period").arg(inner);
        break;
    case Kind::Delta:
        lines << tr("%1, less what it was %2").arg(inner, earlier(shown.compare));
        break;
    case Kind::Growth:
        lines << tr("The change of %1 against what it was %2, in percent of that")
                     .arg(inner, earlier(shown.compare));
        break;
    case Kind::ShareOfTotal:
        lines << tr("%1 ÷ that of the whole company").arg(inner);
        break;
    case Kind::ShareOfParent:
        lines << tr("%1 ÷ that of the unit above").arg(inner);
        break;
    case Kind::Attainment:
        lines << tr("%1 ÷ the target that was set for it").arg(inner);
        break;
    case Kind::Balance:
        lines << sentence(balance(shown.aggregate));
        break;
    case Kind::Sum:
    case Kind::Count:
    case Kind::Avg:
    case Kind::Min:
    case Kind::Max:
    case Kind::Distinct:
    case Kind::Percentile:
    case Kind::Duration:
        lines << sentence(m_formulas.taken(shown.aggregate, false));
        break;
    }
    lines << conditions(shown);
    if (const Variant *rule = definition.variant(variant)) {
        const QString difference = this->difference(definition, *rule);
        if (!rule->set.isEmpty() || !rule->where.isEmpty())
            lines << difference;
    }
    lines << sentence(credit(shown));
    lines.removeAll({});
    return lines;
}

QString KpiSentence::difference(const KpiDefinition &definition, const Variant &variant) const
{
    QStringList parts;
    for (auto field = variant.set.cbegin(); field != variant.set.cend(); ++field)
        parts << sentence(
            tr("the %1 is %2").arg(RowWords::field(field.key()), m_formulas.value(field.value())));
    if (!variant.where.isEmpty())
        parts << sentence(tr("counted only where %1").arg(m_formulas.condition(variant.where)));
    if (variant.aggregate)
        parts << sentence(definition.kind == KpiDefinition::Kind::Balance
                              ? balance(*variant.aggregate)
                              : m_formulas.taken(*variant.aggregate, false));
    if (variant.numerator)
        parts << tr("Counted: %1.").arg(m_formulas.taken(*variant.numerator, false));
    if (variant.denominator)
        parts << tr("Out of: %1.").arg(m_formulas.taken(*variant.denominator, false));
    if (!variant.formula.isEmpty())
        parts << m_formulas.value(variant.formula);
    return parts.join(u' ');
}

} // namespace Steelyard
