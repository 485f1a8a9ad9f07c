// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Detectors.h"
#include "core/quality/LookAlike.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::Detectors {

namespace {

using Activities = std::vector<const AuditActivity *>;

constexpr qint64 Whole = 1'000'000; ///< ppm
constexpr qsizetype Excerpt = 120;  ///< characters of a note that a sentence shows

void sortByDay(Activities &activities)
{
    std::sort(activities.begin(), activities.end(),
              [](const AuditActivity *a, const AuditActivity *b) {
                  return std::tuple(a->day, a->at.value_or(0), a->id)
                      < std::tuple(b->day, b->at.value_or(0), b->id);
              });
}

void sortBySaving(Activities &activities)
{
    std::sort(activities.begin(), activities.end(),
              [](const AuditActivity *a, const AuditActivity *b) {
                  return std::pair(*a->saved, a->id) < std::pair(*b->saved, b->id);
              });
}

EvidenceRow evidence(const AuditActivity &activity, QJsonObject figures = {})
{
    if (activity.saved)
        figures.insert(u"saved"_s, momentText(*activity.saved));
    return {u"activity"_s, activity.id, activity.day, figures};
}

QSet<Uuid> customersOf(const Activities &activities)
{
    QSet<Uuid> result;
    for (const AuditActivity *activity : activities)
        result.insert(activity->customer);
    return result;
}

/// How many customers, or rows without one, these are; what one command saved counts once.
qint64 placesOf(const Activities &activities)
{
    QSet<Uuid> customers;
    QSet<qint64> moments;
    qint64 without = 0;
    for (const AuditActivity *activity : activities) {
        if (activity->saved && !activity->isImported) {
            if (moments.contains(*activity->saved))
                continue;
            moments.insert(*activity->saved);
        }
        if (activity->customer.isNull())
            ++without;
        else
            customers.insert(activity->customer);
    }
    return customers.size() + without;
}

} // namespace

QList<AuditFinding> periodEndSpike(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const qint64 days = frame.value("days");
    QList<AuditFinding> found;
    // Before the last days are over nobody knows what the month will look like.
    if (rows.lastWorkdays.size() < days || rows.today < rows.lastWorkdays.first())
        return found;
    const QDate since = rows.lastWorkdays.at(days - 1);
    auto all = frame.byPerson(rows.activities, [&](const AuditActivity &activity) {
        return rows.isInMonth(activity.day) && frame.isJudged(activity);
    });
    PeerFigures figures(rows, u"ppm"_s);
    std::map<Uuid, std::pair<Activities, qint64>> late; // the last days' and their share
    for (const AuditPerson &person : rows.people) {
        const auto own = all.find(person.id);
        // Who worked a few days of the month only has all of it near some end.
        if (own == all.end() || person.workdays < frame.value("workdays")
            || qint64(own->second.size()) < frame.value("at_least"))
            continue;
        Activities last;
        for (const AuditActivity *activity : own->second) {
            if (activity->day >= since)
                last.push_back(activity);
        }
        const qint64 share = qint64(last.size()) * Whole / qint64(own->second.size());
        figures.set(person.id, share);
        late[person.id] = {last, share};
    }
    for (auto &[person, own] : late) {
        auto &[last, share] = own;
        if (share * 100 < frame.value("percent") * Whole)
            continue;
        const PeerBaseline baseline = figures.baseline(person);
        if (baseline.n > 0 && share < frame.value("times_peers") * baseline.median)
            continue;
        std::erase_if(last, [&](const AuditActivity *activity) { return frame.isTold(*activity); });
        if (qint64(last.size()) < frame.value("at_least"))
            continue;
        sortByDay(last);
        QList<EvidenceRow> lines;
        for (const AuditActivity *activity : last)
            lines.append(evidence(*activity));
        AuditFinding finding
            = frame.finding(person, lines, customersOf(last),
                            {{u"count"_s, lines.size()}, {u"days"_s, days}, {u"share"_s, share}});
        finding.baseline = baseline;
        found.append(finding);
    }
    return found;
}

QList<AuditFinding> sameMinute(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const auto least = size_t(frame.value("at_least"));
    const qint64 window = frame.value("seconds") * 1000;
    auto all = frame.byPerson(rows.activities, [&](const AuditActivity &activity) {
        return rows.isInMonth(activity.day) && frame.isJudgedBySaving(activity);
    });
    PeerFigures figures(rows, u"count"_s);
    QList<AuditFinding> found;
    for (auto &[person, own] : all) {
        sortBySaving(own);
        Activities acts; // the first of what one command saved
        for (const AuditActivity *activity : own) {
            if (acts.empty() || *acts.back()->saved != *activity->saved)
                acts.push_back(activity);
        }
        for (size_t first = 0, last = 0; last < acts.size(); ++last) {
            while (*acts[last]->saved - *acts[first]->saved >= window)
                ++first;
            figures.raise(person, qint64(last - first + 1));
        }
        std::erase_if(acts, [&](const AuditActivity *activity) { return frame.isTold(*activity); });
        // Whatever lies in some window that holds enough.
        std::vector<bool> isIn(acts.size(), false);
        for (size_t last = least - 1; last < acts.size(); ++last) {
            const size_t first = last + 1 - least;
            if (*acts[last]->saved - *acts[first]->saved < window)
                std::fill(isIn.begin() + qsizetype(first), isIn.begin() + qsizetype(last) + 1,
                          true);
        }
        Activities batch;
        for (size_t at = 0; at < acts.size(); ++at) {
            if (isIn[at])
                batch.push_back(acts[at]);
        }
        if (batch.empty())
            continue;
        QList<EvidenceRow> lines;
        for (const AuditActivity *activity : batch)
            lines.append(evidence(*activity));
        found.append(frame.finding(person, lines, customersOf(batch),
                                   {{u"count"_s, lines.size()},
                                    {u"seconds"_s, frame.value("seconds")},
                                    {u"saved"_s, momentText(*batch.front()->saved)}}));
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

QList<AuditFinding> copiedNote(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const qint64 least = frame.value("at_least");
    const auto all = frame.byPerson(rows.activities, [&](const AuditActivity &activity) {
        return rows.isInMonth(activity.day) && !activity.note.isEmpty() && frame.isJudged(activity);
    });
    QHash<Uuid, QStringList> names; // of customers
    PeerFigures figures(rows, u"count"_s);
    QList<AuditFinding> found;
    for (const auto &[person, own] : all) {
        std::map<QString, Activities> texts;
        for (const AuditActivity *activity : own) {
            auto known = names.constFind(activity->customer);
            if (known == names.cend())
                known
                    = names.insert(activity->customer, LookAlike::namesOf(activity->customerName));
            const QString text = LookAlike::note(activity->note, *known);
            if (text.size() >= frame.value("length"))
                texts[text].push_back(activity);
        }
        figures.raise(person, 0);
        for (auto &[text, copies] : texts) {
            figures.raise(person, placesOf(copies));
            std::erase_if(copies,
                          [&](const AuditActivity *activity) { return frame.isTold(*activity); });
            const qint64 places = placesOf(copies);
            if (places < least)
                continue;
            sortByDay(copies);
            QList<EvidenceRow> lines;
            for (const AuditActivity *activity : copies)
                lines.append(evidence(*activity));
            found.append(frame.finding(person, lines, customersOf(copies),
                                       {{u"count"_s, lines.size()},
                                        {u"customers"_s, places},
                                        {u"note"_s, copies.front()->note.left(Excerpt)}}));
        }
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    // Where everybody writes in set phrases, they say nothing of one person.
    found.removeIf([&](const AuditFinding &finding) {
        return finding.baseline.n > 0
            && finding.facts.value(u"customers"_s).toInteger()
            < frame.value("times_peers") * finding.baseline.median;
    });
    return found;
}

QList<AuditFinding> lateBatch(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const qint64 days = frame.value("days");
    const auto all = frame.byPerson(rows.activities, [&](const AuditActivity &activity) {
        return rows.isInMonth(activity.day) && frame.isJudgedBySaving(activity);
    });
    PeerFigures figures(rows, u"count"_s);
    QList<AuditFinding> found;
    for (const auto &[person, own] : all) {
        std::map<QDate, Activities> late;
        figures.raise(person, 0);
        for (const AuditActivity *activity : own) {
            if (activity->day.daysTo(activity->savedOn) >= days)
                late[activity->savedOn].push_back(activity);
        }
        for (auto &[savedOn, batch] : late) {
            figures.raise(person, qint64(batch.size()));
            std::erase_if(batch,
                          [&](const AuditActivity *activity) { return frame.isTold(*activity); });
            if (qint64(batch.size()) < frame.value("at_least"))
                continue;
            sortByDay(batch);
            QList<EvidenceRow> lines;
            for (const AuditActivity *activity : batch)
                lines.append(
                    evidence(*activity, {{u"late"_s, activity->day.daysTo(activity->savedOn)}}));
            found.append(frame.finding(person, lines, customersOf(batch),
                                       {{u"count"_s, lines.size()},
                                        {u"days"_s, days},
                                        {u"saved_on"_s, savedOn.toString(Qt::ISODate)}}));
        }
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

} // namespace Steelyard::Detectors
