// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace Steelyard {

/// What can be learned of a store from outside: its names on disk and its first hundred bytes.
class StoreFile
{
public:
    static constexpr qint32 ApplicationId = 0x53505631; // 'SPV1'

    explicit StoreFile(const QString &path);

    QString path() const { return m_path; }
    QString lockPath() const { return m_path + QStringLiteral(".lock"); }
    QString backupFolder() const { return m_path + QStringLiteral(".backups"); }
    QString quarantineFolder() const { return m_path + QStringLiteral(".quarantine"); }

    bool exists() const;
    /// Refuses what is missing, empty, foreign, cut short or on a file system that cannot lock;
    /// reads, never writes. Must not be called while this process has the store open.
    Result<void> check() const;
    /// Whether the folder is on this computer: network drives cannot lock.
    Result<void> checkDrive() const;
    /// The schema's version in the header, without opening the store.
    int version() const;

private:
    QString m_path;
};

} // namespace Steelyard
