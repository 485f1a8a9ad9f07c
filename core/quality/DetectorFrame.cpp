// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/DetectorFrame.h"

#include "core/base/Moment.h"

namespace Steelyard {

QString momentText(qint64 ms)
{
    return Moment::instant(ms).text();
}

DetectorFrame::DetectorFrame(const AuditRows &rows, const DetectorSettings &settings,
                             const QString &rule)
    : m_rows(rows)
    , m_settings(settings)
    , m_rule(rule)
{
    for (const AuditPerson &person : rows.people)
        m_silentUntil.insert(person.id, person.silentUntil);
}

bool DetectorFrame::isJudged(const AuditEntry &entry) const
{
    const auto silent = m_silentUntil.constFind(entry.person);
    if (silent == m_silentUntil.cend() || !entry.day.isValid()
        || (entry.isImported && !m_settings.judgesImports))
        return false;
    return !silent->isValid()
        || (entry.day >= *silent && (!entry.savedOn.isValid() || entry.savedOn >= *silent));
}

AuditFinding DetectorFrame::finding(const Uuid &person, QList<EvidenceRow> rows,
                                    const QSet<Uuid> &customers, const QJsonObject &facts) const
{
    AuditFinding finding;
    finding.rule = m_rule;
    finding.person = person;
    if (customers.size() == 1)
        finding.customer = *customers.cbegin();
    for (const EvidenceRow &row : std::as_const(rows)) {
        if (!finding.from.isValid() || row.day < finding.from)
            finding.from = row.day;
        if (!finding.to.isValid() || row.day > finding.to)
            finding.to = row.day;
    }
    finding.rows = std::move(rows);
    finding.facts = facts;
    finding.currency = m_rows.currency;
    return finding;
}

} // namespace Steelyard
