// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealSheet.h"

#include "core/base/Fixed.h"
#include "core/pipeline/StageRules.h"
#include "core/pipeline/WorkdayCount.h"
#include "core/quality/EffectiveContact.h"
#include "core/sales/Contact.h"
#include "core/sales/OpportunityChange.h"
#include "core/sales/StageEvent.h"
#include "core/workspace/CompanySetting.h"
#include "core/workspace/PipelineBook.h"
#include "core/workspace/PriceBands.h"
#include "core/workspace/RowsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

class Gathering
{
public:
    Gathering(DealSheet &sheet, const Reading &reading)
        : m_sheet(sheet)
        , m_reading(reading)
        , m_zone(reading.facts.profile().zone)
    {
    }

    Result<void> run(const Uuid &id)
    {
        const RowFields fields = m_reading.row(u"opportunity"_s, id);
        if (fields.isEmpty())
            return Error {Error::Kind::NotFound, "opportunity.gone"_L1, {}, {}};
        m_sheet.deal = Record::read<Opportunity>(id, fields);
        m_sheet.zone = m_zone;
        m_sheet.customer = name(u"customer"_s, m_sheet.deal.customer.uuid());
        m_sheet.owner = name(u"person"_s, m_sheet.deal.owner.uuid());
        m_sheet.product = name(u"product"_s, m_sheet.deal.product.uuid());
        for (const auto step :
             {&Gathering::stages, &Gathering::activities, &Gathering::quotes, &Gathering::rest}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        m_sheet.hasEffectiveRule
            = !CompanySetting::value(m_reading, EffectiveRule::setting()).isEmpty();
        m_sheet.history = m_reading.history(u"opportunity"_s, id);
        for (const RowDeed &deed : std::as_const(m_sheet.history))
            name(u"person"_s, deed.author);
        judge();
        return {};
    }

private:
    QString name(const QString &entity, const Uuid &id)
    {
        if (id.isNull())
            return {};
        auto known = m_sheet.names.constFind(id);
        if (known == m_sheet.names.cend())
            known = m_sheet.names.insert(id, toText(m_reading.row(entity, id).value(u"name"_s)));
        return *known;
    }

    QDate day(const Moment &moment) const
    {
        return moment.isValid() ? moment.day(m_zone) : QDate();
    }

    Result<void> stages()
    {
        const auto book = PipelineBook::of(m_reading);
        const auto events = RowsOf::linked<StageEvent>(m_reading, u"opportunity"_s, id());
        if (!book || !events)
            return !book ? book.error() : events.error();
        const PipelineId pipeline = book->of(m_sheet.deal);
        m_sheet.stages = book->stagesOf(pipeline);
        for (const Pipeline &one : book->pipelines) {
            if (one.id == pipeline)
                m_sheet.pipeline = one.name;
        }
        m_sheet.stage = book->stage(pipeline, m_sheet.deal.stage).value_or(Stage());
        QList<StageEvent> inTurn = *events;
        std::stable_sort(inTurn.begin(), inTurn.end(), [this](const auto &a, const auto &b) {
            return std::pair(day(a.enteredAt), a.seq.value_or(0))
                < std::pair(day(b.enteredAt), b.seq.value_or(0));
        });
        const QDate today = m_reading.today;
        const QDate first = inTurn.isEmpty() ? today : day(inTurn.first().enteredAt);
        const WorkdayCount workdays(m_reading.facts.calendar(),
                                    first.isValid() ? qMax(first, today.addYears(-30)) : today,
                                    today);
        for (qsizetype i = 0; i < inTurn.size(); ++i) {
            const StageEvent &event = inTurn.at(i);
            const auto stage = book->stage(pipeline, event.stage);
            DealSheet::Stay stay {stage && !stage->name.isEmpty() ? stage->name : event.stage,
                                  day(event.enteredAt), day(event.leftAt), 0};
            if (!stay.to.isValid() && i + 1 < inTurn.size())
                stay.to = day(inTurn.at(i + 1).enteredAt);
            if (stay.from.isValid())
                stay.workdays = workdays.between(dayNumber(stay.from),
                                                 dayNumber(stay.to.isValid() ? stay.to : today));
            m_sheet.stays.append(stay);
        }
        const auto ages = StageAges::of(m_reading.facts, today, m_reading.cancel);
        const auto table = m_reading.facts.table(u"opportunity"_s);
        if (!ages || !table)
            return !ages ? ages.error() : table.error();
        const auto &ids = (*table)->ids;
        const auto row = size_t(std::find(ids.begin(), ids.end(), id()) - ids.begin());
        if (const auto age = ages->age(row))
            m_sheet.facts.age = *age;
        const Uuid team = m_reading.facts.organisation()
                              .unitOf(m_sheet.deal.owner.uuid(), today)
                              .value_or(Uuid());
        m_sheet.usual = ages->usual(m_sheet.deal.stage, team);
        if (m_sheet.usual)
            m_sheet.facts.usual = m_sheet.usual->median;
        return {};
    }

    Result<void> activities()
    {
        auto activities = RowsOf::linked<Activity>(m_reading, u"opportunity"_s, id());
        auto tasks = RowsOf::linked<Task>(m_reading, u"opportunity"_s, id());
        if (!activities || !tasks)
            return !activities ? activities.error() : tasks.error();
        m_sheet.activities = *activities;
        std::stable_sort(m_sheet.activities.begin(), m_sheet.activities.end(),
                         [this](const Activity &a, const Activity &b) {
                             return day(a.startedAt) > day(b.startedAt);
                         });
        for (const Activity &activity : std::as_const(m_sheet.activities))
            name(u"person"_s, activity.person.uuid());
        tasks->removeIf([](const Task &task) { return task.doneAt.isValid(); });
        std::stable_sort(tasks->begin(), tasks->end(), [this](const Task &a, const Task &b) {
            return day(a.dueAt) < day(b.dueAt);
        });
        m_sheet.tasks = *tasks;
        DealFacts &facts = m_sheet.facts;
        QDate last = day(m_sheet.deal.lastActivityAt);
        if (!m_sheet.activities.isEmpty()) {
            const Activity &latest = m_sheet.activities.first();
            const QDate on = day(latest.startedAt);
            if (on.isValid() && (!last.isValid() || on > last))
                last = on;
            facts.nextOn = latest.nextOn;
            facts.nextStep = latest.nextStep;
        }
        if (last.isValid())
            facts.idle = qMax<qint64>(0, last.daysTo(m_reading.today));
        if (!tasks->isEmpty()) {
            const QDate due = day(tasks->first().dueAt);
            if (due.isValid() && (!facts.nextOn.isValid() || due < facts.nextOn)) {
                facts.nextOn = due;
                facts.nextStep = tasks->first().title;
            }
        }
        return {};
    }

    Result<void> quotes()
    {
        const auto quotes = RowsOf::linked<Quote>(m_reading, u"opportunity"_s, id());
        if (!quotes)
            return quotes.error();
        for (const Quote &quote : *quotes) {
            auto lines = RowsOf::linked<QuoteLine>(m_reading, u"quote"_s, quote.id.uuid());
            if (!lines)
                return lines.error();
            std::stable_sort(lines->begin(), lines->end(), [](const auto &a, const auto &b) {
                return a.seq.value_or(0) < b.seq.value_or(0);
            });
            for (const QuoteLine &line : std::as_const(*lines))
                name(u"product"_s, line.product.uuid());
            m_sheet.quotes.append({quote, *lines});
        }
        std::stable_sort(
            m_sheet.quotes.begin(), m_sheet.quotes.end(), [this](const auto &a, const auto &b) {
                const auto key = [this](const Quote &quote) {
                    return std::pair(quote.version.value_or(0), day(quote.requestedAt));
                };
                return key(a.quote) > key(b.quote);
            });
        if (m_sheet.quotes.isEmpty())
            return {};
        const Quote &newest = m_sheet.quotes.first().quote;
        if (newest.decidedAt.isValid())
            return {};
        if (newest.sentAt.isValid())
            m_sheet.facts.quoteSentOn = day(newest.sentAt);
        else if (newest.dueAt.isValid())
            m_sheet.facts.quoteDueOn = day(newest.dueAt);
        return {};
    }

    Result<void> rest()
    {
        const auto products = RowsOf::linked<OpportunityProduct>(m_reading, u"opportunity"_s, id());
        const auto marks = RowsOf::linked<ChecklistMark>(m_reading, u"opportunity"_s, id());
        const auto changes = RowsOf::linked<OpportunityChange>(m_reading, u"opportunity"_s, id());
        if (!products || !marks || !changes)
            return !products ? products.error() : !marks ? marks.error() : changes.error();
        m_sheet.products = *products;
        m_sheet.marks = *marks;
        for (const OpportunityProduct &line : *products)
            name(u"product"_s, line.product.uuid());
        if (!m_sheet.deal.customer.isNull()) {
            const auto contacts
                = RowsOf::linked<Contact>(m_reading, u"customer"_s, m_sheet.deal.customer.uuid());
            if (!contacts)
                return contacts.error();
            m_sheet.facts.contacts = contacts->size();
        }
        for (const Ownership &ownership : m_reading.facts.ownerships()) {
            if (ownership.objectId != id()
                || (ownership.fromOn.isValid() && ownership.fromOn > m_reading.today)
                || (ownership.toOn.isValid() && ownership.toOn < m_reading.today))
                continue;
            m_sheet.holders.append(ownership);
            name(u"person"_s, ownership.person.uuid());
        }
        std::stable_sort(
            m_sheet.holders.begin(), m_sheet.holders.end(),
            [](const Ownership &a, const Ownership &b) { return a.share.ppm > b.share.ppm; });
        QList<OpportunityChange> inTurn = *changes;
        std::stable_sort(inTurn.begin(), inTurn.end(), [this](const auto &a, const auto &b) {
            return day(a.changedAt) < day(b.changedAt);
        });
        for (const OpportunityChange &change : std::as_const(inTurn)) {
            if (change.field == "expected_close_on"_L1 && !change.oldValue.isEmpty()
                && change.newValue > change.oldValue)
                ++m_sheet.facts.pushes;
            if (change.field == "amount"_L1 && !m_sheet.facts.firstAmount)
                m_sheet.facts.firstAmount = Fixed::parse(change.oldValue, Amount::Scale);
        }
        auto band = PriceBands::of(m_sheet.deal, m_reading);
        if (!band)
            return band.error();
        m_sheet.band = *band;
        return {};
    }

    void judge()
    {
        DealFacts &facts = m_sheet.facts;
        facts.deal = m_sheet.deal;
        facts.stage = m_sheet.stage;
        facts.today = m_reading.today;
        const auto place
            = std::find_if(m_sheet.stages.cbegin(), m_sheet.stages.cend(),
                           [this](const Stage &stage) { return stage.code == m_sheet.deal.stage; });
        if (place != m_sheet.stages.cend() && place + 1 != m_sheet.stages.cend()) {
            QSet<QString> happened;
            const QDate since = m_sheet.stays.isEmpty() ? QDate() : m_sheet.stays.last().from;
            for (const Activity &activity : std::as_const(m_sheet.activities)) {
                if (since.isValid() && day(activity.startedAt) < since)
                    continue;
                happened.insert(activity.type);
                if (activity.isEffective)
                    happened.insert(u"effective"_s);
            }
            for (const StageDemand &demand :
                 StageRules::missing(m_sheet.stages, m_sheet.deal, (place + 1)->code, happened)) {
                facts.missingFields += demand.fields;
                if (facts.missingActivity.isEmpty())
                    facts.missingActivity = demand.activity;
            }
        }
        m_sheet.risks = DealRisks::of(facts);
        m_sheet.next = DealRisks::next(facts);
    }

    Uuid id() const { return m_sheet.deal.id.uuid(); }

    DealSheet &m_sheet;
    const Reading &m_reading;
    QTimeZone m_zone;
};

} // namespace

Result<DealSheet> DealSheet::of(const Uuid &id, const Reading &reading)
{
    DealSheet sheet;
    if (const auto gathered = Gathering(sheet, reading).run(id); !gathered)
        return gathered.error();
    return sheet;
}

} // namespace Steelyard
