// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"

#include <QTranslator>

#include <memory>

class QCoreApplication;

namespace Steelyard {

/// The texts of one language, ours and Qt's; exchanged while the program runs.
class Translations
{
public:
    explicit Translations(QCoreApplication &application) : m_application(application) {}
    ~Translations();

    void use(Formatting::Language language);
    Formatting::Language language() const { return m_language; }

    /// "zh_CN", "zh", "en_GB" …
    static Formatting::Language languageOf(const QString &locale);

private:
    QCoreApplication &m_application;
    Formatting::Language m_language = Formatting::Language::English;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace Steelyard
