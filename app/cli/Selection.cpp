// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Selection.h"

#include "app/cli/CalendarView.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Selection {

namespace {

Result<QList<Period>> periodsOf(const Session &session, const Reading &reading)
{
    const Calendar calendar = CalendarView::calendar(session, reading);
    QList<Period> periods;
    if (session.isSet(u"from"_s)) {
        const QDate from = QDate::fromString(session.value(u"from"_s), Qt::ISODate);
        const QDate to = QDate::fromString(session.value(u"to"_s), Qt::ISODate);
        if (!from.isValid() || !to.isValid() || to < from)
            return Error {
                Error::Kind::Invalid,
                "period.unreadable"_L1,
                {{u"text"_s, u"%1..%2"_s.arg(session.value(u"from"_s), session.value(u"to"_s))}},
                {}};
        const auto grain = grainFromName(session.value(u"grain"_s));
        if (!grain)
            return Error {Error::Kind::Invalid,
                          "period.unreadable"_L1,
                          {{u"text"_s, u"--grain %1"_s.arg(session.value(u"grain"_s))}},
                          {}};
        return Period::periodsOf(*grain, DateRange::inclusive(from, to), calendar);
    }
    for (const QString &value : session.values(u"period"_s)) {
        for (const QString &text : value.split(u',')) {
            const auto period = Period::parse(text, calendar);
            if (!period)
                return period.error();
            periods.append(*period);
        }
    }
    return periods;
}

Result<QList<NodeKey>> nodesOf(const Session &session, const Organisation &organisation,
                               const QList<Period> &periods)
{
    DateRange span;
    for (const Period &period : periods) {
        span.from = span.from.isValid() ? qMin(span.from, period.from()) : period.from();
        span.to = span.to.isValid() ? qMax(span.to, period.to()) : period.to();
    }
    const QDate day = span.to.isValid() ? span.last() : session.clock().today(QTimeZone::utc());
    QStringList names = session.values(u"node"_s);
    QString level = session.value(u"by"_s);
    if (level.startsWith("node:"_L1)) {
        names = {level.mid(5)};
        level.clear();
    }
    QList<NodeKey> nodes;
    for (const QString &name : names) {
        const auto node = organisation.find(name, day);
        if (!node)
            return node.error();
        nodes.append(*node);
    }
    if (level.isEmpty())
        return nodes.isEmpty() ? QList<NodeKey> {organisation.root()} : nodes;
    static const QStringList levels {u"company"_s, u"department"_s, u"team"_s, u"person"_s};
    if (!levels.contains(level))
        return Error {Error::Kind::Invalid, "level.unknown"_L1, {{u"level"_s, level}}, {}};
    if (nodes.isEmpty())
        nodes = {organisation.root()};
    QList<NodeKey> descendants;
    for (const NodeKey &node : std::as_const(nodes)) {
        for (const NodeKey &below : organisation.nodesOfLevel(level, span, node)) {
            if (!descendants.contains(below))
                descendants.append(below);
        }
    }
    return descendants;
}

Result<void> checkVersion(const Question &question, const Handbook &handbook)
{
    for (const QString &kpi : question.kpis) {
        QList<KpiDefinition> versions = handbook.versions(kpi);
        versions.append(*handbook.find(kpi));
        const bool isKnown
            = std::any_of(versions.cbegin(), versions.cend(), [&](const KpiDefinition &version) {
                  return version.version == question.version;
              });
        if (!question.version.isEmpty() && !isKnown)
            return Error {Error::Kind::NotFound,
                          "kpi.unknown_version"_L1,
                          {{u"kpi"_s, kpi}, {u"version"_s, question.version}},
                          {}};
    }
    return {};
}

} // namespace

QList<Session::Option> options()
{
    return {
        {u"store"_s, u"FILE"_s, u"The store."_s},
        {u"kpi"_s, u"ID[,ID…]"_s, u"Which KPIs."_s},
        {u"node"_s, u"NODE"_s, u"An id, a path of names or a bare name (default: the company)."_s},
        {u"by"_s, u"LEVEL"_s, u"company, department, team or person below the node."_s},
        {u"period"_s, u"P"_s, u"2017, 2017-Q1, 2017-03, 2017-W09, a day, a range, FY2017."_s},
        {u"from"_s, u"DAY"_s, u"With --to and --grain instead of --period."_s},
        {u"to"_s, u"DAY"_s, u"The last day."_s},
        {u"grain"_s, u"GRAIN"_s, u"day, week, month, quarter, year …"_s},
        {u"variant"_s, u"V"_s, u"The counting rule (default: the company's)."_s},
        {u"restate"_s, u"VERSION"_s, u"All days by this version of the definition."_s},
        {u"where"_s, u"FIELD=A,B"_s, u"Only rows with one of these values; may be repeated."_s},
        {u"lens"_s, u"event|now"_s, u"Whose row it is: then (default) or now."_s},
        {u"as-known"_s, u"DAY"_s, u"As the figure was known on that day."_s},
        CalendarView::option()};
}

std::optional<int> check(Session &session, bool periodRequired)
{
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (!session.isSet(u"kpi"_s))
        return session.wrongUsage(u"--kpi ID is required"_s);
    if (session.value(u"kpi"_s).split(u',', Qt::SkipEmptyParts).isEmpty())
        return session.wrongUsage(u"--kpi names no KPI"_s);
    const bool range
        = session.isSet(u"from"_s) && session.isSet(u"to"_s) && session.isSet(u"grain"_s);
    if (periodRequired && !session.isSet(u"period"_s) && !range)
        return session.wrongUsage(u"--period P is required (or --from, --to and --grain)"_s);
    const QString lens = session.value(u"lens"_s);
    if (!lens.isEmpty() && lens != "event"_L1 && lens != "now"_L1)
        return session.wrongUsage(u"--lens is event or now"_s);
    if (const auto status = checkSlice(session))
        return status;
    if (session.isSet(u"as-known"_s)) {
        const QDate day = QDate::fromString(session.value(u"as-known"_s), Qt::ISODate);
        if (!day.isValid())
            return session.wrongUsage(u"--as-known is a day: YYYY-MM-DD"_s);
        session.setAsKnown(day);
    }
    return std::nullopt;
}

std::optional<int> checkSlice(Session &session)
{
    for (const QString &where : session.values(u"where"_s)) {
        if (where.indexOf(u'=') < 1)
            return session.wrongUsage(u"--where is FIELD=VALUE[,VALUE…]"_s);
    }
    return std::nullopt;
}

Slice slice(const Session &session)
{
    Slice slice;
    for (const QString &where : session.values(u"where"_s)) {
        const qsizetype mark = where.indexOf(u'=');
        slice[where.left(mark)] += where.mid(mark + 1).split(u',');
    }
    return slice;
}

Result<Question> question(const Session &session, const Reading &reading, bool withPeriods)
{
    Question question;
    question.kpis = session.value(u"kpi"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &kpi : question.kpis) {
        kpi = kpi.trimmed();
        if (!reading.handbook.find(kpi))
            return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    }
    const auto periods
        = withPeriods ? periodsOf(session, reading) : Result<QList<Period>>(QList<Period>());
    if (!periods)
        return periods.error();
    question.periods = *periods;
    const auto nodes = nodesOf(session, reading.facts.organisation(), *periods);
    if (!nodes)
        return nodes.error();
    if (withPeriods || session.isSet(u"node"_s) || session.isSet(u"by"_s))
        question.nodes = *nodes;
    question.variant = session.value(u"variant"_s);
    question.version = session.value(u"restate"_s);
    if (const auto known = checkVersion(question, reading.handbook); !known)
        return known.error();
    question.slice = slice(session);
    question.lens = session.value(u"lens"_s) == "now"_L1 ? Lens::Now : Lens::Event;
    question.today = reading.today;
    return question;
}

} // namespace Steelyard::Selection
