// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Moment.h"
#include "core/sales/Membership.h"
#include "core/workspace/CustomerFacts.h"

#include <functional>

namespace Steelyard {

/// What somebody who leaves has in hand, and who takes it over, as one dated command; the
/// membership and the employment end with the last day.
class HandOver
{
public:
    enum class Way {
        One,      ///< everything to the first receiver
        ByRegion, ///< each region to the receiver named for it, the rest to the first
        Evenly    ///< so that everybody gets about as much open amount
    };
    struct Plan
    {
        Uuid leaver;
        QDate lastDay; ///< from the day after it is theirs
        Way way = Way::One;
        QList<Uuid> receivers;
        QHash<QString, Uuid> regions;
    };
    /// One customer, or what is without one (a null id), and what goes with it.
    struct Item
    {
        Uuid customer;
        QString name;
        QString region;
        QString phone;
        qint64 deals = 0; ///< open ones
        qint64 open = 0;
        qint64 tasks = 0;
        qint64 quotes = 0; ///< undecided ones
        qint64 quoted = 0;
        qint64 receivables = 0; ///< not paid yet
        qint64 due = 0;
        qint64 leads = 0;       ///< neither converted nor put aside
        qint64 protections = 0; ///< deals reported and in force
        Uuid receiver;
    };
    struct Sheet
    {
        QList<Item> items; ///< the largest open amount first
        QString leaver;
        QHash<Uuid, QString> names; ///< of the receivers
        QString company;
        QString currency;
        Item total; ///< of all of them; its name counts nothing
        qint64 customers = 0;
        QStringList regions;
        QStringList seats;       ///< the units whose membership ends with the last day
        bool masksPhones = true; ///< setting handover.mask_phones, unless it says 0
    };

    HandOver(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// Without receivers nobody is named. Errors: handover.needs_person, handover.to_leaver.
    Result<Sheet> sheet(const Plan &plan) const;
    /// Errors: those of the sheet, handover.needs_receiver, handover.needs_day.
    Result<Command> command(const Plan &plan) const;

    /// "138****5678": enough to tell numbers apart, too little to call.
    static QString masked(const QString &phone);

private:
    struct Belongings;

    Result<Belongings> belongings(const Uuid &leaver) const;
    /// Those that reach beyond the day.
    Result<QList<Membership>> seats(const Uuid &leaver, const QDate &lastDay) const;
    static void divide(const Plan &plan, QList<Item> &items);

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
