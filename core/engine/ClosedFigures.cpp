// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ClosedFigures.h"

#include "core/base/ExactDecimal.h"
#include "core/base/Fixed.h"
#include "core/engine/Evaluation.h"
#include "core/engine/RowHashes.h"
#include "core/sales/Record.h"

#include <QCryptographicHash>

#include <map>

using namespace Qt::StringLiterals;

namespace Steelyard::ClosedFigures {

namespace {

using State = Measure::State;

QList<NodeKey> nodesOf(const Organisation &organisation, const Period &period)
{
    QList<NodeKey> nodes {organisation.root()};
    for (const QString &level : {u"department"_s, u"team"_s, u"person"_s}) {
        for (const NodeKey &node :
             organisation.nodesOfLevel(level, period.range(), organisation.root())) {
            if (!nodes.contains(node))
                nodes.append(node);
        }
    }
    nodes.append(unassignedNode());
    return nodes;
}

QString kindOf(const NodeKey &node)
{
    if (node == unassignedNode())
        return u"unassigned"_s;
    return node.isPerson() ? u"person"_s : u"unit"_s;
}

ClosedFigure figureOf(const Measure &measure, const QString &rowsHash)
{
    ClosedFigure figure;
    figure.state = textOf(measure.state);
    figure.cause = measure.reason;
    figure.unit = textOf(measure.unit);
    figure.currency = measure.currency;
    // A ratio of nothing keeps its pair: a quarter adds the pairs of its months.
    if (measure.state <= State::Undefined && measure.state != State::NoData) {
        figure.num = Fixed::text(measure.num, measure.numScale);
        figure.den = Fixed::text(measure.den, measure.denScale);
    }
    figure.rows = measure.nRows;
    figure.nulls = measure.nNull;
    figure.excluded = measure.nExcluded;
    figure.withoutRate = measure.nFxMissing;
    figure.backdated = measure.nBackdated;
    figure.daysCovered = measure.daysCovered;
    figure.daysTotal = measure.daysTotal;
    figure.flags = measure.flags.join(u' ');
    figure.rowsHash = rowsHash;
    return figure;
}

bool isEmpty(const ClosedFigure &figure)
{
    return figure.rows == 0 && figure.nulls == 0 && figure.excluded == 0 && figure.withoutRate == 0;
}

/// The figures of one KPI and rule: whoever has what most of the others without rows have is not
/// written down by himself.
void append(QList<ClosedFigure> &into, const QList<std::pair<NodeKey, ClosedFigure>> &all)
{
    std::map<QString, std::pair<int, ClosedFigure>> likes;
    const auto keyOf = [](const ClosedFigure &figure) {
        return QStringList {figure.state, figure.cause, figure.num, figure.den, figure.flags}.join(
            u'|');
    };
    for (const auto &[node, figure] : all) {
        if (isEmpty(figure)) {
            auto &like = likes[keyOf(figure)];
            ++like.first;
            like.second = figure;
        }
    }
    const auto most
        = std::max_element(likes.begin(), likes.end(), [](const auto &a, const auto &b) {
              return a.second.first < b.second.first;
          });
    for (const auto &[node, figure] : all) {
        if (most != likes.end() && isEmpty(figure) && keyOf(figure) == most->first)
            continue;
        into.append(figure);
        into.last().nodeKind = kindOf(node);
        into.last().node = node.id;
    }
    if (most != likes.end()) {
        into.append(most->second.second);
        into.last().nodeKind = u"rest"_s;
    }
}

QString hashOf(QStringList lines)
{
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QList<ClosedFigure>> of(const Handbook &handbook, const FactSource &source,
                               const Period &period, const QDate &today, const CancelToken &cancel)
{
    Question question;
    question.nodes = nodesOf(source.organisation(), period);
    question.periods = {period};
    question.today = today;
    const auto made = Evaluation::make(handbook, source, question, cancel);
    if (!made)
        return made.error();
    Evaluation &evaluation = **made;
    QList<ClosedFigure> result;
    for (const KpiDefinition &present : handbook.definitions()) {
        // The version that counts the period's last day; which one counts which day is settled
        // further down.
        const KpiDefinition *then = handbook.inForce(present.id, period.last());
        const KpiDefinition &definition = then ? *then : present;
        QStringList variants;
        for (const Variant &variant : definition.variants)
            variants.append(variant.id);
        if (variants.isEmpty()) {
            const auto only = evaluation.variantOf(definition, {});
            if (!only)
                return only.error();
            variants.append(*only);
        }
        // The pair of a ratio is what adds up; what nothing means is settled when it is read.
        KpiDefinition bare = definition;
        bare.zeroDenominator = KpiDefinition::ZeroDenominator::Undefined;
        for (const QString &variant : std::as_const(variants)) {
            if (cancel.isCancelled())
                return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
            const auto measures = evaluation.measures(bare, variant);
            if (!measures && measures.error().code == "slice.required"_L1)
                break;
            if (!measures)
                return measures.error();
            const auto hashes = RowHashes::of(evaluation, definition, variant);
            if (!hashes)
                return hashes.error();
            QList<std::pair<NodeKey, ClosedFigure>> all;
            for (qsizetype n = 0; n < evaluation.nodes().size(); ++n) {
                const std::size_t cell = evaluation.cell(std::size_t(n), 0);
                const Measure &measure = (*measures)[cell];
                if (measure.state == State::NotApplicable)
                    continue;
                ClosedFigure figure
                    = figureOf(measure, hashes->empty() ? QString() : hashes->at(cell));
                figure.kpi = definition.id;
                figure.version = definition.version;
                figure.variant = variant;
                all.append({evaluation.nodes().at(n), figure});
            }
            append(result, all);
        }
    }
    return result;
}

const ClosedFigure *find(const QList<ClosedFigure> &figures, const PeriodCloseId &close,
                         const QString &variant, const NodeKey &node)
{
    const QString kind = kindOf(node);
    const ClosedFigure *rest = nullptr;
    for (const ClosedFigure &figure : figures) {
        if (figure.close != close || figure.variant != variant)
            continue;
        if (figure.node == node.id && figure.nodeKind == kind)
            return &figure;
        if (figure.nodeKind == "rest"_L1)
            rest = &figure;
    }
    return rest;
}

Measure measure(const ClosedFigure &figure, const Measure &live)
{
    Measure result = live;
    for (const State state : {State::Number, State::NoData, State::Undefined, State::NotApplicable,
                              State::Hidden, State::Error}) {
        if (figure.state == textOf(state))
            result.state = state;
    }
    result.reason = figure.cause;
    result.currency = figure.currency;
    const auto num = ExactDecimal::fromText(figure.num).value_or(ExactDecimal());
    const auto den = ExactDecimal::fromText(figure.den).value_or(ExactDecimal {1, 0});
    result.num = num.units;
    result.numScale = num.scale;
    result.den = den.units;
    result.denScale = den.scale;
    result.nRows = figure.rows;
    result.nNull = figure.nulls;
    result.nExcluded = figure.excluded;
    result.nFxMissing = figure.withoutRate;
    result.nBackdated = figure.backdated;
    result.daysCovered = int(figure.daysCovered);
    result.daysTotal = int(figure.daysTotal);
    result.flags = figure.flags.split(u' ', Qt::SkipEmptyParts);
    return result;
}

QString hashOf(const QList<ClosedFigure> &figures)
{
    QStringList lines;
    for (const ClosedFigure &figure : figures) {
        QStringList fields;
        ClosedFigure::describe(figure, [&fields](const char *name, const auto &member) {
            if (qstrcmp(name, "period_close") != 0)
                fields.append(toText(Record::toValue(member)));
        });
        lines.append(fields.join(QChar(0x1f)));
    }
    return hashOf(lines);
}

QString hashOf(const Handbook &handbook)
{
    QStringList lines;
    for (const KpiDefinition &definition : handbook.definitions()) {
        lines.append(definition.id + u' ' + definition.version + u' ' + definition.defaultVariant);
        for (const KpiDefinition &version : handbook.versions(definition.id))
            lines.append(version.id + u' ' + version.version + u' '
                         + version.effectiveFrom.toString(Qt::ISODate));
    }
    return hashOf(lines);
}

} // namespace Steelyard::ClosedFigures
