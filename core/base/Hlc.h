// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Steelyard {

/// Hybrid logical clock: orders edits of one device even when its clock runs backwards.
/// 48 bits of milliseconds, 16 bits of counter (Kulkarni et al., 2014).
class Hlc
{
public:
    explicit Hlc(quint64 last = 0) : m_last(last) {}

    /// The next stamp: later than every stamp before it and not before the wall clock.
    quint64 next(qint64 wallMs) { return m_last = qMax(m_last + 1, quint64(wallMs) << 16); }
    quint64 last() const { return m_last; }

    /// Sixteen hexadecimal digits, so that text order is time order.
    static QString text(quint64 stamp)
    {
        return QString::number(stamp, 16).rightJustified(16, u'0');
    }

private:
    quint64 m_last;
};

} // namespace Steelyard
