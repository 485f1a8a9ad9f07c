// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <array>
#include <compare>
#include <functional>
#include <optional>

class QRandomGenerator64;

namespace Steelyard {

/// Sixteen bytes that name one row everywhere (RFC 9562); all zero means "none".
class Uuid
{
public:
    constexpr Uuid() = default;
    static Uuid fromBytes(const QByteArray &bytes);
    static std::optional<Uuid> fromText(QStringView text);

    /// Version 7: the given time first, so that rows made together lie together in the store.
    static Uuid make(qint64 msSinceEpoch, QRandomGenerator64 &random);

    QByteArray bytes() const
    {
        return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
    }
    QString text() const;
    bool isNull() const { return *this == Uuid(); }

    friend bool operator==(const Uuid &, const Uuid &) = default;
    friend auto operator<=>(const Uuid &, const Uuid &) = default;
    friend size_t qHash(const Uuid &id, size_t seed = 0)
    {
        return ::qHash(qFromBigEndian<quint64>(id.m_bytes.data() + 8), seed)
            ^ ::qHash(qFromBigEndian<quint64>(id.m_bytes.data()), seed);
    }

private:
    std::array<quint8, 16> m_bytes {};
};

} // namespace Steelyard
