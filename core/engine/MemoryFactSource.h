// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"

#include <QMap>
#include <QVariantMap>

#include <optional>

namespace Steelyard {

/// Rows written down as texts, by entity: what golden examples and tests are made of. Figures are
/// plain decimals in major units, days ISO dates, links the `id` of the other row, which need not
/// be written down; fields that are left out have their defaults.
class MemoryFactSource final : public FactSource
{
public:
    using Rows = QMap<QString, QList<QVariantMap>>;

    /// Besides the schema's entities: `company` with one row {currency, zone, fiscal_start,
    /// exclude_test, exclude_internal}, and `customer_past` with what fields of customers said
    /// until the day before another day {customer, field, until, value}. An entity that is written
    /// down counts as loaded for all days unless `coverage` says something of it. `node` of a
    /// target is the id of a unit or person, or `company`. Errors: given.unknown_entity {entity},
    /// given.unknown_field {entity, field}, given.bad_value {entity, field, value}, those of
    /// Organisation::make.
    static Result<std::shared_ptr<const MemoryFactSource>> make(const Rows &given,
                                                                const Calendar &calendar = {});

    /// The row that a given `id` stands for; a text that is a Uuid stands for itself.
    static Uuid idOf(const QString &entity, const QString &id);
    /// "company", "unassigned", or the id of a unit or a person among the rows.
    NodeKey node(const QString &id) const;

    Result<std::shared_ptr<const FactTable>> table(const QString &entity) const override;
    const Organisation &organisation() const override { return *m_organisation; }
    const Calendar &calendar() const override { return m_calendar; }
    CompanyProfile profile() const override { return m_profile; }
    QList<Coverage> coverage() const override { return m_coverage; }
    QList<Stage> stages() const override { return m_stages; }
    QList<Target> targets() const override { return m_targets; }
    QList<FxRate> rates() const override { return m_rates; }
    QList<Ownership> ownerships() const override { return m_ownerships; }

private:
    MemoryFactSource() = default;

    QHash<QString, std::shared_ptr<const FactTable>> m_tables;
    std::optional<Organisation> m_organisation;
    Calendar m_calendar;
    CompanyProfile m_profile;
    QList<Coverage> m_coverage;
    QList<Stage> m_stages;
    QList<Target> m_targets;
    QList<FxRate> m_rates;
    QList<Ownership> m_ownerships;
};

} // namespace Steelyard
