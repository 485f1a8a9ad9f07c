// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/engine/CancelToken.h"
#include "core/store/Store.h"
#include "core/workspace/Workspace.h"

#include <QFuture>
#include <QObject>
#include <QWidget>

#include <memory>

namespace Steelyard {

/// Opens a store, or makes one, without holding up the window; a later wish replaces an earlier.
class StoreOpener final : public QObject
{
    Q_OBJECT
public:
    StoreOpener(const Clock &clock, QWidget *window);
    ~StoreOpener() override;

    bool isOpening(const QString &path) const;
    void open(const QString &path);
    /// An empty store, or one with the demo company's three years in it.
    void create(const QString &path, bool chinese, bool demo);
    /// What is being opened or filled is left off; a demo store that is not full goes again.
    void stop();

Q_SIGNALS:
    void opened(const std::shared_ptr<Workspace> &workspace);
    void failed(const QString &path, const Steelyard::Error &error);
    /// It is open, but not as was wished: `sentence` says how and why.
    void noted(const QString &sentence);

private:
    using Then = std::function<void(const Result<void> &)>;

    bool begin(const QString &path);
    void fillDemo(const NewStore &birth, bool chinese);
    void whenDone(QFuture<Result<void>> future, const Then &then);
    void finish(const Result<void> &outcome);

    const Clock &m_clock;
    QWidget *m_window;
    std::shared_ptr<Workspace> m_opening;
    CancelToken m_demo;
};

} // namespace Steelyard
