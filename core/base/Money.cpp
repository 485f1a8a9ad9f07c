// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Steelyard {

int minorDigits(const QString &currency)
{
    // ISO 4217, table A.1: the currencies whose minor unit is not the hundredth.
    static const QSet<QString> none {u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s,
                                     u"KMF"_s, u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s,
                                     u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QSet<QString> thousandths {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s,
                                            u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return thousandths.contains(currency) ? 3 : 2;
}

} // namespace Steelyard
