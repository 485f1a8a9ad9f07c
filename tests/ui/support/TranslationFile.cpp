// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/TranslationFile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Steelyard {

QList<TranslatedText> TranslationFile::read(const QString &language)
{
    QFile file(QStringLiteral(STEELYARD_TRANSLATIONS "/steelyard_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<TranslatedText> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            texts.append(
                {context, {}, {}, {}, true, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            texts.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            texts.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!texts.constLast().isPlural)
                texts.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            texts.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<TranslatedText>() : texts;
}

} // namespace Steelyard
