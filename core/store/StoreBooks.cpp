// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreBooks.h"

#include "core/base/Moment.h"
#include "core/sales/Record.h"
#include "core/store/PastStates.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

StoreBooks::StoreBooks(Database &database, Rows &rows, const EntityInfo &figure,
                       const QByteArray &zone, std::shared_ptr<PastStates> pasts,
                       const QList<PeriodClose> &closes)
    : m_database(database)
    , m_rows(rows)
    , m_figure(figure)
    , m_zone(zone)
    , m_pasts(std::move(pasts))
{
    for (const PeriodClose &close : closes) {
        if (close.isClosed())
            m_closes.append(close);
    }
    std::sort(m_closes.begin(), m_closes.end(), [](const PeriodClose &a, const PeriodClose &b) {
        return a.periodFrom < b.periodFrom;
    });
}

Result<QList<ClosedFigure>> StoreBooks::figures(const QString &kpi) const
{
    if (const auto known = m_figures.constFind(kpi); known != m_figures.constEnd())
        return *known;
    const auto ids = m_rows.findBy(m_figure, u"kpi"_s, Value(kpi));
    if (!ids)
        return ids.error();
    QSet<Uuid> closed;
    for (const PeriodClose &close : m_closes)
        closed.insert(close.id.uuid());
    QList<ClosedFigure> figures;
    for (const Uuid &id : *ids) {
        const auto row = m_rows.find(m_figure, id);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        ClosedFigure figure = Record::read<ClosedFigure>(id, (*row)->fields);
        if (closed.contains(figure.close.uuid()))
            figures.append(std::move(figure));
    }
    m_figures.insert(kpi, figures);
    return figures;
}

Result<std::shared_ptr<const FactSource>> StoreBooks::asOf(qint64 seq) const
{
    return m_pasts->at(seq);
}

Result<qint64> StoreBooks::knownAtEndOf(const QDate &day) const
{
    if (const auto known = m_ends.constFind(day); known != m_ends.constEnd())
        return *known;
    const QTimeZone zone(m_zone);
    const QString end = Moment::instant(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()).text();
    auto statement
        = m_database.statement("SELECT coalesce(max(seq), 0) FROM journal WHERE cmd ="
                               " (SELECT max(c.id) FROM command c WHERE c.at < ?"
                               " AND EXISTS (SELECT 1 FROM journal j WHERE j.cmd = c.id))");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, end);
    const auto row = (*statement)->next();
    if (!row)
        return row.error();
    const qint64 seq = *row ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    m_ends.insert(day, seq);
    return seq;
}

Result<bool> StoreBooks::isMoreKnown(qint64 from, std::optional<qint64> to) const
{
    const std::pair key(from, to.value_or(-1));
    if (const auto known = m_moved.constFind(key); known != m_moved.constEnd())
        return *known;
    auto statement
        = m_database.statement("SELECT 1 FROM journal WHERE seq > ?1 AND (?2 IS NULL OR seq <= ?2)"
                               " AND entity NOT IN ('period_close', 'closed_figure') LIMIT 1");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, from);
    (*statement)->bind(2, to ? Value(*to) : Value());
    const auto row = (*statement)->next();
    if (!row)
        return row.error();
    const bool isMore = *row;
    (*statement)->reset();
    m_moved.insert(key, isMore);
    return isMore;
}

} // namespace Steelyard
