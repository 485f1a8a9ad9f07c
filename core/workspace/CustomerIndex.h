// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/workspace/NameReadings.h"
#include "core/workspace/TextBlob.h"

#include <QStringList>

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

    QByteArray lineOf(const Card &card) const;
    static QByteArray phonesOf(const Card &card);
    QByteArray soundsOf(const Card &card, std::vector<quint32> &starts);
    void mark(std::size_t begin, const std::vector<quint32> &starts);
    Ranks ranksOf(const QString &text, const CancelToken &cancel) const;
    void look(const QString &word, Ranks &ranks) const;
    quint16 nameLength(qint32 row) const;

    TextBlob m_texts;
    TextBlob m_sounds;
    TextBlob m_phones;
    std::vector<quint64> m_starts; ///< a bit for each byte of the sounds: where a syllable begins
    NameReadings m_readings;
};

} // namespace Steelyard
