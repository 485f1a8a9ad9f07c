// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Detectors.h"
#include "core/quality/LookAlike.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard::Detectors {

namespace {

using Customers = std::vector<const AuditCustomer *>;

/// Customers that belong together, however long the chain from one to the other.
class Groups
{
public:
    explicit Groups(size_t size) : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    size_t of(size_t at)
    {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }
    void join(size_t a, size_t b) { m_parent[qMax(of(a), of(b))] = qMin(of(a), of(b)); }

private:
    std::vector<size_t> m_parent;
};

/// Two companies with tax numbers of their own are two, whatever they are called.
bool areTwo(const AuditCustomer &a, const AuditCustomer &b)
{
    return !a.taxNo.isEmpty() && !b.taxNo.isEmpty() && a.taxNo != b.taxNo;
}

std::vector<Customers> lookAlikes(const Customers &customers)
{
    std::map<QString, std::vector<size_t>> keys;
    for (size_t at = 0; at < customers.size(); ++at) {
        const AuditCustomer &one = *customers[at];
        if (const QString name = LookAlike::customer(one.name); !name.isEmpty())
            keys[u"n:"_s + name].push_back(at);
        if (const QString phone = LookAlike::phone(one.phone); !phone.isEmpty())
            keys[u"p:"_s + phone].push_back(at);
        if (!one.taxNo.isEmpty())
            keys[u"t:"_s + one.taxNo].push_back(at);
    }
    Groups groups(customers.size());
    for (const auto &[key, members] : keys) {
        for (size_t i = 1; i < members.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (!areTwo(*customers[members[i]], *customers[members[j]])) {
                    groups.join(members[i], members[j]);
                    break;
                }
            }
        }
    }
    std::map<size_t, Customers> found;
    for (size_t at = 0; at < customers.size(); ++at)
        found[groups.of(at)].push_back(customers[at]);
    std::vector<Customers> result;
    for (auto &[root, members] : found) {
        if (members.size() > 1)
            result.push_back(std::move(members));
    }
    return result;
}

} // namespace

QList<AuditFinding> splitCustomers(const DetectorFrame &frame)
{
    const AuditRows &rows = frame.rows();
    const qint64 days = frame.value("days");
    auto all = frame.byPerson(rows.customers, [&](const AuditCustomer &customer) {
        return customer.day >= rows.from.addDays(-days) && customer.day < rows.to
            && frame.isJudged(customer);
    });
    PeerFigures figures(rows, u"count"_s);
    QList<AuditFinding> found;
    for (auto &[person, own] : all) {
        std::sort(own.begin(), own.end(), [](const AuditCustomer *a, const AuditCustomer *b) {
            return std::pair(a->day, a->id) < std::pair(b->day, b->id);
        });
        figures.raise(person, 1);
        for (const Customers &group : lookAlikes(own)) {
            for (size_t first = 0; first < group.size();) {
                size_t end = first;
                while (end < group.size() && group[first]->day.daysTo(group[end]->day) <= days)
                    ++end;
                figures.raise(person, qint64(end - first));
                Customers alike(group.begin() + qsizetype(first), group.begin() + qsizetype(end));
                first = end;
                std::erase_if(alike, [&](const AuditCustomer *one) { return frame.isTold(*one); });
                if (qint64(alike.size()) < frame.value("at_least")
                    || !rows.isInMonth(alike.back()->day))
                    continue;
                QList<EvidenceRow> lines;
                for (const AuditCustomer *one : alike) {
                    QJsonObject seen {{u"name"_s, one->name}};
                    if (!one->phone.isEmpty())
                        seen.insert(u"phone"_s, one->phone);
                    if (!one->taxNo.isEmpty())
                        seen.insert(u"tax_no"_s, one->taxNo);
                    lines.append({u"customer"_s, one->id, one->day, seen});
                }
                found.append(frame.finding(person, lines, {},
                                           {{u"count"_s, lines.size()},
                                            {u"days"_s, days},
                                            {u"name"_s, alike.front()->name}}));
            }
        }
    }
    for (AuditFinding &finding : found)
        finding.baseline = figures.baseline(finding.person);
    return found;
}

} // namespace Steelyard::Detectors
