// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DraftFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Steelyard {

DraftFile::DraftFile(const QString &store, const QString &name)
    : m_path(u"%1.drafts/%2.json"_s.arg(store, name))
{
}

QJsonObject DraftFile::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

Result<void> DraftFile::write(const QJsonObject &draft) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(draft).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error {Error::Kind::Storage,
                      "file.cannot_write"_L1,
                      {{u"path"_s, m_path}},
                      file.errorString()};
    return {};
}

void DraftFile::remove() const
{
    QFile::remove(m_path);
}

} // namespace Steelyard
