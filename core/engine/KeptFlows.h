// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FlowStates.h"
#include "core/engine/Question.h"

#include <list>

namespace Steelyard {

/// Partial states that were worked out for one question and serve the next: after a write only the
/// rows that it added pass, as long as nothing else that the figure reads has changed.
class KeptFlows
{
public:
    /// What the states are of.
    struct Key
    {
        Question question; ///< its nodes, days, slice and lens
        QList<Aggregate> aggregates;
        QMap<QString, Formula> set;
        QList<Formula> filters;
        QStringList required;
        KpiDefinition::CurrencyAt currencyAt = KpiDefinition::CurrencyAt::Event;

        bool operator==(const Key &) const = default;
    };
    /// The states, and the tables that they were read from.
    struct Kept
    {
        std::shared_ptr<FlowStates> states;
        QSet<QString> from;
        QString fact; ///< may grow; empty where nothing may change

        explicit operator bool() const { return states != nullptr; }
    };

    /// Only what people look at on a screen is asked again and again.
    static bool isWorthwhile(const Question &question)
    {
        constexpr qsizetype most = 4'096;
        return question.nodes.size() * question.periods.size() <= most;
    }

    /// Nobody else has them until they are put back.
    Kept take(const Key &key);
    void put(const Key &key, Kept kept);

    /// The tables have changed; some have merely grown, and columns of some were given back.
    void follow(const QSet<QString> &changed, const QSet<QString> &grown,
                const QSet<QString> &reread);
    void clear();
    qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    struct Entry
    {
        Key key;
        Kept kept;
    };

    std::list<Entry> m_entries; ///< the latest first
};

} // namespace Steelyard
