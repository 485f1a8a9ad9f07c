// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"

#include "core/store/Backup.h"
#include "core/store/FactReader.h"
#include "core/store/PastStates.h"
#include "core/store/UndoLog.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

Workspace::Workspace(const QString &path, Handbook handbook, const Clock &clock, quint64 seed,
                     QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_shipped(handbook)
    , m_handbook(std::move(handbook))
    , m_clock(clock)
    , m_seed(seed)
    , m_ids(clock, seed + 1) // not the ids that the store makes for itself
    , m_pasts(std::make_shared<PastStates>(path))
{
    qRegisterMetaType<WorkspaceChange>();
    // A connection belongs to its thread: one thread each, kept for good.
    for (QThreadPool *pool : {&m_writers, &m_readers, &m_cachers}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
}

Workspace::~Workspace()
{
    // Readers close before the writer, which then puts the log back into the file.
    m_cacheCancel.cancel();
    m_cachers.waitForDone();
    m_readers.start([this] {
        m_reader.reset();
        m_pasts.reset();
    });
    m_readers.waitForDone();
    m_writers.start([this] { m_store.reset(); });
    m_writers.waitForDone();
}

Handbook Workspace::handbook() const
{
    const QMutexLocker locker(&m_handbookMutex);
    return m_handbook;
}

Uuid Workspace::newId()
{
    const QMutexLocker locker(&m_idsMutex);
    return m_ids();
}

template<typename T>
QFuture<Result<T>> Workspace::onWriter(std::function<Result<T>(Store &)> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_writers.start([this, promise, job = std::move(job)] {
        if (m_store)
            promise->addResult(job(*m_store));
        else
            promise->addResult(Error {Error::Kind::Denied, "store.reading_only"_L1, {}, {}});
        promise->finish();
    });
    return future;
}

QFuture<Result<void>> Workspace::open(Access access)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    if (access == Access::Read) {
        m_readers.start([this, promise] {
            m_isReadOnly = true;
            const auto looked = StoreFile(m_path).check();
            Result<void> done = looked;
            if (looked) {
                auto reader = FactReader::open(m_path, m_pasts);
                if (reader) {
                    m_reader = std::move(*reader);
                    m_writtenSeq = m_reader->lastSeq();
                } else {
                    done = reader.error();
                }
            }
            promise->addResult(done);
            promise->finish();
        });
    } else {
        m_writers.start([this, promise] {
            auto store = Store::open(m_path, m_clock, m_seed);
            if (store) {
                m_store = std::move(*store);
                m_writtenSeq = m_store->journal().lastSeq().value_or(0);
                promise->addResult(Result<void>());
            } else {
                promise->addResult(Result<void>(store.error()));
            }
            promise->finish();
        });
    }
    return future;
}

QFuture<Result<void>> Workspace::create(const NewStore &birth)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    m_writers.start([this, promise, birth] {
        auto store = Store::create(m_path, birth, m_clock, m_seed);
        if (store) {
            m_store = std::move(*store);
            m_writtenSeq = m_store->journal().lastSeq().value_or(0);
            promise->addResult(Result<void>());
        } else {
            promise->addResult(Result<void>(store.error()));
        }
        promise->finish();
    });
    return future;
}

void Workspace::announce(qint64 command, const QString &label, qint64 written)
{
    WorkspaceChange change {command, label, written, {}};
    if (const auto entities = m_store->journal().entitiesOf(command))
        change.entities = *entities;
    QMetaObject::invokeMethod(
        this, [this, change] { Q_EMIT changed(change); }, Qt::QueuedConnection);
}

QFuture<Result<Receipt>> Workspace::write(std::function<Result<Receipt>(Store &)> deed,
                                          const QString &label)
{
    return onWriter<Receipt>([this, deed = std::move(deed), label](Store &store) {
        const Result<Receipt> receipt = deed(store);
        // A trial run stores nothing and has no command.
        if (receipt && receipt->command != 0) {
            m_writtenSeq = receipt->lastSeq;
            announce(receipt->command, label, receipt->written);
        }
        return receipt;
    });
}

void Workspace::setAuthor(const PersonId &person)
{
    {
        const QMutexLocker locker(&m_idsMutex);
        if (m_author == person)
            return;
        m_author = person;
    }
    Q_EMIT authorChanged();
}

PersonId Workspace::author() const
{
    const QMutexLocker locker(&m_idsMutex);
    return m_author;
}

QFuture<Result<Receipt>> Workspace::submit(const Command &command)
{
    Command signedCommand = command;
    if (signedCommand.author.isNull() && signedCommand.source == QLatin1StringView("hand"))
        signedCommand.author = author().uuid();
    return write([signedCommand](Store &store) { return store.submit(signedCommand); },
                 signedCommand.label);
}

QFuture<Result<Receipt>> Workspace::keepSnapshot(const ForecastSnapshots::Wish &wish)
{
    return write([wish](Store &store) { return ForecastSnapshots::take(store, wish); },
                 ForecastSnapshots::command());
}

QFuture<Result<Receipt>> Workspace::undo(qint64 command)
{
    return write(
        [command](Store &store) -> Result<Receipt> {
            UndoLog log(store.database(), store.rows(), store.schema());
            log.setMaker([&store] { return store.makeId(); }, Moment::instant(store.clock().now()));
            const auto undo = log.inverseOf(command);
            if (!undo)
                return undo.error();
            if (undo->command.changes.isEmpty())
                return Error {Error::Kind::Conflict,
                              "undo.changed_since"_L1,
                              {{u"count"_s, qint64(undo->changedSince.size())}},
                              {}};
            auto receipt = store.submit(undo->command);
            if (receipt)
                receipt->stayed = undo->changedSince.size();
            return receipt;
        },
        u"undo"_s);
}

QFuture<Result<PeriodClosing::Outcome>> Workspace::close(const PeriodClosing &closing,
                                                         const CancelToken &cancel)
{
    return onWriter<PeriodClosing::Outcome>([this, closing, cancel](Store &store) {
        auto outcome = closing.run(store, m_shipped, cancel);
        if (outcome) {
            m_writtenSeq = outcome->receipt.lastSeq;
            announce(outcome->receipt.command,
                     closing.isReopen ? u"period.reopen"_s : u"period.close"_s,
                     outcome->receipt.written);
        }
        return outcome;
    });
}

QFuture<Result<QString>> Workspace::backup(const QString &target)
{
    return onWriter<QString>([this, target](Store &store) -> Result<QString> {
        if (target.isEmpty())
            return Backup::hourly(store.database(), store.file(), m_clock);
        const auto made = Backup::make(store.database(), target);
        return made ? Result<QString>(target) : Result<QString>(made.error());
    });
}

Result<Reading> Workspace::currentReading(const CancelToken &cancel)
{
    if (m_reader && (m_reader->fault() || !followed()))
        m_reader.reset();
    if (!m_reader) {
        auto reader = FactReader::open(m_path, m_pasts);
        if (!reader)
            return reader.error();
        m_reader = std::move(*reader);
        m_customers.forget();
        m_companyOn = {};
        keepCache();
    }
    // A new day may bring another version into force.
    if (const QDate today = todayOf(*m_reader); today != m_companyOn) {
        m_company = companyOf(*m_reader);
        m_companyOn = today;
        const QMutexLocker locker(&m_handbookMutex);
        m_handbook = m_company.handbook;
    }
    return presentReading(cancel);
}

Reading Workspace::presentReading(const CancelToken &cancel)
{
    Reading reading = readingOf(*m_reader, m_company, cancel);
    // What is made once is made whoever gave up waiting for it: typing goes on.
    reading.customers = [this] { return m_customers.index(*m_reader, m_cacheCancel); };
    return reading;
}

// Most writes touch a few rows: the reader takes them over instead of reading everything anew.
bool Workspace::followed()
{
    // Who only reads is not told of what another program writes.
    if (!m_isReadOnly && m_reader->lastSeq() >= m_writtenSeq)
        return true;
    const auto changed = m_reader->renew();
    if (!changed)
        return false;
    if (const auto done = m_customers.follow(*m_reader); !done)
        return false;
    if (changed->contains(u"kpi_version"_s) || changed->contains(u"setting"_s))
        m_companyOn = {};
    return true;
}

std::optional<Error> Workspace::faultOfReader() const
{
    return m_reader ? m_reader->fault() : std::nullopt;
}

void Workspace::keepCache()
{
    // A small store is read in the blink of an eye; it needs no file beside it.
    constexpr qint64 worthwhile = 50'000;
    if (m_isReadOnly || m_reader->hasCache() || m_reader->lastSeq() < worthwhile)
        return;
    m_cachers.start(
        [path = m_path, cancel = m_cacheCancel] { FactReader::writeCache(path, cancel); });
}

QDate Workspace::todayOf(const FactReader &facts) const
{
    return m_clock.today(QTimeZone(facts.profile().zone));
}

CompanyHandbook Workspace::companyOf(const FactReader &facts) const
{
    return CompanyHandbook::make(m_shipped, facts.kpiVersions(), facts.settings(), todayOf(facts));
}

Reading Workspace::readingOf(const FactReader &facts, const CompanyHandbook &company,
                             const CancelToken &cancel) const
{
    Reading reading {facts,
                     company.handbook,
                     todayOf(facts),
                     cancel,
                     {},
                     {},
                     facts.lastSeq(),
                     facts.kpiVersions(),
                     company.problems,
                     facts.settings(),
                     facts.closes(),
                     facts.plans()};
    reading.row = [&facts](const QString &entity, const Uuid &id) {
        const auto row = facts.row(entity, id);
        return row && *row ? (*row)->fields : RowFields();
    };
    reading.history = [&facts](const QString &entity, const Uuid &id) {
        return RowHistory::of(facts.database(), facts.schema(), entity, id)
            .value_or(QList<RowDeed>());
    };
    reading.forecasts = [&facts] { return facts.forecasts(); };
    reading.deals = [&facts] { return facts.deals(); };
    reading.customers = [&facts]() -> Result<std::shared_ptr<const CustomerIndex>> {
        return CustomerFollower().index(facts, {});
    };
    reading.linked = [&facts](const QString &entity, const QString &link, const Uuid &to) {
        return facts.linked(entity, link, to).value_or(QList<Uuid>());
    };
    reading.savings = [&facts](const QString &entity, const Uuid &first, const Uuid &last,
                               const QStringList &texts) {
        return SavingMoments::of(facts.database(), facts.schema(), entity, first, last, texts);
    };
    reading.born = [&facts] { return SavingMoments::first(facts.database()); };
    reading.count = [&facts](const QString &entity) { return facts.count(entity); };
    return reading;
}

} // namespace Steelyard
