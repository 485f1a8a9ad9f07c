// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Pinyin.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Steelyard {

/// Reads very many names aloud: how a character, or a word of two, sounds is looked up once.
class NameReadings
{
public:
    /// One way to say a text.
    struct Reading
    {
        QByteArray letters;        ///< the syllables without anything between
        QByteArray initials;       ///< the first letter of each
        QList<quint16> beginnings; ///< of the syllables, in the letters

        /// "zhao shang yin hang"
        QString spaced() const;
        bool operator==(const Reading &) const = default;
    };

    /// Of a folded text: as a name and, where that differs, as plain words. Nothing where it holds
    /// no Chinese.
    QList<Reading> of(const QString &folded);

private:
    struct Sound
    {
        Reading asName;
        Reading asWord;
    };

    qsizetype single(QChar c);
    /// None where two characters sound together as each by itself.
    qsizetype pair(QChar a, QChar b);
    qsizetype keep(const QString &asName, const QString &asWord);
    std::pair<QString, QString> read(const QString &text) const;

    Pinyin m_pinyin;
    QList<Sound> m_sounds;
    std::vector<qint32> m_singles; ///< by character: place in the sounds, none, or not known yet
    QHash<quint32, qint32> m_pairs;
};

} // namespace Steelyard
