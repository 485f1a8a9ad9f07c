// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ForecastFlow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// One end of the flow: whether an opportunity counts there, and with how much.
struct End
{
    const DealState *state = nullptr; ///< none: it is not there
    bool isOurs = false;
    bool isIn = false;
    qint64 amount = 0;
};

bool isWithin(const std::optional<DateRange> &days, const QDate &day)
{
    return !days || (day.isValid() && days->contains(day));
}

/// Why something counts now that did not before.
ForecastFlow::Move entrance(const End &before)
{
    using enum ForecastFlow::Move;
    return !before.state                         ? New
        : !before.state->isOpen()                ? Reopened
        : !before.isOurs                         ? MovedIn
        : before.state->category == "omitted"_L1 ? TakenIn
                                                 : PulledIn;
}

/// Why something does not count any more that did.
ForecastFlow::Move exit(const End &after)
{
    using enum ForecastFlow::Move;
    return !after.state                         ? Gone
        : !after.isOurs                         ? MovedOut
        : after.state->outcome == "won"_L1      ? Won
        : !after.state->isOpen()                ? Lost
        : after.state->category == "omitted"_L1 ? LeftOut
                                                : PushedOut;
}

} // namespace

ForecastFlow ForecastFlow::between(const DealStates &from, const DealStates &to,
                                   const Question &question)
{
    ForecastFlow flow;
    const auto endOf = [&](const DealStates &states, const Uuid &id) {
        End end;
        const auto found = states.constFind(id);
        if (found == states.constEnd())
            return end;
        end.state = &*found;
        end.isOurs = question.isOurs(found->owner);
        end.isIn = end.isOurs && found->isOpen() && found->category != "omitted"_L1
            && isWithin(question.days, found->expectedCloseOn);
        const auto worth = question.worth(found->amount.value_or(0), found->currency);
        end.amount = worth.value_or(0);
        flow.m_withoutRate += end.isIn && !worth ? 1 : 0;
        return end;
    };
    const auto follow = [&](const Uuid &id) {
        const End before = endOf(from, id);
        const End after = endOf(to, id);
        if (before.isIn) {
            flow.m_start += before.amount;
            ++flow.m_startDeals;
        }
        if (after.isIn) {
            flow.m_end += after.amount;
            ++flow.m_endDeals;
        }
        const auto changed = [&] {
            if (after.amount != before.amount)
                flow.take(id, after.amount > before.amount ? Move::Up : Move::Down,
                          Int128(after.amount) - before.amount);
        };
        if (before.isIn && after.isIn)
            return changed();
        if (before.isIn) {
            const Move move = exit(after);
            // A win is worth what it was won with.
            if (move == Move::Won)
                changed();
            return flow.take(id, move, move == Move::Won ? -after.amount : -before.amount);
        }
        if (after.isIn)
            return flow.take(id, entrance(before), after.amount);
        if (!after.state || !after.isOurs || after.state->isOpen()
            || (before.state && before.state->outcome == after.state->outcome))
            return;
        // It came and was decided in between.
        const bool isWon = after.state->outcome == "won"_L1;
        const bool counts = isWon ? isWithin(question.days, after.state->closedOn)
                                  : !before.state
                && (isWithin(question.days, after.state->expectedCloseOn)
                    || isWithin(question.days, after.state->closedOn));
        if (!counts)
            return;
        flow.take(id, entrance(before), after.amount);
        flow.take(id, isWon ? Move::Won : Move::Lost, -after.amount);
    };
    for (auto it = from.keyBegin(); it != from.keyEnd(); ++it)
        follow(*it);
    for (auto it = to.keyBegin(); it != to.keyEnd(); ++it) {
        if (!from.contains(*it))
            follow(*it);
    }
    const auto size = [](Int128 amount) { return amount < 0 ? -amount : amount; };
    std::sort(flow.m_steps.begin(), flow.m_steps.end(), [&](const Step &a, const Step &b) {
        return a.move != b.move                ? a.move < b.move
            : size(a.amount) != size(b.amount) ? size(a.amount) > size(b.amount)
                                               : a.deal < b.deal;
    });
    return flow;
}

void ForecastFlow::take(const Uuid &deal, Move move, Int128 amount)
{
    m_steps.append({deal, move, amount});
}

Int128 ForecastFlow::sum(Move move) const
{
    Int128 sum = 0;
    for (const Step &step : m_steps)
        sum += step.move == move ? step.amount : 0;
    return sum;
}

qint64 ForecastFlow::deals(Move move) const
{
    return std::count_if(m_steps.cbegin(), m_steps.cend(),
                         [move](const Step &step) { return step.move == move; });
}

QLatin1StringView textOf(ForecastFlow::Move move)
{
    using enum ForecastFlow::Move;
    switch (move) {
    case New:
        return "new"_L1;
    case TakenIn:
        return "taken_in"_L1;
    case PulledIn:
        return "pulled_in"_L1;
    case MovedIn:
        return "moved_in"_L1;
    case Reopened:
        return "reopened"_L1;
    case Up:
        return "up"_L1;
    case Down:
        return "down"_L1;
    case Won:
        return "won"_L1;
    case Lost:
        return "lost"_L1;
    case PushedOut:
        return "pushed_out"_L1;
    case MovedOut:
        return "moved_out"_L1;
    case LeftOut:
        return "left_out"_L1;
    case Gone:
        return "gone"_L1;
    }
    return {};
}

} // namespace Steelyard
