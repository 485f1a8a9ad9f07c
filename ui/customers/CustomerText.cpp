// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerText.h"

#include "ui/field/FieldWords.h"
#include "ui/records/RecordWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr Word Kinds[] {
    {"opportunity", QT_TRANSLATE_NOOP("CustomerText", "Opportunity")},
    {"won", QT_TRANSLATE_NOOP("CustomerText", "Won")},
    {"lost", QT_TRANSLATE_NOOP("CustomerText", "Lost")},
    {"quote", QT_TRANSLATE_NOOP("CustomerText", "Quote")},
    {"contract", QT_TRANSLATE_NOOP("CustomerText", "Contract")},
    {"order", QT_TRANSLATE_NOOP("CustomerText", "Order")},
    {"shipment", QT_TRANSLATE_NOOP("CustomerText", "Shipment")},
    {"invoice", QT_TRANSLATE_NOOP("CustomerText", "Invoice")},
    {"payment", QT_TRANSLATE_NOOP("CustomerText", "Payment")},
    {"complaint", QT_TRANSLATE_NOOP("CustomerText", "Complaint")},
    {"issue", QT_TRANSLATE_NOOP("CustomerText", "Request")},
    {"return", QT_TRANSLATE_NOOP("CustomerText", "Return")},
    {"survey", QT_TRANSLATE_NOOP("CustomerText", "Questionnaire")},
    {"owner", QT_TRANSLATE_NOOP("CustomerText", "New owner")},
};

} // namespace

QString CustomerText::kind(const QString &code)
{
    for (const Word &word : Kinds) {
        if (code == QLatin1StringView(word.code))
            return tr(word.text);
    }
    return FieldWords::kind(code);
}

QString CustomerText::money(qint64 units, const QString &currency) const
{
    return m_formatting.money({units, currency.isEmpty() ? m_sheet.currency : currency});
}

QString CustomerText::day(const Moment &moment) const
{
    return moment.isValid() ? m_formatting.date(moment.day(m_sheet.zone)) : QString();
}

QString CustomerText::headline() const
{
    const Customer &customer = m_sheet.customer;
    QStringList words;
    if (!customer.tier.isEmpty())
        words << tr("Class %1").arg(customer.tier);
    words << (customer.owner.isNull() ? tr("in the pool")
                                      : m_sheet.names.value(customer.owner.uuid()));
    for (const QString &word :
         {customer.industry, customer.segment, customer.region, customer.phone, customer.address}) {
        if (!word.isEmpty())
            words << word;
    }
    return words.join(u" · "_s);
}

QList<KpiTileContent> CustomerText::tiles() const
{
    const HealthFacts &facts = m_sheet.facts;
    QList<KpiTileContent> tiles;
    KpiTileContent orders;
    orders.title = tr("Orders of twelve months");
    orders.value = money(m_sheet.ordersOfYear);
    orders.exact = m_formatting.moneyExact({m_sheet.ordersOfYear, m_sheet.currency});
    orders.otherLabel = tr("in all");
    orders.otherValue = money(m_sheet.ordersInAll);
    orders.target = facts.lastOrder.isValid()
        ? tr("last on %1").arg(m_formatting.shortDate(facts.lastOrder))
        : tr("no order yet");
    tiles << orders;
    KpiTileContent open;
    open.title = tr("Open opportunities");
    open.value = money(m_sheet.openDeals);
    open.exact = m_formatting.moneyExact({m_sheet.openDeals, m_sheet.currency});
    qint64 count = 0;
    for (const Opportunity &deal : m_sheet.deals)
        count += !deal.wonAt.isValid() && !deal.lostAt.isValid() ? 1 : 0;
    open.target = tr("%n open", nullptr, int(count));
    tiles << open;
    KpiTileContent owed;
    owed.title = tr("Still owed");
    owed.value = money(m_sheet.owed);
    owed.exact = m_formatting.moneyExact({m_sheet.owed, m_sheet.currency});
    owed.target
        = facts.overdue > 0 ? tr("overdue %1").arg(money(facts.overdue)) : tr("nothing overdue");
    tiles << owed;
    KpiTileContent seen;
    seen.title = tr("Last seen");
    seen.value = facts.lastEffective.isValid()
        ? m_formatting.days(facts.lastEffective.daysTo(m_sheet.today))
        : u"–"_s;
    seen.state = facts.lastEffective.isValid() ? FigureState::Number : FigureState::NoData;
    seen.otherLabel = facts.lastEffective.isValid() ? tr("ago") : tr("never");
    if (facts.visitEvery)
        seen.target = tr("every %n day(s)", nullptr, int(*facts.visitEvery));
    tiles << seen;
    return tiles;
}

QString CustomerText::health() const
{
    switch (CustomerHealth::stateOf(m_sheet.signs)) {
    case CustomerHealth::State::Good:
        return tr("In good shape");
    case CustomerHealth::State::Watch:
        return tr("Keep an eye on it");
    case CustomerHealth::State::Risk:
        return tr("At risk");
    }
    return {};
}

Tone CustomerText::healthTone() const
{
    switch (CustomerHealth::stateOf(m_sheet.signs)) {
    case CustomerHealth::State::Good:
        return Tone::Good;
    case CustomerHealth::State::Watch:
        return Tone::Warn;
    case CustomerHealth::State::Risk:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString CustomerText::sign(const CustomerSign &sign) const
{
    const auto number
        = [&](const char *name) { return sign.values.value(QLatin1StringView(name)).toLongLong(); };
    const int days = int(number("days"));
    if (sign.code == "overdue_long"_L1 || sign.code == "overdue"_L1)
        return tr("%1 overdue for %n day(s)", nullptr, days).arg(money(number("amount")));
    if (sign.code == "complaint_open"_L1)
        return tr("%n complaint(s) not settled", nullptr, int(number("count")));
    if (sign.code == "detractor"_L1)
        return tr("Answered %1 of 10 when asked whether they would recommend us")
            .arg(number("score"));
    if (sign.code == "orders_drop"_L1)
        return tr("Orders of the last half year are %1% below those of the half year before")
            .arg(number("percent"));
    if (sign.code == "order_late"_L1)
        return tr("No order for %n day(s)", nullptr, days) + u" · "_s
            + tr("usually every %n day(s)", nullptr, int(number("usual")));
    if (sign.code == "silent"_L1)
        return tr("Not seen for %n day(s)", nullptr, days);
    return sign.code;
}

QList<FieldRow> CustomerText::signs() const
{
    QList<FieldRow> rows;
    for (const CustomerSign &one : m_sheet.signs) {
        FieldRow row;
        row.title = sign(one);
        rows << row;
    }
    return rows;
}

QString CustomerText::next() const
{
    if (!m_sheet.next)
        return {};
    const QString &code = m_sheet.next->code;
    if (code == "settle_complaint"_L1)
        return tr("Settle the complaint");
    if (code == "collect"_L1)
        return tr("Ask for the payment");
    if (code == "renew"_L1)
        return tr("Talk about the renewal");
    if (code == "ask_answer"_L1)
        return tr("Ask what they think of the quote");
    if (code == "visit"_L1)
        return tr("Go and see them");
    if (code == "plan_step"_L1)
        return tr("Plan the next step");
    return tr("Keep what was agreed");
}

QString CustomerText::nextReason() const
{
    if (!m_sheet.next)
        return {};
    const auto &values = m_sheet.next->values;
    const QString &code = m_sheet.next->code;
    const int days = int(values.value(u"days"_s).toLongLong());
    if (code == "settle_complaint"_L1)
        return tr("%n complaint(s) not settled", nullptr,
                  int(values.value(u"count"_s).toLongLong()));
    if (code == "collect"_L1)
        return tr("%1 overdue for %n day(s)", nullptr, days)
            .arg(money(values.value(u"amount"_s).toLongLong()));
    if (code == "renew"_L1)
        return tr("The term ends on %1").arg(m_formatting.date(values.value(u"on"_s).toDate()));
    if (code == "ask_answer"_L1)
        return tr("Quote %1 was sent %n day(s) ago", nullptr, days)
            .arg(values.value(u"quote"_s).toString());
    if (code == "visit"_L1)
        return tr("Not seen for %n day(s)", nullptr, days) + u" · "_s
            + tr("every %n day(s)", nullptr, int(values.value(u"every"_s).toLongLong()));
    if (code == "plan_step"_L1)
        return tr("Nothing is planned for “%1”").arg(values.value(u"deal"_s).toString());
    return tr("%1, on %2")
        .arg(values.value(u"step"_s).toString(), m_formatting.date(values.value(u"on"_s).toDate()));
}

QString CustomerText::bestTime() const
{
    if (!m_sheet.bestTime)
        return tr("Too few answers yet to say when they can be reached.");
    const BestTime &best = *m_sheet.bestTime;
    const QString hours = u"%1:00–%2:00"_s.arg(best.hour, 2, 10, QChar(u'0'))
                              .arg(best.hour + 2, 2, 10, QChar(u'0'));
    const QString when = best.weekday == 0
        ? hours
        : u"%1 %2"_s.arg(QLocale(m_formatting.isChinese() ? u"zh_CN"_s : u"en"_s)
                             .standaloneDayName(best.weekday),
                         hours);
    return tr("Best reached %1: %2 of %3 answered").arg(when).arg(best.answered).arg(best.tried);
}

QString CustomerText::lookAlikes() const
{
    QStringList names;
    for (const CustomerSheet::LookAlike &one : m_sheet.lookAlikes.mid(0, 3)) {
        QStringList reasons;
        for (const QString &reason : one.reasons)
            reasons << (reason == "phone"_L1        ? tr("same phone")
                            : reason == "tax_no"_L1 ? tr("same tax number")
                                                    : tr("same name"));
        names << u"%1 (%2)"_s.arg(one.name, reasons.join(u", "_s));
    }
    return names.isEmpty() ? QString() : tr("May be the same as %1").arg(names.join(u"; "_s));
}

QStringList CustomerText::kinds() const
{
    QStringList kinds;
    for (const CustomerEvent &event : m_sheet.timeline) {
        if (!kinds.contains(event.kind))
            kinds << event.kind;
    }
    return kinds;
}

QList<FieldRow> CustomerText::timeline(const QString &wanted) const
{
    QList<FieldRow> rows;
    for (const CustomerEvent &event : m_sheet.timeline) {
        if (!wanted.isEmpty() && event.kind != wanted)
            continue;
        FieldRow row;
        row.id = event.id;
        const QString word = kind(event.kind);
        row.title = event.title.isEmpty() ? word : u"%1 · %2"_s.arg(word, event.title);
        row.title.replace(u'\n', u' ');
        QStringList words {day(event.at)};
        if (!event.who.isNull())
            words << m_sheet.names.value(event.who);
        if (!event.detail.isEmpty())
            words << (event.object == "payment"_L1
                          ? RecordWords::code(u"payment"_s, u"method"_s, event.detail)
                          : FieldWords::outcome(event.detail));
        row.detail = words.join(u" · "_s);
        if (event.amount)
            row.note = money(*event.amount, event.currency);
        if (event.kind == "complaint"_L1 || event.kind == "lost"_L1) {
            row.chip = word;
            row.tone = Tone::Warn;
        } else if (event.kind == "won"_L1 || event.kind == "payment"_L1) {
            row.chip = word;
            row.tone = Tone::Good;
        }
        rows << row;
    }
    return rows;
}

QList<FieldRow> CustomerText::contacts() const
{
    QList<FieldRow> rows;
    for (const Contact &contact : m_sheet.contacts) {
        FieldRow row;
        row.id = contact.id.uuid();
        row.title = contact.title.isEmpty() ? contact.name
                                            : u"%1 · %2"_s.arg(contact.name, contact.title);
        QStringList words;
        for (const QString &word : {contact.phone, contact.email}) {
            if (!word.isEmpty())
                words << word;
        }
        row.detail = words.join(u" · "_s);
        if (contact.birthday.isValid())
            row.note = m_formatting.shortDate(contact.birthday);
        rows << row;
    }
    return rows;
}

QList<FieldRow> CustomerText::documents() const
{
    QList<FieldRow> rows;
    for (const Document &document : m_sheet.documents) {
        FieldRow row;
        row.id = document.id.uuid();
        row.title = document.name;
        QStringList words {day(document.addedAt)};
        if (document.size)
            words << tr("%1 KB").arg(m_formatting.count((*document.size + 1023) / 1024));
        row.detail = words.join(u" · "_s);
        if (document.version)
            row.chip = tr("version %1").arg(*document.version);
        rows << row;
    }
    return rows;
}

QList<FieldRow> CustomerText::owners() const
{
    QList<FieldRow> rows;
    for (const Ownership &owner : m_sheet.owners) {
        FieldRow row;
        row.id = owner.id.uuid();
        row.title
            = owner.person.isNull() ? tr("in the pool") : m_sheet.names.value(owner.person.uuid());
        row.detail
            = u"%1 – %2"_s.arg(owner.fromOn.isValid() ? m_formatting.date(owner.fromOn) : u"…"_s,
                               owner.toOn.isValid() ? m_formatting.date(owner.toOn) : tr("today"));
        row.note = owner.reason;
        rows << row;
    }
    return rows;
}

QList<FieldRow> CustomerText::deals() const
{
    QList<FieldRow> rows;
    for (const Opportunity &deal : m_sheet.deals) {
        FieldRow row;
        row.id = deal.id.uuid();
        row.title = deal.name;
        const bool isWon = deal.wonAt.isValid();
        const bool isLost = deal.lostAt.isValid();
        row.chip = isWon ? tr("Won") : isLost ? tr("Lost") : tr("Open");
        row.tone = isWon ? Tone::Good : isLost ? Tone::Neutral : Tone::Accent;
        QStringList words {m_sheet.names.value(deal.owner.uuid())};
        if (isWon || isLost)
            words << day(isWon ? deal.wonAt : deal.lostAt);
        else if (deal.expectedCloseOn.isValid())
            words << tr("expected %1").arg(m_formatting.shortDate(deal.expectedCloseOn));
        row.detail = words.join(u" · "_s);
        if (deal.amount)
            row.note = money(deal.amount->units, deal.currency);
        rows << row;
    }
    return rows;
}

} // namespace Steelyard
