// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Tables.h"

#include "core/engine/Credit.h"
#include "core/engine/VirtualFacts.h"
#include "core/sales/Schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Short names that formulas and slices may use for a field behind a link.
QString spelledOut(const QString &field)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> names {{
        {"product_line"_L1, "product.line"_L1},
        {"region"_L1, "customer.region"_L1},
        {"segment"_L1, "customer.segment"_L1},
        {"industry"_L1, "customer.industry"_L1},
        {"tier"_L1, "customer.tier"_L1},
    }};
    for (const auto &[name, path] : names) {
        if (field == name)
            return path;
    }
    return field;
}

const EntityInfo *entityOf(const FactTable &table)
{
    static const Schema schema;
    return schema.entity(table.entity);
}

/// By name the entities that the table's links lead to, without reading what nobody asked for yet.
QMap<QString, QString> linksOf(const FactTable &table)
{
    QMap<QString, QString> result;
    for (auto column = table.columns.cbegin(); column != table.columns.cend(); ++column) {
        if (column->type == FieldType::Link && !column->target.isEmpty())
            result.insert(column.key(), column->target);
    }
    const EntityInfo *entity = entityOf(table);
    for (const QString &name : std::as_const(table.later)) {
        const Field *field = entity ? entity->field(name) : nullptr;
        if (field && field->type == FieldType::Link && !field->target.isEmpty())
            result.insert(name, field->target);
    }
    return result;
}

} // namespace

Result<const FactTable *> Tables::table(const QString &entity)
{
    const QString name = entity == "order"_L1 ? u"sales_order"_s
        : entity == "visit"_L1                ? u"activity"_s
                                              : entity;
    if (m_reads)
        m_reads->insert(name);
    if (const auto found = m_tables.constFind(name); found != m_tables.constEnd())
        return found->get();
    const auto make = [&](QSet<QString> &from) {
        // What is read meanwhile is what it is made from.
        QSet<QString> *outer = std::exchange(m_reads, &from);
        auto made = VirtualFacts::make(name, *this);
        m_reads = outer;
        return made;
    };
    Result<std::shared_ptr<const FactTable>> loaded
        = VirtualFacts::isVirtual(name) ? m_source.derived(name, make) : m_source.table(name);
    if (!loaded)
        return loaded.error();
    if (!VirtualFacts::isVirtual(name)) {
        loaded = withSurvivors(*loaded);
        if (!loaded)
            return loaded.error();
    }
    return m_tables.insert(name, *loaded)->get();
}

// R-F4: what belongs to a merged customer belongs to the one that is left.
Result<std::shared_ptr<const FactTable>>
Tables::withSurvivors(const std::shared_ptr<const FactTable> &table)
{
    const EntityInfo *entity = entityOf(*table);
    const auto isMoved = [](const Field &field) {
        return field.target == "customer"_L1 && field.name != "merged_into"_L1;
    };
    if (!entity || std::none_of(entity->fields.begin(), entity->fields.end(), isMoved))
        return table;
    if (m_reads)
        m_reads->insert(u"customer"_s);
    if (!m_survivors) {
        const Result<const FactTable *> customers = this->table(u"customer"_s);
        if (!customers)
            return customers.error();
        m_survivors.emplace();
        const FactColumn *merged = (*customers)->column(u"merged_into"_s);
        const bool isAny = merged
            && std::any_of(merged->links.begin(), merged->links.end(),
                           [](qint32 row) { return row >= 0; });
        for (qint32 row = 0; isAny && row < qint32((*customers)->rows()); ++row) {
            qint32 survivor = row;
            // Two that were merged into each other must not keep us for ever.
            for (int step = 0; step < 16 && merged->links[std::size_t(survivor)] >= 0; ++step)
                survivor = merged->links[std::size_t(survivor)];
            m_survivors->push_back(survivor);
        }
    }
    if (m_survivors->empty())
        return table;
    auto result = std::make_shared<FactTable>();
    result->entity = table->entity;
    result->ids = table->ids.shared(table);
    result->later = table->names();
    // The survivors may change places only together with the table: both are of one question.
    result->readLater = [table, entity, isMoved, survivors = *m_survivors](
                            const QString &name) -> std::optional<FactColumn> {
        const FactColumn *column = table->column(name);
        if (!column)
            return std::nullopt;
        FactColumn seen = column->shared(table);
        const Field *field = entity->field(name);
        if (field && isMoved(*field)) {
            std::vector<qint32> links(column->links.begin(), column->links.end());
            for (qint32 &row : links)
                row = row < 0 ? row : survivors[std::size_t(row)];
            seen.links = std::move(links);
        }
        return seen;
    };
    return std::shared_ptr<const FactTable>(std::move(result));
}

Result<FieldPath> Tables::path(const FactTable &start, const QString &field)
{
    const auto walk = [this, &start](const QString &written) -> Result<FieldPath> {
        FieldPath result;
        const FactTable *at = &start;
        const QStringList steps = written.split(u'.');
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const FactColumn *column
                = at->column(steps.at(i) == "order"_L1 ? u"sales_order"_s : steps.at(i));
            if (!column)
                return FieldPath();
            if (i == steps.size() - 1) {
                result.column = column;
                break;
            }
            if (column->type != FieldType::Link)
                return FieldPath();
            const Result<const FactTable *> next = table(column->target);
            if (!next)
                return next.error();
            result.hops.push_back(&column->links);
            at = *next;
        }
        return result;
    };
    QStringList readings {field};
    if (spelledOut(field) != field)
        readings.append(spelledOut(field));
    // What a virtual fact does not have itself it has from the rows it is made of.
    if (const QString base = baseOf(start.entity); base != start.entity) {
        readings.append(base + u'.' + field);
        readings.append(base + u'.' + spelledOut(field));
    }
    for (const QString &reading : std::as_const(readings)) {
        const Result<FieldPath> found = walk(reading);
        if (!found || found->column)
            return found;
    }
    return FieldPath();
}

Result<std::shared_ptr<const OwnerColumn>> Tables::owners(const FactTable &table)
{
    if (const auto known = m_owners.constFind(&table); known != m_owners.constEnd()) {
        if (m_reads)
            m_reads->unite(known->from);
        return known->what;
    }
    Found<const OwnerColumn> found;
    std::optional<Error> error;
    readingInto(found.from, [&] {
        Result<OwnerColumn> made = OwnerColumn::make(*this, table);
        if (made)
            found.what = std::make_shared<const OwnerColumn>(std::move(*made));
        else
            error = made.error();
    });
    if (error)
        return *error;
    return m_owners.insert(&table, found)->what;
}

void Tables::forgetDerived()
{
    m_tables.removeIf([](const auto &known) { return VirtualFacts::isVirtual(known.key()); });
}

QString Tables::baseOf(const QString &entity)
{
    return VirtualFacts::isVirtual(entity) ? VirtualFacts::baseOf(entity) : entity;
}

Result<FieldPath> Tables::wayTo(const FactTable &dependent, const QString &base)
{
    // Breadth first, names in order: the shortest way, and always the same one.
    struct Step
    {
        const FactTable *table;
        FieldPath way;
    };
    std::vector<Step> steps {{&dependent, {}}};
    for (std::size_t i = 0; i < steps.size() && steps.at(i).way.hops.size() < 3; ++i) {
        const Step step = steps.at(i);
        const QMap<QString, QString> links = linksOf(*step.table);
        for (auto link = links.cbegin(); link != links.cend(); ++link) {
            const QString &name = link.key();
            const QString &target = *link;
            FieldPath way = step.way;
            if (target == base) {
                way.hops.push_back(&step.table->column(name)->links);
                return way;
            }
            // Only along what belongs to a deal; everything is linked to a customer or a person.
            if (target != "sales_order"_L1 && target != "receivable"_L1 && target != "payment"_L1
                && target != "opportunity"_L1)
                continue;
            const Result<const FactTable *> next = table(target);
            if (!next)
                return next.error();
            way.hops.push_back(&step.table->column(name)->links);
            steps.push_back({*next, std::move(way)});
        }
    }
    return FieldPath();
}

} // namespace Steelyard
