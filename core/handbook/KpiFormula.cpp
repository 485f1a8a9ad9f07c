// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiFormula.h"

#include "core/base/Fixed.h"
#include "core/handbook/formula/Functions.h"
#include "core/handbook/formula/Printer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard::KpiFormula {

namespace {

using Sign = Token::Kind;

constexpr std::array Functions {"sum"_L1, "count"_L1,    "avg"_L1, "min"_L1,
                                "max"_L1, "distinct"_L1, "pct"_L1};
constexpr std::array Instants {"close"_L1,         "open"_L1, "avg_daily"_L1,
                               "avg_snapshots"_L1, "min"_L1,  "max"_L1};

QString earlier(const KpiDefinition &definition)
{
    if (definition.compare.with == Compare::With::SameLastYear)
        return u"same_last_year([%1])"_s.arg(definition.inner);
    return definition.compare.back == 1
        ? u"prior([%1])"_s.arg(definition.inner)
        : u"prior([%1], %2)"_s.arg(definition.inner, QString::number(definition.compare.back));
}

/// One definition being written.
class Writing
{
public:
    explicit Writing(FormulaWords language) : m_language(language) {}

    QString formula(const Formula &formula) const
    {
        return formula.ast ? Printer::text(*formula.ast, m_language) : formula.text;
    }

    QString aggregate(const Aggregate &part, bool isBalance) const
    {
        const QLatin1StringView code = Functions.at(std::size_t(part.kind));
        const bool isMedian = part.kind == Aggregate::Kind::Percentile && part.percentile == 50;
        const Function *function = Functions::aggregate(isMedian ? u"median"_s : QString(code));
        QStringList arguments;
        if (!part.expr.isEmpty())
            arguments << formula(part.expr);
        if (part.kind == Aggregate::Kind::Percentile && !isMedian)
            arguments << QString::number(part.percentile);
        QString text = (function ? function->nameIn(m_language) : QString(code)) + u'('
            + arguments.join(u", "_s) + u") "_s + word(Sign::Of) + u' ' + part.of;
        if (isBalance)
            text += u" @"_s + Instants.at(std::size_t(part.at));
        else if (!part.time.isEmpty())
            text += u' ' + word(Sign::On) + u' ' + formula(part.time);
        if (!part.where.isEmpty())
            text += u' ' + condition(part.where);
        return text;
    }

    QString condition(const Formula &where) const
    {
        return word(Sign::Where) + u' ' + formula(where);
    }

private:
    QString word(Sign sign) const { return Keywords::textOf(sign, m_language); }

    FormulaWords m_language;
};

} // namespace

KpiDefinition under(const KpiDefinition &definition, const QString &variant)
{
    KpiDefinition result = definition;
    const Variant *rule = definition.variant(variant);
    if (!rule)
        return result;
    result.aggregate = rule->aggregate.value_or(result.aggregate);
    result.numerator = rule->numerator.value_or(result.numerator);
    result.denominator = rule->denominator.value_or(result.denominator);
    if (!rule->formula.isEmpty())
        result.formula = rule->formula;
    return result;
}

QString text(const KpiDefinition &definition, const QString &variant, FormulaWords language)
{
    using Kind = KpiDefinition::Kind;
    const Writing writing(language);
    const KpiDefinition shown = under(definition, variant);
    QStringList lines;
    switch (shown.kind) {
    case Kind::Ratio:
        lines << u"  "_s + writing.aggregate(shown.numerator, false)
              << u"÷ "_s + writing.aggregate(shown.denominator, false);
        break;
    case Kind::Formula:
        lines << writing.formula(shown.formula);
        break;
    case Kind::Conversion:
        lines << u"  "_s + writing.aggregate(shown.numerator, false)
              << u"÷ "_s + writing.aggregate(shown.denominator, false)
              << u"@ %1%2, %3"_s.arg(QString::number(shown.conversion.window),
                                     shown.conversion.isWorkdays ? u"wd"_s : u"d"_s,
                                     shown.conversion.per);
        break;
    case Kind::Retention: {
        static constexpr std::array counts {"survivors"_L1, "lost"_L1,      "kept"_L1,
                                            "net"_L1,       "expansion"_L1, "contraction"_L1};
        lines << u"retain("_s + counts.at(std::size_t(shown.retention.counts)) + u", "_s
                + shown.retention.per + u')'
              << u"÷ "_s + writing.aggregate(shown.aggregate, false) + u" @open"_s;
        break;
    }
    case Kind::Concentration:
        lines << u"top(%1) ÷ "_s.arg(shown.top) + writing.aggregate(shown.aggregate, true);
        break;
    case Kind::MeanOfChildren:
        lines << u"avg([%1]) / %2"_s.arg(shown.inner,
                                         shown.children.arePersons ? u"person"_s : u"children"_s)
                + (shown.children.atLeast
                       ? u" >= "_s + Fixed::rounded(*shown.children.atLeast, 4, 0)
                       : QString());
        break;
    case Kind::Rank:
        lines << u"rank([%1])"_s.arg(shown.inner);
        break;
    case Kind::LastValue:
        lines << u"latest "_s + writing.aggregate(shown.aggregate, false);
        break;
    case Kind::Funnel:
        lines << u"entered(s + 1) ÷ entered(s) @ %1%2"_s.arg(
            QString::number(shown.conversion.window),
            shown.conversion.isWorkdays ? u"wd"_s : u"d"_s);
        break;
    case Kind::Score:
        for (const ScorePart &part : shown.score.parts)
            lines << u"%1 × points([%2])"_s.arg(QString::number(part.weight), part.kpi);
        break;
    case Kind::Manual:
        lines << u"manual()"_s;
        break;
    case Kind::ToDate:
        lines << u"to_date([%1], %2)"_s.arg(shown.inner, QString(grainName(shown.stretch.grain)));
        break;
    case Kind::Trailing:
        lines << u"trailing([%1], %2 %3)"_s.arg(shown.inner, QString::number(shown.stretch.length),
                                                QString(grainName(shown.stretch.grain)));
        break;
    case Kind::AllTime:
        lines << u"all_time([%1])"_s.arg(shown.inner);
        break;
    case Kind::Delta:
        lines << u"[%1] - %2"_s.arg(shown.inner, earlier(shown));
        break;
    case Kind::Growth:
        lines << u"([%1] - %2) ÷ %2"_s.arg(shown.inner, earlier(shown));
        break;
    case Kind::ShareOfTotal:
        lines << u"share([%1])"_s.arg(shown.inner);
        break;
    case Kind::ShareOfParent:
        lines << u"[%1] ÷ parent([%1])"_s.arg(shown.inner);
        break;
    case Kind::Attainment:
        lines << u"[%1] ÷ %2([%1])"_s.arg(
            shown.inner, language == FormulaWords::Chinese ? u"目标"_s : u"target"_s);
        break;
    case Kind::Balance:
        lines << writing.aggregate(shown.aggregate, true);
        break;
    case Kind::Sum:
    case Kind::Count:
    case Kind::Avg:
    case Kind::Min:
    case Kind::Max:
    case Kind::Distinct:
    case Kind::Percentile:
    case Kind::Duration:
        lines << writing.aggregate(shown.aggregate, false);
        break;
    }
    if (!shown.where.isEmpty())
        lines << writing.condition(shown.where);
    if (const Variant *rule = definition.variant(variant)) {
        if (!rule->where.isEmpty())
            lines << writing.condition(rule->where);
        for (auto field = rule->set.cbegin(); field != rule->set.cend(); ++field)
            lines << field.key() + u" = "_s + writing.formula(field.value());
    }
    return lines.join(u'\n');
}

} // namespace Steelyard::KpiFormula
