// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/handbook/CompanyHandbook.h"
#include "core/workspace/DefinitionImpact.h"
#include "core/workspace/DefinitionSet.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// The life of a company's own definition: draft, review, approval, and its end. Each step is a
/// command to be submitted; what is not allowed is refused before anything is stored.
class HandbookEdit
{
public:
    HandbookEdit(const Reading &reading, std::function<Uuid()> newId, Moment now);

    /// Keeps a definition as a draft: the one that is there for this KPI, or a new one; a proposal
    /// becomes a draft again, and so do those that were proposed with it. Only what reads and has
    /// sound formulas is kept; they may refer to other drafts. Errors are
    /// DefinitionReview::obstacle()'s, but examples need not hold yet.
    Result<Command> draft(const QByteArray &body, const PersonId &author) const;
    /// Throws a draft away. Errors: handbook.no_draft {kpi}.
    Result<Command> discard(const QString &kpi) const;

    struct Proposal
    {
        QString kpi;
        QString reason; ///< needed
        QString ticket;
        QDate from; ///< invalid: since ever
        PersonId author;
        QStringList with = {}; ///< other drafts that are judged with it, as one
    };
    /// Hands the draft of a KPI over for review, with what it does to the figures; with others
    /// where they are to be judged as one. Errors: handbook.no_draft {kpi}, handbook.no_reason,
    /// handbook.no_author {kpi}, handbook.nothing_changed {kpi}, handbook.needs_draft {kpi,
    /// needed}, handbook.from_not_first_day {from, cadence}, and DefinitionSet::obstacle()'s.
    Result<Command> propose(const Proposal &proposal) const;
    /// Sends a proposal back to its author, as a whole. Errors: handbook.no_proposal {kpi}.
    Result<Command> sendBack(const QString &kpi, const QString &reason) const;
    /// Puts a proposal in force from its day on, with all that was proposed with it. A change that
    /// may change figures needs another person than its author. Errors: handbook.no_proposal
    /// {kpi}, handbook.no_approver, handbook.four_eyes {kpi}, handbook.impact_stale {kpi},
    /// handbook.needs_draft {kpi, needed}, DefinitionSet::obstacle()'s.
    Result<Command> approve(const QString &kpi, const PersonId &approver) const;

    /// Ends a KPI after a day; another one may take its place. Errors: kpi.unknown,
    /// handbook.still_used {kpi, users}, handbook.no_reason.
    Result<Command> deprecate(const QString &kpi, const QDate &lastDay, const QString &replacedBy,
                              const QString &reason) const;
    /// Makes a counting rule the company's own from a day on. Errors: kpi.unknown,
    /// kpi.unknown_variant {kpi, variant}.
    Result<Command> settleRule(const QString &kpi, const QString &variant, const QDate &from) const;

    /// Puts a KPI among the small figures of the cockpit, at the end, or takes it out. Where there
    /// is no room for another one, the last one makes way. Errors: kpi.unknown,
    /// handbook.needs_slice {kpi, field}.
    Result<Command> showInCockpit(const QString &kpi, bool isShown) const;

    /// The draft or proposal of a KPI; nothing where there is none.
    static std::optional<KpiVersion> openVersion(const QString &kpi,
                                                 const QList<KpiVersion> &versions);
    /// The KPIs that wait for approval in one review with this one, itself first; none where it
    /// does not wait.
    static QStringList review(const QString &kpi, const QList<KpiVersion> &versions);

private:
    Command command(const QString &label, const QString &reason = {}) const;
    Result<QList<KpiVersion>> proposals(const QString &kpi) const;
    Result<void> checkNeeds(const QList<KpiVersion> &versions, const DefinitionSet &set) const;
    Result<void> checkFrom(const KpiDefinition &definition, const QDate &from) const;

    const Reading &m_reading;
    std::function<Uuid()> m_newId;
    Moment m_now;
};

} // namespace Steelyard
