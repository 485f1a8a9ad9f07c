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

void append(QStringList &syllables, const QString &sound)
{
    syllables.append(sound.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

NameReadings::Sound NameReadings::read(const QString &text) const
{
    const QStringList readings = m_pinyin.keyOf(text).readings;
    if (readings.isEmpty())
        return {text, text, false};
    return {readings.first(), readings.last(), false};
}

const NameReadings::Sound &NameReadings::single(QChar c)
{
    auto known = m_singles.find(c.unicode());
    if (known == m_singles.end())
        known = m_singles.insert(c.unicode(), read(QString(c)));
    return *known;
}

const NameReadings::Sound &NameReadings::pair(QChar a, QChar b)
{
    const quint32 key = quint32(a.unicode()) << 16 | b.unicode();
    auto known = m_pairs.find(key);
    if (known == m_pairs.end()) {
        Sound both = read(QString(a) + b);
        const Sound first = single(a);
        const Sound second = single(b);
        both.isWord = both.asName != first.asName + u' ' + second.asName
            || both.asWord != first.asWord + u' ' + second.asWord;
        known = m_pairs.insert(key, both);
    }
    return *known;
}

QList<QStringList> NameReadings::of(const QString &folded)
{
    if (std::none_of(folded.cbegin(), folded.cend(), isHan))
        return {};
    // Words of three characters, and characters beyond the first plane, are few: read as they are.
    const bool isRare = folded.contains(u"董事长"_s)
        || std::any_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isSurrogate(); });
    QStringList asName;
    QStringList asWord;
    if (isRare) {
        const Sound whole = read(folded);
        append(asName, whole.asName);
        append(asWord, whole.asWord);
    }
    for (qsizetype i = isRare ? folded.size() : 0; i < folded.size();) {
        const QChar c = folded[i];
        if (!isHan(c)) {
            QString run;
            for (; i < folded.size() && !isHan(folded[i]); ++i)
                run.append(folded[i]);
            append(asName, run);
            append(asWord, run);
            continue;
        }
        const bool hasNext = i + 1 < folded.size() && isHan(folded[i + 1]);
        const bool isWord = hasNext && pair(c, folded[i + 1]).isWord;
        const Sound &sound = isWord ? pair(c, folded[i + 1]) : single(c);
        append(asName, sound.asName);
        append(asWord, sound.asWord);
        i += isWord ? 2 : 1;
    }
    return asName == asWord ? QList<QStringList> {asName} : QList<QStringList> {asName, asWord};
}

} // namespace Steelyard
