// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/GoldenCheck.h"

#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error wrong(QLatin1StringView code, const QString &key, const QString &value)
{
    return {Error::Kind::Invalid, code, {{u"key"_s, key}, {u"value"_s, value}}, {}};
}

/// What is asked, and the rows it is asked of.
struct Asked
{
    std::shared_ptr<const MemoryFactSource> source;
    Question question;
};

Result<Asked> askedBy(const KpiDefinition &definition, const GoldenExample &example)
{
    Asked result;
    Calendar calendar;
    Question &question = result.question;
    question.kpis = {definition.id};
    const QVariantMap &ask = example.ask;
    if (const QString id = ask.value(u"calendar"_s).toString(); !id.isEmpty()) {
        Result<Calendar> shipped = Calendar::builtIn(id);
        if (!shipped)
            return shipped.error();
        calendar = std::move(*shipped);
    }
    auto source = MemoryFactSource::make(example.given, calendar);
    if (!source)
        return source.error();
    result.source = *source;
    const Result<Period> period
        = Period::parse(ask.value(u"period"_s).toString(), result.source->calendar());
    if (!period)
        return period.error();
    question.periods = {*period};
    question.today = period->last().addDays(60);
    for (auto entry = ask.cbegin(); entry != ask.cend(); ++entry) {
        const QString text = entry.value().toString();
        if (entry.key() == "node"_L1) {
            question.nodes = {result.source->node(text)};
        } else if (entry.key() == "variant"_L1) {
            question.variant = text;
        } else if (entry.key() == "today"_L1) {
            question.today = QDate::fromString(text, Qt::ISODate);
        } else if (entry.key() == "lens"_L1) {
            static const QMap<QString, Lens> lenses {{u"event"_s, Lens::Event},
                                                     {u"now"_s, Lens::Now},
                                                     {u"period_start"_s, Lens::PeriodStart},
                                                     {u"period_end"_s, Lens::PeriodEnd}};
            if (!lenses.contains(text))
                return wrong("golden.bad_value"_L1, entry.key(), text);
            question.lens = lenses.value(text);
        } else if (entry.key() == "where"_L1) {
            const QVariantMap fields = entry.value().toMap();
            for (auto field = fields.cbegin(); field != fields.cend(); ++field)
                question.slice.insert(field.key(), field.value().toStringList());
        } else if (entry.key() != "period"_L1 && entry.key() != "calendar"_L1) {
            return wrong("golden.unknown_key"_L1, entry.key(), text);
        }
    }
    return result;
}

std::optional<QString> foundFor(const QString &key, const Cell &cell)
{
    const Measure &measure = cell.measure;
    if (key == "state"_L1)
        return textOf(measure.state);
    if (key == "value"_L1)
        return measure.plainValue().value_or(u"null"_s);
    if (key == "num"_L1)
        return measure.numText();
    if (key == "den"_L1)
        return measure.denText();
    if (key == "unit"_L1)
        return textOf(measure.unit);
    if (key == "currency"_L1)
        return measure.currency;
    if (key == "n_rows"_L1)
        return QString::number(measure.nRows);
    if (key == "n_null"_L1)
        return QString::number(measure.nNull);
    if (key == "n_excluded"_L1)
        return QString::number(measure.nExcluded);
    if (key == "phase"_L1)
        return textOf(measure.phase);
    if (key == "variant"_L1)
        return cell.variant;
    if (key == "missing"_L1)
        return measure.missing.join(u", "_s);
    if (key == "flags"_L1)
        return measure.flags.join(u", "_s);
    return std::nullopt;
}

GoldenOutcome outcomeOf(const Handbook &handbook, const KpiDefinition &definition,
                        const GoldenExample &example)
{
    GoldenOutcome outcome {definition.id, example.name, example.line, std::nullopt, {}};
    const Result<Asked> asked = askedBy(definition, example);
    if (!asked) {
        outcome.error = asked.error();
        return outcome;
    }
    const Result<QList<Cell>> cells = Evaluator(handbook, *asked->source).evaluate(asked->question);
    if (!cells) {
        outcome.error = cells.error();
        return outcome;
    }
    const QVariantMap expect = example.expect;
    // A figure that is promised is promised as a figure.
    if (!expect.contains(u"state"_s) && !cells->constFirst().measure.isValue())
        outcome.differences.append(
            {u"state"_s, u"value"_s, textOf(cells->constFirst().measure.state)});
    for (auto entry = expect.cbegin(); entry != expect.cend(); ++entry) {
        const std::optional<QString> found = foundFor(entry.key(), cells->constFirst());
        if (!found) {
            outcome.error = wrong("golden.unknown_key"_L1, entry.key(), {});
            return outcome;
        }
        const QString expected = entry.key() == "flags"_L1 || entry.key() == "missing"_L1
            ? entry.value().toStringList().join(u", "_s)
            : entry.value().toString();
        if (*found != expected)
            outcome.differences.append({entry.key(), expected, *found});
    }
    return outcome;
}

} // namespace

QList<GoldenOutcome> GoldenCheck::check(const Handbook &handbook, const KpiDefinition &definition)
{
    QList<GoldenOutcome> result;
    for (const GoldenExample &example : definition.tests)
        result.append(outcomeOf(handbook, definition, example));
    return result;
}

} // namespace Steelyard
