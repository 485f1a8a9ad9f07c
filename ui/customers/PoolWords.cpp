// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PoolWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QString PoolWords::reason(const QString &code)
{
    if (code == "pool.no_contact"_L1)
        return tr("no contact for too long");
    if (code == "pool.no_deal"_L1)
        return tr("no opportunity for too long");
    if (code == "pool.no_order"_L1)
        return tr("no order for too long");
    if (code == "pool.claim"_L1)
        return tr("claimed from the pool");
    return code;
}

QString PoolWords::protection(const QString &code)
{
    if (code == "project"_L1)
        return tr("project under way");
    if (code == "contract"_L1)
        return tr("contract being negotiated");
    if (code == "strategic"_L1)
        return tr("strategic customer");
    return code;
}

QString PoolWords::why(const PoolClock::Verdict &verdict, const Formatting &formatting)
{
    const auto days = int(verdict.limit);
    QString text;
    switch (verdict.why) {
    case PoolClock::Why::Contact:
        text = tr("%n working days without contact, since %1", nullptr, days);
        break;
    case PoolClock::Why::Deal:
        text = tr("%n working days without an opportunity, since %1", nullptr, days);
        break;
    case PoolClock::Why::Order:
        text = tr("%n working days without an order, since %1", nullptr, days);
        break;
    }
    text = text.arg(formatting.shortDate(verdict.since));
    return verdict.isPutOff ? tr("%1; put off by protection or notice").arg(text) : text;
}

} // namespace Steelyard
