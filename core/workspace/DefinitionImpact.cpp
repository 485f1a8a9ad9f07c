// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DefinitionImpact.h"

#include "core/engine/Evaluator.h"
#include "core/handbook/Versioning.h"
#include "core/workspace/LoadedDays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype Recorded = 20;

QString textOf(const std::optional<Measure> &measure)
{
    if (!measure)
        return {};
    return measure->plainValue().value_or(QString(Steelyard::textOf(measure->state)));
}

// Only for the order of a list.
double distance(const DefinitionImpact::Row &row)
{
    const auto number = [](const std::optional<Measure> &measure) {
        return measure && measure->isValue() ? measure->plainValue()->toDouble() : 0.0;
    };
    return std::abs(number(row.after) - number(row.before));
}

QJsonObject objectOf(const DefinitionImpact::Row &row, bool withNode)
{
    QJsonObject result {{u"month"_s, row.month.label()},
                        {u"before"_s, textOf(row.before)},
                        {u"after"_s, textOf(row.after)}};
    if (withNode)
        result.insert(u"node"_s, row.path);
    return result;
}

QList<NodeKey> nodesOf(const Reading &reading, const DateRange &range)
{
    const Organisation &organisation = reading.facts.organisation();
    QList<NodeKey> nodes {organisation.root()};
    for (const QStringView level : {u"department", u"team", u"person"})
        nodes += organisation.nodesOfLevel(level, range, organisation.root());
    return nodes;
}

QList<Period> monthsOf(const Reading &reading)
{
    const QDate last = lastLoadedDay(reading);
    const QDate day = last.isValid() ? qMin(last, reading.today) : reading.today;
    const Period present = Period::of(Grain::Month, day, reading.facts.calendar());
    QList<Period> months;
    for (int back = DefinitionImpact::Months - 1; back > 0; --back)
        months.append(present.previous(back, reading.facts.calendar()));
    return months << present;
}

} // namespace

bool DefinitionImpact::Row::isChanged() const
{
    if (!before)
        return after.isValue();
    if (before->state != after.state)
        return true;
    return after.isValue()
        && (before->numText() != after.numText() || before->denText() != after.denText());
}

QString DefinitionImpact::toJson(const QStringList &together) const
{
    QJsonArray own;
    for (const Row &row : company)
        own.append(objectOf(row, false));
    QJsonArray largest;
    for (const Row &row : changed.first(qMin(Recorded, changed.size())))
        largest.append(objectOf(row, true));
    const QJsonObject result {{u"kpi"_s, kpi},
                              {u"definition"_s, QString::fromLatin1(hash)},
                              {u"today"_s, today.toString(Qt::ISODate)},
                              {u"cells"_s, cells},
                              {u"changed"_s, nChanged},
                              {u"company"_s, own},
                              {u"largest"_s, largest},
                              {u"together"_s, QJsonArray::fromStringList(together)}};
    return QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
}

QByteArray DefinitionImpact::hashOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8())
        .object()
        .value("definition"_L1)
        .toString()
        .toLatin1();
}

QStringList DefinitionImpact::togetherOf(const QString &json)
{
    QStringList result;
    for (const QJsonValue &kpi :
         QJsonDocument::fromJson(json.toUtf8()).object().value("together"_L1).toArray())
        result << kpi.toString();
    return result;
}

Result<DefinitionImpact> DefinitionImpacts::of(const KpiDefinition &candidate,
                                               const Reading &reading)
{
    return of(candidate, reading, reading.handbook);
}

Result<DefinitionImpact> DefinitionImpacts::of(const KpiDefinition &candidate,
                                               const Reading &reading, const Handbook &around)
{
    DefinitionImpact impact;
    impact.kpi = candidate.id;
    impact.today = reading.today;
    impact.months = monthsOf(reading);
    // As if it had always been so: the days in force are not what is asked here.
    KpiDefinition always = candidate;
    always.effectiveFrom = {};
    always.effectiveTo = {};
    const auto book = around.with(always);
    if (!book)
        return book.error();
    impact.hash = Versioning::hash(candidate, *book);
    Question question;
    question.kpis = {candidate.id};
    question.periods = impact.months;
    question.today = reading.today;
    question.nodes = nodesOf(reading, {impact.months.first().from(), impact.months.last().to()});
    const auto after = Evaluator(*book, reading.facts).evaluate(question, reading.cancel);
    if (!after)
        return after.error();
    std::optional<QList<Cell>> before;
    if (reading.handbook.find(candidate.id)) {
        const auto known
            = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
        if (!known)
            return known.error();
        before = *known;
    }
    const Organisation &organisation = reading.facts.organisation();
    for (qsizetype i = 0; i < after->size(); ++i) {
        const Cell &cell = after->at(i);
        if (!organisation.exists(cell.node, cell.period.range()))
            continue;
        DefinitionImpact::Row row {
            cell.node, organisation.pathOn(cell.node, cell.period.last()), cell.period,
            before ? std::optional(before->at(i).measure) : std::nullopt, cell.measure};
        ++impact.cells;
        if (row.isChanged())
            ++impact.nChanged;
        if (cell.node == organisation.root())
            impact.company.append(row);
        else if (row.isChanged())
            impact.changed.append(row);
    }
    std::stable_sort(impact.changed.begin(), impact.changed.end(),
                     [](const auto &a, const auto &b) { return distance(a) > distance(b); });
    return impact;
}

} // namespace Steelyard
