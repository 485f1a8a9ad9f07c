// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/workspace/NameReadings.h"
#include "core/workspace/TextBlob.h"

#include <QStringList>

#include <bitset>
#include <vector>

namespace Steelyard {

/// Finds customers by any part of what they are called, in memory.
///
/// A customer stands at its row of the customers' table. Every word of a search must be in its
/// names, its contacts' names, its region or address, in the digits of a phone number, or in the
/// pinyin of a name: from a syllable's start, or as initials.
class CustomerIndex
{
public:
    /// What a customer is found by.
    struct Card
    {
        QString name;
        QStringList aliases; ///< of customers that were merged into it
        QStringList contacts;
        QString region;
        QString address;
        QStringList phones;
    };

    void reserve(std::size_t customers);
    void add(const Card &card);
    void replace(qint32 row, const Card &card);
    void remove(qint32 row);
    qsizetype rows() const { return m_texts.texts(); }
    bool isWorn() const { return m_texts.isWorn(); }

    struct Hits
    {
        qint64 total = 0;
        std::vector<qint32> first; ///< rows: names that begin so, then words, then the rest
    };
    /// The best of them, shorter names first.
    Hits find(const QString &text, std::size_t most, const CancelToken &cancel = {}) const;
    /// All of them in the order of the table; everybody where nothing is looked for.
    std::vector<qint32> all(const QString &text, const CancelToken &cancel = {}) const;

    /// What is compared: the folded text in which words are looked for.
    QString textOf(qint32 row) const;
    /// By name as people say it: Chinese names by their sound.
    std::vector<qint32> inOrderOfNames() const;
    std::size_t bytes() const { return m_texts.bytes() + m_sounds.bytes() + m_phones.bytes(); }

private:
    using Ranks = std::vector<quint8>; ///< by row; none where it is not found
    /// A word of a search in the forms in which it is looked for; empty ones need no look.
    struct Word
    {
        QByteArray text;
        QByteArray sound;
        QByteArray digits;
    };

    QByteArray lineOf(const Card &card) const;
    static QByteArray phonesOf(const Card &card);
    QByteArray soundsOf(const Card &card, std::vector<quint32> &starts);
    void keepLength(qint32 row, QByteArrayView line);
    void mark(std::size_t begin, const std::vector<quint32> &starts);
    Word wordOf(const QString &text) const;
    bool canSound(QByteArrayView letters) const;
    Ranks ranksOf(const QString &text, const CancelToken &cancel) const;
    void look(const Word &word, const QList<Word> &others, Ranks &ranks) const;
    quint8 rankOf(const Word &word, qint32 row, QByteArrayView text) const;
    quint8 rankInText(qint32 row, QByteArrayView text, qsizetype at) const;
    bool isStart(std::size_t place) const
    {
        return (m_starts[place / 64] >> (place % 64) & 1) != 0;
    }

    TextBlob m_texts;
    TextBlob m_sounds;
    TextBlob m_phones;
    std::vector<quint16> m_nameLengths; ///< in bytes, by row
    std::vector<quint64> m_starts; ///< a bit for each byte of the sounds: where a syllable begins
    std::bitset<26 * 26 * 26> m_triples; ///< letters that follow each other somewhere in the sounds
    NameReadings m_readings;
};

} // namespace Steelyard
