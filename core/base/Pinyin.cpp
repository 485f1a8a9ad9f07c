// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Pinyin.h"

#include "core/base/Text.h"

#include <array>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Words whose reading ICU, which looks at single characters, gets wrong.
struct Word
{
    QStringView text;
    QLatin1StringView reading;
};

constexpr std::array Words {Word {u"银行", "yin hang"_L1},         Word {u"行业", "hang ye"_L1},
                            Word {u"行情", "hang qing"_L1},        Word {u"商行", "shang hang"_L1},
                            Word {u"分行", "fen hang"_L1},         Word {u"支行", "zhi hang"_L1},
                            Word {u"总行", "zong hang"_L1},        Word {u"农行", "nong hang"_L1},
                            Word {u"工行", "gong hang"_L1},        Word {u"建行", "jian hang"_L1},
                            Word {u"招行", "zhao hang"_L1},        Word {u"行长", "hang zhang"_L1},
                            Word {u"会计", "kuai ji"_L1},          Word {u"厦门", "xia men"_L1},
                            Word {u"蚌埠", "beng bu"_L1},          Word {u"六安", "lu an"_L1},
                            Word {u"番禺", "pan yu"_L1},           Word {u"台州", "tai zhou"_L1},
                            Word {u"长沙", "chang sha"_L1},        Word {u"长春", "chang chun"_L1},
                            Word {u"长安", "chang an"_L1},         Word {u"长江", "chang jiang"_L1},
                            Word {u"长城", "chang cheng"_L1},      Word {u"长虹", "chang hong"_L1},
                            Word {u"长期", "chang qi"_L1},         Word {u"增长", "zeng zhang"_L1},
                            Word {u"董事长", "dong shi zhang"_L1}, Word {u"重庆", "chong qing"_L1},
                            Word {u"重点", "zhong dian"_L1},       Word {u"重要", "zhong yao"_L1},
                            Word {u"重工", "zhong gong"_L1},       Word {u"重复", "chong fu"_L1},
                            Word {u"朝阳", "chao yang"_L1},        Word {u"乐山", "le shan"_L1},
                            Word {u"音乐", "yin yue"_L1},          Word {u"乐器", "yue qi"_L1},
                            Word {u"单位", "dan wei"_L1},          Word {u"单据", "dan ju"_L1},
                            Word {u"查询", "cha xun"_L1},          Word {u"员工", "yuan gong"_L1},
                            Word {u"调休", "tiao xiu"_L1},         Word {u"调整", "tiao zheng"_L1},
                            Word {u"便宜", "pian yi"_L1},          Word {u"参差", "cen ci"_L1},
                            Word {u"传记", "zhuan ji"_L1}};

/// The longest known word at the front of the text.
const Word *wordAt(QStringView text)
{
    const Word *best = nullptr;
    for (const Word &word : Words) {
        if (text.startsWith(word.text) && (!best || word.text.size() > best->text.size()))
            best = &word;
    }
    return best;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate();
}

QString initialsOf(const QString &reading)
{
    QString result;
    for (const QStringView syllable : QStringView(reading).split(u' ', Qt::SkipEmptyParts))
        result.append(syllable.front());
    return result;
}

/// From the start of some syllable, blanks in the reading left out.
bool startsAtSyllable(const QString &reading, const QString &query)
{
    for (qsizetype start = 0; start < reading.size();) {
        qsizetype matched = 0;
        for (qsizetype i = start; i < reading.size() && matched < query.size(); ++i) {
            if (reading[i] == u' ')
                continue;
            if (reading[i] != query[matched])
                break;
            ++matched;
        }
        if (matched == query.size())
            return true;
        const qsizetype blank = reading.indexOf(u' ', start);
        start = blank < 0 ? reading.size() : blank + 1;
    }
    return false;
}

} // namespace

struct Pinyin::Converters
{
    std::unique_ptr<icu::Transliterator> names;
    std::unique_ptr<icu::Transliterator> words;
};

Pinyin::Pinyin() : m_converters(std::make_unique<Converters>())
{
    const auto make = [](const char16_t *id) {
        UErrorCode status = U_ZERO_ERROR;
        UParseError position;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString(id), UTRANS_FORWARD, position, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    };
    m_converters->names = make(u"Han-Latin/Names; Latin-ASCII; Lower");
    m_converters->words = make(u"Han-Latin; Latin-ASCII; Lower");
}

Pinyin::~Pinyin() = default;

QString Pinyin::read(const QString &text, bool asName) const
{
    const auto &converter = asName ? m_converters->names : m_converters->words;
    QStringList parts;
    QString rest;
    const auto flush = [&] {
        if (rest.isEmpty())
            return;
        icu::UnicodeString buffer(rest.utf16(), int32_t(rest.size()));
        // Without the data of ICU the text stays as it is and is still found as itself.
        if (converter)
            converter->transliterate(buffer);
        parts.append(QString::fromUtf16(buffer.getBuffer(), buffer.length()));
        rest.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        if (const Word *word = wordAt(QStringView(text).mid(i))) {
            flush();
            parts.append(QString(word->reading));
            i += word->text.size();
        } else {
            rest.append(text[i++]);
        }
    }
    flush();
    return parts.join(u' ').toLower().simplified();
}

QString Pinyin::full(const QString &text) const
{
    return read(Text::folded(text), true);
}

QString Pinyin::initials(const QString &text) const
{
    return initialsOf(full(text));
}

SearchKey Pinyin::keyOf(const QString &text) const
{
    SearchKey key {Text::folded(text), {}};
    if (std::none_of(key.folded.cbegin(), key.folded.cend(), isHan))
        return key;
    key.readings.append(read(key.folded, true));
    const QString plain = read(key.folded, false);
    if (plain != key.readings.first())
        key.readings.append(plain);
    return key;
}

bool Pinyin::matches(const QString &query, const QString &text) const
{
    return keyOf(text).matches(query);
}

bool SearchKey::matches(const QString &query) const
{
    const QString wanted = Text::folded(query);
    if (folded.contains(wanted))
        return true;
    // People type v for ü, which readings write as u.
    const QString letters = QString(wanted).remove(u' ').replace(u'v', u'u');
    return std::any_of(readings.cbegin(), readings.cend(), [&](const QString &reading) {
        return startsAtSyllable(reading, letters) || initialsOf(reading).contains(letters);
    });
}

} // namespace Steelyard
