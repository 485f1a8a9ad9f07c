// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FieldReminders.h"

#include "core/workspace/CellsOf.h"
#include "core/workspace/OpenReceivables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::FieldReminders {

namespace {

constexpr qint32 None = FactColumn::NoDay;

/// What one customer of the person has seen of us.
struct Contacts
{
    qint32 any = 0;       ///< activities of any kind
    qint32 effective = 0; ///< of which effective
};

class Search
{
public:
    Search(const PersonId &person, const QDate &day, const Reading &reading)
        : m_person(person)
        , m_day(dayNumber(day))
        , m_date(day)
        , m_reading(reading)
    {
    }

    Result<QList<FieldReminder>> run()
    {
        for (const auto step :
             {&Search::load, &Search::newcomers, &Search::leads, &Search::orders,
              &Search::receivables, &Search::birthdays, &Search::tickets, &Search::leaveOutDone}) {
            if (m_reading.cancel.isCancelled())
                return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const FieldReminder &a, const FieldReminder &b) {
                             return std::pair(a.due, a.name) < std::pair(b.due, b.name);
                         });
        return m_found;
    }

private:
    using TablePtr = std::shared_ptr<const FactTable>;

    Result<void> load()
    {
        for (const QString &entity : {u"person"_s, u"customer"_s, u"activity"_s, u"lead"_s,
                                      u"sales_order"_s, u"contact"_s, u"ticket"_s, u"task"_s}) {
            const auto table = m_reading.facts.table(entity);
            if (!table)
                return table.error();
            m_tables.insert(entity, *table);
        }
        const auto &people = m_tables.value(u"person"_s)->ids;
        const auto at = std::find(people.begin(), people.end(), m_person.uuid());
        m_me = at == people.end() ? -2 : qint32(at - people.begin());
        m_customers = m_tables.value(u"customer"_s);
        m_names = m_customers->column(u"name"_s);
        m_isMine.assign(m_customers->rows(), false);
        const auto &owners = m_customers->column(u"owner"_s)->links;
        const auto &merged = m_customers->column(u"merged_into"_s)->links;
        for (size_t row = 0; row < m_customers->rows(); ++row)
            m_isMine[row] = owners[row] == m_me && merged[row] == FactColumn::None;
        return {};
    }

    QString nameOf(qint32 customer) const
    {
        return customer < 0 ? QString() : CellsOf::text(*m_names, size_t(customer));
    }
    Uuid idOf(qint32 customer) const
    {
        return customer < 0 ? Uuid() : m_customers->ids[size_t(customer)];
    }
    bool isMine(qint32 customer) const { return customer >= 0 && m_isMine[size_t(customer)]; }

    FieldReminder of(const QString &kind, const QString &object, const Uuid &id, qint32 customer,
                     qint32 due) const
    {
        FieldReminder reminder;
        reminder.kind = kind;
        reminder.object = object;
        reminder.objectId = id;
        reminder.customer = idOf(customer);
        reminder.name = nameOf(customer);
        reminder.due = dateOf(due);
        return reminder;
    }

    Result<void> newcomers()
    {
        const TablePtr activities = m_tables.value(u"activity"_s);
        const auto &customers = activities->column(u"customer"_s)->links;
        const auto &days = activities->column(u"started_at"_s)->days;
        const auto &effective = activities->column(u"is_effective"_s)->numbers;
        const auto &created = m_customers->column(u"created_at"_s)->days;
        std::vector<Contacts> seen(m_customers->rows());
        for (size_t row = 0; row < activities->rows(); ++row) {
            const qint32 customer = customers[row];
            if (!isMine(customer) || days[row] == None || created[size_t(customer)] == None
                || days[row] < created[size_t(customer)] || days[row] > m_day)
                continue;
            ++seen[size_t(customer)].any;
            seen[size_t(customer)].effective += effective[row] == 1 ? 1 : 0;
        }
        for (size_t row = 0; row < m_customers->rows(); ++row) {
            if (!m_isMine[row] || created[row] == None || created[row] > m_day
                || m_day - created[row] > Forgotten)
                continue;
            if (seen[row].any == 0)
                m_found.append(of(u"first_contact"_s, u"customer"_s, m_customers->ids[row],
                                  qint32(row), created[row] + FirstContactDays));
            else if (seen[row].effective < 2)
                m_found.append(of(u"second_contact"_s, u"customer"_s, m_customers->ids[row],
                                  qint32(row), created[row] + SecondContactDays));
        }
        return {};
    }

    Result<void> leads()
    {
        const TablePtr leads = m_tables.value(u"lead"_s);
        const auto &owners = leads->column(u"owner"_s)->links;
        const auto &customers = leads->column(u"customer"_s)->links;
        const auto &created = leads->column(u"created_at"_s)->days;
        const auto &assigned = leads->column(u"assigned_at"_s)->days;
        const auto &touched = leads->column(u"first_touch_at"_s)->days;
        const auto &qualified = leads->column(u"qualified_at"_s)->days;
        const auto &dropped = leads->column(u"disqualified_at"_s)->days;
        for (size_t row = 0; row < leads->rows(); ++row) {
            const qint32 since = assigned[row] != None ? assigned[row] : created[row];
            if (owners[row] != m_me || touched[row] != None || qualified[row] != None
                || dropped[row] != None || since == None || since > m_day
                || m_day - since > Forgotten)
                continue;
            FieldReminder reminder = of(u"first_contact"_s, u"lead"_s, leads->ids[row],
                                        customers[row], since + FirstContactDays);
            if (reminder.name.isEmpty()) {
                const RowFields fields = m_reading.row(u"lead"_s, leads->ids[row]);
                reminder.name = toText(fields.value(u"company"_s));
                reminder.detail = toText(fields.value(u"name"_s));
                if (reminder.name.isEmpty())
                    std::swap(reminder.name, reminder.detail);
            }
            m_found.append(reminder);
        }
        return {};
    }

    Result<void> orders()
    {
        const TablePtr orders = m_tables.value(u"sales_order"_s);
        const auto &customers = orders->column(u"customer"_s)->links;
        const auto &signedOn = orders->column(u"signed_at"_s)->days;
        const auto &ends = orders->column(u"end_on"_s)->days;
        const auto &cancelled = orders->column(u"cancelled_at"_s)->days;
        const auto &renews = orders->column(u"renews"_s)->links;
        const FactColumn &status = *orders->column(u"status"_s);
        const auto isVoid = [&](size_t row) {
            return cancelled[row] != None || CellsOf::text(status, row) == "void"_L1;
        };
        std::vector<bool> renewed(orders->rows(), false);
        std::vector<qint32> count(m_customers->rows(), 0);
        std::vector<qint32> first(m_customers->rows(), None);
        for (size_t row = 0; row < orders->rows(); ++row) {
            if (renews[row] >= 0)
                renewed[size_t(renews[row])] = true;
            if (!isMine(customers[row]) || isVoid(row) || signedOn[row] == None
                || signedOn[row] > m_day)
                continue;
            const auto customer = size_t(customers[row]);
            ++count[customer];
            first[customer] = signedOn[row];
        }
        for (size_t row = 0; row < orders->rows(); ++row) {
            if (!isMine(customers[row]) || isVoid(row) || renewed[row] || ends[row] == None
                || ends[row] - m_day > RenewalDays || m_day - ends[row] > Forgotten)
                continue;
            FieldReminder reminder
                = of(u"renewal"_s, u"sales_order"_s, orders->ids[row], customers[row], ends[row]);
            reminder.amount = CellsOf::number(*orders->column(u"amount"_s), row);
            reminder.currency = CellsOf::text(*orders->column(u"currency"_s), row);
            m_found.append(reminder);
        }
        for (size_t row = 0; row < m_customers->rows(); ++row) {
            if (count[row] != 1)
                continue;
            const qint32 since = m_day - first[row];
            if (since >= SecondOrderFrom && since <= SecondOrderTo)
                m_found.append(of(u"second_order"_s, u"customer"_s, m_customers->ids[row],
                                  qint32(row), first[row] + SecondOrderTo));
        }
        return {};
    }

    Result<void> receivables()
    {
        const auto owed = OpenReceivables::of(m_reading.facts);
        if (!owed)
            return owed.error();
        const FactTable &table = *owed->table;
        const auto &owners = table.column(u"owner"_s)->links;
        const auto &customers = table.column(u"customer"_s)->links;
        const auto &due = table.column(u"due_on"_s)->days;
        for (size_t row = 0; row < table.rows(); ++row) {
            const bool mine = owners[row] == m_me || (owners[row] < 0 && isMine(customers[row]));
            if (!mine || !owed->isOpen(row) || due[row] == None
                || due[row] - m_day > ReceivableDays)
                continue;
            FieldReminder reminder
                = of(u"receivable"_s, u"receivable"_s, table.ids[row], customers[row], due[row]);
            reminder.amount = owed->open[row];
            reminder.currency = CellsOf::text(*table.column(u"currency"_s), row);
            m_found.append(reminder);
        }
        return {};
    }

    Result<void> birthdays()
    {
        const TablePtr contacts = m_tables.value(u"contact"_s);
        const auto &customers = contacts->column(u"customer"_s)->links;
        const auto &born = contacts->column(u"birthday"_s)->days;
        for (size_t row = 0; row < contacts->rows(); ++row) {
            if (born[row] == None || !isMine(customers[row]))
                continue;
            const QDate birthday = dateOf(born[row]);
            QDate next;
            // Who was born on 29 February is congratulated on the 28th of other years.
            for (int year = m_date.year(); !next.isValid() || next < m_date; ++year)
                next = QDate(year, birthday.month(),
                             qMin(birthday.day(), QDate(year, birthday.month(), 1).daysInMonth()));
            if (m_date.daysTo(next) > BirthdayDays)
                continue;
            FieldReminder reminder = of(u"birthday"_s, u"contact"_s, contacts->ids[row],
                                        customers[row], dayNumber(next));
            reminder.detail
                = toText(m_reading.row(u"contact"_s, contacts->ids[row]).value(u"name"_s));
            m_found.append(reminder);
        }
        return {};
    }

    Result<void> tickets()
    {
        const TablePtr tickets = m_tables.value(u"ticket"_s);
        const auto &owners = tickets->column(u"owner"_s)->links;
        const auto &customers = tickets->column(u"customer"_s)->links;
        const auto &created = tickets->column(u"created_at"_s)->days;
        const auto &resolved = tickets->column(u"resolved_at"_s)->days;
        const auto &due = tickets->column(u"sla_due_at"_s)->days;
        for (size_t row = 0; row < tickets->rows(); ++row) {
            const bool mine = owners[row] == m_me || (owners[row] < 0 && isMine(customers[row]));
            if (!mine || resolved[row] != None || created[row] == None || created[row] > m_day)
                continue;
            FieldReminder reminder = of(u"ticket"_s, u"ticket"_s, tickets->ids[row], customers[row],
                                        due[row] != None ? due[row] : created[row]);
            reminder.detail
                = toText(m_reading.row(u"ticket"_s, tickets->ids[row]).value(u"subject"_s));
            m_found.append(reminder);
        }
        return {};
    }

    // Whatever was done or put off left a task of that kind about the row behind.
    Result<void> leaveOutDone()
    {
        const TablePtr tasks = m_tables.value(u"task"_s);
        const FactColumn &kinds = *tasks->column(u"kind"_s);
        const auto &due = tasks->column(u"due_at"_s)->days;
        const auto &done = tasks->column(u"done_at"_s)->days;
        const auto &cancelled = tasks->column(u"cancelled_at"_s)->days;
        const auto &snoozed = tasks->column(u"snoozed_until"_s)->days;
        QSet<qint32> codes;
        for (const FieldReminder &reminder : std::as_const(m_found))
            codes.insert(qint32(kinds.dictionary.indexOf(reminder.kind)));
        QHash<std::pair<QString, Uuid>, QList<qint32>> closed; // the days for which it is settled
        QSet<std::pair<QString, Uuid>> quiet;
        for (size_t row = 0; row < tasks->rows(); ++row) {
            if (kinds.codes[row] == FactColumn::None || !codes.contains(kinds.codes[row]))
                continue;
            const auto object = m_reading.row(u"task"_s, tasks->ids[row]).value(u"object_id"_s);
            const auto *id = std::get_if<Uuid>(&object);
            if (!id)
                continue;
            const std::pair key(CellsOf::text(kinds, row), *id);
            if (done[row] != None || cancelled[row] != None)
                closed[key].append(due[row]);
            else if (snoozed[row] != None && snoozed[row] > m_day)
                quiet.insert(key);
        }
        m_found.removeIf([&](const FieldReminder &reminder) {
            const std::pair key(reminder.kind, reminder.objectId);
            return quiet.contains(key) || closed.value(key).contains(dayNumber(reminder.due));
        });
        return {};
    }

    PersonId m_person;
    qint32 m_day;
    QDate m_date;
    const Reading &m_reading;
    QHash<QString, TablePtr> m_tables;
    TablePtr m_customers;
    const FactColumn *m_names = nullptr;
    std::vector<bool> m_isMine; ///< by row of the customers
    qint32 m_me = -2;           ///< row of the person; never that of nobody
    QList<FieldReminder> m_found;
};

} // namespace

Result<QList<FieldReminder>> of(const PersonId &person, const QDate &day, const Reading &reading)
{
    return Search(person, day, reading).run();
}

} // namespace Steelyard::FieldReminders
