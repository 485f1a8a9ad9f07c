// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Encoding.h"

#include <QIODevice>
#include <QStringDecoder>

#include <memory>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 Chunk = 1 << 20;
constexpr qint64 MostProven = 64 * Chunk;
constexpr qint64 MostGuessed = 4 * Chunk;

/// Whether the bytes so far can be this encoding.
class Trial
{
public:
    explicit Trial(const char *name) : m_decoder(name), m_isUnicode(qstrcmp(name, "UTF-8") == 0) {}

    void take(const QByteArray &bytes)
    {
        const QString text = m_decoder.decode(bytes);
        for (const QChar c : text) {
            m_faults += isFault(c) ? 1 : 0;
            m_foreign += c.unicode() > 0x7F ? 1 : 0;
        }
        m_hasError = m_hasError || m_decoder.hasError();
    }
    /// A line end gives away a character that was cut off at the end of the file.
    void end() { take(QByteArray("\n")); }
    bool isPossible() const { return !m_hasError && m_faults == 0; }
    /// Some bytes are wrong, but so many are right that nothing else was meant.
    bool isDamaged() const { return m_faults * 3 < m_foreign - m_faults; }

private:
    // ICU reads bytes that no Big5 text has as control and private characters, without a word.
    bool isFault(QChar c) const
    {
        const char16_t code = c.unicode();
        return code == QChar::ReplacementCharacter
            || (!m_isUnicode
                && ((code >= 0x80 && code < 0xA0) || (code >= 0xF8F0 && code <= 0xF8FF)));
    }

    QStringDecoder m_decoder;
    bool m_isUnicode;
    qint64 m_faults = 0;
    qint64 m_foreign = 0;
    bool m_hasError = false;
};

/// What the bytes look like when they are taken in pairs, as Chinese is written.
struct Pairs
{
    qint64 all = 0;
    qint64 lowTrail = 0; ///< second byte is an ASCII letter or sign
    bool inPair = false;

    void take(const QByteArray &bytes)
    {
        for (const char c : bytes) {
            const auto byte = quint8(c);
            if (inPair) {
                // A digit belongs to a character of four bytes.
                lowTrail += byte < 0x80 && (byte < '0' || byte > '9') ? 1 : 0;
                inPair = false;
            } else if (byte >= 0x80) {
                ++all;
                inPair = true;
            }
        }
    }
    // Accented letters stand between ASCII letters; the second bytes of common Chinese characters
    // are never ASCII (GB 2312), those of rare ones sometimes are.
    bool areLikelyAccents() const { return lowTrail * 2 > all; }
    bool areEnoughToGuess() const { return all >= 40; }
};

struct CloseDetector
{
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};
using Detector = std::unique_ptr<std::remove_pointer_t<uchardet_t>, CloseDetector>;

QString markedName(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (head.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (head.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    if (head.startsWith("\x84\x31\x95\x33"))
        return u"GB18030"_s;
    return {};
}

} // namespace

Encoding Encoding::detect(QIODevice &device)
{
    device.seek(0);
    QByteArray bytes = device.read(Chunk);
    if (const QString name = markedName(bytes); !name.isEmpty())
        return {name, Certainty::Marked, {}, false};

    Trial utf8("UTF-8");
    for (qint64 read = 0; !bytes.isEmpty() && read < MostProven; bytes = device.read(Chunk)) {
        read += bytes.size();
        utf8.take(bytes);
    }
    if (device.atEnd())
        utf8.end();
    if (utf8.isPossible())
        return {u"UTF-8"_s, Certainty::Proven, {}, false};

    Trial chinese("GB18030");
    Trial big5("Big5");
    Trial japanese("Shift_JIS");
    Pairs pairs;
    const Detector detector(uchardet_new());
    device.seek(0);
    for (qint64 read = 0; read < MostGuessed && !(bytes = device.read(Chunk)).isEmpty();) {
        read += bytes.size();
        for (Trial *trial : {&chinese, &big5, &japanese})
            trial->take(bytes);
        pairs.take(bytes);
        uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size()));
    }
    if (device.atEnd()) {
        for (Trial *trial : {&chinese, &big5, &japanese})
            trial->end();
    }
    uchardet_data_end(detector.get());
    const QString hint = QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
    const bool isHeard = pairs.areEnoughToGuess();

    QStringList possible;
    if (chinese.isPossible())
        possible.append(u"GB18030"_s);
    if (big5.isPossible())
        possible.insert(isHeard && hint == "BIG5"_L1 ? 0 : possible.size(), u"Big5"_s);
    if (japanese.isPossible())
        possible.insert(isHeard && hint == "SHIFT_JIS"_L1 ? 0 : possible.size(), u"Shift_JIS"_s);
    possible.insert(pairs.areLikelyAccents() ? 0 : possible.size(), u"windows-1252"_s);
    if (utf8.isDamaged())
        return {u"UTF-8"_s, Certainty::Guessed, possible, true};

    Encoding found {possible.takeFirst(), Certainty::Guessed, possible, false};
    // Western Europe's code page reads everything, so it proves nothing unless it looks the part.
    found.hasError = found.name == "windows-1252"_L1 && !pairs.areLikelyAccents();
    return found;
}

} // namespace Steelyard
