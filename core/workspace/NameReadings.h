// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Pinyin.h"

#include <QHash>

namespace Steelyard {

/// Reads very many names aloud: how a character, or a word of two, sounds is looked up once.
class NameReadings
{
public:
    /// Of a folded text: its syllables, as a name and, where that differs, as plain words. Nothing
    /// where it holds no Chinese.
    QList<QStringList> of(const QString &folded);

private:
    struct Sound
    {
        QString asName;
        QString asWord;
        bool isWord = false; ///< of two characters: they sound otherwise together
    };

    const Sound &single(QChar c);
    const Sound &pair(QChar a, QChar b);
    Sound read(const QString &text) const;

    Pinyin m_pinyin;
    QHash<char16_t, Sound> m_singles;
    QHash<quint32, Sound> m_pairs;
};

} // namespace Steelyard
