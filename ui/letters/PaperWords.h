// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"

#include <QTranslator>

#include <memory>

namespace Steelyard {

/// Says the words of a paper in the paper's language, whatever the window speaks: a Chinese office
/// sends English quotes.
class PaperWords
{
public:
    /// `context` is that of the translation files.
    PaperWords(const char *context, Formatting::Language language);

    QString operator()(const char *source) const;

private:
    const char *m_context;
    std::unique_ptr<QTranslator> m_translator; ///< none: English, as the source says it
};

} // namespace Steelyard
