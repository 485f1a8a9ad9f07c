// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/store/Database.h"
#include "core/store/StoreFile.h"

#include <QStringList>

#include <functional>

namespace Steelyard {

/// Copies of a store that have been opened and checked, and the way back from them.
class Backup
{
public:
    /// Told how much is done, from 0 to 1; answers false to stop.
    using Progress = std::function<bool(double)>;

    /// Copies an open store to `target` with SQLite's backup interface, then opens the copy and
    /// compares it. A target that exists is refused; a copy that fails its check is removed.
    static Result<void> make(Database &database, const QString &target,
                             const Progress &progress = {});

    /// A copy for reading now and throwing away: neither checked nor brought to the disk.
    static Result<void> scratch(Database &database, const QString &target);

    /// The hourly copy: into the store's backup folder, then thins out the older ones: 24 hours,
    /// 14 days, 12 weeks. Returns the file made, or nothing when the last hour has one.
    static Result<QString> hourly(Database &database, const StoreFile &store, const Clock &clock);

    /// Opens a copy and checks it from end to end.
    static Result<void> verify(const QString &file);

    /// Puts `from` in the place of the store, which is moved to quarantine first. The lock must be
    /// free.
    static Result<void> restore(const QString &from, const StoreFile &store, const Clock &clock);

    /// The store's own copies, newest first.
    static QStringList listOf(const StoreFile &store);

private:
    static void thinOut(const StoreFile &store, qint64 now);
};

} // namespace Steelyard
