// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookExport.h"

namespace Steelyard {

HandbookExport::HandbookExport(QObject *parent) : QObject(parent)
{
    m_printer.setMaxThreadCount(1);
}

HandbookExport::~HandbookExport()
{
    m_cancel.cancel();
    m_printer.waitForDone();
}

void HandbookExport::start(const Handbook &handbook, const HandbookPdf::Order &order)
{
    if (m_running)
        return;
    m_running = true;
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    m_printer.start([this, handbook, order, cancel] {
        const Result<int> pages
            = HandbookPdf::write(handbook, order, cancel, [this](int done, int total) {
                  QMetaObject::invokeMethod(
                      this, [this, done, total] { Q_EMIT progressed(done, total); },
                      Qt::QueuedConnection);
              });
        QMetaObject::invokeMethod(
            this,
            [this, pages, path = order.path] {
                m_running = false;
                if (pages)
                    Q_EMIT done(path, *pages);
                else
                    Q_EMIT failed(pages.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace Steelyard
