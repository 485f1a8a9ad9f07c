// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Quantity.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <QVariantMap>

#include <optional>

namespace Steelyard {

/// What is known of a customer as far as its health and the next step with it go.
struct HealthFacts
{
    QDate today;
    QDate lastEffective;              ///< of a contact; invalid: never
    QDate since;                      ///< when the customer became known
    std::optional<qint64> visitEvery; ///< days that its class asks for
    qint64 overdue = 0;               ///< owed and past its day, scale 4
    QDate overdueSince;               ///< the day of the oldest of it
    qint64 orders = 0;                ///< in all
    QDate lastOrder;
    std::optional<qint64> orderEvery; ///< median days between two orders, of three orders or more
    qint64 ordersThisHalf = 0;        ///< amount of the last 180 days, scale 4
    qint64 ordersHalfBefore = 0;      ///< of the 180 days before them
    qint64 openComplaints = 0;
    QDate oldestComplaint;
    std::optional<qint64> lastNps; ///< 0 to 10
    QDate renewalDue;              ///< the nearest end of a term that nothing renews
    QString quoteWaiting;          ///< number of a quote that was sent and not answered
    QDate quoteSentOn;
    QString dealWithoutNext; ///< name of an open opportunity without a next step
    QDate nextOn;            ///< the nearest open task or step
    QString nextStep;
};

/// A sign that something is wrong, or the step that is called for, by a fixed rule.
struct CustomerSign
{
    QString code;
    QVariantMap values;

    bool operator==(const CustomerSign &) const = default;
};

/// Health of a customer by rules that everybody can read, not by a score that nobody can.
namespace CustomerHealth {

enum class State { Good, Watch, Risk };

constexpr int GraveOverdueDays = 30;
constexpr int SilentDays = 60;    ///< without a rhythm of its own
constexpr int DetractorScore = 6; ///< of 10 and below
constexpr int DropPercent = 50;   ///< of orders against the half year before
constexpr int RenewalDays = 60;
constexpr int AnswerDays = 7; ///< after a quote

/// The gravest first: overdue_long, complaint_open, detractor, orders_drop, order_late, overdue,
/// silent.
QList<CustomerSign> signsOf(const HealthFacts &facts);
/// Risk with any of the first four, Watch with any other sign.
State stateOf(const QList<CustomerSign> &signs);
/// The one thing that most needs doing, with its reason: settle_complaint, collect, renew,
/// ask_answer, visit, plan_step, keep_step. Nothing where all is well.
std::optional<CustomerSign> nextOf(const HealthFacts &facts);

} // namespace CustomerHealth

/// When a customer can be reached, from when it answered.
struct BestTime
{
    int weekday = 0; ///< 1 Monday … 7; 0: any
    int hour = 0;    ///< first of the two hours
    qint64 answered = 0;
    qint64 tried = 0;

    static constexpr int FewestTries = 3;

    struct Attempt
    {
        Moment at;
        bool isAnswered = false;
    };
    /// The two hours of the day in which the largest share of at least three attempts was answered;
    /// of a weekday where that is better still and has three attempts itself. Days without a time
    /// tell nothing.
    static std::optional<BestTime> of(const QList<Attempt> &attempts, const QTimeZone &zone);

    bool operator==(const BestTime &) const = default;
};

} // namespace Steelyard
