// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerIndex.h"

#include "core/base/Text.h"

#include <algorithm>
#include <numeric>

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

QByteArray folded(const QString &text)
{
    return (isPlain(text) ? text : Text::folded(text).replace(QLatin1Char(TextBlob::Separator), u' '))
        .toUtf8();
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
            for (const QStringList &syllables : m_readings.of(Text::folded(text))) {
                QByteArray initials;
                for (const QString &syllable : syllables) {
                    starts.push_back(quint32(line.size()));
                    line.append(syllable.toUtf8());
                    initials.append(syllable.first(1).toUtf8());
                }
                line.append(TextBlob::Separator);
                for (qsizetype i = 0; i < initials.size(); ++i)
                    starts.push_back(quint32(line.size() + i));
                line.append(initials);
                line.append(TextBlob::Separator);
            }
        }
    }
    return line;
}

void CustomerIndex::mark(std::size_t begin, const std::vector<quint32> &starts)
{
    m_starts.resize(m_sounds.bytes() / 64 + 1);
    for (const quint32 start : starts)
        m_starts[(begin + start) / 64] |= quint64(1) << ((begin + start) % 64);
}

void CustomerIndex::add(const Card &card)
{
    m_texts.add(lineOf(card));
    m_phones.add(phonesOf(card));
    std::vector<quint32> starts;
    const QByteArray sounds = soundsOf(card, starts);
    const std::size_t begin = m_sounds.add(sounds);
    mark(begin, starts);
}

void CustomerIndex::replace(qint32 row, const Card &card)
{
    m_texts.replace(row, lineOf(card));
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
}

quint16 CustomerIndex::nameLength(qint32 row) const
{
    const QByteArrayView text = m_texts.text(row);
    const qsizetype end = text.indexOf(TextBlob::Separator);
    return quint16(qMin<qsizetype>(end < 0 ? text.size() : end, 0xffff));
}

QString CustomerIndex::textOf(qint32 row) const
{
    return QString::fromUtf8(m_texts.text(row));
}

void CustomerIndex::look(const QString &word, Ranks &ranks) const
{
    const auto put = [&ranks](qint32 row, Rank rank) {
        quint8 &known = ranks[std::size_t(row)];
        known = qMin(known, quint8(rank));
    };
    const QByteArray needle = word.toUtf8();
    m_texts.find(
        needle, [](std::size_t) { return true; },
        [&](qint32 row, std::size_t begin, std::size_t at) {
            const QByteArrayView text = m_texts.text(row);
            const auto offset = qsizetype(at - begin);
            if (offset == 0)
                put(row, Begins);
            else if (text.first(offset).contains(TextBlob::Separator))
                put(row, Elsewhere);
            else
                put(row, isPartOfWord(text[offset - 1]) ? Within : BeginsAWord);
        });
    if (isAllOf(word, isLetter)) {
        // People type v for ü, which readings write as u.
        const QByteArray letters = QByteArray(needle).replace('v', 'u');
        m_sounds.find(
            letters, [this](std::size_t at) { return (m_starts[at / 64] >> (at % 64) & 1) != 0; },
            [&](qint32 row, std::size_t begin, std::size_t at) {
                put(row, at == begin ? BeginsAWord : Sounds);
            });
    }
    const QString digits = isAllOf(word, isPhoneLike) ? digitsOf(word) : QString();
    if (!digits.isEmpty()) {
        m_phones.find(
            digits.toLatin1(), [](std::size_t) { return true; },
            [&](qint32 row, std::size_t, std::size_t) { put(row, Sounds); });
    }
}

CustomerIndex::Ranks CustomerIndex::ranksOf(const QString &text, const CancelToken &cancel) const
{
    const QStringList words = Text::folded(text).split(u' ', Qt::SkipEmptyParts);
    Ranks ranks(std::size_t(rows()), words.isEmpty() ? quint8(Elsewhere) : quint8(NotFound));
    Ranks other;
    for (const QString &word : words) {
        if (cancel.isCancelled())
            return {};
        if (&word == &words.first()) {
            look(word, ranks);
            continue;
        }
        other.assign(ranks.size(), NotFound);
        look(word, other);
        std::transform(ranks.begin(), ranks.end(), other.begin(), ranks.begin(),
                       [](quint8 a, quint8 b) { return qMax(a, b); });
    }
    return ranks;
}

CustomerIndex::Hits CustomerIndex::find(const QString &text, std::size_t most,
                                        const CancelToken &cancel) const
{
    const Ranks ranks = ranksOf(text, cancel);
    // Rank, then length of the name, then the older customer: one number to compare.
    std::vector<quint64> keys;
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        if (ranks[row] != NotFound)
            keys.push_back(quint64(ranks[row]) << 56 | quint64(nameLength(qint32(row))) << 32
                           | quint64(row));
    }
    Hits hits;
    hits.total = qint64(keys.size());
    const std::size_t shown = std::min(most, keys.size());
    std::partial_sort(keys.begin(), keys.begin() + qsizetype(shown), keys.end());
    for (std::size_t i = 0; i < shown; ++i)
        hits.first.push_back(qint32(keys[i] & 0xffffffff));
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
    std::vector<qint32> order;
    order.resize(std::size_t(rows()));
    std::iota(order.begin(), order.end(), 0);
    std::vector<QByteArrayView> keys(order.size());
    for (std::size_t row = 0; row < order.size(); ++row) {
        const QByteArrayView sounds = m_sounds.text(qint32(row));
        keys[row] = sounds.isEmpty() ? m_texts.text(qint32(row)) : sounds;
    }
    std::stable_sort(order.begin(), order.end(), [&keys](qint32 a, qint32 b) {
        const QByteArrayView &x = keys[std::size_t(a)];
        const QByteArrayView &y = keys[std::size_t(b)];
        return std::lexicographical_compare(x.begin(), x.end(), y.begin(), y.end());
    });
    return order;
}

} // namespace Steelyard
