// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"

#include <QObject>

class QAction;
class QPushButton;

namespace Steelyard {

class HandbookExport;
class ProgressStrip;
class Theme;

/// The handbook as a file, both ways: the button with its menu, and the export while it runs.
class HandbookFiles final : public QObject
{
    Q_OBJECT
public:
    /// The strip shows how far an export has come; it must outlive this.
    HandbookFiles(const Theme &theme, ProgressStrip *progress, QWidget *page);

    QPushButton *button() const { return m_button; }
    /// While something else is open nothing is taken in.
    void setImportEnabled(bool isEnabled);
    /// FILE.xlsx as a workbook, else as a PDF.
    void exportTo(const HandbookShelf &shelf, const QString &path, Formatting::Language language);
    void cancel();
    void retranslate();

Q_SIGNALS:
    void exportRequested(bool asWorkbook);
    void importRequested();
    void told(const QString &sentence);
    void problem(const QString &sentence);

private:
    void end();
    void setExportEnabled(bool isEnabled);

    ProgressStrip *m_progress;
    QPushButton *m_button;
    QAction *m_print;
    QAction *m_sheets;
    QAction *m_import;
    HandbookExport *m_export;
};

} // namespace Steelyard
