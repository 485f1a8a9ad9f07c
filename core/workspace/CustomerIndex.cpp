// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerIndex.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// How well a search fits: the smaller the better.
enum Rank : quint8 { Begins, BeginsAWord, Within, Sounds, Elsewhere, NotFound = 255 };

bool isAllOf(const QString &text, bool (*is)(QChar))
{
    return std::all_of(text.cbegin(), text.cend(), is);
}

// Already folded, as nearly everything is: Chinese characters, small letters, digits.
bool isPlain(const QString &text)
{
    bool wasBlank = true;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isBlank = u == u' ';
        if (!((u >= 0x4e00 && u <= 0x9fff) || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')
              || (isBlank && !wasBlank)))
            return false;
        wasBlank = isBlank;
    }
    return text.isEmpty() || !wasBlank;
}

QString foldedText(const QString &text)
{
    return isPlain(text) ? text
                         : Text::folded(text).replace(QLatin1Char(TextBlob::Separator), u' ');
}

QByteArray folded(const QString &text)
{
    return foldedText(text).toUtf8();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : Text::narrow(text)) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

bool isPhoneLike(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'(' || c == u')';
}

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

// In one short text: no search that prepares itself first.
qsizetype placeIn(QByteArrayView text, QByteArrayView needle, qsizetype from = 0)
{
    const char *end = text.data() + text.size() - needle.size() + 1;
    for (const char *at = text.data() + from; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, needle[0], size_t(end - at)));
        if (!at)
            break;
        if (std::memcmp(at, needle.data(), size_t(needle.size())) == 0)
            return at - text.data();
    }
    return -1;
}

std::size_t tripleAt(QByteArrayView letters, qsizetype last)
{
    const auto of = [&](qsizetype i) { return std::size_t(letters[i] - 'a'); };
    return (of(last - 2) * 26 + of(last - 1)) * 26 + of(last);
}

bool isPartOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || quint8(c) >= 0x80;
}

} // namespace

void CustomerIndex::reserve(std::size_t customers)
{
    constexpr std::size_t usual = 64; // bytes of a customer
    m_texts.reserve(customers, customers * usual);
    m_sounds.reserve(customers, customers * usual);
    m_phones.reserve(customers, customers * usual / 2);
    m_starts.reserve(customers);
}

QByteArray CustomerIndex::lineOf(const Card &card) const
{
    QByteArray line = folded(card.name);
    for (const QStringList &more :
         {card.aliases, card.contacts, QStringList {card.region, card.address}}) {
        for (const QString &text : more) {
            if (text.isEmpty())
                continue;
            line.append(TextBlob::Separator);
            line.append(folded(text));
        }
    }
    return line;
}

QByteArray CustomerIndex::phonesOf(const Card &card)
{
    QByteArray line;
    for (const QString &phone : card.phones) {
        const QString digits = digitsOf(phone);
        if (!line.isEmpty() && !digits.isEmpty())
            line.append(TextBlob::Separator);
        line.append(digits.toLatin1());
    }
    return line;
}

QByteArray CustomerIndex::soundsOf(const Card &card, std::vector<quint32> &starts)
{
    QByteArray line;
    for (const QStringList &texts : {QStringList {card.name}, card.aliases, card.contacts}) {
        for (const QString &text : texts) {
            for (const NameReadings::Reading &spoken : m_readings.of(foldedText(text))) {
                for (const quint16 beginning : spoken.beginnings)
                    starts.push_back(quint32(line.size()) + beginning);
                line.append(spoken.letters);
                line.append(TextBlob::Separator);
                for (qsizetype i = 0; i < spoken.initials.size(); ++i)
                    starts.push_back(quint32(line.size() + i));
                line.append(spoken.initials);
                line.append(TextBlob::Separator);
            }
        }
    }
    qsizetype letters = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        letters = line[i] >= 'a' && line[i] <= 'z' ? letters + 1 : 0;
        if (letters >= 3)
            m_triples.set(tripleAt(line, i));
    }
    return line;
}

void CustomerIndex::keepLength(qint32 row, QByteArrayView line)
{
    const qsizetype end = line.indexOf(TextBlob::Separator);
    if (std::size_t(row) >= m_nameLengths.size())
        m_nameLengths.resize(std::size_t(row) + 1);
    m_nameLengths[std::size_t(row)] = quint16(qMin<qsizetype>(end < 0 ? line.size() : end, 0xffff));
}

void CustomerIndex::mark(std::size_t begin, const std::vector<quint32> &starts)
{
    m_starts.resize(m_sounds.bytes() / 64 + 1);
    for (const quint32 start : starts)
        m_starts[(begin + start) / 64] |= quint64(1) << ((begin + start) % 64);
}

void CustomerIndex::add(const Card &card)
{
    const QByteArray line = lineOf(card);
    m_texts.add(line);
    keepLength(qint32(m_texts.texts()) - 1, line);
    m_phones.add(phonesOf(card));
    std::vector<quint32> starts;
    const QByteArray sounds = soundsOf(card, starts);
    const std::size_t begin = m_sounds.add(sounds);
    mark(begin, starts);
}

void CustomerIndex::replace(qint32 row, const Card &card)
{
    const QByteArray line = lineOf(card);
    m_texts.replace(row, line);
    keepLength(row, line);
    m_phones.replace(row, phonesOf(card));
    std::vector<quint32> starts;
    const QByteArray sounds = soundsOf(card, starts);
    const std::size_t begin = m_sounds.replace(row, sounds);
    mark(begin, starts);
}

void CustomerIndex::remove(qint32 row)
{
    m_texts.remove(row);
    m_sounds.remove(row);
    m_phones.remove(row);
    m_nameLengths.erase(m_nameLengths.begin() + row);
}

QString CustomerIndex::textOf(qint32 row) const
{
    return QString::fromUtf8(m_texts.text(row));
}

// "norva" is no Chinese: no three syllables or initials anywhere are written so.
bool CustomerIndex::canSound(QByteArrayView letters) const
{
    for (qsizetype i = 2; i < letters.size(); ++i) {
        if (!m_triples[tripleAt(letters, i)])
            return false;
    }
    return true;
}

CustomerIndex::Word CustomerIndex::wordOf(const QString &text) const
{
    Word word {text.toUtf8(), {}, {}};
    if (isAllOf(text, isLetter)) {
        // People type v for ü, which readings write as u.
        const QByteArray letters = QByteArray(word.text).replace('v', 'u');
        if (canSound(letters))
            word.sound = letters;
    }
    if (isAllOf(text, isPhoneLike))
        word.digits = digitsOf(text).toLatin1();
    return word;
}

quint8 CustomerIndex::rankInText(qint32 row, QByteArrayView text, qsizetype at) const
{
    if (at == 0)
        return Begins;
    if (at >= m_nameLengths[std::size_t(row)])
        return Elsewhere;
    return isPartOfWord(text[at - 1]) ? Within : BeginsAWord;
}

quint8 CustomerIndex::rankOf(const Word &word, qint32 row, QByteArrayView text) const
{
    quint8 rank = NotFound;
    if (const qsizetype at = placeIn(text, word.text); at >= 0)
        rank = rankInText(row, text, at);
    if (!word.sound.isEmpty()) {
        const std::size_t begin = m_sounds.begin(row);
        const QByteArrayView sounds = m_sounds.text(row);
        qsizetype at = placeIn(sounds, word.sound);
        while (at >= 0 && !isStart(begin + std::size_t(at)))
            at = placeIn(sounds, word.sound, at + 1);
        if (at >= 0)
            rank = qMin(rank, quint8(at == 0 ? BeginsAWord : Sounds));
    }
    if (!word.digits.isEmpty() && placeIn(m_phones.text(row), word.digits) >= 0)
        rank = qMin(rank, quint8(Sounds));
    return rank;
}

// The other words are looked for where the first one is, while its text is at hand.
void CustomerIndex::look(const Word &word, const QList<Word> &others, Ranks &ranks) const
{
    const auto put = [&](qint32 row, quint8 rank, QByteArrayView text) {
        for (const Word &other : others)
            rank = qMax(rank, rankOf(other, row, text));
        quint8 &known = ranks[std::size_t(row)];
        known = qMin(known, rank);
    };
    const auto anywhere = [](std::size_t) { return true; };
    m_texts.find(word.text, anywhere, [&](qint32 row, QByteArrayView text, qsizetype at) {
        put(row, rankInText(row, text, at), text);
    });
    m_sounds.find(
        word.sound, [this](std::size_t at) { return isStart(at); },
        [&](qint32 row, QByteArrayView, qsizetype at) {
            put(row, at == 0 ? BeginsAWord : Sounds, m_texts.text(row));
        });
    m_phones.find(word.digits, anywhere, [&](qint32 row, QByteArrayView, qsizetype) {
        put(row, Sounds, m_texts.text(row));
    });
}

CustomerIndex::Ranks CustomerIndex::ranksOf(const QString &text, const CancelToken &cancel) const
{
    QList<Word> words;
    for (const QString &word : Text::folded(text).split(u' ', Qt::SkipEmptyParts))
        words.append(wordOf(word));
    Ranks ranks(std::size_t(rows()), words.isEmpty() ? quint8(Elsewhere) : quint8(NotFound));
    if (words.isEmpty() || cancel.isCancelled())
        return ranks;
    // The longest word is found least often.
    std::stable_sort(words.begin(), words.end(),
                     [](const Word &a, const Word &b) { return a.text.size() > b.text.size(); });
    look(words.first(), words.mid(1), ranks);
    return ranks;
}

CustomerIndex::Hits CustomerIndex::find(const QString &text, std::size_t most,
                                        const CancelToken &cancel) const
{
    const Ranks ranks = ranksOf(text, cancel);
    // Rank, then length of the name, then the older customer: counted into their places.
    constexpr std::size_t lengths = 256; // longer names count as equally long
    const auto bucketOf = [&](std::size_t row) {
        return ranks[row] * lengths + std::min<std::size_t>(m_nameLengths[row], lengths - 1);
    };
    std::array<std::size_t, (Elsewhere + 1) * lengths> next {};
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        if (ranks[row] != NotFound)
            ++next[bucketOf(row)];
    }
    std::size_t total = 0;
    for (std::size_t &place : next)
        total += std::exchange(place, total);
    Hits hits;
    hits.total = qint64(total);
    hits.first.resize(std::min(most, total));
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        if (ranks[row] == NotFound)
            continue;
        if (const std::size_t place = next[bucketOf(row)]++; place < hits.first.size())
            hits.first[place] = qint32(row);
    }
    return hits;
}

std::vector<qint32> CustomerIndex::all(const QString &text, const CancelToken &cancel) const
{
    const Ranks ranks = ranksOf(text, cancel);
    std::vector<qint32> found;
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        if (ranks[row] != NotFound)
            found.push_back(qint32(row));
    }
    return found;
}

std::vector<qint32> CustomerIndex::inOrderOfNames() const
{
    // Nearly all differ in their first eight bytes, which are one number beside the row.
    struct Key
    {
        quint64 front = 0;
        qint32 row = 0;
    };
    const auto textOf = [this](qint32 row) {
        const QByteArrayView sounds = m_sounds.text(row);
        return sounds.isEmpty() ? m_texts.text(row) : sounds;
    };
    std::vector<Key> keys;
    keys.resize(std::size_t(rows()));
    for (std::size_t row = 0; row < keys.size(); ++row) {
        Key &key = keys[row];
        key.row = qint32(row);
        const QByteArrayView text = textOf(key.row);
        for (qsizetype i = 0; i < 8; ++i)
            key.front = key.front << 8 | (i < text.size() ? quint8(text[i]) : 0);
    }
    std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (a.front != b.front)
            return a.front < b.front;
        const int compared = textOf(a.row).compare(textOf(b.row));
        return compared != 0 ? compared < 0 : a.row < b.row;
    });
    std::vector<qint32> order;
    order.reserve(keys.size());
    for (const Key &key : keys)
        order.push_back(key.row);
    return order;
}

} // namespace Steelyard
