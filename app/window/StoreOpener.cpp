// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StoreOpener.h"

#include "core/workspace/DemoCompany.h"
#include "ui/shell/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QPointer>
#include <QProgressDialog>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

NewStore birthOf(bool chinese, bool demo)
{
    NewStore birth;
    birth.calendar = chinese ? u"cn"_s : u"weekdays"_s;
    birth.zone = chinese ? QByteArray("Asia/Shanghai") : QTimeZone::systemTimeZoneId();
    birth.currency = chinese ? u"CNY"_s : u"USD"_s;
    birth.appVersion = QStringLiteral(STEELYARD_VERSION);
    if (demo) {
        if (const auto words = DemoWords::of(chinese))
            birth.company = words->company;
    }
    return birth;
}

// Only ever a store that this very wish made.
void removeUnfinished(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path + suffix);
    QDir(path + u".backups"_s).removeRecursively();
}

} // namespace

StoreOpener::StoreOpener(const Clock &clock, QWidget *window)
    : QObject(window)
    , m_clock(clock)
    , m_window(window)
{
}

StoreOpener::~StoreOpener()
{
    stop();
}

bool StoreOpener::isOpening(const QString &path) const
{
    return m_opening && m_opening->path() == path;
}

void StoreOpener::stop()
{
    m_demo.cancel();
    m_opening.reset();
}

bool StoreOpener::begin(const QString &path)
{
    stop();
    auto handbook = Handbook::shipped();
    if (!handbook) {
        Q_EMIT failed(path, handbook.error());
        return false;
    }
    m_opening = std::make_shared<Workspace>(path, std::move(*handbook), m_clock,
                                            QRandomGenerator::global()->generate64());
    return true;
}

void StoreOpener::whenDone(QFuture<Result<void>> future, const Then &then)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, then, workspace = m_opening] {
                watcher->deleteLater();
                if (m_opening == workspace)
                    then(watcher->result());
            });
    watcher->setFuture(future);
}

void StoreOpener::finish(const Result<void> &outcome)
{
    const std::shared_ptr<Workspace> workspace = std::exchange(m_opening, nullptr);
    if (outcome)
        Q_EMIT opened(workspace);
    else
        Q_EMIT failed(workspace->path(), outcome.error());
}

void StoreOpener::open(const QString &path)
{
    if (!begin(path))
        return;
    whenDone(m_opening->open(Workspace::Access::Write), [this](const Result<void> &written) {
        if (written || written.error().code != "store.read_only"_L1) {
            finish(written);
            return;
        }
        // What may not be written can still be looked at.
        const Error reason = written.error();
        whenDone(m_opening->open(Workspace::Access::Read), [this, reason](const auto &read) {
            finish(read ? read : Result<void>(reason));
            if (read)
                Q_EMIT noted(ErrorText::sentence(reason));
        });
    });
}

void StoreOpener::create(const QString &path, bool chinese, bool demo)
{
    if (!begin(path))
        return;
    const NewStore birth = birthOf(chinese, demo);
    whenDone(m_opening->create(birth), [this, birth, chinese, demo](const Result<void> &created) {
        if (created && demo)
            fillDemo(birth, chinese);
        else
            finish(created);
    });
}

void StoreOpener::fillDemo(const NewStore &birth, bool chinese)
{
    auto *progress
        = new QProgressDialog(tr("Inventing three years of work…"), tr("Cancel"), 0, 100, m_window);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(400);
    const CancelToken cancel;
    m_demo = cancel;
    connect(progress, &QProgressDialog::canceled, this, [cancel] { cancel.cancel(); });
    DemoCompany::Wish wish;
    wish.chinese = chinese;
    wish.lastDay = m_clock.today(QTimeZone(birth.zone));
    wish.currency = birth.currency;
    wish.zone = birth.zone;
    const auto step = [guard = QPointer(progress), cancel](double share) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, share] {
                if (guard)
                    guard->setValue(int(share * 100));
            },
            Qt::QueuedConnection);
        return !cancel.isCancelled();
    };
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, progress, workspace = m_opening]() mutable {
                watcher->deleteLater();
                progress->deleteLater();
                const Result<Receipt> filled = watcher->result();
                const QString path = workspace->path();
                const bool isWanted = m_opening == workspace;
                workspace.reset();
                if (filled && isWanted) {
                    finish({});
                    return;
                }
                if (isWanted)
                    m_opening.reset();
                if (filled)
                    return;
                removeUnfinished(path);
                if (isWanted)
                    Q_EMIT failed(path, filled.error());
            });
    watcher->setFuture(m_opening->write(
        [wish, step](Store &store) { return DemoCompany::fill(store, wish, step); },
        u"store.demo"_s));
}

} // namespace Steelyard
