// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DocumentFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 Piece = 1 << 20;

Error cannotRead(const QFile &file)
{
    return {Error::Kind::Storage,
            "file.cannot_read"_L1,
            {{u"path"_s, file.fileName()}},
            file.errorString()};
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, path}}, detail};
}

Result<QString> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return cannotRead(file);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString DocumentFiles::path(const QString &digest) const
{
    return u"%1/%2/%3"_s.arg(m_folder, digest.left(2), digest.mid(2));
}

bool DocumentFiles::isSound(const QString &digest) const
{
    const auto found = digestOf(path(digest));
    return found && *found == digest;
}

Result<DocumentFiles::Kept> DocumentFiles::keep(const QString &source) const
{
    const qint64 size = QFileInfo(source).size();
    if (size > MostBytes)
        return Error {Error::Kind::Invalid,
                      "document.too_large"_L1,
                      {{u"size"_s, size >> 20}, {u"most"_s, MostBytes >> 20}},
                      {}};
    const auto digest = digestOf(source);
    if (!digest)
        return digest.error();
    const QString target = path(*digest);
    if (!isSound(*digest)) {
        QDir().mkpath(QFileInfo(target).path());
        QFile from(source);
        QSaveFile to(target);
        if (!from.open(QIODevice::ReadOnly))
            return cannotRead(from);
        if (!to.open(QIODevice::WriteOnly))
            return cannotWrite(target, to.errorString());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!from.atEnd()) {
            const QByteArray piece = from.read(Piece);
            if (piece.isEmpty() && from.error() != QFileDevice::NoError)
                return cannotRead(from);
            hash.addData(piece);
            if (to.write(piece) != piece.size())
                return cannotWrite(target, to.errorString());
        }
        // It may have been written to between the two readings: then it is not what was promised.
        if (QString::fromLatin1(hash.result().toHex()) != *digest)
            return cannotRead(from);
        if (!to.commit())
            return cannotWrite(target, to.errorString());
    }
    return Kept {*digest, QFileInfo(target).size()};
}

QFuture<Result<DocumentFiles::Kept>> DocumentFiles::keepLater(const QString &source) const
{
    return QtConcurrent::run([files = *this, source] { return files.keep(source); });
}

} // namespace Steelyard
