// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype HeaderSize = 100; // https://sqlite.org/fileformat2.html §1.3
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;

template<typename Number>
Number numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<Number>(header.constData() + offset);
}

} // namespace

StoreFile::StoreFile(const QString &path)
    // A link must not give one store two locks and two logs.
    : m_path(QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath()
                                      : QFileInfo(path).absoluteFilePath())
{
}

bool StoreFile::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<void> StoreFile::check() const
{
    const QVariantMap where {{u"path"_s, m_path}};
    const auto fault = [&](Error::Kind kind, QLatin1StringView code, const QString &detail = {}) {
        return Error {kind, code, where, detail};
    };
    const QFileInfo info(m_path);
    if (!info.exists())
        return fault(Error::Kind::NotFound, "store.missing"_L1);
    if (!info.isFile())
        return fault(Error::Kind::Damaged, "store.foreign"_L1, u"not a file"_s);
    if (info.size() == 0)
        return fault(Error::Kind::Damaged, "store.empty"_L1);
    if (info.ownerId() != uint(geteuid()) && geteuid() != 0)
        return fault(Error::Kind::Denied, "store.other_owner"_L1, info.owner());
    if (const auto drive = checkDrive(); !drive)
        return drive;

    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(Error::Kind::Storage, "store.cannot_open"_L1, file.errorString());
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return fault(Error::Kind::Damaged, "store.foreign"_L1, u"no SQLite header"_s);
    if (numberAt<qint32>(header, ApplicationIdAt) != ApplicationId)
        return fault(Error::Kind::Damaged, "store.foreign"_L1, u"another application's id"_s);
    // With a log beside it the file may rightly be shorter than its header says.
    if (QFileInfo(m_path + u"-wal"_s).size() == 0) {
        const qint64 pageSize = numberAt<quint16>(header, PageSizeAt);
        const qint64 pages = numberAt<quint32>(header, PageCountAt);
        if (info.size() < pageSize * pages)
            return fault(Error::Kind::Damaged, "store.truncated"_L1,
                         u"%1 of %2 bytes"_s.arg(info.size()).arg(pageSize * pages));
    }
    return {};
}

Result<void> StoreFile::checkDrive() const
{
    static const QList<QByteArray> remote {"nfs",   "nfs4",       "cifs", "smb3",
                                           "smbfs", "fuse.sshfs", "9p",   "afs"};
    const QByteArray fileSystem = QStorageInfo(QFileInfo(m_path).absolutePath()).fileSystemType();
    if (!remote.contains(fileSystem))
        return {};
    return Error {Error::Kind::Denied,
                  "store.network_drive"_L1,
                  {{u"path"_s, m_path}},
                  QString::fromLatin1(fileSystem)};
}

int StoreFile::version() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(HeaderSize);
    return header.size() == HeaderSize ? numberAt<qint32>(header, UserVersionAt) : 0;
}

} // namespace Steelyard
