// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPlainTextEdit>

namespace Steelyard {

class Theme;

/// What is wrong at a place of a text that is being typed, in UTF-16 units from its beginning.
struct Underline
{
    int begin = 0;
    int end = 0;         ///< as `begin` where something is missing
    bool isError = true; ///< else a doubt
    QString sentence;

    bool operator==(const Underline &) const = default;
};

/// Draws waves under these places. What is missing at the end is shown at the last letter.
void setUnderlines(QPlainTextEdit &edit, const QList<Underline> &underlines, const Theme &theme);

/// What is said of the place under a mouse; empty where nothing is.
QString underlinedAt(const QPlainTextEdit &edit, const QList<Underline> &underlines,
                     const QPoint &position);

} // namespace Steelyard
