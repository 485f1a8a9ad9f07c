// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ClosedBooks.h"
#include "core/store/Database.h"
#include "core/store/Rows.h"

#include <QHash>

namespace Steelyard {

class PastStates;

/// The closed books of one state of a store.
class StoreBooks final : public ClosedBooks
{
public:
    /// The database and the rows must outlive this; days end in `zone`.
    StoreBooks(Database &database, Rows &rows, const EntityInfo &figure, const QByteArray &zone,
               std::shared_ptr<PastStates> pasts, const QList<PeriodClose> &closes);

    const QList<PeriodClose> &closes() const override { return m_closes; }
    Result<QList<ClosedFigure>> figures(const QString &kpi) const override;
    Result<std::shared_ptr<const FactSource>> asOf(qint64 seq) const override;
    Result<qint64> knownAtEndOf(const QDate &day) const override;
    Result<bool> isMoreKnown(qint64 from, std::optional<qint64> to) const override;

private:
    Database &m_database;
    Rows &m_rows;
    const EntityInfo &m_figure;
    QByteArray m_zone;
    std::shared_ptr<PastStates> m_pasts;
    QList<PeriodClose> m_closes;
    mutable QHash<QString, QList<ClosedFigure>> m_figures; ///< by KPI
    mutable QHash<QDate, qint64> m_ends;
    mutable QHash<std::pair<qint64, qint64>, bool> m_moved; ///< the state is one for good
};

} // namespace Steelyard
