// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QString AuditWords::rule(const QString &code)
{
    static const QHash<QString, const char *> names {
        {u"period_end_spike"_s, QT_TR_NOOP("Crowded month end")},
        {u"same_minute"_s, QT_TR_NOOP("Saved within a minute")},
        {u"copied_note"_s, QT_TR_NOOP("One note at several customers")},
        {u"short_visit"_s, QT_TR_NOOP("Very short visits")},
        {u"impossible_travel"_s, QT_TR_NOOP("Two places in a short time")},
        {u"late_batch"_s, QT_TR_NOOP("Written down much later")},
        {u"close_date_pushed"_s, QT_TR_NOOP("Expected close moved again")},
        {u"same_day_win"_s, QT_TR_NOOP("Opened and won on one day")},
        {u"stage_jump"_s, QT_TR_NOOP("Stages passed over")},
        {u"split_under_limit"_s, QT_TR_NOOP("Several just under the limit")},
        {u"split_customers"_s, QT_TR_NOOP("New customers that look alike")}};
    const char *name = names.value(code);
    return name ? tr(name) : code;
}

QStringList AuditWords::states()
{
    return {u"open"_s, u"asked"_s, u"explained"_s, u"adjusted"_s};
}

QString AuditWords::state(const QString &code)
{
    static const QHash<QString, const char *> names {{u"open"_s, QT_TR_NOOP("To clarify")},
                                                     {u"asked"_s, QT_TR_NOOP("Asked")},
                                                     {u"explained"_s, QT_TR_NOOP("Explained")},
                                                     {u"justified"_s, QT_TR_NOOP("In order")},
                                                     {u"adjusted"_s, QT_TR_NOOP("Put right")}};
    const char *name = names.value(code);
    return name ? tr(name) : code;
}

Tone AuditWords::tone(const QString &state)
{
    return state == "explained"_L1 ? Tone::Accent
        : state == "adjusted"_L1   ? Tone::Good
        : state == "open"_L1       ? Tone::Warn
                                   : Tone::Neutral;
}

QString AuditWords::threshold(const QString &rule, const QString &code)
{
    const QString key = rule + u'.' + code;
    static const QHash<QString, const char *> names {
        {u"at_least"_s, QT_TR_NOOP("From this number on")},
        {u"period_end_spike.days"_s, QT_TR_NOOP("Last working days of the month")},
        {u"period_end_spike.percent"_s, QT_TR_NOOP("Share of the month, %")},
        {u"times_peers"_s, QT_TR_NOOP("Times what others have")},
        {u"period_end_spike.workdays"_s, QT_TR_NOOP("Days worked at least")},
        {u"same_minute.seconds"_s, QT_TR_NOOP("Within seconds")},
        {u"copied_note.length"_s, QT_TR_NOOP("Characters of the note at least")},
        {u"short_visit.minutes"_s, QT_TR_NOOP("Shorter than minutes")},
        {u"impossible_travel.kmh"_s, QT_TR_NOOP("Faster than km/h")},
        {u"impossible_travel.km"_s, QT_TR_NOOP("Farther than km")},
        {u"late_batch.days"_s, QT_TR_NOOP("Days after the day itself")},
        {u"close_date_pushed.times"_s, QT_TR_NOOP("Times of one opportunity")},
        {u"same_day_win.usual_percent"_s, QT_TR_NOOP("Usual when others have, %")},
        {u"stage_jump.stages"_s, QT_TR_NOOP("Stages passed over at once")},
        {u"split_under_limit.limit"_s, QT_TR_NOOP("Approval from amount on (0: off)")},
        {u"split_under_limit.margin_percent"_s, QT_TR_NOOP("Nearer to it than, %")},
        {u"split_under_limit.days"_s, QT_TR_NOOP("Within days")},
        {u"split_customers.days"_s, QT_TR_NOOP("Within days")}};
    const char *name = names.value(key, names.value(code));
    return name ? tr(name) : code;
}

QString AuditWords::entity(const QString &code)
{
    static const QHash<QString, const char *> names {
        {u"activity"_s, QT_TR_NOOP("Activity")},
        {u"customer"_s, QT_TR_NOOP("Customer")},
        {u"opportunity"_s, QT_TR_NOOP("Opportunity")},
        {u"opportunity_change"_s, QT_TR_NOOP("Change of an opportunity")},
        {u"stage_event"_s, QT_TR_NOOP("Change of stage")},
        {u"sales_order"_s, QT_TR_NOOP("Order")},
        {u"contract"_s, QT_TR_NOOP("Contract")},
        {u"quote"_s, QT_TR_NOOP("Quote")},
        {u"ticket"_s, QT_TR_NOOP("Ticket")}};
    const char *name = names.value(code);
    return name ? tr(name) : code;
}

QString AuditWords::activity(const QString &type)
{
    static const QHash<QString, const char *> names {{u"visit"_s, QT_TR_NOOP("Visit")},
                                                     {u"call"_s, QT_TR_NOOP("Call")},
                                                     {u"meeting"_s, QT_TR_NOOP("Meeting")},
                                                     {u"message"_s, QT_TR_NOOP("Message")},
                                                     {u"demo"_s, QT_TR_NOOP("Demo")}};
    const char *name = names.value(type);
    return name ? tr(name) : entity(u"activity"_s);
}

QString AuditWords::field(const QString &code)
{
    return code == "phone"_L1 ? tr("Phone number") : code == "amount"_L1 ? tr("Amount") : code;
}

QString AuditWords::result(const QString &code)
{
    return code == "right"_L1      ? tr("Right")
        : code == "wrong"_L1       ? tr("Wrong")
        : code == "unreachable"_L1 ? tr("Not reached")
                                   : code;
}

QString AuditWords::clock(const QString &moment, const QTimeZone &zone) const
{
    const auto known = Moment::fromText(moment);
    if (!known || !known->msSinceEpoch())
        return {};
    return QDateTime::fromMSecsSinceEpoch(*known->msSinceEpoch(), zone).toString(u"HH:mm:ss"_s);
}

QString AuditWords::money(const QString &units, const QString &currency) const
{
    return m_formatting.money({units.toLongLong(), currency});
}

QString AuditWords::days(const QDate &from, const QDate &to) const
{
    if (from == to)
        return m_formatting.shortDate(from);
    const bool isMonth = from.year() == to.year() && from.month() == to.month();
    if (isMonth)
        return m_formatting.isChinese()
            ? u"%1–%2日"_s.arg(m_formatting.shortDate(from).chopped(1)).arg(to.day())
            : u"%1–%2"_s.arg(from.day()).arg(m_formatting.shortDate(to));
    return m_formatting.shortDate(from) + u" – "_s + m_formatting.shortDate(to);
}

QString AuditWords::figure(const QString &unit, qint64 value) const
{
    return unit == "ppm"_L1 ? m_formatting.percent(value, 4)
        : unit == "kmh"_L1  ? tr("%1 km/h").arg(m_formatting.count(value))
                            : m_formatting.count(value);
}

QString AuditWords::question(const AuditQueue::Sheet &sheet) const
{
    const QJsonObject &facts = sheet.finding.facts;
    const QString &rule = sheet.flag.rule;
    const int n = facts.value(u"count"_s).toInt();
    const auto whole = [&](const QString &name) { return facts.value(name).toInteger(); };
    if (rule == "period_end_spike"_L1)
        return tr("%n activities are dated on the last working days of the month, %1 of all. What "
                  "was special about these days?",
                  nullptr, n)
            .arg(m_formatting.percent(whole(u"share"_s), 4));
    if (rule == "same_minute"_L1)
        return tr("%n activities were saved one right after the other, from %1 on. Were they "
                  "written down together?",
                  nullptr, n)
            .arg(clock(facts.value(u"saved"_s).toString(), sheet.zone));
    if (rule == "copied_note"_L1)
        return tr("One note stands in %n activities at different customers: “%1” Was the same "
                  "talked about everywhere?",
                  nullptr, n)
            .arg(facts.value(u"note"_s).toString());
    if (rule == "short_visit"_L1)
        return tr("%n visits took less than %1 minutes. What were they about?", nullptr, n)
            .arg(whole(u"minutes"_s));
    if (rule == "impossible_travel"_L1)
        return tr("Between two visits lie %1 km that would have taken %2 km/h. Are the times and "
                  "the places as they should be?")
            .arg(m_formatting.decimal(whole(u"metres"_s), 3, 1))
            .arg(whole(u"kmh"_s));
    if (rule == "late_batch"_L1)
        return tr("%n activities were written down on %1, a week or more after their day. What "
                  "kept them back?",
                  nullptr, n)
            .arg(m_formatting.date(
                QDate::fromString(facts.value(u"saved_on"_s).toString(), Qt::ISODate)));
    if (rule == "close_date_pushed"_L1)
        return tr("The expected close was moved to a later day %n times. What is it waiting for?",
                  nullptr, n);
    if (rule == "same_day_win"_L1)
        return tr("%n opportunities were opened on the day they were won. Since when were they "
                  "known?",
                  nullptr, n);
    if (rule == "stage_jump"_L1)
        return tr("%n steps passed over several stages at once. What happened in between?", nullptr,
                  n);
    if (rule == "split_under_limit"_L1)
        return tr("%n papers of one customer stay just under the approval limit of %1 and come to "
                  "%2 together. Do they belong together?",
                  nullptr, n)
            .arg(money(facts.value(u"limit"_s).toString(), sheet.flag.currency),
                 money(facts.value(u"sum"_s).toString(), sheet.flag.currency));
    if (rule == "split_customers"_L1)
        return tr("%n new customers look like the same one. Are they different companies?", nullptr,
                  n);
    return {};
}

QString AuditWords::peers(const PeerBaseline &baseline) const
{
    if (baseline.n == 0)
        return tr("There are too few others with figures of the month to compare with.");
    const QString usual = figure(baseline.unit, baseline.median);
    const QString most = figure(baseline.unit, baseline.most);
    const QString own = figure(baseline.unit, baseline.own);
    return (baseline.isTeam ? tr("Here %1. Among %n others in the team: usually %2, at most %3.",
                                 nullptr, int(baseline.n))
                            : tr("Here %1. Among %n others in the company: usually %2, at most %3.",
                                 nullptr, int(baseline.n)))
        .arg(own, usual, most);
}

QString AuditWords::what(const AuditQueue::Sheet::Line &line) const
{
    if (line.fields.isEmpty())
        return tr("%1, removed since").arg(entity(line.row.entity));
    if (line.row.entity == "activity"_L1)
        return activity(toText(line.fields.value(u"type"_s)));
    if (!line.other.isEmpty() && line.row.entity != "sales_order"_L1)
        return line.other;
    const QString number = toText(line.fields.value(u"number"_s));
    return !line.name.isEmpty() ? line.name
        : !number.isEmpty()     ? entity(line.row.entity) + u' ' + number
                                : entity(line.row.entity);
}

QString AuditWords::seen(const AuditQueue::Sheet &sheet, const AuditQueue::Sheet::Line &line) const
{
    const QJsonObject &figures = line.row.figures;
    const QString &rule = sheet.flag.rule;
    if (rule == "short_visit"_L1) {
        const qint64 seconds = figures.value(u"seconds"_s).toInteger();
        return seconds < 60 ? tr("took %n seconds", nullptr, int(seconds))
                            : tr("took %n minutes", nullptr, int(seconds / 60));
    }
    if (rule == "impossible_travel"_L1 && figures.contains(u"metres"_s))
        return tr("%1 km in %2 min from the one before: %3 km/h")
            .arg(m_formatting.decimal(figures.value(u"metres"_s).toInteger(), 3, 1))
            .arg(figures.value(u"gap"_s).toInteger() / 60)
            .arg(figures.value(u"kmh"_s).toInteger());
    if (rule == "late_batch"_L1)
        return tr("written down %n days later", nullptr, int(figures.value(u"late"_s).toInteger()));
    if (rule == "copied_note"_L1)
        return toText(line.fields.value(u"note"_s)).simplified();
    if (rule == "close_date_pushed"_L1) {
        const auto day = [&](const QString &name) {
            return m_formatting.shortDate(
                QDate::fromString(figures.value(name).toString(), Qt::ISODate));
        };
        return day(u"from"_s) + u" → "_s + day(u"to"_s);
    }
    if (rule == "stage_jump"_L1) {
        const auto stage = [&](const QString &name) {
            const QString code = figures.value(name).toString();
            return sheet.stages.value(code, code);
        };
        return tr("%1 → %2, %n passed over", nullptr, int(figures.value(u"skipped"_s).toInteger()))
            .arg(stage(u"from"_s), stage(u"to"_s));
    }
    if (rule == "split_customers"_L1) {
        QStringList parts {figures.value(u"phone"_s).toString(),
                           figures.value(u"tax_no"_s).toString()};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    if (figures.contains(u"amount"_s))
        return money(figures.value(u"amount"_s).toString(), sheet.flag.currency);
    if (figures.contains(u"saved"_s))
        return tr("saved at %1").arg(clock(figures.value(u"saved"_s).toString(), sheet.zone));
    return {};
}

} // namespace Steelyard
