// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookExport.h"

#include "ui/handbook/HandbookSheets.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Result<int> writeWorkbook(const HandbookShelf &shelf, const QString &path,
                          Formatting::Language language)
{
    const Formatting formatting(language);
    const auto written = XlsxWriter::write(path, HandbookSheets(shelf, formatting).book());
    if (!written)
        return written.error();
    return int(shelf.handbook.definitions().size());
}

} // namespace

HandbookExport::HandbookExport(QObject *parent) : QObject(parent)
{
    m_printer.setMaxThreadCount(1);
}

HandbookExport::~HandbookExport()
{
    m_cancel.cancel();
    m_printer.waitForDone();
}

bool HandbookExport::isWorkbook(const QString &path)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

void HandbookExport::start(const HandbookShelf &shelf, const QString &path,
                           Formatting::Language language)
{
    if (m_running)
        return;
    m_running = true;
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    m_printer.start([this, shelf, path, language, cancel] {
        const auto tell = [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); },
                Qt::QueuedConnection);
        };
        const Result<int> count = isWorkbook(path)
            ? writeWorkbook(shelf, path, language)
            : HandbookPdf::write(shelf.handbook, {path, shelf.company, shelf.today, language},
                                 cancel, tell);
        QMetaObject::invokeMethod(
            this,
            [this, count, path] {
                m_running = false;
                if (count)
                    Q_EMIT done(path, *count);
                else
                    Q_EMIT failed(count.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace Steelyard
