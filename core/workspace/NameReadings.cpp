// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/NameReadings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isHan(QChar c)
{
    return c.unicode() > 0x2e7f && (c.script() == QChar::Script_Han || c.isSurrogate());
}

constexpr qint32 Unknown = -2;
constexpr qint32 None = -1;

void append(NameReadings::Reading &reading, const NameReadings::Reading &more)
{
    const auto offset = quint16(reading.letters.size());
    for (const quint16 beginning : more.beginnings)
        reading.beginnings.append(quint16(offset + beginning));
    reading.letters.append(more.letters);
    reading.initials.append(more.initials);
}

NameReadings::Reading syllablesOf(const QString &spaced)
{
    NameReadings::Reading reading;
    for (const QStringView syllable : QStringView(spaced).split(u' ', Qt::SkipEmptyParts)) {
        reading.beginnings.append(quint16(reading.letters.size()));
        reading.letters.append(syllable.toUtf8());
        reading.initials.append(syllable.first(1).toUtf8());
    }
    return reading;
}

} // namespace

QString NameReadings::Reading::spaced() const
{
    QString text = QString::fromUtf8(letters);
    for (qsizetype i = beginnings.size() - 1; i > 0; --i)
        text.insert(beginnings[i], u' ');
    return text;
}

std::pair<QString, QString> NameReadings::read(const QString &text) const
{
    const QStringList readings = m_pinyin.keyOf(text).readings;
    return readings.isEmpty() ? std::pair(text, text)
                              : std::pair(readings.first(), readings.last());
}

qsizetype NameReadings::keep(const QString &asName, const QString &asWord)
{
    m_sounds.append({syllablesOf(asName), syllablesOf(asWord)});
    return m_sounds.size() - 1;
}

qsizetype NameReadings::single(QChar c)
{
    if (m_singles.empty())
        m_singles.assign(0x10000, Unknown);
    qint32 &known = m_singles[c.unicode()];
    if (known == Unknown) {
        const auto [asName, asWord] = read(QString(c));
        known = qint32(keep(asName, asWord));
    }
    return known;
}

qsizetype NameReadings::pair(QChar a, QChar b)
{
    const quint32 key = quint32(a.unicode()) << 16 | b.unicode();
    const auto known = m_pairs.constFind(key);
    if (known != m_pairs.constEnd())
        return *known;
    const auto [asName, asWord] = read(QString(a) + b);
    const auto [firstName, firstWord] = read(QString(a));
    const auto [secondName, secondWord] = read(QString(b));
    const bool isWord
        = asName != firstName + u' ' + secondName || asWord != firstWord + u' ' + secondWord;
    const auto place = isWord ? qint32(keep(asName, asWord)) : None;
    m_pairs.insert(key, place);
    return place;
}

QList<NameReadings::Reading> NameReadings::of(const QString &folded)
{
    if (std::none_of(folded.cbegin(), folded.cend(), isHan))
        return {};
    Reading asName;
    Reading asWord;
    // Words of three characters, and characters beyond the first plane, are few: read as they are.
    const bool isRare = folded.contains(u"董事长"_s)
        || std::any_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isSurrogate(); });
    if (isRare) {
        const auto [name, word] = read(folded);
        asName = syllablesOf(name);
        asWord = syllablesOf(word);
    }
    for (qsizetype i = isRare ? folded.size() : 0; i < folded.size();) {
        const QChar c = folded[i];
        if (!isHan(c)) {
            QString run;
            for (; i < folded.size() && !isHan(folded[i]); ++i)
                run.append(folded[i]);
            const Reading spoken = syllablesOf(run);
            append(asName, spoken);
            append(asWord, spoken);
            continue;
        }
        const bool hasNext = i + 1 < folded.size() && isHan(folded[i + 1]);
        qsizetype place = hasNext ? pair(c, folded[i + 1]) : None;
        i += place >= 0 ? 2 : 1;
        if (place < 0)
            place = single(c);
        append(asName, m_sounds.at(place).asName);
        append(asWord, m_sounds.at(place).asWord);
    }
    return asName == asWord ? QList<Reading> {asName} : QList<Reading> {asName, asWord};
}

} // namespace Steelyard
