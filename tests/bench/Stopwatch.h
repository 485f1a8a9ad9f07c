// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <sys/resource.h>

namespace Steelyard::Bench {

/// Seconds since it was made: of this process's user and system time, and by the clock.
class Stopwatch
{
public:
    Stopwatch() : m_cpu(used()), m_wall(std::chrono::steady_clock::now()) {}

    double cpu() const { return used() - m_cpu; }
    double wall() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_wall).count();
    }

    /// The largest resident set so far, in megabytes.
    static double peakMegabytes()
    {
        rusage usage {};
        getrusage(RUSAGE_SELF, &usage);
        return double(usage.ru_maxrss) / 1024;
    }

private:
    static double used()
    {
        rusage usage {};
        getrusage(RUSAGE_SELF, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
    }

    double m_cpu;
    std::chrono::steady_clock::time_point m_wall;
};

} // namespace Steelyard::Bench
