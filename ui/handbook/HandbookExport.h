// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookFigures.h"
#include "ui/handbook/HandbookPdf.h"

#include <QObject>
#include <QThreadPool>

namespace Steelyard {

/// Writes the handbook as a PDF or, by the file's ending, as a workbook, on a thread of its own;
/// one at a time.
class HandbookExport final : public QObject
{
    Q_OBJECT
public:
    explicit HandbookExport(QObject *parent = nullptr);
    ~HandbookExport() override;

    bool isRunning() const { return m_running; }
    static bool isWorkbook(const QString &path);
    void start(const HandbookShelf &shelf, const QString &path, Formatting::Language language);
    void cancel() { m_cancel.cancel(); }

Q_SIGNALS:
    void progressed(int done, int total);
    /// With the number of pages, or of the KPIs in a workbook.
    void done(const QString &path, int count);
    void failed(const Steelyard::Error &error);

private:
    CancelToken m_cancel;
    bool m_running = false;
    QThreadPool m_printer; ///< the last member: it waits for its work before the rest goes
};

} // namespace Steelyard
