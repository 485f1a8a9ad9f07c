// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealPapers.h"

#include "core/base/Fixed.h"
#include "core/sales/Record.h"
#include "core/workspace/EffectiveJudging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 QuoteDays = 2; ///< working days, where the company has settled nothing

/// What all lines add up to; nothing where one has no price.
std::optional<Amount> sumOf(const QList<QuoteLine> &lines, bool atListPrice)
{
    Int128 sum = 0;
    for (const QuoteLine &line : lines) {
        const auto amount = DealPapers::lineAmount(line, atListPrice);
        if (!amount)
            return std::nullopt;
        sum += *amount;
    }
    return lines.isEmpty() ? std::nullopt : std::optional(Amount {qint64(sum)});
}

} // namespace

Result<Uuid> DealPapers::dealOf(const Uuid &quote, const Reading &reading)
{
    const Value deal = reading.row(u"quote"_s, quote).value(u"opportunity"_s);
    const auto *id = std::get_if<Uuid>(&deal);
    if (!id || reading.row(u"opportunity"_s, *id).isEmpty())
        return Error {Error::Kind::NotFound, "quote.without_deal"_L1, {}, {}};
    return *id;
}

Command DealPapers::begin(const QString &label) const
{
    Command command;
    command.label = label;
    command.source = u"hand"_s;
    return command;
}

const DealSheet::QuoteSheet *DealPapers::find(const QuoteId &quote) const
{
    const auto found = std::find_if(m_sheet.quotes.cbegin(), m_sheet.quotes.cend(),
                                    [&](const auto &sheet) { return sheet.quote.id == quote; });
    return found == m_sheet.quotes.cend() ? nullptr : &*found;
}

std::optional<qint64> DealPapers::lineAmount(const QuoteLine &line, bool atListPrice)
{
    const auto &price = atListPrice && line.listPrice ? line.listPrice : line.unitPrice;
    if (!price)
        return std::nullopt;
    const qint64 quantity = line.quantity ? line.quantity->units : Fixed::power(Quantity::Scale);
    return Fixed::divide(Int128(price->units) * quantity, Fixed::power(Quantity::Scale), 0);
}

Command DealPapers::log(Activity activity) const
{
    Command command = begin(u"activity.log"_s);
    activity.id = ActivityId(m_newId());
    activity.opportunity = m_sheet.deal.id;
    activity.customer = m_sheet.deal.customer;
    if (activity.person.isNull())
        activity.person = m_sheet.deal.owner;
    if (!activity.startedAt.isValid())
        activity.startedAt = m_now;
    // The company says what an effective contact is, not whoever wants one.
    if (m_sheet.hasEffectiveRule)
        activity.isEffective
            = isEffective(activity, EffectiveJudging::rule(m_reading).value_or(EffectiveRule()));
    command.changes.append(Record::create(activity));
    const QTimeZone zone(m_reading.facts.profile().zone);
    const Moment &last = m_sheet.deal.lastActivityAt;
    if (!last.isValid() || last.day(zone) <= activity.startedAt.day(zone)) {
        Opportunity after = m_sheet.deal;
        after.lastActivityAt = activity.startedAt;
        command.changes.append(Record::update(m_sheet.deal, after));
    }
    return command;
}

Command DealPapers::newQuote() const
{
    Command command = begin(u"quote.create"_s);
    const DealSheet::QuoteSheet *newest
        = m_sheet.quotes.isEmpty() ? nullptr : &m_sheet.quotes.first();
    Quote quote;
    quote.id = QuoteId(m_newId());
    quote.opportunity = m_sheet.deal.id;
    quote.customer = m_sheet.deal.customer;
    quote.owner = m_sheet.deal.owner;
    quote.currency = m_sheet.deal.currency.isEmpty() ? m_reading.facts.profile().currency
                                                     : m_sheet.deal.currency;
    quote.requestedAt = m_now;
    qint64 days = QuoteDays;
    for (const Setting &setting : m_reading.settings) {
        if (setting.name == "quote.days"_L1)
            days = qMax<qint64>(0, setting.value.toLongLong());
    }
    quote.dueAt = Moment(m_reading.facts.calendar().addWorkdays(m_reading.today, days));
    quote.number = newest && !newest->quote.number.isEmpty()
        ? newest->quote.number
        : u"Q%1-%2"_s.arg(m_reading.today.toString(u"yyyyMMdd"_s), quote.id.uuid().text().right(4));
    quote.version = newest ? newest->quote.version.value_or(m_sheet.quotes.size()) + 1 : 1;
    QList<QuoteLine> lines = newest ? newest->lines : QList<QuoteLine>();
    if (lines.isEmpty()) {
        for (const OpportunityProduct &product : m_sheet.products) {
            QuoteLine line;
            line.product = product.product;
            line.quantity = product.quantity;
            line.unitPrice = product.unitPrice;
            lines.append(line);
        }
    }
    if (lines.isEmpty() && (!m_sheet.deal.product.isNull() || m_sheet.deal.amount)) {
        QuoteLine line;
        line.product = m_sheet.deal.product;
        line.unitPrice = m_sheet.deal.amount;
        lines.append(line);
    }
    qint64 seq = 0;
    for (QuoteLine &line : lines) {
        line.id = QuoteLineId(m_newId());
        line.quote = quote.id;
        line.seq = ++seq;
        line.currency = quote.currency;
        if (!line.quantity)
            line.quantity = Quantity {Fixed::power(Quantity::Scale)};
    }
    quote.netAmount = sumOf(lines, false);
    quote.listAmount = sumOf(lines, true);
    command.changes.append(Record::create(quote));
    for (const QuoteLine &line : std::as_const(lines))
        command.changes.append(Record::create(line));
    return command;
}

Result<Command> DealPapers::changeQuote(const QuoteId &quote, const QList<QuoteLine> &lines,
                                        const QString &note) const
{
    const DealSheet::QuoteSheet *sheet = find(quote);
    if (!sheet || sheet->quote.sentAt.isValid())
        return Error {Error::Kind::Conflict, "quote.sent"_L1, {}, {}};
    Command command = begin(u"quote.edit"_s);
    Quote after = sheet->quote;
    after.netAmount = sumOf(lines, false);
    after.listAmount = sumOf(lines, true);
    after.note = note;
    const Change head = Record::update(sheet->quote, after);
    if (!head.fields.isEmpty())
        command.changes.append(head);
    QSet<Uuid> kept;
    qint64 seq = 0;
    for (QuoteLine line : lines) {
        line.quote = quote;
        line.seq = ++seq;
        line.currency = after.currency;
        const auto was = std::find_if(sheet->lines.cbegin(), sheet->lines.cend(),
                                      [&](const QuoteLine &old) { return old.id == line.id; });
        if (line.id.isNull() || was == sheet->lines.cend()) {
            line.id = QuoteLineId(m_newId());
            command.changes.append(Record::create(line));
            continue;
        }
        kept.insert(line.id.uuid());
        const Change update = Record::update(*was, line);
        if (!update.fields.isEmpty())
            command.changes.append(update);
    }
    for (const QuoteLine &old : sheet->lines) {
        if (!kept.contains(old.id.uuid()))
            command.changes.append({Change::Deed::Delete, u"quote_line"_s, old.id.uuid(), {}});
    }
    return command;
}

Result<Command> DealPapers::markQuote(const QuoteId &quote, const QString &status) const
{
    const DealSheet::QuoteSheet *sheet = find(quote);
    if (!sheet || (status == "sent"_L1 && !sheet->quote.netAmount))
        return Error {Error::Kind::Invalid, "quote.without_lines"_L1, {}, {}};
    Command command = begin(u"quote."_s + status);
    Quote after = sheet->quote;
    after.status = status;
    if (status == "sent"_L1)
        after.sentAt = m_now;
    else
        after.decidedAt = m_now;
    command.changes.append(Record::update(sheet->quote, after));
    if (status != "sent"_L1)
        return command;
    for (const DealSheet::QuoteSheet &other : m_sheet.quotes) {
        if (other.quote.id == quote || other.quote.number != sheet->quote.number
            || other.quote.version.value_or(0) >= sheet->quote.version.value_or(0)
            || other.quote.status == "replaced"_L1 || other.quote.decidedAt.isValid())
            continue;
        Quote replaced = other.quote;
        replaced.status = u"replaced"_s;
        command.changes.append(Record::update(other.quote, replaced));
    }
    return command;
}

// Shares are dated like ownership itself: what counted until yesterday counts on.
Result<Command> DealPapers::setHolders(const QList<Ownership> &holders) const
{
    qint64 total = 0;
    for (const Ownership &holder : holders)
        total += holder.role == "owner"_L1 ? holder.share.ppm : 0;
    if (total != Share::Whole)
        return Error {
            Error::Kind::Invalid,
            "credit.not_whole"_L1,
            {{u"total"_s, QString(Fixed::text(Int128(total) * 100, Share::Scale) + u'%')}},
            {}};
    Command command = begin(u"opportunity.share"_s);
    const QDate today = m_reading.today;
    const QDate eve = today.addDays(-1);
    const auto create = [&](const PersonId &person, const QString &role, const Share &share,
                            const QDate &from, const QDate &to) {
        Ownership made;
        made.id = OwnershipId(m_newId());
        made.object = u"opportunity"_s;
        made.objectId = m_sheet.deal.id.uuid();
        made.person = person;
        made.role = role;
        made.share = share;
        made.fromOn = from;
        made.toOn = to;
        command.changes.append(Record::create(made));
    };
    const bool isFirst = std::none_of(m_sheet.holders.cbegin(), m_sheet.holders.cend(),
                                      [](const Ownership &one) { return one.role == "owner"_L1; });
    if (isFirst && !m_sheet.deal.owner.isNull())
        create(m_sheet.deal.owner, u"owner"_s, Share {Share::Whole}, {}, eve);
    for (const Ownership &one : m_sheet.holders) {
        if (one.fromOn.isValid() && one.fromOn >= today) {
            command.changes.append({Change::Deed::Delete, u"ownership"_s, one.id.uuid(), {}});
            continue;
        }
        Ownership ended = one;
        ended.toOn = eve;
        command.changes.append(Record::update(one, ended));
    }
    for (const Ownership &holder : holders)
        create(holder.person, holder.role, holder.share, today, {});
    return command;
}

Command DealPapers::putInForce(const QuoteTemplate &words) const
{
    return words.command(m_reading, m_newId);
}

Command DealPapers::mark(const QString &item, bool isDone) const
{
    Command command = begin(u"checklist.mark"_s);
    for (const ChecklistMark &mark : m_sheet.marks) {
        if (mark.stage == m_sheet.deal.stage && mark.item == item && !isDone)
            command.changes.append({Change::Deed::Delete, u"checklist_mark"_s, mark.id.uuid(), {}});
    }
    if (!isDone)
        return command;
    ChecklistMark mark;
    mark.id = ChecklistMarkId(m_newId());
    mark.opportunity = m_sheet.deal.id;
    mark.stage = m_sheet.deal.stage;
    mark.item = item;
    mark.person = m_sheet.deal.owner;
    mark.doneAt = m_now;
    command.changes.append(Record::create(mark));
    return command;
}

} // namespace Steelyard
