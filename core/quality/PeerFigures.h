// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/AuditFinding.h"
#include "core/quality/AuditRows.h"

namespace Steelyard {

/// The figure of everybody for one rule, and what a person's peers have of it.
class PeerFigures
{
public:
    /// Fewer others say nothing about what is usual.
    static constexpr qint64 FewestPeers = 3;

    /// `unit` is count, ppm or kmh. The rows must outlive this.
    PeerFigures(const AuditRows &rows, const QString &unit) : m_rows(rows), m_unit(unit) {}

    void set(const Uuid &person, qint64 figure) { m_figures.insert(person, figure); }
    void raise(const Uuid &person, qint64 figure)
    {
        qint64 &known = m_figures[person];
        known = qMax(known, figure);
    }

    /// Of those in the same team where there are enough of them, else of all in the company; `n` is
    /// 0 where not even these are enough.
    PeerBaseline baseline(const Uuid &person) const;

private:
    const AuditRows &m_rows;
    QString m_unit;
    QHash<Uuid, qint64> m_figures;
};

} // namespace Steelyard
