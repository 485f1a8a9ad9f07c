// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/PaperWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

PaperWords::PaperWords(const char *context, Formatting::Language language) : m_context(context)
{
    if (language != Formatting::Language::Chinese)
        return;
    m_translator = std::make_unique<QTranslator>();
    if (!m_translator->load(u":/i18n/steelyard_zh_CN.qm"_s))
        m_translator.reset();
}

QString PaperWords::operator()(const char *source) const
{
    const QString said = m_translator ? m_translator->translate(m_context, source) : QString();
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

} // namespace Steelyard
