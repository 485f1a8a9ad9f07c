// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupt.h"

#include <atomic>

namespace Steelyard {

namespace {

// A signal reaches no object: this is the one place that must be static.
std::atomic<const CancelToken *> asked = nullptr;

void stop(int)
{
    if (const CancelToken *cancel = asked.load())
        cancel->cancel();
}

} // namespace

Interrupt::Interrupt(const CancelToken &cancel) : m_cancel(cancel)
{
    asked = &m_cancel;
    struct sigaction action
    {
    };
    action.sa_handler = stop;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &action, &m_formerInt);
    sigaction(SIGTERM, &action, &m_formerTerm);
}

Interrupt::~Interrupt()
{
    sigaction(SIGINT, &m_formerInt, nullptr);
    sigaction(SIGTERM, &m_formerTerm, nullptr);
    asked = nullptr;
}

} // namespace Steelyard
