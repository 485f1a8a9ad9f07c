// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookFiles.h"

#include "ui/handbook/HandbookExport.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ProgressStrip.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

HandbookFiles::HandbookFiles(const Theme &theme, ProgressStrip *progress, QWidget *page)
    : QObject(page)
    , m_progress(progress)
    , m_button(new QPushButton(page))
    , m_print(new QAction(this))
    , m_sheets(new QAction(this))
    , m_import(new QAction(this))
    , m_export(new HandbookExport(this))
{
    m_button->setObjectName(u"files"_s);
    m_button->setIcon(theme.icon("file-export"_L1));
    auto *ways = new QMenu(m_button);
    ways->addActions({m_print, m_sheets});
    ways->addSeparator();
    ways->addAction(m_import);
    m_button->setMenu(ways);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setProperty("icon", u"printer"_s);
    m_sheets->setProperty("icon", u"file-export"_s);
    m_import->setProperty("icon", u"file-import"_s);
    // The palette offers the page's own actions.
    page->addActions({m_print, m_sheets, m_import});
    connect(m_print, &QAction::triggered, this, [this] { Q_EMIT exportRequested(false); });
    connect(m_sheets, &QAction::triggered, this, [this] { Q_EMIT exportRequested(true); });
    connect(m_import, &QAction::triggered, this, &HandbookFiles::importRequested);
    connect(m_progress, &ProgressStrip::cancelled, m_export, &HandbookExport::cancel);
    connect(m_export, &HandbookExport::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_export, &HandbookExport::done, this, [this](const QString &path, int count) {
        end();
        const QString sentence = HandbookExport::isWorkbook(path)
            ? tr("The handbook is in %1: %n KPI(s)", nullptr, count)
            : tr("The handbook is in %1: %n page(s)", nullptr, count);
        Q_EMIT told(sentence.arg(QFileInfo(path).fileName()));
    });
    connect(m_export, &HandbookExport::failed, this, [this](const Error &error) {
        end();
        if (error.kind != Error::Kind::Cancelled)
            Q_EMIT problem(ErrorText::sentence(error));
    });
}

void HandbookFiles::exportTo(const HandbookShelf &shelf, const QString &path,
                             Formatting::Language language)
{
    if (m_export->isRunning())
        return;
    setExportEnabled(false);
    m_progress->start(tr("Writing the handbook…"));
    m_export->start(shelf, path, language);
}

void HandbookFiles::cancel()
{
    m_export->cancel();
}

void HandbookFiles::end()
{
    m_progress->finish();
    setExportEnabled(true);
}

void HandbookFiles::setExportEnabled(bool isEnabled)
{
    m_button->setEnabled(isEnabled);
    m_print->setEnabled(isEnabled);
    m_sheets->setEnabled(isEnabled);
}

void HandbookFiles::setImportEnabled(bool isEnabled)
{
    m_import->setEnabled(isEnabled);
}

void HandbookFiles::retranslate()
{
    m_print->setText(tr("Print or export the handbook as PDF…"));
    m_sheets->setText(tr("Export the handbook as an Excel workbook…"));
    m_import->setText(tr("Import definitions…"));
    m_button->setText(u' ' + tr("Files"));
    m_button->setToolTip(tr("The handbook as a file"));
    m_button->setAccessibleName(m_button->toolTip());
}

} // namespace Steelyard
