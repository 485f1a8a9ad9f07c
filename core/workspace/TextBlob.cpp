// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/TextBlob.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace Steelyard {

void TextBlob::reserve(std::size_t texts, std::size_t bytes)
{
    m_bytes.reserve(bytes);
    m_lines.reserve(texts);
    m_lineOf.reserve(texts);
}

std::size_t TextBlob::write(qint32 number, QByteArrayView text)
{
    const std::size_t begin = m_bytes.size();
    m_lines.push_back({quint32(begin), number});
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.push_back(End);
    for (const char c : text)
        ++m_counts[quint8(c)];
    return begin;
}

std::size_t TextBlob::add(QByteArrayView text)
{
    m_lineOf.push_back(qint32(m_lines.size()));
    return write(qint32(m_lineOf.size()) - 1, text);
}

void TextBlob::blank(std::size_t line)
{
    const std::size_t begin = m_lines[line].begin;
    std::fill(m_bytes.begin() + qsizetype(begin), m_bytes.begin() + qsizetype(endOf(line)), End);
    m_dead += endOf(line) - begin;
    m_lines[line].number = -1;
}

std::size_t TextBlob::replace(qint32 number, QByteArrayView text)
{
    blank(std::size_t(m_lineOf[std::size_t(number)]));
    m_lineOf[std::size_t(number)] = qint32(m_lines.size());
    return write(number, text);
}

void TextBlob::remove(qint32 number)
{
    blank(std::size_t(m_lineOf[std::size_t(number)]));
    m_lineOf.erase(m_lineOf.begin() + number);
    for (Line &line : m_lines)
        line.number -= line.number > number ? 1 : 0;
}

QByteArrayView TextBlob::text(qint32 number) const
{
    const auto line = std::size_t(m_lineOf[std::size_t(number)]);
    const std::size_t begin = m_lines[line].begin;
    return {m_bytes.data() + begin, qsizetype(endOf(line) - begin) - 1};
}

TextBlob::Probe TextBlob::probeOf(QByteArrayView needle) const
{
    Probe probe;
    const auto rarity = [&](std::size_t at) { return m_counts[quint8(needle[qsizetype(at)])]; };
    for (std::size_t at = 1; at < std::size_t(needle.size()); ++at) {
        if (rarity(at) < rarity(probe.first))
            probe.first = at;
    }
    probe.second = probe.first == 0 && needle.size() > 1 ? 1 : 0;
    for (std::size_t at = 0; at < std::size_t(needle.size()); ++at) {
        if (at != probe.first && rarity(at) < rarity(probe.second))
            probe.second = at;
    }
    // Together by chance in more than one of 512 places.
    const double size = double(std::max<std::size_t>(m_bytes.size(), 1));
    const double together
        = double(rarity(probe.first)) / size * double(rarity(probe.second)) / size;
    for (std::size_t at = 0; together * 512 > 1 && at < std::size_t(needle.size()); ++at) {
        if (at != probe.first && at != probe.second
            && (!probe.third || rarity(at) < rarity(*probe.third)))
            probe.third = at;
    }
    return probe;
}

// Looking for two rare bytes at once, sixteen places at a time: a search for the first byte would
// stop at every third character of a Chinese text, which all begin alike.
template<bool HasThird>
std::size_t TextBlob::next(std::size_t from, QByteArrayView needle, const Probe &probe) const
{
    const std::size_t size = m_bytes.size();
    const auto length = std::size_t(needle.size());
    const char *bytes = m_bytes.data();
    std::size_t at = from;
#if defined(__SSE2__)
    constexpr std::size_t step = 16;
    constexpr std::size_t stride = 4 * step;
    const __m128i first = _mm_set1_epi8(needle[qsizetype(probe.first)]);
    const __m128i second = _mm_set1_epi8(needle[qsizetype(probe.second)]);
    const std::size_t offset1 = probe.first;
    const std::size_t offset2 = probe.second;
    [[maybe_unused]] const std::size_t offset3 = HasThird ? *probe.third : 0;
    [[maybe_unused]] const __m128i third = _mm_set1_epi8(needle[qsizetype(offset3)]);
    const auto fits = [&](std::size_t place) {
        const auto load = [&](std::size_t offset) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + place + offset));
        };
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(load(offset1), first),
                                           _mm_cmpeq_epi8(load(offset2), second));
        if constexpr (HasThird)
            return _mm_and_si128(both, _mm_cmpeq_epi8(load(offset3), third));
        else
            return both;
    };
    for (; at + length + stride <= size; at += stride) {
        const std::array blocks {fits(at), fits(at + step), fits(at + 2 * step),
                                 fits(at + 3 * step)};
        const __m128i any
            = _mm_or_si128(_mm_or_si128(blocks[0], blocks[1]), _mm_or_si128(blocks[2], blocks[3]));
        if (_mm_movemask_epi8(any) == 0)
            continue;
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            for (auto mask = unsigned(_mm_movemask_epi8(blocks[block])); mask != 0;
                 mask &= mask - 1) {
                const std::size_t place = at + block * step + std::size_t(std::countr_zero(mask));
                if (std::memcmp(bytes + place, needle.data(), length) == 0)
                    return place;
            }
        }
    }
#endif
    if (at >= size)
        return size;
    const void *found = memmem(bytes + at, size - at, needle.data(), length);
    return found ? std::size_t(static_cast<const char *>(found) - bytes) : size;
}

template std::size_t TextBlob::next<true>(std::size_t, QByteArrayView, const Probe &) const;
template std::size_t TextBlob::next<false>(std::size_t, QByteArrayView, const Probe &) const;

// From where the last one was found in growing steps: the next one is usually near.
std::size_t TextBlob::lineAt(std::size_t place, std::size_t from) const
{
    std::size_t low = from;
    std::size_t width = 1;
    while (low + width < m_lines.size() && m_lines[low + width].begin <= place) {
        low += width;
        width *= 2;
    }
    const auto begin = m_lines.begin() + qsizetype(low);
    const auto end = m_lines.begin() + qsizetype(std::min(low + width, m_lines.size()));
    const auto after
        = std::upper_bound(begin, end, place, [](std::size_t wanted, const Line &line) {
              return wanted < line.begin;
          });
    return std::size_t(after - m_lines.begin()) - 1;
}

} // namespace Steelyard
