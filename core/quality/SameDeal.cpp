// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SameDeal.h"

#include "core/base/Text.h"
#include "core/quality/LookAlike.h"

using namespace Qt::StringLiterals;

namespace Steelyard::SameDeal {

namespace {

constexpr qsizetype Place = 2;        ///< characters of a town's name
constexpr qsizetype ShortestName = 2; ///< that is left behind a place
constexpr qsizetype ShortestPart = 2; ///< of a project that is found in another

/// Only letters and digits, in one case and width.
QString plain(const QString &text)
{
    QString folded = Text::folded(text);
    folded.removeIf([](QChar at) { return !at.isLetterOrNumber(); });
    return folded;
}

QString coreOf(const QString &name)
{
    const QString core = LookAlike::customer(name);
    return core.isEmpty() ? plain(name) : core;
}

bool isPlaceBefore(const QString &longer, const QString &name)
{
    return name.size() >= ShortestName && longer.size() == name.size() + Place
        && longer.at(0).script() == QChar::Script_Han && longer.endsWith(name);
}

} // namespace

bool isSameCustomer(const DealSubject &a, const DealSubject &b)
{
    if (!a.customer.isNull() && a.customer == b.customer)
        return true;
    const QString first = coreOf(a.customerName);
    const QString second = coreOf(b.customerName);
    if (first.isEmpty() || second.isEmpty())
        return false;
    // Two that are both on file were told apart by somebody: places tell branches apart.
    const bool isOnFile = !a.customer.isNull() && !b.customer.isNull();
    return first == second
        || (!isOnFile && (isPlaceBefore(first, second) || isPlaceBefore(second, first)));
}

bool isSameProject(const QString &a, const QString &b)
{
    const QString first = plain(a);
    const QString second = plain(b);
    if (first.isEmpty() || second.isEmpty() || first == second)
        return true;
    return (second.size() >= ShortestPart && first.contains(second))
        || (first.size() >= ShortestPart && second.contains(first));
}

bool isSame(const DealSubject &a, const DealSubject &b)
{
    return (a.product.isNull() || b.product.isNull() || a.product == b.product)
        && isSameProject(a.project, b.project) && isSameCustomer(a, b);
}

} // namespace Steelyard::SameDeal
