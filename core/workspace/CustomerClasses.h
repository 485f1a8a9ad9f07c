// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerFacts.h"

namespace Steelyard {

/// By which rule customers are put into the classes A, B and C.
struct CustomerClasses
{
    /// What a customer is measured by: orders of the last twelve months, or what it might buy.
    enum class Measure { Orders, Potential };
    /// A: whoever makes up the first `a` of the whole; or whoever reaches the amount `a`.
    enum class Cut { Share, Amount };

    Measure measure = Measure::Orders;
    Cut cut = Cut::Share;
    qint64 a = 700'000; ///< ppm, or scale 4
    qint64 b = 900'000;

    static QString settingName() { return QStringLiteral("customer.classes"); }
    /// What is settled, or the usual rule.
    static CustomerClasses of(const Reading &reading);
    QString text() const;
    static std::optional<CustomerClasses> read(const QString &json);

    /// How many come from which class into which.
    struct Trial
    {
        QMap<std::pair<QString, QString>, qint64> moves; ///< only where the class changes
        QMap<QString, qint64> classes;                   ///< as they would be
        QList<std::pair<Uuid, QString>> changed;
    };
    Result<Trial> tried(const Reading &reading) const;
    /// The rule and what it changes, as one command. Errors: classes.order.
    Result<Command> command(const Reading &reading, const std::function<Uuid()> &newId) const;

    bool operator==(const CustomerClasses &) const = default;
};

} // namespace Steelyard
