// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/store/StoreFile.h"

#include <QList>
#include <QString>

namespace Steelyard {

/// One thing that was looked at, and what was found.
struct Finding
{
    QString check; ///< "integrity", "row_hashes", …
    bool ok = true;
    QString detail;
};

/// Examines a store without changing it.
class Doctor
{
public:
    /// Looks at the file, its schema, its links, its backups and its lock; `deep` also recomputes
    /// the hash of every row.
    static QList<Finding> examine(const StoreFile &store, bool deep);
};

} // namespace Steelyard
