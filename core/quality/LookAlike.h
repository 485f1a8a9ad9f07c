// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Steelyard {

/// What is left of a text when it is compared with others that may be the same thing.
namespace LookAlike {

/// A customer's name without legal form, ordinals and signs: 华强电子有限公司（二部） and 华强电子1
/// are both 华强电子. Places stay: the branch in another town is another customer.
QString customer(const QString &name);

/// The digits of a telephone number without country code and leading zeros; empty when there are
/// too few to tell numbers apart.
QString phone(const QString &number);

/// How notes call a customer.
QStringList namesOf(const QString &customerName);
/// A note without signs, digits and these names.
QString note(const QString &text, const QStringList &names);

} // namespace LookAlike

} // namespace Steelyard
