// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QIODevice;

namespace Steelyard {

/// In which encoding a file is written, and how sure that is.
struct Encoding
{
    enum class Certainty { Marked, Proven, Guessed }; ///< by its BOM; nothing else fits; likely

    QString name = QStringLiteral("UTF-8"); ///< as QStringDecoder knows it
    Certainty certainty = Certainty::Proven;
    QStringList alternatives; ///< what else the bytes may be, to choose from
    bool hasError = false;    ///< no encoding reads the bytes without fault

    /// Looks at the first 64 MiB: BOM, strict UTF-8, strict GB18030, then what uchardet thinks.
    /// uchardet is heard only on what it can tell apart: it is wrong on short GBK.
    static Encoding detect(QIODevice &device);

    bool operator==(const Encoding &) const = default;
};

} // namespace Steelyard
