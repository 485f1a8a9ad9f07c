// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/AuditFinding.h"
#include "core/quality/AuditRows.h"
#include "core/quality/DetectorSettings.h"
#include "core/quality/PeerFigures.h"

#include <map>

namespace Steelyard {

/// One rule with its thresholds, looking at the entries of a month.
class DetectorFrame
{
public:
    /// Both must outlive this.
    DetectorFrame(const AuditRows &rows, const DetectorSettings &settings, const QString &rule);

    const AuditRows &rows() const { return m_rows; }
    const QString &rule() const { return m_rule; }
    qint64 value(const char *threshold) const
    {
        return m_settings.value(m_rule, QString::fromLatin1(threshold));
    }

    /// Whether the entry is looked at for what it says.
    bool isJudged(const AuditEntry &entry) const;
    /// Whether the moment in which it was saved is looked at: an import has only its own.
    bool isJudgedBySaving(const AuditEntry &entry) const
    {
        return !entry.isImported && entry.saved && isJudged(entry);
    }
    bool isTold(const AuditEntry &entry) const { return m_rows.isTold(m_rule, entry.id); }

    /// Entries by person, in the order of their ids, so that findings come in the same order.
    template<typename Entry>
    using ByPerson = std::map<Uuid, std::vector<const Entry *>>;
    template<typename Entry, typename Wanted>
    ByPerson<Entry> byPerson(const std::vector<Entry> &entries, const Wanted &isWanted) const
    {
        ByPerson<Entry> result;
        for (const Entry &entry : entries) {
            if (isWanted(entry))
                result[entry.person].push_back(&entry);
        }
        return result;
    }

    /// A finding about these rows, the earliest first; its customer is the one that all of them
    /// have.
    AuditFinding finding(const Uuid &person, QList<EvidenceRow> rows, const QSet<Uuid> &customers,
                         const QJsonObject &facts) const;

private:
    const AuditRows &m_rows;
    const DetectorSettings &m_settings;
    QString m_rule;
    QHash<Uuid, QDate> m_silentUntil;
};

/// As JSON keeps a moment.
QString momentText(qint64 ms);

} // namespace Steelyard
