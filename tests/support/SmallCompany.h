// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Coverage.h"
#include "core/sales/Customer.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Person.h"
#include "core/sales/Pipeline.h"
#include "core/sales/Record.h"
#include "core/sales/Stage.h"
#include "core/sales/Unit.h"
#include "tests/support/TestStore.h"

namespace Steelyard {

/// A company of two teams: Ann and Bob in West, 陈静 in East; stages talks (40 %), offer (60 %),
/// won and lost.
class SmallCompany
{
public:
    explicit SmallCompany(TestStore &store) : m_store(store)
    {
        QList<Change> made;
        west.id = UnitId(store->makeId());
        west.name = QStringLiteral("West");
        east.id = UnitId(store->makeId());
        east.name = QStringLiteral("East");
        made << Record::create(west) << Record::create(east);
        const auto seat = [&](Person &person, const QString &name, const Unit &unit) {
            person.id = PersonId(store->makeId());
            person.name = name;
            Membership membership;
            membership.id = MembershipId(store->makeId());
            membership.person = person.id;
            membership.unit = unit.id;
            made << Record::create(person) << Record::create(membership);
        };
        seat(ann, QStringLiteral("Ann"), west);
        seat(bob, QStringLiteral("Bob"), west);
        seat(chen, QStringLiteral("陈静"), east);
        pipeline.id = PipelineId(store->makeId());
        pipeline.name = QStringLiteral("Sales");
        made << Record::create(pipeline);
        const auto stage
            = [&](const char *code, qint64 seq, const char *outcome, std::optional<Share> chance) {
                  Stage one;
                  one.id = StageId(store->makeId());
                  one.pipeline = pipeline.id;
                  one.code = QString::fromLatin1(code);
                  one.name = one.code;
                  one.seq = seq;
                  one.outcome = QString::fromLatin1(outcome);
                  one.probability = chance;
                  made << Record::create(one);
              };
        stage("talks", 1, "open", Share {400'000});
        stage("offer", 2, "open", Share {600'000});
        stage("won", 3, "won", std::nullopt);
        stage("lost", 4, "lost", std::nullopt);
        // Loaded from 2025 on, so that what did not happen is 0 and not unknown.
        Coverage loaded;
        loaded.id = CoverageId(store->makeId());
        loaded.source = QStringLiteral("test.csv");
        loaded.entity = QStringLiteral("opportunity");
        loaded.fromOn = QDate(2025, 1, 1);
        made << Record::create(loaded);
        const auto stored = submit(made);
        Q_ASSERT(stored);
    }

    /// An open one of so many yuan, in talks, expected on that day.
    Opportunity deal(const QString &name, const Person &owner, qint64 yuan, const QDate &expected,
                     const QString &category = QStringLiteral("pipeline")) const
    {
        Opportunity deal;
        deal.id = OpportunityId(m_store->makeId());
        deal.name = name;
        deal.owner = owner.id;
        deal.pipeline = pipeline.id;
        deal.createdAt = Moment(QDate(2026, 1, 5));
        deal.stage = QStringLiteral("talks");
        deal.amount = Amount {yuan * 10'000};
        deal.currency = QStringLiteral("CNY");
        deal.category = category;
        deal.expectedCloseOn = expected;
        return deal;
    }
    static Opportunity won(Opportunity deal, const QDate &day)
    {
        deal.stage = QStringLiteral("won");
        deal.wonAt = Moment(day);
        return deal;
    }
    static Opportunity lost(Opportunity deal, const QDate &day)
    {
        deal.stage = QStringLiteral("lost");
        deal.lostAt = Moment(day);
        return deal;
    }

    Result<Receipt> submit(const QList<Change> &changes,
                           const QString &label = QStringLiteral("test")) const
    {
        return m_store->submit({label, {}, {}, QStringLiteral("import:test.csv"), {}, {}, changes});
    }
    template<typename... Deals>
    void add(const Deals &...deals) const
    {
        const auto stored = submit({Record::create(deals)...});
        Q_ASSERT(stored);
    }
    void change(const Opportunity &before, const Opportunity &after) const
    {
        const auto stored = submit({Record::update(before, after)});
        Q_ASSERT(stored);
    }
    void remove(const Opportunity &deal) const
    {
        const auto stored
            = submit({{Change::Deed::Delete, QStringLiteral("opportunity"), deal.id.uuid(), {}}});
        Q_ASSERT(stored);
    }

    Unit west, east;
    Person ann, bob, chen;
    Pipeline pipeline;

private:
    TestStore &m_store; ///< it may be closed and opened again
};

} // namespace Steelyard
