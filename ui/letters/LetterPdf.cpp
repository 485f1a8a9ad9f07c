// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterPdf.h"

#include "ui/letters/LetterText.h"
#include "ui/letters/PaperPdf.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Steelyard::LetterPdf {

namespace {

QString fileName(qsizetype number, const PlanLetters::Letter &letter)
{
    return u"%1 %2.pdf"_s.arg(number, 3, 10, QChar(u'0')).arg(PaperPdf::fileName(letter.name));
}

} // namespace

Result<QStringList> write(const PlanLetters &letters, const QString &folder,
                          Formatting::Language language, const CancelToken &cancel)
{
    const Formatting formatting(language);
    const LetterText words(letters, formatting);
    QStringList files;
    for (const PlanLetters::Letter &letter : letters.letters) {
        if (cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const QString path = QDir(folder).filePath(fileName(files.size() + 1, letter));
        const QByteArray bytes = PaperPdf::drawn(words.title() + u" – "_s + letter.name,
                                                 words.html(letter), words.foot());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error {Error::Kind::Storage,
                          "file.cannot_write"_L1,
                          {{u"path"_s, path}},
                          file.errorString()};
        files << path;
    }
    return files;
}

} // namespace Steelyard::LetterPdf
