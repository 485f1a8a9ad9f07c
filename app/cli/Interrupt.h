// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"

#include <csignal>

namespace Steelyard {

/// While it lives, Ctrl+C asks a command to stop instead of ending the program; the second one ends
/// it.
class Interrupt
{
public:
    explicit Interrupt(const CancelToken &cancel);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    CancelToken m_cancel;
    struct sigaction m_formerInt
    {
    };
    struct sigaction m_formerTerm
    {
    };
};

} // namespace Steelyard
