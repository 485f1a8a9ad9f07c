// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace Steelyard {

/// What a colour says, apart from which colour it is.
enum class Tone { Neutral, Accent, Good, Warn, Bad };

/// Every colour of one scheme, named by what it is for.
struct Tokens
{
    bool dark = false;
    QColor bg;
    QColor sidebar;
    QColor surface;
    QColor surface2;
    QColor lane;
    QColor border;
    QColor grid;
    QColor track;
    QColor text;
    QColor text2;
    QColor text3;
    QColor accent;
    QColor accentHover;
    QColor accentSoft;
    QColor onAccent;
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor reference; ///< bars and lines that something is measured against
    QColor scrollHandle;
    QColor scrim;
    std::array<QColor, 6> categories; ///< in this order; never closer than ΔE 15 to a status

    static Tokens forLight();
    static Tokens forDark();

    QColor ink(Tone tone) const;
    QColor soft(Tone tone) const;

    bool operator==(const Tokens &) const = default;
};

} // namespace Steelyard
