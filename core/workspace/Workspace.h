// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/handbook/Handbook.h"
#include "core/sales/Ids.h"
#include "core/store/AsKnown.h"
#include "core/store/ForecastSnapshots.h"
#include "core/store/Store.h"
#include "core/workspace/CustomerFollower.h"
#include "core/workspace/PeriodClosing.h"
#include "core/workspace/Reading.h"
#include "core/workspace/WorkspaceChange.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Steelyard {

class FactReader;
class PastStates;

/// The open store: it is asked, it is told, and it says what changed.
///
/// Writing happens on one thread, reading on another; nobody waits but the command line.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    enum class Access { Write, Read };

    /// The clock must outlive the workspace.
    Workspace(const QString &path, Handbook handbook, const Clock &clock, quint64 seed,
              QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens what is there; reading takes no lock and leaves the file as it is.
    QFuture<Result<void>> open(Access access);
    QFuture<Result<void>> create(const NewStore &birth);

    QString path() const { return m_path; }
    /// As it was in force when the store was last read; at first what comes with the program.
    Handbook handbook() const;
    const Clock &clock() const { return m_clock; }
    /// For a row that is about to be made.
    Uuid newId();
    /// Who works here: what is done by hand without naming somebody is theirs. Null: nobody said.
    void setAuthor(const PersonId &person);
    PersonId author() const;

    /// Stores a command; only when the future has finished without an error is it saved.
    QFuture<Result<Receipt>> submit(const Command &command);
    /// Keeps how all opportunities stand now; no command in the receipt where a weekly one was not
    /// called for.
    QFuture<Result<Receipt>> keepSnapshot(const ForecastSnapshots::Wish &wish);
    /// Takes a command back, as a new command.
    QFuture<Result<Receipt>> undo(qint64 command);
    /// Closes a period, or opens it again. It cannot be undone, only opened again with a reason.
    QFuture<Result<PeriodClosing::Outcome>> close(const PeriodClosing &closing,
                                                  const CancelToken &cancel = {});
    /// Runs a longer piece of writing, an import or a demo, on the writing thread.
    QFuture<Result<Receipt>> write(std::function<Result<Receipt>(Store &)> deed,
                                   const QString &label);
    /// A verified copy: to `target`, or into the store's own folder when there is none from the
    /// last hour. Returns the file made, or an empty text.
    QFuture<Result<QString>> backup(const QString &target = {});

    /// Answers a question from one consistent state of the store.
    template<typename T>
    QFuture<Result<T>> ask(std::function<Result<T>(const Reading &)> question,
                           const CancelToken &cancel = {})
    {
        return onReader<T>([this, question = std::move(question), cancel]() -> Result<T> {
            if (cancel.isCancelled())
                return Error {Error::Kind::Cancelled, QLatin1StringView("cancelled"), {}, {}};
            const auto reading = currentReading(cancel);
            if (!reading)
                return reading.error();
            const Result<T> answer = question(*reading);
            // A column that could not be read makes every figure doubtful.
            const std::optional<Error> fault = faultOfReader();
            return fault ? Result<T>(*fault) : answer;
        });
    }
    /// The same of the store as it was known at the end of a day. Takes a copy of it.
    template<typename T>
    QFuture<Result<T>> askAsKnown(const QDate &day,
                                  std::function<Result<T>(const Reading &)> question,
                                  const CancelToken &cancel = {})
    {
        return onReader<T>([this, day, question = std::move(question), cancel]() -> Result<T> {
            const auto known = AsKnown::open(m_path, day, m_pasts);
            if (!known)
                return known.error();
            const CompanyHandbook company = companyOf((*known)->facts());
            Reading reading = readingOf((*known)->facts(), company, cancel);
            reading.today = qMin(reading.today, day);
            return question(reading);
        });
    }

Q_SIGNALS:
    void changed(const Steelyard::WorkspaceChange &change);
    /// Somebody else works here from now on.
    void authorChanged();

private:
    template<typename T>
    QFuture<Result<T>> onReader(std::function<Result<T>()> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        m_readers.start([promise, job = std::move(job)] {
            promise->addResult(job());
            promise->finish();
        });
        return future;
    }
    template<typename T>
    QFuture<Result<T>> onWriter(std::function<Result<T>(Store &)> job);
    Result<Reading> currentReading(const CancelToken &cancel);
    std::optional<Error> faultOfReader() const;
    CompanyHandbook companyOf(const FactReader &facts) const;
    /// Both must outlive the reading.
    Reading readingOf(const FactReader &facts, const CompanyHandbook &company,
                      const CancelToken &cancel) const;
    /// The same of the present state, whose customers are found by an index that is kept.
    Reading presentReading(const CancelToken &cancel);
    /// Whether the reader is, or was brought, up to what was written.
    bool followed();
    /// Has the columns written beside the store when they were not there.
    void keepCache();
    QDate todayOf(const FactReader &facts) const;
    void announce(qint64 command, const QString &label, qint64 written);

    QString m_path;
    const Handbook m_shipped;
    CompanyHandbook m_company; ///< only touched on the reading thread
    QDate m_companyOn;         ///< the day for which it was made
    mutable QMutex m_handbookMutex;
    Handbook m_handbook; ///< the company's, for everybody
    const Clock &m_clock;
    quint64 m_seed;
    mutable QMutex m_idsMutex; ///< the window makes rows, and so do commands of other processes
    IdMaker m_ids;
    PersonId m_author;                    ///< behind the same mutex
    std::unique_ptr<Store> m_store;       ///< only touched on the writing thread
    std::shared_ptr<PastStates> m_pasts;  ///< only touched on the reading thread
    std::unique_ptr<FactReader> m_reader; ///< only touched on the reading thread
    CustomerFollower m_customers;         ///< only touched on the reading thread
    std::atomic<qint64> m_writtenSeq = 0; ///< the journal's end, told by the writer
    QThreadPool m_writers;
    QThreadPool m_readers;
    QThreadPool m_cachers; ///< writes the cache, on a reading connection of its own
    CancelToken m_cacheCancel;
    bool m_isReadOnly = false; ///< only touched on the reading thread
};

} // namespace Steelyard

Q_DECLARE_METATYPE(Steelyard::WorkspaceChange)
