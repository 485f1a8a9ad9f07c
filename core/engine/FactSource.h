// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Result.h"
#include "core/engine/FactTable.h"
#include "core/sales/Absence.h"
#include "core/sales/Coverage.h"
#include "core/sales/FxRate.h"
#include "core/sales/Organisation.h"
#include "core/sales/Ownership.h"
#include "core/sales/Stage.h"
#include "core/sales/Target.h"
#include "core/sales/TargetPlanning.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>

#include <memory>

namespace Steelyard {

/// What the company has settled for all of its figures.
struct CompanyProfile
{
    QString name;
    QString currency;        ///< figures in money are in this currency
    QByteArray zone = "UTC"; ///< IANA name; instants become civil days in it
    int fiscalStartMonth = 1;
    int opensAt = 9 * 60; ///< business hours of a working day, in minutes since midnight
    int closesAt = 18 * 60;
    bool excludeTest = true;     ///< rows marked is_test, themselves or by their customer
    bool excludeInternal = true; ///< rows of customers marked is_internal

    bool operator==(const CompanyProfile &) const = default;
};

/// Since when a company knows the rows of a table, in their order.
struct KnownSince
{
    std::vector<qint32> days; ///< NoDay where nobody knows
    /// What is dated before the day on which rows of the entity first came in is known since its
    /// date.
    qint32 firstLoad = FactColumn::NoDay;
};

class ClosedBooks;
class KeptFlows;

/// Where the evaluator finds its rows; one consistent state of a store, which never changes.
class FactSource
{
public:
    FactSource() = default;
    FactSource(const FactSource &) = delete;
    FactSource &operator=(const FactSource &) = delete;
    virtual ~FactSource() = default;

    /// Every row of an entity of the schema. Asked twice, it gives the same table; an entity
    /// without rows is an empty table that has its columns all the same. The text fields
    /// opportunity_change.old and .new hold amounts as plain decimals in major units.
    virtual Result<std::shared_ptr<const FactTable>> table(const QString &entity) const = 0;

    virtual const Organisation &organisation() const = 0;
    virtual const Calendar &calendar() const = 0;
    virtual CompanyProfile profile() const = 0;
    virtual QList<Coverage> coverage() const = 0; ///< an invalid end is open
    virtual QList<Stage> stages() const = 0;      ///< of all pipelines
    virtual QList<Target> targets() const = 0;    ///< those in force; period_to is the last day
    /// What plans were divided with, in the order of their making, and who was away.
    virtual QList<TargetPlanning> plannings() const { return {}; }
    virtual QList<Absence> absences() const { return {}; }
    virtual QList<FxRate> rates() const = 0;
    virtual QList<Ownership> ownerships() const = 0; ///< to_on is the last day

    /// On which day each row of the entity got what these fields say; empty where that is unknown.
    virtual Result<KnownSince> knownSince(const QString &, const QStringList &) const
    {
        return KnownSince();
    }
    /// The closed periods; nullptr where figures are those of the rows, whatever was closed.
    virtual const ClosedBooks *books() const { return nullptr; }

    /// A table worked out from others, kept as long as these stay as they are: `make` is asked once
    /// and says from which entities.
    template<typename Make>
    Result<std::shared_ptr<const FactTable>> derived(const QString &entity, Make make) const
    {
        {
            const QMutexLocker locker(&m_derivedMutex);
            if (const auto known = m_derived.constFind(entity); known != m_derived.constEnd())
                return known->table;
        }
        Derived made;
        Result<std::shared_ptr<const FactTable>> table = make(made.from);
        if (table) {
            made.table = *table;
            const QMutexLocker locker(&m_derivedMutex);
            m_derived.insert(entity, made);
        }
        return table;
    }

    /// Partial states that questions left for those after them; nullptr where nothing is kept.
    KeptFlows *kept() const { return m_kept.get(); }

protected:
    /// For sources that are asked again and belong to one thread.
    void keepFlows(std::shared_ptr<KeptFlows> kept) { m_kept = std::move(kept); }
    /// For sources whose tables change between two questions.
    void forgetDerived(const QSet<QString> &changed)
    {
        const QMutexLocker locker(&m_derivedMutex);
        m_derived.removeIf(
            [&](const auto &known) { return known.value().from.intersects(changed); });
    }
    void forgetDerived()
    {
        const QMutexLocker locker(&m_derivedMutex);
        m_derived.clear();
    }

private:
    struct Derived
    {
        std::shared_ptr<const FactTable> table;
        QSet<QString> from;
    };

    std::shared_ptr<KeptFlows> m_kept;
    mutable QMutex m_derivedMutex;
    mutable QHash<QString, Derived> m_derived;
};

} // namespace Steelyard
