// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

struct Absence;
using AbsenceId = Id<Absence>;

/// Days on which a person does not work: leave, illness, training.
struct Absence
{
    static constexpr const char *Entity = "absence";

    AbsenceId id;
    PersonId person;
    QDate fromOn;
    QDate toOn; ///< the last day
    QString kind = QStringLiteral("leave");
    QString note;

    bool operator==(const Absence &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("person", self.person);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("kind", self.kind);
        visit("note", self.note);
    }
};

} // namespace Steelyard
