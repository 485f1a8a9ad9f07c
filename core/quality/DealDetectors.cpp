// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Detectors.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Steelyard::Detectors {

namespace {

constexpr qint64 Whole = 1'000'000; ///< ppm

template<typename Entry>
void sortByDay(std::vector<const Entry *> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) {
        return std::tuple(a->day, a->at.value_or(0), a->id)
            < std::tuple(b->day, b->at.value_or(0), b->id);
    });
}

QString number(const Amount &amount)
{
    return QString::number(amount.units);
}

} // namespace

QList<AuditFinding> closeDatePushed(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const qint64 times = frame.value("times");
    std::map<std::pair<Uuid, Uuid>, std::vector<const AuditPush *>> deals; // by person and deal
    for (const AuditPush &push : rows.pushes) {
        if (push.day < rows.to && frame.isJudged(push))
            deals[{push.person, push.deal}].push_back(&push);
    }
    PeerFigures figures(rows, u"count"_s);
    QList<AuditFinding> found;
    for (auto &[key, pushes] : deals) {
        figures.raise(key.first, qint64(pushes.size()));
        std::erase_if(pushes, [&](const AuditPush *push) { return frame.isTold(*push); });
        if (qint64(pushes.size()) < times)
            continue;
        sortByDay(pushes);
        if (!rows.isInMonth(pushes.back()->day))
            continue;
        QList<EvidenceRow> lines;
        for (const AuditPush *push : pushes)
            lines.append({u"opportunity_change"_s, push->id, push->day,
                          QJsonObject {{u"from"_s, push->from}, {u"to"_s, push->to}}});
        AuditFinding finding = frame.finding(key.first, lines, {pushes.front()->customer},
                                             {{u"count"_s, lines.size()},
                                              {u"deal"_s, key.second.text()},
                                              {u"first"_s, pushes.front()->from},
                                              {u"last"_s, pushes.back()->to}});
        if (pushes.front()->amount)
            finding.amounts = {{u"opportunity"_s, key.second, *pushes.front()->amount}};
        found.append(finding);
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

QList<AuditFinding> sameDayWin(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const auto all = frame.byPerson(rows.deals, [&](const AuditDeal &deal) {
        // Whoever renews writes it down when it is signed.
        return rows.isInMonth(deal.wonOn) && deal.type != "renewal"_L1 && frame.isJudged(deal);
    });
    PeerFigures figures(rows, u"ppm"_s);
    std::map<Uuid, std::vector<const AuditDeal *>> quick;
    for (const auto &[person, own] : all) {
        std::vector<const AuditDeal *> &opened = quick[person];
        for (const AuditDeal *deal : own) {
            if (deal->day == deal->wonOn)
                opened.push_back(deal);
        }
        figures.set(person, qint64(opened.size()) * Whole / qint64(own.size()));
    }
    QList<AuditFinding> found;
    for (auto &[person, deals] : quick) {
        std::erase_if(deals, [&](const AuditDeal *deal) { return frame.isTold(*deal); });
        if (deals.empty() || qint64(deals.size()) < frame.value("at_least"))
            continue;
        // Over a counter everything is opened and won on one day.
        const PeerBaseline baseline = figures.baseline(person);
        if (baseline.n > 0 && baseline.median * 100 >= frame.value("usual_percent") * Whole)
            continue;
        sortByDay(deals);
        QList<EvidenceRow> lines;
        QList<DoubtedAmount> amounts;
        QSet<Uuid> customers;
        for (const AuditDeal *deal : deals) {
            QJsonObject figuresOf;
            if (deal->amount) {
                figuresOf.insert(u"amount"_s, number(*deal->amount));
                amounts.append({u"opportunity"_s, deal->id, *deal->amount});
            }
            lines.append({u"opportunity"_s, deal->id, deal->wonOn, figuresOf});
            customers.insert(deal->customer);
        }
        AuditFinding finding = frame.finding(
            person, lines, customers,
            {{u"count"_s, lines.size()}, {u"wins"_s, qint64(all.find(person)->second.size())}});
        finding.amounts = amounts;
        finding.baseline = baseline;
        found.append(finding);
    }
    return found;
}

QList<AuditFinding> stageJump(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    auto all = frame.byPerson(rows.moves, [&](const AuditMove &move) {
        return rows.isInMonth(move.day) && frame.isJudged(move);
    });
    PeerFigures figures(rows, u"count"_s);
    QList<AuditFinding> found;
    for (auto &[person, own] : all) {
        std::erase_if(own,
                      [&](const AuditMove *move) { return move->skipped < frame.value("stages"); });
        figures.raise(person, qint64(own.size()));
        std::erase_if(own, [&](const AuditMove *move) { return frame.isTold(*move); });
        if (own.empty() || qint64(own.size()) < frame.value("at_least"))
            continue;
        sortByDay(own);
        QList<EvidenceRow> lines;
        QSet<Uuid> customers;
        for (const AuditMove *move : own) {
            lines.append({u"stage_event"_s, move->id, move->day,
                          QJsonObject {{u"deal"_s, move->deal.text()},
                                       {u"from"_s, move->from},
                                       {u"to"_s, move->to},
                                       {u"skipped"_s, move->skipped}}});
            customers.insert(move->customer);
        }
        found.append(
            frame.finding(person, lines, customers,
                          {{u"count"_s, lines.size()}, {u"stages"_s, frame.value("stages")}}));
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

QList<AuditFinding> splitUnderLimit(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    constexpr qint64 major = 10'000;
    const qint64 limit = frame.value("limit") * major;
    QList<AuditFinding> found;
    // Nobody knows where a company asks for approval before it says so.
    if (limit == 0)
        return found;
    const qint64 near = limit / 100 * (100 - frame.value("margin_percent"));
    std::map<std::tuple<Uuid, Uuid, QString>, std::vector<const AuditPaper *>> groups;
    for (const AuditPaper &paper : rows.papers) {
        if (paper.day < rows.to && !paper.customer.isNull() && paper.amount.units >= near
            && paper.amount.units < limit && frame.isJudged(paper))
            groups[{paper.person, paper.customer, paper.entity}].push_back(&paper);
    }
    PeerFigures figures(rows, u"count"_s);
    for (const AuditPaper &paper : rows.papers)
        figures.raise(paper.person, 0);
    for (auto &[key, papers] : groups) {
        const auto &[person, customer, entity] = key;
        sortByDay(papers);
        for (size_t first = 0; first < papers.size();) {
            size_t end = first;
            qint64 sum = 0;
            while (end < papers.size()
                   && papers[first]->day.daysTo(papers[end]->day) <= frame.value("days"))
                sum += papers[end++]->amount.units;
            figures.raise(person, qint64(end - first));
            std::vector<const AuditPaper *> close(papers.begin() + qsizetype(first),
                                                  papers.begin() + qsizetype(end));
            first = end;
            std::erase_if(close, [&](const AuditPaper *paper) {
                if (frame.isTold(*paper))
                    sum -= paper->amount.units;
                return frame.isTold(*paper);
            });
            if (qint64(close.size()) < frame.value("at_least") || sum < limit
                || !rows.isInMonth(close.back()->day))
                continue;
            QList<EvidenceRow> lines;
            QList<DoubtedAmount> amounts;
            for (const AuditPaper *paper : close) {
                lines.append({entity, paper->id, paper->day,
                              QJsonObject {{u"amount"_s, number(paper->amount)}}});
                amounts.append({entity, paper->id, paper->amount});
            }
            AuditFinding finding = frame.finding(person, lines, {customer},
                                                 {{u"count"_s, lines.size()},
                                                  {u"limit"_s, QString::number(limit)},
                                                  {u"sum"_s, QString::number(sum)},
                                                  {u"days"_s, frame.value("days")},
                                                  {u"entity"_s, entity}});
            finding.amounts = amounts;
            found.append(finding);
        }
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

} // namespace Steelyard::Detectors
