// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVariantMap>

namespace Steelyard {

/// Why something could not be done; ErrorText turns it into a sentence, by code.
struct Error
{
    enum class Kind {
        NotFound,
        Invalid,
        Denied,
        Conflict,
        Storage,
        Damaged,
        Busy,
        Offline,
        Cancelled,
        TooNew
    };

    Kind kind = Kind::Invalid;
    QLatin1StringView code; ///< "target.below_locks": one translated sentence each, in ErrorText
    QVariantMap values;     ///< what the sentence needs: smallest, locks
    QString detail;         ///< for the log, never for the user

    bool operator==(const Error &) const = default;
};

} // namespace Steelyard
