// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Tables.h"

#include "core/engine/Credit.h"
#include "core/engine/VirtualFacts.h"

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
    return m_tables.insert(name, *loaded)->get();
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
    if (const auto known = m_owners.constFind(&table); known != m_owners.constEnd())
        return *known;
    Result<OwnerColumn> made = OwnerColumn::make(*this, table);
    if (!made)
        return made.error();
    return *m_owners.insert(&table, std::make_shared<const OwnerColumn>(std::move(*made)));
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
        QStringList names = step.table->columns.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const FactColumn *column = step.table->column(name);
            if (column->type != FieldType::Link || column->target.isEmpty())
                continue;
            FieldPath way = step.way;
            way.hops.push_back(&column->links);
            if (column->target == base)
                return way;
            // Only along what belongs to a deal; everything is linked to a customer or a person.
            if (column->target != "sales_order"_L1 && column->target != "receivable"_L1
                && column->target != "payment"_L1 && column->target != "opportunity"_L1)
                continue;
            const Result<const FactTable *> next = table(column->target);
            if (!next)
                return next.error();
            steps.push_back({*next, std::move(way)});
        }
    }
    return FieldPath();
}

} // namespace Steelyard
