// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Explanation.h"

#include "core/engine/Evaluator.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Explain {

namespace {

/// Finds words for rows and remembers whom it has looked up.
class RowNames
{
public:
    explicit RowNames(const Reading &reading) : m_reading(reading) {}

    ExplainedRow explained(const DrillRow &row)
    {
        ExplainedRow named {row, {}, {}, {}};
        if (row.id.isNull())
            return named;
        const RowFields fields = m_reading.row(row.entity, row.id);
        named.title = text(fields, {u"name"_s, u"subject"_s, u"title"_s});
        if (named.title.isEmpty())
            named.title = linked(fields, u"opportunity"_s);
        if (named.title.isEmpty())
            named.title = linked(fields, u"customer"_s);
        if (named.title.isEmpty())
            named.title = text(fields, {u"external_id"_s, u"kpi"_s});
        named.owner = linked(fields, u"owner"_s, u"person"_s);
        if (named.owner.isEmpty())
            named.owner = linked(fields, u"person"_s);
        for (const QString &anchor :
             {u"won_at"_s, u"lost_at"_s, u"signed_at"_s, u"received_on"_s, u"due_on"_s,
              u"started_at"_s, u"created_at"_s, u"period_from"_s}) {
            named.day = toText(fields.value(anchor)).left(10);
            if (!named.day.isEmpty())
                break;
        }
        return named;
    }

private:
    static QString text(const RowFields &fields, const QStringList &names)
    {
        for (const QString &name : names) {
            const QString found = toText(fields.value(name));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QString linked(const RowFields &fields, const QString &field, const QString &entity = {})
    {
        const Value link = fields.value(field);
        const auto *id = std::get_if<Uuid>(&link);
        if (!id)
            return {};
        if (const auto known = m_names.constFind(*id); known != m_names.constEnd())
            return *known;
        const QString name
            = toText(m_reading.row(entity.isEmpty() ? field : entity, *id).value(u"name"_s));
        m_names.insert(*id, name);
        return name;
    }

    const Reading &m_reading;
    QHash<Uuid, QString> m_names;
};

} // namespace

Result<Explanation> figure(const Question &question, const Reading &reading)
{
    if (question.kpis.size() != 1 || question.periods.size() != 1)
        return Error {Error::Kind::Invalid, "drill.one_cell"_L1, {}, {}};
    const KpiDefinition *definition = reading.handbook.find(question.kpis.first());
    if (!definition)
        return Error {
            Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, question.kpis.first()}}, {}};
    const auto cells
        = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (!cells)
        return cells.error();
    const auto rows = DrillThrough(reading.handbook, reading.facts).rows(question, reading.cancel);
    if (!rows)
        return rows.error();

    Explanation explanation;
    explanation.definition = *definition;
    explanation.cell = cells->first();
    if (const Variant *variant = definition->variant(explanation.cell.variant)) {
        explanation.variantLabelEn = variant->label.en;
        explanation.variantLabelZh = variant->label.zh;
    }
    explanation.nodePath = reading.facts.organisation().pathOn(
        explanation.cell.node, qMin(question.periods.first().last(), reading.today));
    explanation.slice = question.slice;
    explanation.currency = reading.facts.profile().currency;
    for (const PeriodClose &close : reading.closes) {
        const Measure::Phase phase = explanation.cell.measure.phase;
        if (close.isClosed()
            && (phase == Measure::Phase::Closed || phase == Measure::Phase::Restated)
            && DateRange::inclusive(close.periodFrom, close.periodTo)
                   .contains(question.periods.first().last()))
            explanation.closedOn = close.closedOn;
    }
    RowNames names(reading);
    for (const DrillRow &row : *rows) {
        if (reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        explanation.rows.append(names.explained(row));
        switch (row.part) {
        case DrillRow::Part::Numerator:
            ++explanation.numeratorRows;
            break;
        case DrillRow::Part::Denominator:
            ++explanation.denominatorRows;
            break;
        case DrillRow::Part::Excluded:
            ++explanation.excludedRows;
            break;
        case DrillRow::Part::SinceClose:
            ++explanation.rowsSinceClose;
            break;
        }
    }
    return explanation;
}

} // namespace Steelyard::Explain
