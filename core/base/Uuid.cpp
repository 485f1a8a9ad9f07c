// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"

#include <QRandomGenerator>

#include <cstring>

namespace Steelyard {

Uuid Uuid::fromBytes(const QByteArray &bytes)
{
    Uuid id;
    if (bytes.size() == qsizetype(id.m_bytes.size()))
        std::memcpy(id.m_bytes.data(), bytes.constData(), id.m_bytes.size());
    return id;
}

std::optional<Uuid> Uuid::fromText(QStringView text)
{
    QByteArray hex;
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        if (c.unicode() > 127 || !std::isxdigit(c.unicode()))
            return std::nullopt;
        hex.append(char(c.unicode()));
    }
    if (hex.size() != 32)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex));
}

Uuid Uuid::make(qint64 msSinceEpoch, QRandomGenerator64 &random)
{
    Uuid id;
    qToBigEndian<quint64>((quint64(msSinceEpoch) << 16) | (random.generate() & 0x0FFFU) | 0x7000U,
                          id.m_bytes.data());
    qToBigEndian<quint64>((random.generate() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL,
                          id.m_bytes.data() + 8);
    return id;
}

QString Uuid::text() const
{
    const QByteArray hex = bytes().toHex();
    return QString::fromLatin1(hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-'
                               + hex.mid(16, 4) + '-' + hex.mid(20));
}

} // namespace Steelyard
