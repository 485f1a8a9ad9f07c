// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QString>

namespace Steelyard {

/// Files that hang on customers and visits, kept beside the store under what they contain: the same
/// file is kept once, and one that was changed by somebody else is noticed.
class DocumentFiles
{
public:
    struct Kept
    {
        QString digest; ///< SHA-256, 64 hexadecimal digits
        qint64 size = 0;
    };

    explicit DocumentFiles(const QString &store) : m_folder(store + QStringLiteral(".documents")) {}

    /// Copies the file; it is on the disk when this returns. Errors: file.cannot_read {path},
    /// file.cannot_write {path}, document.too_large {size, most}.
    Result<Kept> keep(const QString &source) const;
    /// The same off the caller's thread.
    QFuture<Result<Kept>> keepLater(const QString &source) const;
    /// Where the file with that digest is or would be.
    QString path(const QString &digest) const;
    /// Whether it is there and still what it was.
    bool isSound(const QString &digest) const;

    static constexpr qint64 MostBytes = qint64(200) * 1024 * 1024;

private:
    QString m_folder;
};

} // namespace Steelyard
