// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/FieldText.h"

#include "ui/field/FieldWords.h"
#include "ui/models/MeasureText.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype MostTiles = 5;

} // namespace

QString FieldText::timeOf(const Moment &moment) const
{
    const auto ms = moment.msSinceEpoch();
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, m_day.zone).toString(u"HH:mm"_s) : QString();
}

QString FieldText::distance(const QDate &day) const
{
    if (!day.isValid())
        return {};
    const qint64 days = m_day.day.daysTo(day);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    return days > 0 ? tr("in %n day(s)", nullptr, int(days))
                    : tr("%n day(s) late", nullptr, int(-days));
}

Tone FieldText::toneOf(const QDate &due) const
{
    return !due.isValid() || due > m_day.day ? Tone::Neutral
        : due == m_day.day                   ? Tone::Accent
                                             : Tone::Warn;
}

KpiTileContent FieldText::visits() const
{
    KpiTileContent tile;
    tile.title = tr("Visits of the day");
    tile.value = tr("%1 of %2").arg(m_day.kept).arg(m_day.planned);
    tile.otherLabel = tr("seen in all");
    tile.otherValue = m_formatting.count(m_day.visits);
    tile.target = tr("%n effective", nullptr, int(m_day.effective));
    if (m_day.planned > 0)
        tile.progress = double(m_day.kept) / double(m_day.planned);
    return tile;
}

KpiTileContent FieldText::coverage() const
{
    qint64 customers = 0;
    qint64 seen = 0;
    QStringList classes;
    for (const FieldCoverage &one : m_day.coverage) {
        customers += one.customers;
        seen += one.seen;
        classes << u"%1 %2/%3"_s.arg(one.tier.isEmpty() ? u"–"_s : one.tier)
                       .arg(one.seen)
                       .arg(one.customers);
    }
    KpiTileContent tile;
    tile.title = tr("Customers seen in time");
    tile.value = customers == 0 ? u"–"_s : m_formatting.percent(Ratio {seen, customers});
    tile.state = customers == 0 ? FigureState::NoData : FigureState::Number;
    tile.otherLabel = tr("by their class");
    tile.otherValue = tr("%1 of %2").arg(seen).arg(customers);
    tile.target = classes.mid(0, 3).join(u" · "_s);
    if (customers > 0)
        tile.progress = double(seen) / double(customers);
    return tile;
}

KpiTileContent FieldText::goal(const FieldGoal &goal) const
{
    const KpiDefinition *definition = m_handbook.find(goal.kpi);
    const MeasureText text(m_formatting);
    const bool isCount = definition && definition->unit == UnitOfMeasure::Count;
    KpiTileContent tile;
    tile.title = definition ? (m_formatting.isChinese() ? definition->name.zh : definition->name.en)
                            : goal.kpi;
    const AttainmentCell &main = isCount ? goal.day : goal.month;
    if (isCount) {
        // A tenth of a visit is nobody's plan: what the day asks for is rounded up.
        const auto target = MeasureText::units(goal.day.target, 0);
        const auto exact = MeasureText::units(goal.day.target, 4);
        const qint64 asked
            = target ? (exact && *exact > *target * 10000 ? *target + 1 : *target) : 0;
        tile.value = target ? tr("%1 of %2").arg(text.value(goal.day.actual)).arg(asked)
                            : text.value(goal.day.actual);
        tile.otherLabel = tr("month");
        tile.otherValue = text.value(goal.month.attainment);
    } else {
        tile.value = text.value(goal.month.actual);
        tile.exact = text.exact(goal.month.actual);
        tile.otherLabel = tr("attained");
        tile.otherValue = text.value(goal.month.attainment);
    }
    tile.state = MeasureText::state(main.actual);
    if (MeasureText::state(goal.month.target) == FigureState::Number)
        tile.target = tr("Month %1").arg(text.value(goal.month.target));
    if (MeasureText::state(goal.month.gap) == FigureState::Number)
        tile.gap = tr("Gap %1").arg(text.value(goal.month.gap));
    if (const auto share = MeasureText::share(goal.month.attainment))
        tile.progress = *share;
    if (const auto pace = MeasureText::share(goal.month.pace))
        tile.pace = *pace;
    tile.status = MeasureText::status(goal.month.standing);
    return tile;
}

QList<KpiTileContent> FieldText::tiles() const
{
    QList<KpiTileContent> tiles {visits(), coverage()};
    for (const FieldGoal &one : m_day.goals) {
        if (tiles.size() < MostTiles)
            tiles << goal(one);
    }
    return tiles;
}

FieldRow FieldText::row(const FieldStop &stop) const
{
    FieldRow row;
    row.id = stop.task.isNull() ? stop.activity : stop.task;
    row.customer = stop.customer;
    row.lead = timeOf(stop.at);
    row.title = stop.name.isEmpty() ? tr("Without a customer") : stop.name;
    row.isDone = stop.isDone;
    QStringList words;
    if (!stop.title.isEmpty())
        words << stop.title;
    if (!stop.address.isEmpty())
        words << stop.address;
    if (!stop.phone.isEmpty())
        words << stop.phone;
    row.detail = words.join(u" · "_s);
    QStringList notes;
    if (stop.metres)
        notes << (*stop.metres < 1000 ? tr("%1 m").arg(*stop.metres)
                                      : tr("%1 km").arg(m_formatting.decimal(*stop.metres, 3, 1)));
    notes << (stop.last.isValid()
                  ? tr("seen %n day(s) ago", nullptr, int(stop.last.daysTo(m_day.day)))
                  : tr("never seen"));
    row.note = notes.join(u" · "_s);
    if (!stop.tier.isEmpty())
        row.chip = stop.tier;
    return row;
}

QList<FieldRow> FieldText::stops() const
{
    QList<FieldRow> rows;
    qsizetype n = 0;
    for (const FieldStop &stop : m_day.stops) {
        FieldRow one = row(stop);
        n += stop.isDone ? 0 : 1;
        if (one.lead.isEmpty() && !stop.isDone)
            one.lead = QString::number(n);
        if (stop.isOverdue) {
            one.chip = tr("missed on %1").arg(m_formatting.shortDate(stop.at.day(m_day.zone)));
            one.tone = Tone::Warn;
        } else if (stop.why == FieldStop::Why::Unplanned) {
            one.chip = tr("without a plan");
        }
        rows << one;
    }
    return rows;
}

QList<FieldRow> FieldText::suggested() const
{
    QList<FieldRow> rows;
    for (const FieldStop &stop : m_day.suggested) {
        FieldRow one = row(stop);
        one.id = stop.customer;
        one.lead = stop.tier;
        one.chip = distance(stop.due);
        one.tone = toneOf(stop.due);
        one.note = tr("every %n day(s)", nullptr, int(stop.every));
        if (!stop.last.isValid())
            one.note = tr("never seen");
        rows << one;
    }
    return rows;
}

QList<FieldRow> FieldText::tasks() const
{
    QList<FieldRow> rows;
    for (const FieldTask &task : m_day.tasks) {
        FieldRow one;
        one.id = task.task.id.uuid();
        one.customer = task.task.customer.uuid();
        one.title
            = task.task.title.isEmpty() ? FieldWords::reason(task.task.kind) : task.task.title;
        QStringList words {FieldWords::reason(task.task.kind)};
        // Opportunities are mostly called after their customer.
        if (!task.opportunity.contains(task.customer))
            words << task.customer;
        words << (task.opportunity.isEmpty() ? task.customer : task.opportunity);
        words.removeAll(QString());
        one.detail = words.join(u" · "_s);
        const QDate due = task.task.dueAt.day(m_day.zone);
        one.chip = distance(due);
        one.tone = toneOf(due);
        one.note = timeOf(task.task.dueAt);
        rows << one;
    }
    return rows;
}

QList<FieldRow> FieldText::reminders() const
{
    QList<FieldRow> rows;
    for (const FieldReminder &reminder : m_day.reminders) {
        FieldRow one;
        one.id = reminder.objectId;
        one.customer = reminder.customer;
        one.title = reminder.name.isEmpty() ? tr("Without a customer") : reminder.name;
        QStringList words {FieldWords::reason(reminder.kind)};
        if (!reminder.detail.isEmpty())
            words << reminder.detail;
        one.detail = words.join(u" · "_s);
        one.chip = distance(reminder.due);
        one.tone = toneOf(reminder.due);
        if (reminder.amount)
            one.note = m_formatting.money(
                {*reminder.amount,
                 reminder.currency.isEmpty() ? m_day.currency : reminder.currency});
        rows << one;
    }
    return rows;
}

} // namespace Steelyard
