// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PoolClock.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// What the pool's codes and verdicts are called.
class PoolWords
{
    Q_DECLARE_TR_FUNCTIONS(PoolWords)
public:
    /// Why somebody came into the pool: a code of ours, or the words of who gave it back.
    static QString reason(const QString &code);
    static QString protection(const QString &code);
    /// "30 working days without contact, since 1 Nov"
    static QString why(const PoolClock::Verdict &verdict, const Formatting &formatting);
};

} // namespace Steelyard
