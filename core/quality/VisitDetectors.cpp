// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Detectors.h"
#include "core/quality/Travel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::Detectors {

namespace {

using Activities = std::vector<const AuditActivity *>;

constexpr qint64 Whole = 1'000'000; ///< ppm

void sortByTime(Activities &activities)
{
    std::sort(activities.begin(), activities.end(),
              [](const AuditActivity *a, const AuditActivity *b) {
                  return std::tuple(a->day, a->at.value_or(0), a->id)
                      < std::tuple(b->day, b->at.value_or(0), b->id);
              });
}

/// An honest record of a door that stayed shut is no short visit.
bool metSomebody(const AuditActivity &visit)
{
    return visit.outcome != "no_show"_L1 && visit.outcome != "no_answer"_L1
        && visit.outcome != "wrong"_L1;
}

/// Something that happens where the person is.
bool isThere(const AuditActivity &activity)
{
    return activity.type != "call"_L1 && activity.type != "message"_L1
        && activity.type != "email"_L1;
}

} // namespace

QList<AuditFinding> shortVisit(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const qint64 seconds = frame.value("minutes") * 60;
    const auto all = frame.byPerson(rows.activities, [&](const AuditActivity &activity) {
        return rows.isInMonth(activity.day) && activity.type == "visit"_L1 && activity.seconds
            && metSomebody(activity) && frame.isJudged(activity);
    });
    PeerFigures figures(rows, u"ppm"_s);
    QList<AuditFinding> found;
    for (const auto &[person, own] : all) {
        Activities brief;
        for (const AuditActivity *visit : own) {
            if (*visit->seconds < seconds)
                brief.push_back(visit);
        }
        figures.set(person, qint64(brief.size()) * Whole / qint64(own.size()));
        std::erase_if(brief, [&](const AuditActivity *visit) { return frame.isTold(*visit); });
        if (qint64(brief.size()) < frame.value("at_least"))
            continue;
        sortByTime(brief);
        QList<EvidenceRow> lines;
        QSet<Uuid> customers;
        for (const AuditActivity *visit : brief) {
            lines.append({u"activity"_s, visit->id, visit->day,
                          QJsonObject {{u"seconds"_s, *visit->seconds}}});
            customers.insert(visit->customer);
        }
        found.append(frame.finding(person, lines, customers,
                                   {{u"count"_s, lines.size()},
                                    {u"minutes"_s, frame.value("minutes")},
                                    {u"visits"_s, qint64(own.size())}}));
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

QList<AuditFinding> impossibleTravel(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const qint64 fastest = frame.value("kmh");
    const qint64 nearest = frame.value("km") * 1000;
    auto all = frame.byPerson(rows.activities, [&](const AuditActivity &activity) {
        return rows.isInMonth(activity.day) && activity.at && activity.latitude
            && activity.longitude && isThere(activity) && frame.isJudged(activity);
    });
    PeerFigures figures(rows, u"kmh"_s);
    QList<AuditFinding> found;
    for (auto &[person, own] : all) {
        sortByTime(own);
        QList<EvidenceRow> lines;
        QSet<Uuid> customers;
        qint64 legs = 0;
        qint64 most = 0;
        qint64 farthest = 0;
        const auto add = [&](const AuditActivity &activity, const QJsonObject &seen) {
            lines.append({u"activity"_s, activity.id, activity.day, seen});
            customers.insert(activity.customer);
        };
        for (size_t at = 1; at < own.size(); ++at) {
            const AuditActivity &before = *own[at - 1];
            const AuditActivity &after = *own[at];
            if (before.day != after.day)
                continue;
            const qint64 metres = Travel::metres({*before.latitude, *before.longitude},
                                                 {*after.latitude, *after.longitude});
            // Around the corner the position of a telephone is no evidence.
            if (metres < nearest)
                continue;
            const qint64 gap = (*after.at - *before.at) / 1000 - before.seconds.value_or(0);
            const qint64 kmh = Travel::kmh(metres, gap);
            figures.raise(person, kmh);
            const bool isTooFast = gap <= 0 || metres * 18 > fastest * 5 * gap;
            if (!isTooFast || frame.isTold(after))
                continue;
            if (lines.isEmpty() || lines.last().id != before.id)
                add(before, {});
            add(after, {{u"metres"_s, metres}, {u"gap"_s, gap}, {u"kmh"_s, kmh}});
            ++legs;
            if (kmh > most || (kmh == most && metres > farthest)) {
                most = kmh;
                farthest = metres;
            }
        }
        if (legs == 0 || legs < frame.value("at_least"))
            continue;
        found.append(frame.finding(person, lines, customers,
                                   {{u"count"_s, legs},
                                    {u"kmh"_s, most},
                                    {u"metres"_s, farthest},
                                    {u"limit"_s, fastest}}));
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

} // namespace Steelyard::Detectors
