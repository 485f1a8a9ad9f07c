// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace Steelyard {

/// Many short texts in one run of bytes, each under a number, searched from end to end.
///
/// A text that changes is written again at the end; where it stood before, nothing is found any
/// more.
class TextBlob
{
public:
    static constexpr char Separator = '\x1f'; ///< between the parts of a text
    static constexpr char End = '\n';         ///< behind each text; no text and no search has it

    void reserve(std::size_t texts, std::size_t bytes);
    /// Adds the text with the next number, and gives the place of its first byte.
    std::size_t add(QByteArrayView text);
    std::size_t replace(qint32 number, QByteArrayView text);
    /// The numbers behind it move up by one.
    void remove(qint32 number);

    qsizetype texts() const { return qsizetype(m_lineOf.size()); }
    std::size_t bytes() const { return m_bytes.size(); }
    QByteArrayView text(qint32 number) const;
    /// The place of its first byte.
    std::size_t begin(qint32 number) const
    {
        return m_lines[std::size_t(m_lineOf[std::size_t(number)])].begin;
    }
    /// Whether so much of it is left over from earlier texts that it should be written anew.
    bool isWorn() const { return m_dead > 4096 && m_dead * 4 > m_bytes.size(); }

    /// Each text that holds the needle, in the order of their writing: its number, the text and
    /// where in it the needle stands first, of the places in the blob that `isWanted` takes.
    template<typename IsWanted, typename Take>
    void find(QByteArrayView needle, IsWanted isWanted, Take take) const
    {
        if (needle.isEmpty())
            return;
        const Probe probe = probeOf(needle);
        std::size_t line = 0;
        for (std::size_t at = next(0, needle, probe); at < m_bytes.size();
             at = next(at, needle, probe)) {
            if (!isWanted(at)) {
                ++at;
                continue;
            }
            line = lineAt(at, line);
            const std::size_t begin = m_lines[line].begin;
            const std::size_t end = endOf(line);
            take(m_lines[line].number,
                 QByteArrayView(m_bytes.data() + begin, qsizetype(end - begin) - 1),
                 qsizetype(at - begin));
            at = end;
        }
    }

private:
    struct Line
    {
        quint32 begin;
        qint32 number; ///< none where the text is written elsewhere by now
    };
    /// The two bytes of a needle that are rarest here, and a third one where these two are often
    /// together, as among digits.
    struct Probe
    {
        std::size_t first = 0;
        std::size_t second = 0;
        std::optional<std::size_t> third = {};
    };

    Probe probeOf(QByteArrayView needle) const;
    /// The place of the needle at or behind `from`; the end where there is none.
    std::size_t next(std::size_t from, QByteArrayView needle, const Probe &probe) const
    {
        return probe.third ? next<true>(from, needle, probe) : next<false>(from, needle, probe);
    }
    template<bool HasThird>
    std::size_t next(std::size_t from, QByteArrayView needle, const Probe &probe) const;
    std::size_t lineAt(std::size_t place, std::size_t from) const;
    std::size_t write(qint32 number, QByteArrayView text);
    void blank(std::size_t line);
    std::size_t endOf(std::size_t line) const
    {
        return line + 1 < m_lines.size() ? m_lines[line + 1].begin : m_bytes.size();
    }

    std::vector<char> m_bytes;
    std::vector<Line> m_lines;    ///< in the order of their places
    std::vector<qint32> m_lineOf; ///< by number
    std::array<quint32, 256> m_counts {};
    std::size_t m_dead = 0;
};

} // namespace Steelyard
