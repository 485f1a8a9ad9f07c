// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerFollower.h"

#include "core/sales/Contact.h"
#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/store/FactReader.h"
#include "core/store/RowHistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

const QString CustomerEntity = u"customer"_s;
const QString ContactEntity = u"contact"_s;

Error cancelled()
{
    return {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
}

/// What other rows say of customers, by the customer's row: contacts, names of merged ones.
struct Notes
{
    struct Note
    {
        qint32 row;
        QString name;
        QString phone;
    };
    std::vector<Note> notes;

    void sort()
    {
        std::stable_sort(notes.begin(), notes.end(),
                         [](const Note &a, const Note &b) { return a.row < b.row; });
    }
    template<typename Take>
    void of(qint32 row, std::size_t &at, Take take) const
    {
        for (; at < notes.size() && notes[at].row == row; ++at)
            take(notes[at]);
    }
};

// A merged customer is found under the name of the one that it went into, and no more itself.
CustomerIndex::Card shown(const Customer &customer)
{
    if (!customer.mergedInto.isNull())
        return {};
    return {customer.name, {}, {}, customer.region, customer.address, {customer.phone}};
}

} // namespace

Result<std::shared_ptr<const CustomerIndex>> CustomerFollower::index(const FactReader &facts,
                                                                     const CancelToken &cancel)
{
    if (m_index && m_index->isWorn())
        m_index.reset();
    if (!m_index) {
        const auto table = facts.table(CustomerEntity);
        auto made
            = table ? make(facts, cancel) : Result<std::shared_ptr<CustomerIndex>>(table.error());
        if (!made)
            return made.error();
        m_index = std::move(*made);
        m_ids.assign((*table)->ids.begin(), (*table)->ids.end());
    }
    return std::shared_ptr<const CustomerIndex>(m_index);
}

Result<std::shared_ptr<CustomerIndex>> CustomerFollower::make(const FactReader &facts,
                                                              const CancelToken &cancel)
{
    const auto table = facts.table(CustomerEntity);
    if (!table)
        return table.error();
    const IdIndex rows((*table)->ids);
    Notes contacts;
    Notes aliases;
    qint64 read = 0;
    const auto goesOn = [&] { return ++read % 1024 != 0 || !cancel.isCancelled(); };
    auto done = facts.forEachRow(
        ContactEntity, {u"customer"_s, u"name"_s, u"phone"_s}, [&](const Statement &at) {
            const qint32 row = at.isNull(0) ? FactColumn::None : rows.find(at.uuid(0));
            if (row >= 0)
                contacts.notes.push_back({row, at.text(1), at.text(2)});
            return goesOn();
        });
    if (!done)
        return done.error();
    done = facts.forEachRow(
        CustomerEntity, {u"merged_into"_s, u"name"_s, u"phone"_s}, [&](const Statement &at) {
            const qint32 row = at.isNull(0) ? FactColumn::None : rows.find(at.uuid(0));
            if (row >= 0)
                aliases.notes.push_back({row, at.text(1), at.text(2)});
            return goesOn();
        });
    if (!done)
        return done.error();
    contacts.sort();
    aliases.sort();
    auto index = std::make_shared<CustomerIndex>();
    index->reserve((*table)->rows());
    std::size_t contact = 0;
    std::size_t alias = 0;
    done = facts.forEachRow(
        CustomerEntity, {u"name"_s, u"region"_s, u"address"_s, u"phone"_s, u"merged_into"_s},
        [&](const Statement &at) {
            const auto row = qint32(index->rows());
            CustomerIndex::Card card;
            if (at.isNull(4))
                card = {at.text(0), {}, {}, at.text(1), at.text(2), {at.text(3)}};
            contacts.of(row, contact, [&](const Notes::Note &note) {
                card.contacts.append(note.name);
                card.phones.append(note.phone);
            });
            aliases.of(row, alias, [&](const Notes::Note &note) {
                card.aliases.append(note.name);
                card.phones.append(note.phone);
            });
            index->add(at.isNull(4) ? card : CustomerIndex::Card());
            return goesOn();
        });
    if (!done)
        return done.error();
    if (cancel.isCancelled())
        return cancelled();
    return index;
}

Result<CustomerIndex::Card> CustomerFollower::cardOf(const FactReader &facts, const Uuid &customer)
{
    const auto row = facts.row(CustomerEntity, customer);
    if (!row)
        return row.error();
    if (!*row)
        return CustomerIndex::Card();
    const auto own = Record::read<Customer>(customer, (*row)->fields);
    CustomerIndex::Card card = shown(own);
    if (!own.mergedInto.isNull())
        return card;
    const auto contacts = facts.linked(ContactEntity, u"customer"_s, customer);
    const auto merged = facts.linked(CustomerEntity, u"merged_into"_s, customer);
    if (!contacts || !merged)
        return !contacts ? contacts.error() : merged.error();
    for (const auto &[entity, ids, names] : {std::tuple(ContactEntity, *contacts, &card.contacts),
                                             std::tuple(CustomerEntity, *merged, &card.aliases)}) {
        for (const Uuid &id : ids) {
            const auto found = facts.row(entity, id);
            if (!found)
                return found.error();
            if (!*found)
                continue;
            names->append(toText((*found)->fields.value(u"name"_s)));
            card.phones.append(toText((*found)->fields.value(u"phone"_s)));
        }
    }
    return card;
}

// Whom a contact belonged to before, and into whom a customer was merged, the journal knows.
Result<void> CustomerFollower::follow(const FactReader &facts)
{
    if (!m_index)
        return {};
    const auto &changes = facts.lastChanges();
    if (!changes) {
        forget();
        return {};
    }
    QSet<Uuid> touched;
    const auto linkOf = [&](const QString &entity, const QString &link, const ChangedRow &change) {
        const auto row = facts.row(entity, change.id);
        if (row && *row) {
            const Value now = (*row)->fields.value(link);
            if (const auto *to = std::get_if<Uuid>(&now))
                touched.insert(*to);
        }
        if (change.isNew)
            return;
        const auto deeds = RowHistory::of(facts.database(), facts.schema(), entity, change.id);
        for (const RowDeed &deed : deeds.value_or(QList<RowDeed>())) {
            const Value before = deed.before.value(link);
            if (const auto *to = std::get_if<Uuid>(&before))
                touched.insert(*to);
        }
    };
    for (const ChangedRow &change : changes->value(ContactEntity))
        linkOf(ContactEntity, u"customer"_s, change);
    const QList<ChangedRow> customers = changes->value(CustomerEntity);
    for (const ChangedRow &change : customers) {
        touched.insert(change.id);
        linkOf(CustomerEntity, u"merged_into"_s, change);
    }
    if (touched.isEmpty())
        return {};
    const auto table = facts.table(CustomerEntity);
    if (!table)
        return table.error();
    QHash<Uuid, qint32> rows;
    for (std::size_t row = 0; row < m_ids.size(); ++row) {
        if (touched.contains(m_ids[row]))
            rows.insert(m_ids[row], qint32(row));
    }
    // Rows that went: those behind them have moved up in the table.
    QList<std::pair<qint32, Uuid>> gone;
    for (const ChangedRow &change : customers) {
        const auto row = facts.row(CustomerEntity, change.id);
        if (row && !*row && rows.contains(change.id))
            gone.append({rows.value(change.id), change.id});
    }
    std::sort(gone.begin(), gone.end(),
              [](const auto &a, const auto &b) { return b.first < a.first; });
    for (const auto &[row, id] : std::as_const(gone)) {
        m_index->remove(row);
        m_ids.erase(m_ids.begin() + row);
        for (qint32 &at : rows)
            at -= at > row ? 1 : 0;
        rows.remove(id);
        touched.remove(id);
    }
    for (std::size_t row = m_ids.size(); row < (*table)->rows(); ++row) {
        const Uuid id = (*table)->ids[row];
        const auto card = cardOf(facts, id);
        if (!card)
            return card.error();
        m_ids.push_back(id);
        m_index->add(*card);
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const auto card = cardOf(facts, row.key());
        if (!card)
            return card.error();
        m_index->replace(*row, *card);
    }
    // The table is the measure: whoever is not at its row there is read anew.
    if (m_ids.size() != (*table)->rows()
        || !std::equal(m_ids.begin(), m_ids.end(), (*table)->ids.begin()))
        forget();
    return {};
}

} // namespace Steelyard
