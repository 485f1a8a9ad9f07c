// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/PartsReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

LocalText PartsReader::local(const Node &node, const QString &key)
{
    LocalText result;
    map(node, key,
        {{u"zh"_s, [&](const Node &n) { result.zh = text(n, key); }},
         {u"en"_s, [&](const Node &n) { result.en = text(n, key); }}});
    if (!mistake() && (result.zh.isEmpty() || result.en.isEmpty()))
        fail(node, "handbook.missing_key"_L1,
             {{u"key"_s, QString(key + (result.zh.isEmpty() ? ".zh"_L1 : ".en"_L1))}});
    return result;
}
Formula PartsReader::formula(const Node &node, const QString &key, Parser::Language language)
{
    Parser::Outcome outcome = Parser::parse(text(node, key), language);
    if (!mistake() && !outcome.diagnostics.isEmpty()) {
        const Diagnostic &first = outcome.diagnostics.constFirst();
        QVariantMap values = first.values;
        values.insert(u"key"_s, key);
        values.insert(u"formula"_s, outcome.formula.text);
        values.insert(u"code"_s, QString(first.code));
        values.insert(u"begin"_s, first.span.begin);
        values.insert(u"end"_s, first.span.end);
        const bool isQuoted = opening(node) == '"' || opening(node) == '\'';
        fail(node, "handbook.bad_formula"_L1, values, first.span.begin + (isQuoted ? 1 : 0));
    }
    return outcome.formula;
}
Formula PartsReader::row(const Node &node, const QString &key)
{
    return formula(node, key, Parser::Language::Row);
}

Aggregate PartsReader::aggregate(const Node &node, const QString &key)
{
    static constexpr std::array kinds {std::pair {"sum"_L1, Aggregate::Kind::Sum},
                                       std::pair {"count"_L1, Aggregate::Kind::Count},
                                       std::pair {"avg"_L1, Aggregate::Kind::Avg},
                                       std::pair {"min"_L1, Aggregate::Kind::Min},
                                       std::pair {"max"_L1, Aggregate::Kind::Max},
                                       std::pair {"distinct"_L1, Aggregate::Kind::Distinct},
                                       std::pair {"percentile"_L1, Aggregate::Kind::Percentile}};
    // A sum over days is not among them: a balance stands, it does not flow.
    static constexpr std::array places {std::pair {"close"_L1, Aggregate::At::Close},
                                        std::pair {"open"_L1, Aggregate::At::Open},
                                        std::pair {"avg_daily"_L1, Aggregate::At::AvgDaily},
                                        std::pair {"avg_snapshots"_L1, Aggregate::At::AvgSnapshots},
                                        std::pair {"min"_L1, Aggregate::At::Min},
                                        std::pair {"max"_L1, Aggregate::At::Max}};
    Aggregate result;
    map(node, key,
        {
            {u"agg"_s, [&](const Node &n) { result.kind = choice(n, u"agg"_s, kinds); }},
            {u"of"_s, [&](const Node &n) { result.of = text(n, u"of"_s); }},
            {u"time"_s, [&](const Node &n) { result.time = row(n, u"time"_s); }},
            {u"expr"_s, [&](const Node &n) { result.expr = row(n, u"expr"_s); }},
            {u"key"_s, [&](const Node &n) { result.expr = row(n, u"key"_s); }},
            {u"where"_s, [&](const Node &n) { result.where = row(n, u"where"_s); }},
            {u"at"_s, [&](const Node &n) { result.at = choice(n, u"at"_s, places); }},
            {u"p"_s, [&](const Node &n) { result.percentile = number(n, u"p"_s, 0, 100); }},
        });
    if (mistake())
        return result;
    const auto require = [&](bool there, const QString &field) {
        if (!there)
            fail(node, "handbook.missing_key"_L1, {{u"key"_s, QString(key + u'.' + field)}});
    };
    const bool isVirtual = result.of.endsWith("_day"_L1);
    require(!result.of.isEmpty(), u"of"_s);
    require(isVirtual || !result.time.isEmpty(), u"time"_s);
    require(result.kind == Aggregate::Kind::Count || !result.expr.isEmpty(),
            result.kind == Aggregate::Kind::Distinct ? u"key"_s : u"expr"_s);
    return result;
}

Variant PartsReader::variantOf(const QString &id, const Node &node)
{
    Variant result;
    result.id = id;
    map(node, id,
        {
            {u"label"_s, [&](const Node &n) { result.label = local(n, u"label"_s); }},
            {u"where"_s, [&](const Node &n) { result.where = row(n, u"where"_s); }},
            {u"set"_s,
             [&](const Node &n) {
                 if (!n.IsMap())
                     return failValue(n, u"set"_s, {});
                 for (const auto &entry : n) {
                     const QString field = text(entry.first, u"set"_s);
                     result.set.insert(field, row(entry.second, field));
                 }
             }},
            {u"aggregate"_s,
             [&](const Node &n) { result.aggregate = aggregate(n, u"aggregate"_s); }},
            {u"numerator"_s,
             [&](const Node &n) { result.numerator = aggregate(n, u"numerator"_s); }},
            {u"denominator"_s,
             [&](const Node &n) { result.denominator = aggregate(n, u"denominator"_s); }},
            {u"formula"_s,
             [&](const Node &n) {
                 result.formula = formula(n, u"formula"_s, Parser::Language::Kpi);
             }},
        });
    return result;
}

GoldenExample PartsReader::example(const Node &node)
{
    GoldenExample result;
    result.line = node.Mark().line + 1;
    map(node, u"tests"_s,
        {
            {u"name"_s, [&](const Node &n) { result.name = text(n, u"name"_s); }},
            {u"given"_s,
             [&](const Node &n) {
                 if (!n.IsMap())
                     return failValue(n, u"given"_s, {});
                 for (const auto &entity : n) {
                     QList<QVariantMap> rows;
                     if (entity.second.IsSequence())
                         for (const Node &each : entity.second)
                             rows.append(variants(each, u"given"_s));
                     else
                         failValue(entity.second, u"given"_s, {});
                     result.given.insert(text(entity.first, u"given"_s), rows);
                 }
             }},
            {u"ask"_s, [&](const Node &n) { result.ask = variants(n, u"ask"_s); }},
            {u"expect"_s, [&](const Node &n) { result.expect = variants(n, u"expect"_s); }},
        });
    if (!mistake() && (!result.ask.contains(u"period"_s) || result.expect.isEmpty()))
        fail(node, "handbook.missing_key"_L1,
             {{u"key"_s, result.expect.isEmpty() ? u"expect"_s : u"ask.period"_s}});
    return result;
}

std::pair<int, QString> PartsReader::length(const Node &node, const QString &key,
                                            const QStringList &units)
{
    const QString written = text(node, key);
    static const QRegularExpression pattern(u"^([1-9][0-9]{0,3}) ?([a-z]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(written);
    if (!match.hasMatch() || !units.contains(match.captured(2))) {
        failValue(node, key, written);
        return {};
    }
    return {match.captured(1).toInt(), match.captured(2)};
}

} // namespace Steelyard
