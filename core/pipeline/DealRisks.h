// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Opportunity.h"
#include "core/sales/Stage.h"

#include <QList>
#include <QVariantMap>

namespace Steelyard {

/// What is known of an opportunity beside itself, as far as risks and next steps need it.
struct DealFacts
{
    Opportunity deal;
    Stage stage;
    QDate today;
    std::optional<qint64> age;   ///< working days in the stage
    std::optional<double> usual; ///< the median that others took
    std::optional<qint64> idle;  ///< days since the last activity
    QDate nextOn;                ///< the nearest agreed step
    QString nextStep;
    qint64 contacts = 0;               ///< known at the customer
    qint64 pushes = 0;                 ///< how often the close date was moved to later
    std::optional<qint64> firstAmount; ///< before the first change of the amount, scale 4
    QDate quoteSentOn;                 ///< of the latest quote that nobody has answered
    QDate quoteDueOn;                  ///< of a quote that was asked for and is not sent
    QStringList missingFields;         ///< that its stage asks for
    QString missingActivity;
};

/// Something that experience says is a bad sign.
struct DealRisk
{
    /// close_passed, too_long, slow, pushed, amount_cut, quote_late, idle, no_activity, no_next,
    /// next_overdue, one_contact
    QString code;
    QVariantMap values;

    bool operator==(const DealRisk &) const = default;
};

/// What to do next, and why.
struct NextAction
{
    QString code; ///< send_quote, new_close_date, plan_step, ask_answer, call, fill, do_activity,
                  ///< move_on
    QVariantMap values;

    bool operator==(const NextAction &) const = default;
};

/// Signs and advice by fixed rules, so that everybody can see why they are given.
namespace DealRisks {

constexpr qint64 IdleDays = 14;   ///< without any activity
constexpr qint64 Pushes = 2;      ///< of the close date
constexpr qint64 CutPercent = 10; ///< of the amount
constexpr qint64 AnswerDays = 7;  ///< after a quote

/// Of an open opportunity, the gravest first; none for what is decided.
QList<DealRisk> of(const DealFacts &facts);
/// The one thing that most needs doing; nothing for what is decided.
std::optional<NextAction> next(const DealFacts &facts);

} // namespace DealRisks

} // namespace Steelyard
