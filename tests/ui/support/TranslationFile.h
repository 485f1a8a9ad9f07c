// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Steelyard {

/// One text of a .ts file; a plural has several forms.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool isFinished = true;
    bool isPlural = false;
};

namespace TranslationFile {

/// The texts of translations/steelyard_<language>.ts; none where it cannot be read.
QList<TranslatedText> read(const QString &language);

} // namespace TranslationFile

} // namespace Steelyard
