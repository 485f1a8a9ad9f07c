// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

class QIODevice;

namespace Steelyard {

/// Writes CSV that spreadsheets open rightly and do not run: UTF-8 with BOM, formulas disarmed.
class CsvWriter
{
public:
    struct Options
    {
        QChar delimiter = u',';
        bool hasBom = true;
        bool isProtected = true; ///< a ' before cells that a spreadsheet would run
    };

    /// The device must be open for writing; it is not owned.
    explicit CsvWriter(QIODevice &device);
    CsvWriter(QIODevice &device, const Options &options);

    Result<void> write(const QStringList &cells);

private:
    QIODevice &m_device;
    Options m_options;
    bool m_isStarted = false;
};

} // namespace Steelyard
