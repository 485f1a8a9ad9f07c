// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Steelyard {

Translations::~Translations()
{
    for (QTranslator *translator : {m_own.get(), m_qt.get()}) {
        if (translator)
            m_application.removeTranslator(translator);
    }
}

void Translations::use(Formatting::Language language)
{
    for (QTranslator *translator : {m_own.get(), m_qt.get()}) {
        if (translator)
            m_application.removeTranslator(translator);
    }
    m_language = language;
    const bool chinese = language == Formatting::Language::Chinese;
    const QString name = chinese ? u"zh_CN"_s : u"en"_s;
    QLocale::setDefault(QLocale(name));
    m_qt = std::make_unique<QTranslator>();
    if (chinese
        && m_qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(m_qt.get());
    // English has a file too: it holds the plurals.
    m_own = std::make_unique<QTranslator>();
    if (m_own->load(u":/i18n/steelyard_%1.qm"_s.arg(name)))
        m_application.installTranslator(m_own.get());
}

Formatting::Language Translations::languageOf(const QString &locale)
{
    return locale.startsWith("zh"_L1) ? Formatting::Language::Chinese
                                      : Formatting::Language::English;
}

} // namespace Steelyard
