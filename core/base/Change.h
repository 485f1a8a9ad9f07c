// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Value.h"

#include <QHash>
#include <QList>

namespace Steelyard {

/// What becomes of one row: made with these fields, these fields changed, or taken away.
struct Change
{
    enum class Deed { Create, Update, Delete };

    Deed deed = Deed::Create;
    QString entity; ///< a name of Schema: "opportunity"
    Uuid row;
    QHash<QString, Value> fields; ///< by the schema's field names; Update names only what changes

    bool operator==(const Change &) const = default;
};

/// Something a person did: one transaction, one step of undo.
struct Command
{
    QString label; ///< what it was, as a code that ErrorText and the history translate: "visit.log"
    Uuid author;   ///< person; null for the owner of a store without sign-in
    QString reason;    ///< the author's own words, may be empty
    QString source;    ///< "hand", "import:sales_pipeline.csv", "demo"
    QDate effectiveOn; ///< first day of a new owner; invalid: today by hand, since ever in a file
    Uuid undoes;       ///< the command that this one takes back
    QList<Change> changes;
};

} // namespace Steelyard
