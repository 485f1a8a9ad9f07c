// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace Steelyard {

/// A real store in a folder of its own, opened by the product's own code and gone afterwards.
class TestStore
{
public:
    explicit TestStore(const QDate &today = QDate(2026, 3, 2))
        : m_folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                       ? QStringLiteral("/dev/shm/steelyard-XXXXXX")
                       : QDir::tempPath() + QStringLiteral("/steelyard-XXXXXX"))
        , m_clock(today)
    {
        auto made = Store::create(path(), {}, m_clock, 7);
        Q_ASSERT(made);
        m_store = std::move(*made);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.steel")); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    const Clock &clock() const { return m_clock; }
    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }

    void close() { m_store.reset(); }
    Result<void> reopen()
    {
        m_store.reset();
        // Another seed each time: on a clock that stands, the same one would make the same ids.
        auto opened = Store::open(path(), m_clock, ++m_seed);
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
        return {};
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    quint64 m_seed = 7;
    std::unique_ptr<Store> m_store;
};

} // namespace Steelyard
