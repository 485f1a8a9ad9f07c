// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/LookAlike.h"

#include "core/base/Text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::LookAlike {

namespace {

constexpr qsizetype ShortestName = 2;
constexpr qsizetype ShortestPhone = 7;

/// What normal forms leave as it is: plain ASCII and the common ideographs with their signs.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar at) {
        const char16_t code = at.unicode();
        return code < 0x80 || (code >= 0x3000 && code < 0x3040)
            || (code >= 0x4e00 && code <= 0x9fff);
    });
}

QString foldedOf(const QString &text)
{
    return isPlain(text) ? text.toLower() : Text::folded(text);
}

/// Words with blanks between: whatever is neither letter nor digit parts them.
QStringList wordsOf(const QString &text)
{
    QString plain = foldedOf(text);
    for (QChar &at : plain) {
        if (!at.isLetterOrNumber())
            at = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool isOrdinal(QChar at)
{
    return at.isDigit() || u"一二三四五六七八九十甲乙丙丁第"_s.contains(at);
}

bool endsPlainly(const QString &text, const QString &suffix)
{
    return text.size() > suffix.size() && text.endsWith(suffix);
}

} // namespace

QString customer(const QString &name)
{
    static const QStringList forms {u"co"_s,     u"ltd"_s,         u"limited"_s,    u"inc"_s,
                                    u"corp"_s,   u"gmbh"_s,        u"llc"_s,        u"ag"_s,
                                    u"plc"_s,    u"corporation"_s, u"sa"_s,         u"company"_s,
                                    u"branch"_s, u"dept"_s,        u"department"_s, u"no"_s};
    static const QStringList endings {
        u"股份有限公司"_s, u"有限责任公司"_s, u"有限公司"_s, u"分公司"_s, u"总公司"_s, u"公司"_s,
        u"集团"_s,         u"事业部"_s,       u"门店"_s,     u"分店"_s,   u"部"_s,     u"店"_s};
    QStringList words = wordsOf(name);
    const auto isOrdinalWord = [](const QString &word) {
        return word.size() == 1 ? word.at(0).unicode() < 128 || isOrdinal(word.at(0))
                                : std::all_of(word.cbegin(), word.cend(), isOrdinal);
    };
    while (words.size() > 1 && (forms.contains(words.last()) || isOrdinalWord(words.last())))
        words.removeLast();
    QString core = words.join(QString());
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        for (const QString &ending : endings) {
            if (!endsPlainly(core, ending) || core.size() - ending.size() < ShortestName)
                continue;
            core.chop(ending.size());
            isShorter = true;
        }
        while (core.size() > ShortestName && isOrdinal(core.back())) {
            core.chop(1);
            isShorter = true;
        }
    }
    return core.size() < ShortestName ? QString() : core;
}

QString phone(const QString &number)
{
    QString digits;
    for (const QChar at : Text::narrow(number)) {
        if (at.isDigit())
            digits += at;
    }
    if (digits.startsWith("0086"_L1))
        digits.remove(0, 4);
    else if (digits.startsWith("86"_L1) && digits.size() > 11)
        digits.remove(0, 2);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() < ShortestPhone ? QString() : digits;
}

QStringList namesOf(const QString &customerName)
{
    QStringList names {wordsOf(customerName).join(QString()), customer(customerName)};
    names.removeIf([](const QString &name) { return name.size() < ShortestName; });
    return names;
}

QString note(const QString &text, const QStringList &names)
{
    QString plain = foldedOf(text);
    plain.removeIf([](QChar at) { return !at.isLetterOrNumber(); });
    for (const QString &name : names)
        plain.remove(name);
    plain.removeIf([](QChar at) { return at.isDigit(); });
    return plain;
}

} // namespace Steelyard::LookAlike
