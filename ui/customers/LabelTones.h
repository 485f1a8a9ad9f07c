// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace Steelyard {

/// What the colour of a label says: a token of the theme, never a colour of its own, so that it is
/// readable in light and in dark.
class LabelTones
{
    Q_DECLARE_TR_FUNCTIONS(LabelTones)
public:
    /// "", accent, good, warn, bad: in the order in which they are offered.
    static QStringList codes();
    static QString name(const QString &code);
    static Tone tone(const QString &code);
    /// Labels as chips in rich text.
    static QString html(const QStringList &labels, const QHash<QString, QString> &colours,
                        const Tokens &tokens);
};

} // namespace Steelyard
