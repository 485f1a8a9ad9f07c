// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

namespace Steelyard {

Tokens Tokens::forLight()
{
    return {
        .dark = false,
        .bg = QColor(0xF5F6F8),
        .sidebar = QColor(0xFBFBFC),
        .surface = QColor(0xFFFFFF),
        .surface2 = QColor(0xF2F4F7),
        .lane = QColor(0xEDEFF3),
        .border = QColor(0xE4E7EC),
        .grid = QColor(0xEEF0F3),
        .track = QColor(0xEAECF0),
        .text = QColor(0x161B26),
        .text2 = QColor(0x475467),
        .text3 = QColor(0x667085),
        .accent = QColor(0x2456D3),
        .accentHover = QColor(0x1E48B3),
        .accentSoft = QColor(0xEBF1FE),
        .onAccent = QColor(0xFFFFFF),
        .good = QColor(0x067563),
        .goodSoft = QColor(0xE3F5F0),
        .warn = QColor(0xA35C00),
        .warnSoft = QColor(0xFDF3DC),
        .bad = QColor(0xA3122B),
        .badSoft = QColor(0xFDECEF),
        .reference = QColor(0xCBD5E6),
        .scrollHandle = QColor(0xD0D5DD),
        .scrim = QColor(10, 16, 28, 90),
        .categories = {QColor(0x2F66E0), QColor(0xF2B53A), QColor(0x8B3D99), QColor(0x8CC6F5),
                       QColor(0x591233), QColor(0x8A94A6)},
    };
}

Tokens Tokens::forDark()
{
    return {
        .dark = true,
        .bg = QColor(0x0F1218),
        .sidebar = QColor(0x12161D),
        .surface = QColor(0x181D26),
        .surface2 = QColor(0x202733),
        .lane = QColor(0x141922),
        .border = QColor(0x2B3340),
        .grid = QColor(0x252D39),
        .track = QColor(0x29313D),
        .text = QColor(0xE8ECF2),
        .text2 = QColor(0xB3BDCB),
        .text3 = QColor(0x8D98A9),
        .accent = QColor(0x7AA5FF),
        .accentHover = QColor(0x93B6FF),
        .accentSoft = QColor(0x1C2A47),
        .onAccent = QColor(0x0B1220),
        .good = QColor(0x4FE0CD),
        .goodSoft = QColor(0x13302B),
        .warn = QColor(0xFAD14B),
        .warnSoft = QColor(0x33290F),
        .bad = QColor(0xF0736A),
        .badSoft = QColor(0x3A1720),
        .reference = QColor(0x3A4556),
        .scrollHandle = QColor(0x3A4454),
        .scrim = QColor(4, 7, 12, 150),
        .categories = {QColor(0x6C9BFF), QColor(0xD99B21), QColor(0xA250B2), QColor(0xBFE3FF),
                       QColor(0xB2365F), QColor(0x7C8798)},
    };
}

QColor Tokens::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return text2;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    }
    return text2;
}

QColor Tokens::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return track;
    case Tone::Accent:
        return accentSoft;
    case Tone::Good:
        return goodSoft;
    case Tone::Warn:
        return warnSoft;
    case Tone::Bad:
        return badSoft;
    }
    return track;
}

} // namespace Steelyard
