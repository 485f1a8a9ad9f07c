// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallRetreat.h"

#include "core/sales/Record.h"
#include "core/store/ForecastSnapshots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Whether both speak of one number.
bool isOfOne(const ForecastCall &a, const ForecastCall &b)
{
    return a.node == b.node && a.nodeKind == b.nodeKind && a.category == b.category
        && a.periodFrom == b.periodFrom && a.periodTo == b.periodTo;
}

} // namespace

Result<CallRetreat::Way> CallRetreat::before(const QSet<Uuid> &called)
{
    const auto books = ForecastSnapshots::books(m_rows, m_schema);
    if (!books)
        return books.error();
    QList<QList<ForecastCall>> numbers;
    for (const ForecastCall &call : books->calls) {
        const auto number
            = std::find_if(numbers.begin(), numbers.end(), [&](const QList<ForecastCall> &calls) {
                  return isOfOne(calls.constFirst(), call);
              });
        if (number == numbers.end())
            numbers.append({call});
        else
            number->append(call);
    }
    Way way;
    for (const QList<ForecastCall> &number : std::as_const(numbers)) {
        ForecastCall own = number.constFirst();
        own.kind = u"call"_s;
        own.amount.reset();
        own.note.clear();
        QList<ForecastCall> adjustments;
        QList<Uuid> taken;
        for (const ForecastCall &call : number) {
            if (called.contains(call.id.uuid())) {
                taken.append(call.id.uuid());
            } else if (!taken.isEmpty()) {
                way.followed.unite({taken.cbegin(), taken.cend()});
                break;
            } else if (call.kind == "adjustment"_L1) {
                adjustments.append(call);
            } else {
                own = call;
                adjustments.clear();
            }
        }
        if (taken.isEmpty() || way.followed.contains(taken.constFirst()))
            continue;
        // A number that is given again is given in the knowledge of what was adjusted before, so
        // the adjustments follow it once more.
        for (ForecastCall call : QList<ForecastCall> {own} + adjustments) {
            call.id = ForecastCallId(m_newId());
            call.calledAt = m_now;
            way.changes.append(Record::create(call));
        }
    }
    return way;
}

} // namespace Steelyard
