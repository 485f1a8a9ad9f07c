// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Steelyard {

/// What entities, their fields and the codes in them are called on forms and lists.
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
public:
    static QString entity(const QString &code); ///< one of them: "Ticket"
    static QString plural(const QString &code); ///< "Tickets"
    static QString field(const QString &entity, const QString &field);
    /// The codes that a field takes, in the order in which they are offered; none: free text.
    static QStringList codes(const QString &entity, const QString &field);
    static QString code(const QString &entity, const QString &field, const QString &code);
};

} // namespace Steelyard
