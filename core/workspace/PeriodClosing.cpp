// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PeriodClosing.h"

#include "core/engine/ClosedFigures.h"
#include "core/sales/Record.h"
#include "core/store/FactReader.h"
#include "core/store/PastStates.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error refused(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Conflict, code, values, {}};
}

QString text(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QList<PeriodClose> closedOf(const QList<PeriodClose> &closes)
{
    QList<PeriodClose> closed;
    for (const PeriodClose &close : closes) {
        if (close.isClosed())
            closed.append(close);
    }
    std::sort(closed.begin(), closed.end(), [](const PeriodClose &a, const PeriodClose &b) {
        return a.periodFrom < b.periodFrom;
    });
    return closed;
}

/// The day on which the last of all KPIs has settled.
QDate settledOn(const Period &period, const Handbook &handbook, const Calendar &calendar)
{
    int workdays = 0;
    for (const KpiDefinition &definition : handbook.definitions())
        workdays = qMax(workdays, definition.settleWorkdays);
    return calendar.addWorkdays(period.last(), workdays);
}

/// Closed figures never change, so none may be closed over days that may still move.
std::optional<Error> objection(const Period &period, const QList<PeriodClose> &closed)
{
    for (const PeriodClose &close : closed) {
        if (DateRange::inclusive(close.periodFrom, close.periodTo).overlaps(period.range()))
            return refused("close.already"_L1,
                           {{u"period"_s, period.label()}, {u"closed"_s, close.period}});
    }
    if (closed.isEmpty())
        return std::nullopt;
    const PeriodClose &last = closed.constLast();
    if (period.last() < closed.constFirst().periodFrom)
        return refused("close.before"_L1,
                       {{u"period"_s, period.label()}, {u"first"_s, closed.constFirst().period}});
    if (period.from() != last.periodTo.addDays(1))
        return refused("close.gap"_L1,
                       {{u"period"_s, period.label()},
                        {u"last"_s, last.period},
                        {u"from"_s, text(last.periodTo.addDays(1))}});
    return std::nullopt;
}

} // namespace

Result<PeriodClosing::Outcome> PeriodClosing::run(Store &store, const Handbook &shipped,
                                                  const CancelToken &cancel) const
{
    return isReopen ? reopen(store) : close(store, shipped, cancel);
}

Result<PeriodClosing::Next> PeriodClosing::next(const Reading &reading)
{
    const Calendar &calendar = reading.facts.calendar();
    const QList<PeriodClose> closed = closedOf(reading.closes);
    Next next;
    Period period = Period::of(Grain::Month, reading.today, calendar).previous(1, calendar);
    if (!closed.isEmpty()) {
        next.toReopen = closed.constLast().period;
        const auto last = Period::parse(next.toReopen, calendar);
        if (!last)
            return last.error();
        period = last->previous(-1, calendar);
    }
    next.toClose = period.label();
    const QDate settled = settledOn(period, reading.handbook, calendar);
    if (reading.today > period.last() && reading.today <= settled)
        next.settlesUntil = settled;
    return next;
}

Result<PeriodClosing::Outcome> PeriodClosing::close(Store &store, const Handbook &shipped,
                                                    const CancelToken &cancel) const
{
    const auto pasts = std::make_shared<PastStates>(store.file().path());
    const auto facts = FactReader::open(store.file().path(), pasts);
    if (!facts)
        return facts.error();
    const Calendar &calendar = (*facts)->calendar();
    const auto asked = Period::parse(period, calendar);
    if (!asked)
        return asked.error();
    const QDate today = store.clock().today(QTimeZone((*facts)->profile().zone));
    const Handbook handbook
        = CompanyHandbook::make(shipped, (*facts)->kpiVersions(), (*facts)->settings(), today)
              .handbook;
    if (today <= asked->last())
        return refused("close.open"_L1,
                       {{u"period"_s, asked->label()}, {u"last"_s, text(asked->last())}});
    if (const auto objected = objection(*asked, closedOf((*facts)->closes())))
        return *objected;
    const QDate settled = settledOn(*asked, handbook, calendar);
    if (today <= settled && !isEarly)
        return refused("close.settling"_L1,
                       {{u"period"_s, asked->label()}, {u"until"_s, text(settled)}});
    if (today <= settled && reason.trimmed().isEmpty())
        return refused("close.reason"_L1, {});

    // Nobody writes meanwhile: this is the only writing thread.
    auto figures = ClosedFigures::of(handbook, **facts, *asked, today, cancel);
    if (!figures)
        return figures.error();
    Outcome outcome;
    PeriodClose made;
    made.id = PeriodCloseId(store.makeId());
    made.period = asked->label();
    made.periodFrom = asked->from();
    made.periodTo = asked->last();
    made.closedAt = Moment::instant(store.clock().now());
    made.closedOn = today;
    made.reason = reason.trimmed();
    made.seq = (*facts)->lastSeq();
    made.figures = figures->size();
    made.figuresHash = ClosedFigures::hashOf(*figures);
    made.handbookHash = ClosedFigures::hashOf(handbook);
    Command command {u"period.close"_s, {}, made.reason, u"hand"_s, {}, {}, {}};
    command.changes.append(Record::create(made));
    for (ClosedFigure &figure : *figures) {
        figure.id = ClosedFigureId(store.makeId());
        figure.close = made.id;
        outcome.faulty += figure.state == "error"_L1 ? 1 : 0;
        command.changes.append(Record::create(figure));
    }
    const auto receipt = store.submit(command);
    if (!receipt)
        return receipt.error();
    outcome.receipt = *receipt;
    outcome.close = made;
    return outcome;
}

Result<PeriodClosing::Outcome> PeriodClosing::reopen(Store &store) const
{
    const auto facts = FactReader::open(store.file().path());
    if (!facts)
        return facts.error();
    const auto asked = Period::parse(period, (*facts)->calendar());
    if (!asked)
        return asked.error();
    const QList<PeriodClose> closed = closedOf((*facts)->closes());
    const auto found
        = std::find_if(closed.begin(), closed.end(), [&asked](const PeriodClose &close) {
              return DateRange::inclusive(close.periodFrom, close.periodTo) == asked->range();
          });
    if (found == closed.end())
        return refused("close.not_closed"_L1, {{u"period"_s, asked->label()}});
    if (*found != closed.constLast())
        return refused("close.not_last"_L1,
                       {{u"period"_s, asked->label()}, {u"last"_s, closed.constLast().period}});
    if (reason.trimmed().isEmpty())
        return refused("close.reason"_L1, {});
    PeriodClose opened = *found;
    opened.reopenedAt = Moment::instant(store.clock().now());
    opened.reopenReason = reason.trimmed();
    const auto receipt = store.submit({u"period.reopen"_s,
                                       {},
                                       opened.reopenReason,
                                       u"hand"_s,
                                       {},
                                       {},
                                       {Record::update(*found, opened)}});
    if (!receipt)
        return receipt.error();
    return Outcome {*receipt, opened, 0};
}

} // namespace Steelyard
