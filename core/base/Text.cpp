// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

namespace Steelyard::Text {

QString key(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

QString narrow(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == u'\u3000')
            c = u' ';
        else if (c == u'\uFFE5')
            c = u'\u00A5';
    }
    return result;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace Steelyard::Text
