// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Result.h"
#include "core/sales/Customer.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Person.h"
#include "core/sales/Product.h"
#include "core/store/Store.h"
#include "core/workspace/DemoDice.h"
#include "core/workspace/DemoWords.h"

#include <QTimeZone>

#include <functional>

namespace Steelyard {

/// An invented company with three years of work in it, mistakes included: the same seed and last
/// day give the same store. Its people, seasons and payments behave the way real ones do.
class DemoCompany
{
public:
    struct Wish
    {
        bool chinese = true;
        bool large = false; ///< a thousand people instead of some forty
        QDate lastDay;
        quint64 seed = 1;
        QString currency;
        QByteArray zone;
    };
    /// Told how much is done, from 0 to 1; answers false to stop.
    using Progress = std::function<bool(double)>;

    /// Fills a store that has just been made; one transaction.
    static Result<Receipt> fill(Store &store, const Wish &wish, const Progress &progress = {});

private:
    struct Seller
    {
        Person person;
        UnitId team;
        QDate from, to;     ///< first and last day here; an invalid end is "still"
        int strength = 100; ///< percent of an average seller
        QList<Customer> customers;
    };

    DemoCompany(Store &store, Transaction &transaction, const Wish &wish, DemoWords words,
                Calendar calendar);

    Result<void> make(const Progress &progress);
    void organisation();
    void products();
    void stages();
    void workOf(Seller &seller);
    void deal(Seller &seller, const QDate &created);
    void talk(const Seller &seller, const Opportunity &deal, const QString &stage,
              const QDate &from, const QDate &to);
    void order(const Seller &seller, const Opportunity &deal, const QDate &signedOn);
    void collect(const Seller &seller, const Opportunity &deal, const class SalesOrder &order,
                 qint64 amount, const QString &kind, const QDate &issued, const QDate &due);
    void routine(const Seller &seller);
    void plans(const Seller &seller);
    void reports(const Seller &seller);
    void targets(const Seller &seller);
    void handOver(Seller &leaver, Seller &heir);
    void costs();
    void coverage();

    Uuid only(const QString &entity, const QString &field, const Value &value);
    void settle(Customer &customer);
    Customer newCustomer(const Seller &seller, const QDate &day);
    Moment at(const QDate &day);
    qint64 priced(qint64 major);
    QString personName();
    template<typename T>
    T fresh() const;
    template<typename T>
    void add(const T &value);
    void add(const Change &change);

    Store &m_store;
    Transaction &m_transaction;
    Wish m_wish;
    DemoWords m_words;
    Calendar m_calendar;
    QTimeZone m_zone;
    DemoDice m_dice;
    DemoDice m_placeDice; ///< its own, so that places move nothing else
    QDate m_firstDay;     ///< of the three years
    QDate m_workBegins;
    QList<Seller> m_sellers;
    QList<Product> m_products;
    QSet<QString> m_names;
    Result<void> m_fault;
};

} // namespace Steelyard
