// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/LabelTones.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QStringList LabelTones::codes()
{
    return {QString(), u"accent"_s, u"good"_s, u"warn"_s, u"bad"_s};
}

QString LabelTones::name(const QString &code)
{
    switch (tone(code)) {
    case Tone::Neutral:
        return tr("Grey");
    case Tone::Accent:
        return tr("Blue");
    case Tone::Good:
        return tr("Green");
    case Tone::Warn:
        return tr("Amber");
    case Tone::Bad:
        return tr("Red");
    }
    return {};
}

Tone LabelTones::tone(const QString &code)
{
    return code == "accent"_L1 ? Tone::Accent
        : code == "good"_L1    ? Tone::Good
        : code == "warn"_L1    ? Tone::Warn
        : code == "bad"_L1     ? Tone::Bad
                               : Tone::Neutral;
}

QString LabelTones::html(const QStringList &labels, const QHash<QString, QString> &colours,
                         const Tokens &tokens)
{
    QStringList chips;
    for (const QString &label : labels) {
        const Tone is = tone(colours.value(label));
        chips << u"<span style='background-color:%1;color:%2'>&nbsp;%3&nbsp;</span>"_s.arg(
            tokens.soft(is).name(), tokens.ink(is).name(),
            label.toHtmlEscaped().replace(u" "_s, u"&nbsp;"_s));
    }
    return chips.join(u"&nbsp; "_s);
}

} // namespace Steelyard
