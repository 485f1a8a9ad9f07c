// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

#include <QString>

namespace Steelyard {

/// What a deal is about: whose, which product and which project.
struct DealSubject
{
    Uuid customer;        ///< null where it is not on file
    QString customerName; ///< as it is on file, or as somebody calls it
    Uuid product;         ///< null: all of them
    QString project;      ///< empty: all of them

    bool operator==(const DealSubject &) const = default;
};

/// Whether two deals are the same one under different words.
namespace SameDeal {

/// By id, or called alike without legal forms, ordinals and signs. Of one that is not on file the
/// place before its name does not count either: 上海华诚 is 华诚.
bool isSameCustomer(const DealSubject &a, const DealSubject &b);
/// Folded, the one may be part of the other; who names none means all.
bool isSameProject(const QString &a, const QString &b);
bool isSame(const DealSubject &a, const DealSubject &b);

} // namespace SameDeal

} // namespace Steelyard
