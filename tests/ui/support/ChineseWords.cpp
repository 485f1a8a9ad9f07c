// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ChineseWords.h"

#include "tests/ui/support/TranslationFile.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

ChineseWords::ChineseWords(QObject *parent) : QTranslator(parent)
{
    for (const TranslatedText &text : TranslationFile::read(u"zh_CN"_s)) {
        if (text.isFinished)
            m_words.insert(key(text.context, text.source, text.comment), text.forms.value(0));
    }
}

QString ChineseWords::translate(const char *context, const char *source, const char *comment,
                                int) const
{
    return m_words.value(
        key(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)));
}

QString ChineseWords::key(const QString &context, const QString &source, const QString &comment)
{
    return context + u'\x1f' + source + u'\x1f' + comment;
}

} // namespace Steelyard
