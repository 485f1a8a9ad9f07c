// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Steelyard {

/// Which fields of an entity are shown and asked for, and in which order.
struct RecordSpec
{
    QString entity;
    QStringList form;    ///< fields of the form; none: it is opened elsewhere
    QStringList columns; ///< fields of the list; "open" is what is owed of a receivable
    QString orderBy;     ///< the field whose latest value comes first

    /// Of those that people keep by hand; an empty one for any other.
    static RecordSpec of(const QString &entity);
    /// The texts that have several lines.
    static bool isLong(const QString &field);
};

} // namespace Steelyard
