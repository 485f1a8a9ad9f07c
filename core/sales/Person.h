// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// Somebody who works here: a seller, a manager, an assistant.
struct Person
{
    static constexpr const char *Entity = "person";

    PersonId id;
    QString name;
    QString employeeNo;
    QString email;
    QString phone;
    QString role;
    QDate hiredOn;
    QDate leftOn;

    bool operator==(const Person &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("employee_no", self.employeeNo);
        visit("email", self.email);
        visit("phone", self.phone);
        visit("role", self.role);
        visit("hired_on", self.hiredOn);
        visit("left_on", self.leftOn);
    }
};

} // namespace Steelyard
