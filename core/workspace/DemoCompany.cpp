// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DemoCompany.h"

#include "core/sales/Channel.h"
#include "core/sales/Coverage.h"
#include "core/sales/Membership.h"
#include "core/sales/Record.h"
#include "core/sales/Spend.h"
#include "core/sales/Stage.h"
#include "core/sales/Target.h"
#include "core/sales/Unit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// What a month sells, in percent of an average one: little around the Spring Festival, much at the
// end of every quarter.
constexpr std::array SeasonPercent {72, 55, 112, 92, 95, 128, 85, 88, 120, 90, 104, 159};

Change moved(const QString &entity, const Uuid &row, const QHash<QString, Value> &fields)
{
    return {Change::Deed::Update, entity, row, fields};
}

} // namespace

DemoCompany::DemoCompany(Store &store, Transaction &transaction, const Wish &wish, DemoWords words,
                         Calendar calendar)
    : m_store(store)
    , m_transaction(transaction)
    , m_wish(wish)
    , m_words(std::move(words))
    , m_calendar(std::move(calendar))
    , m_zone(wish.zone)
    , m_dice(wish.seed)
    , m_placeDice(wish.seed + 1)
    , m_firstDay(wish.lastDay.year() - 2, 1, 1)
    // The first year begins with a pipeline, as any year does.
    , m_workBegins(m_firstDay.addDays(-150))
{
}

Result<Receipt> DemoCompany::fill(Store &store, const Wish &wish, const Progress &progress)
{
    auto words = DemoWords::of(wish.chinese);
    if (!words)
        return words.error();
    auto calendar = Calendar::builtIn(wish.chinese ? u"cn"_s : u"weekdays"_s);
    if (!calendar)
        return calendar.error();
    auto transaction = store.begin({u"store.demo"_s, {}, {}, u"demo"_s, {}, {}, {}});
    if (!transaction)
        return transaction.error();
    DemoCompany company(store, **transaction, wish, std::move(*words), std::move(*calendar));
    if (const auto made = company.make(progress); !made)
        return made.error();
    return store.finish(**transaction);
}

Result<void> DemoCompany::make(const Progress &progress)
{
    products();
    stages();
    organisation();
    for (qsizetype i = 0; i < m_sellers.size() && m_fault; ++i) {
        workOf(m_sellers[i]);
        routine(m_sellers.at(i));
        targets(m_sellers.at(i));
        if (progress && !progress(double(i + 1) / double(m_sellers.size())))
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
    }
    for (qsizetype i = 0; i + 1 < m_sellers.size(); ++i) {
        if (m_sellers.at(i).to.isValid())
            handOver(m_sellers[i], m_sellers[i + 1]);
    }
    costs();
    coverage();
    for (const Seller &seller : std::as_const(m_sellers))
        plans(seller);
    for (const Seller &seller : std::as_const(m_sellers))
        reports(seller);
    return m_fault;
}

void DemoCompany::add(const Change &change)
{
    if (m_fault)
        m_fault = m_transaction.write(change);
}

template<typename T>
void DemoCompany::add(const T &value)
{
    add(Record::create(value));
}

template<typename T>
T DemoCompany::fresh() const
{
    T value;
    value.id = Id<T>(m_store.makeId());
    return value;
}

QString DemoCompany::personName()
{
    for (int attempt = 0;; ++attempt) {
        const QString surname = m_dice.oneOf(m_words.surnames);
        const QString given = m_dice.oneOf(m_words.given);
        QString name = m_words.chinese ? surname + given : u"%1 %2"_s.arg(given, surname);
        if (attempt > 20)
            name += u' ' + QString::number(m_names.size());
        if (!m_names.contains(name)) {
            m_names.insert(name);
            return name;
        }
    }
}

// Office hours, in the company's zone.
Moment DemoCompany::at(const QDate &day)
{
    const QTime time(m_dice.between(9, 17), m_dice.between(0, 11) * 5);
    return Moment::instant(QDateTime(day, time, m_zone).toMSecsSinceEpoch());
}

// A price of the word list in store units, a multiple of one hundred major units.
qint64 DemoCompany::priced(qint64 major)
{
    return qMax<qint64>(100, major / 100 * 100) * 10'000;
}

void DemoCompany::products()
{
    int number = 1;
    for (const DemoWords::Product &word : std::as_const(m_words.products)) {
        auto product = fresh<Product>();
        product.code = u"P%1"_s.arg(number++, 3, 10, QChar(u'0'));
        product.name = word.name;
        product.line = word.line;
        product.listPrice = Amount {word.price * 10'000};
        product.currency = m_wish.currency;
        add(product);
        m_products.append(product);
    }
}

void DemoCompany::stages()
{
    const PipelineId pipeline(only(u"pipeline"_s, u"is_default"_s, qint64(1)));
    struct Step
    {
        QString code, outcome;
        int percent;
        qint64 days;
        QString category, fields;
    };
    const QList<Step> steps {
        {u"qualified"_s, u"open"_s, 10, 30, u"pipeline"_s, u"customer"_s},
        {u"needs"_s, u"open"_s, 30, 30, u"pipeline"_s, u"customer product"_s},
        {u"proposal"_s, u"open"_s, 50, 35, u"best_case"_s, u"amount expected_close_on"_s},
        {u"negotiation"_s, u"open"_s, 75, 35, u"commit"_s, u"amount"_s},
        {u"won"_s, u"won"_s, 100, 0, {}, {}},
        {u"lost"_s, u"lost"_s, 0, 0, {}, {}}};
    int seq = 1;
    for (const Step &step : steps) {
        auto stage = fresh<Stage>();
        stage.pipeline = pipeline;
        stage.code = step.code;
        stage.name = m_words.stages.value(step.code);
        stage.seq = seq++;
        stage.outcome = step.outcome;
        stage.probability = Share {step.percent * 10'000};
        stage.category = step.category;
        stage.requiredFields = step.fields;
        stage.checklist = m_words.checklists.value(step.code);
        if (step.days > 0)
            stage.maxDays = step.days;
        add(stage);
    }
}

void DemoCompany::organisation()
{
    const UnitId root(only(u"unit"_s, u"kind"_s, u"company"_s));

    const auto hire = [&](const UnitId &unit, const QString &role, const QDate &from) {
        auto person = fresh<Person>();
        person.name = personName();
        person.employeeNo = u"E%1"_s.arg(m_names.size(), 4, 10, QChar(u'0'));
        person.role = role;
        person.hiredOn = from;
        person.email = u"%1@example.com"_s.arg(person.employeeNo.toLower());
        add(person);
        auto seat = fresh<Membership>();
        seat.person = person.id;
        seat.unit = unit;
        add(seat);
        return person;
    };
    const int sellersPerTeam = m_wish.large ? 140 : 5;
    const QDate longAgo = m_firstDay.addYears(-2);
    (void)hire(root, m_words.roles.value(u"head"_s), longAgo);
    for (const DemoWords::Department &word : std::as_const(m_words.departments)) {
        auto department = fresh<Unit>();
        department.name = word.name;
        department.kind = u"department"_s;
        department.parent = root;
        department.head = PersonId(m_store.makeId());
        Person head = fresh<Person>();
        head.id = department.head;
        head.name = personName();
        head.role = m_words.roles.value(u"head"_s);
        head.hiredOn = longAgo;
        add(department);
        add(head);
        auto seat = fresh<Membership>();
        seat.person = head.id;
        seat.unit = department.id;
        add(seat);
        for (const QString &teamName : word.teams) {
            auto team = fresh<Unit>();
            team.name = teamName;
            team.parent = department.id;
            add(team);
            const Person manager = hire(team.id, m_words.roles.value(u"manager"_s), longAgo);
            add(moved(u"unit"_s, team.id.uuid(), {{u"head"_s, manager.id.uuid()}}));
            for (int i = 0; i < sellersPerTeam; ++i) {
                Seller seller;
                seller.team = team.id;
                // Two of ten came later; they start slowly.
                seller.from = m_dice.chance(20) ? m_dice.dayAfter(m_firstDay, 60, 800) : longAgo;
                seller.from = qMin(seller.from, m_wish.lastDay.addDays(-120));
                seller.person = hire(team.id, m_words.roles.value(u"rep"_s), seller.from);
                seller.strength = m_dice.between(55, 150);
                m_sellers.append(seller);
            }
        }
    }
    // One leaves in the second year; one moves to the next team in the middle of the last.
    Seller &leaver = m_sellers[m_sellers.size() / 3];
    leaver.from = longAgo;
    leaver.to = QDate(m_firstDay.year() + 1, 8, 31);
    add(moved(u"person"_s, leaver.person.id.uuid(),
              {{u"left_on"_s, leaver.to}, {u"hired_on"_s, leaver.from}}));
    const Seller &mover = m_sellers.at(m_sellers.size() / 2);
    const Seller &neighbour
        = m_sellers.at(qMin(m_sellers.size() / 2 + sellersPerTeam, m_sellers.size() - 1));
    const QDate moveDay
        = QDate(m_wish.lastDay.year(), 5, 15)
              .addYears(m_wish.lastDay < QDate(m_wish.lastDay.year(), 5, 15) ? -1 : 0);
    add(moved(u"membership"_s, only(u"membership"_s, u"person"_s, mover.person.id.uuid()),
              {{u"to_on"_s, moveDay.addDays(-1)}}));
    auto next = fresh<Membership>();
    next.person = mover.person.id;
    next.unit = neighbour.team;
    next.fromOn = moveDay;
    add(next);
}

// The first row with this value; a row that cannot be found ends the making.
Uuid DemoCompany::only(const QString &entity, const QString &field, const Value &value)
{
    const auto found = m_store.rows().findBy(*m_store.schema().entity(entity), field, value);
    if (found && !found->isEmpty())
        return found->first();
    if (m_fault)
        m_fault = found
            ? Error {Error::Kind::NotFound, "write.no_such_row"_L1, {{u"entity"_s, entity}}, {}}
            : found.error();
    return {};
}

Customer DemoCompany::newCustomer(const Seller &seller, const QDate &day)
{
    auto customer = fresh<Customer>();
    const int trade = m_dice.between(0, int(m_words.trades.size()) - 1);
    const QString place = m_dice.oneOf(m_words.places);
    const QString stem = m_dice.oneOf(m_words.stems);
    customer.name = m_words.chinese
        ? place + stem + m_words.trades.at(trade) + m_dice.oneOf(m_words.suffixes)
        : u"%1 %2 %3"_s.arg(stem, m_words.trades.at(trade), m_dice.oneOf(m_words.suffixes));
    customer.owner = seller.person.id;
    customer.createdAt = Moment(day);
    customer.industry = m_words.industries.at(trade);
    customer.region = place;
    settle(customer);
    customer.source = m_dice.oneOf(m_words.sources);
    const int size = m_dice.between(1, 10);
    customer.tier = size == 10 ? u"A"_s : size > 6 ? u"B"_s : u"C"_s;
    customer.isTarget = size > 7;
    customer.phone = u"1%1%2"_s.arg(m_dice.between(30, 89))
                         .arg(m_dice.between(0, 99999999), 8, 10, QChar(u'0'));
    // Two companies of our own group, and a customer made to try the program: figures leave them
    // out.
    customer.isInternal = m_dice.between(1, 400) == 1;
    customer.isTest = m_dice.between(1, 300) == 1;
    add(customer);
    return customer;
}

void DemoCompany::workOf(Seller &seller)
{
    const QDate first = qMax(m_workBegins, seller.from);
    const QDate last = seller.to.isValid() ? qMin(seller.to, m_wish.lastDay) : m_wish.lastDay;
    for (QDate month(first.year(), first.month(), 1); month <= last && m_fault;
         month = month.addMonths(1)) {
        const qint64 served = seller.from.daysTo(month);
        const int ramp = served < 90 ? 40 : served < 180 ? 70 : 100;
        const int growth = 100 + 9 * qMax(0, month.year() - m_firstDay.year());
        // About two and a half new opportunities a month for an average seller.
        const int expected = 250 * seller.strength / 100 * ramp / 100 * growth / 100
            * (60 + 40 * SeasonPercent.at(size_t(month.month() - 1)) / 100) / 100;
        const int deals
            = expected / 100 + (m_dice.chance(expected % 100) ? 1 : 0) + m_dice.between(-1, 1);
        for (int i = 0; i < deals; ++i) {
            const QDate day = m_dice.dayAfter(month, 0, month.daysInMonth() - 1);
            if (day >= first && day <= last)
                deal(seller, day);
        }
    }
}

void DemoCompany::costs()
{
    for (QDate month = m_firstDay; month <= m_wish.lastDay; month = month.addMonths(1)) {
        for (const QString &kind : {u"marketing"_s, u"sales"_s}) {
            auto spend = fresh<Spend>();
            spend.spentOn = month.addDays(9);
            if (spend.spentOn > m_wish.lastDay)
                continue;
            spend.kind = kind;
            spend.channel = m_dice.oneOf(m_words.sources);
            const qint64 base = m_words.chinese ? 160'000 : 22'000;
            spend.amount = Amount {priced(base * m_dice.between(70, 140) / 100)};
            spend.currency = m_wish.currency;
            add(spend);
        }
    }
}

// A month's target follows the season; every one is a multiple of a thousand.
void DemoCompany::targets(const Seller &seller)
{
    const qint64 year
        = (m_words.chinese ? 2'500'000 : 350'000) * (60 + seller.strength * 45 / 100) / 100;
    for (QDate month = m_firstDay; month.year() <= m_wish.lastDay.year();
         month = month.addMonths(1)) {
        if (month.addMonths(1) <= seller.from || (seller.to.isValid() && month > seller.to))
            continue;
        const qint64 grown = year * (100 + 10 * (month.year() - m_firstDay.year())) / 100;
        const qint64 share = grown * SeasonPercent.at(size_t(month.month() - 1)) / 1200;
        struct Kind
        {
            QString kpi;
            qint64 percent;
        };
        for (const Kind &kind : {Kind {u"bookings"_s, 100}, Kind {u"collections"_s, 90}}) {
            auto target = fresh<Target>();
            target.node = seller.person.id.uuid();
            target.nodeKind = u"person"_s;
            target.kpi = kind.kpi;
            target.periodFrom = month;
            target.periodTo = month.addMonths(1).addDays(-1);
            target.value = Quantity {share * kind.percent / 100 / 1000 * 1000 * 10'000};
            target.currency = m_wish.currency;
            add(target);
        }
    }
}

void DemoCompany::coverage()
{
    for (const EntityInfo &entity : m_store.schema().entities()) {
        if (entity.anchors.isEmpty())
            continue;
        const auto rows = m_store.rows().count(entity);
        if (rows.value_or(0) == 0)
            continue;
        auto coverage = fresh<Coverage>();
        coverage.source = u"demo"_s;
        coverage.entity = entity.name;
        coverage.fromOn = m_workBegins;
        coverage.toOn = m_wish.lastDay;
        coverage.loadedAt = Moment::instant(m_store.clock().now());
        add(coverage);
    }
}

} // namespace Steelyard
