// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/exchange/ImportPlan.h"
#include "core/handbook/Suggestion.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QStringList namesOf(const QList<EntityInfo> &entities)
{
    QStringList names;
    for (const EntityInfo &entity : entities)
        names.append(entity.name);
    return names;
}

} // namespace

ImportPlan::ImportPlan(const Mapping &mapping, const Schema &schema, RowSource &source,
                       const Context &context)
    : m_mapping(mapping)
    , m_schema(&schema)
    , m_source(&source)
    , m_context(context)
{
    m_rules.empty = mapping.source.empty;
    m_rules.zone = context.zone;
    m_rules.decimal = mapping.source.decimal == ","_L1 ? DecimalMark::Comma : DecimalMark::Dot;
    if (mapping.source.dateOrder == "dmy"_L1)
        m_rules.dateOrder = DateOrder::DayFirst;
    else if (mapping.source.dateOrder == "mdy"_L1)
        m_rules.dateOrder = DateOrder::MonthFirst;
}

Result<ImportPlan> ImportPlan::make(const Mapping &mapping, const Schema &schema, RowSource &source,
                                    const Context &context)
{
    ImportPlan plan(mapping, schema, source, context);
    if (const auto opened = source.open(); !opened)
        return opened.error();
    if (const auto bound = plan.bind(); !bound)
        return bound.error();
    if (const auto looked = plan.look(); !looked)
        return looked.error();
    return plan;
}

Result<int> ImportPlan::columnOf(const QString &name) const
{
    const qsizetype at = m_columns.indexOf(Text::key(name));
    if (at < 0)
        return Error {Error::Kind::Invalid,
                      "import.no_column"_L1,
                      {{u"column"_s, name}, {u"near"_s, suggestion(name, m_columns)}},
                      {}};
    return int(at);
}

Result<QList<int>> ImportPlan::columnsOf(const QStringList &names) const
{
    QList<int> columns;
    for (const QString &name : names) {
        const auto column = columnOf(name);
        if (!column)
            return column.error();
        columns.append(*column);
    }
    return columns;
}

Result<void> ImportPlan::bind()
{
    m_columns = m_source->header();
    if (m_mapping.unpivot) {
        const auto columns = columnsOf(m_mapping.unpivot->columns);
        if (!columns)
            return columns.error();
        m_unpivoted = *columns;
        m_columns.append({m_mapping.unpivot->name, m_mapping.unpivot->value});
    }
    const auto filled = columnsOf(m_mapping.source.fill);
    if (!filled)
        return filled.error();
    m_filled = *filled;
    for (const MappingEntity &entity : std::as_const(m_mapping.rows)) {
        if (const auto bound = bindEntry(entity); !bound)
            return bound;
    }
    return {};
}

Result<void> ImportPlan::bindEntry(const MappingEntity &mapped)
{
    const EntityInfo *entity = m_schema->entity(mapped.entity);
    if (!entity)
        return Error {Error::Kind::Invalid,
                      "import.unknown_entity"_L1,
                      {{u"entity"_s, mapped.entity},
                       {u"near"_s, suggestion(mapped.entity, namesOf(m_schema->entities()))}},
                      {}};
    Entry entry;
    entry.entity = entity->name;
    const auto key = columnsOf(mapped.key);
    const auto skip = columnsOf(mapped.skipIfEmpty);
    if (!key || !skip)
        return key ? skip.error() : key.error();
    entry.key = *key;
    entry.skipIfEmpty = *skip;
    for (const MappingField &field : mapped.fields) {
        const bool isNode = field.lookupEntity.isEmpty() || field.lookupEntity == "node"_L1;
        if (!isNode && !m_schema->entity(field.lookupEntity))
            return Error {
                Error::Kind::Invalid,
                "import.unknown_entity"_L1,
                {{u"entity"_s, field.lookupEntity},
                 {u"near"_s, suggestion(field.lookupEntity, namesOf(m_schema->entities()))}},
                {}};
        const auto reader = CellReader::make(field, *entity, m_columns);
        if (!reader)
            return reader.error();
        const auto at = int(entry.fields.size());
        if (reader->mapping().untilNext)
            entry.until = at;
        else if (QStringList {u"node"_s, u"kpi"_s, u"variant"_s, u"tier"_s, u"plan"_s}.contains(
                     reader->name()))
            entry.untilGroup.append(at);
        entry.fields.append(*reader);
    }
    m_entries.append(entry);
    return {};
}

/// Reads the source once for what single rows do not tell: the order of dates, the decimal mark,
/// the next period of each node.
Result<void> ImportPlan::look()
{
    const bool asksOrder = m_mapping.source.dateOrder.isEmpty();
    const bool asksDecimal = m_mapping.source.decimal.isEmpty();
    bool asks = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const CellReader &field : entry.fields)
            asks = asks || field.mapping().untilNext || (asksOrder && field.isDate())
                || (asksDecimal && field.isNumber());
    }
    if (!asks)
        return {};
    DateEvidence dates;
    DecimalEvidence decimals;
    QList<std::tuple<int, QString, QString>> starts; // entry, group, text
    SourceRow source;
    for (;;) {
        const auto found = m_source->next(source);
        if (!found)
            return found.error();
        if (!*found)
            break;
        if (!source.issues.isEmpty() || isTotal(source.cells))
            continue;
        fill(source.cells);
        for (const QStringList &cells : expand(source.cells)) {
            for (int i = 0; i < m_entries.size(); ++i) {
                const Entry &entry = m_entries.at(i);
                for (const CellReader &field : entry.fields) {
                    if (field.isDate())
                        dates.take(field.text(cells, m_rules));
                    else if (field.isNumber())
                        decimals.take(field.text(cells, m_rules));
                }
                if (entry.until >= 0)
                    starts.append({i, groupOf(entry, cells),
                                   entry.fields.at(entry.until).text(cells, m_rules)});
            }
        }
    }
    if (asksOrder) {
        if (dates.isAmbiguous())
            return Error {
                Error::Kind::Invalid, "import.date_order"_L1, {{u"text"_s, dates.example()}}, {}};
        m_rules.dateOrder = dates.order();
    }
    if (asksDecimal)
        m_rules.decimal = decimals.mark();
    for (const auto &[entry, group, text] : std::as_const(starts)) {
        if (const auto day = DateCell::readDay(text, m_rules.dateOrder))
            m_entries[entry].starts[group].append(*day);
    }
    for (Entry &entry : m_entries) {
        for (QList<QDate> &days : entry.starts) {
            std::sort(days.begin(), days.end());
            days.erase(std::unique(days.begin(), days.end()), days.end());
        }
    }
    m_above.clear();
    return m_source->open();
}

} // namespace Steelyard
