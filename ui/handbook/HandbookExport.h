// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/HandbookPdf.h"

#include <QObject>
#include <QThreadPool>

namespace Steelyard {

/// Writes the handbook's PDF on a thread of its own; one at a time.
class HandbookExport final : public QObject
{
    Q_OBJECT
public:
    explicit HandbookExport(QObject *parent = nullptr);
    ~HandbookExport() override;

    bool isRunning() const { return m_running; }
    void start(const Handbook &handbook, const HandbookPdf::Order &order);
    void cancel() { m_cancel.cancel(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void done(const QString &path, int pages);
    void failed(const Steelyard::Error &error);

private:
    CancelToken m_cancel;
    bool m_running = false;
    QThreadPool m_printer; ///< the last member: it waits for its work before the rest goes
};

} // namespace Steelyard
