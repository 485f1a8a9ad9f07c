// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/workspace/TargetEntry.h"
#include "core/workspace/Workspace.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

Command adding(Workspace &workspace, const QString &name)
{
    Customer customer;
    customer.id = CustomerId(workspace.newId());
    customer.name = name;
    return {u"customer.add"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(customer)}};
}

} // namespace

/// The open store: told on one thread, asked on another, and what everybody sees in between.
class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aSavedCommandIsAnnounced();
    void aReaderSeesTheOldStateUntilTheCommit();
    void whatWasSavedIsSeenByTheNextQuestion();
    void aReadingIsOneStateToItsEnd();
    void aCommandIsTakenBack();
    void whatChangedSinceIsNotForced();
    void aFaultyCommandStoresNothingAndSaysNothing();
    void aDeedWithoutACommandHidesNothingSavedBefore();
    void readersWriteNothing();
    void readingLeavesTheFileAsItIs();
    void aCancelledQuestionIsNotAnswered();
    void whatIsNotThereIsNotOpened();
    void whatIsQueuedIsDoneBeforeTheEnd();
    void aTargetFinerThanACentIsRefused();

private:
    qint64 customers()
    {
        return m_workspace
            ->ask<qint64>([](const Reading &reading) -> Result<qint64> {
                return reading.count(u"customer"_s);
            })
            .takeResult()
            .value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 3, 2)};
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"w.steel"_s), *handbook, m_clock, 7);
    QVERIFY(bool(m_workspace->create({}).takeResult()));
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestWorkspace::aSavedCommandIsAnnounced()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    Command command = adding(*m_workspace, u"Acme"_s);
    command.label = u"customer.add"_s;
    const auto receipt = m_workspace->submit(command).takeResult();
    QVERIFY(bool(receipt));
    QCOMPARE(receipt->written, 1);
    QTRY_COMPARE(changed.size(), 1);
    const auto change = changed.first().first().value<WorkspaceChange>();
    QCOMPARE(change.command, receipt->command);
    QCOMPARE(change.label, u"customer.add"_s);
    QCOMPARE(change.written, 1);
    QVERIFY(change.entities.contains(u"customer"_s));
    QVERIFY(!change.entities.contains(u"opportunity"_s));
}

void TestWorkspace::aReaderSeesTheOldStateUntilTheCommit()
{
    QCOMPARE(customers(), 0);
    QSemaphore written;
    QSemaphore mayCommit;
    const Command command = adding(*m_workspace, u"Acme"_s);
    auto saved = m_workspace->write(
        [&](Store &store) -> Result<Receipt> {
            auto transaction = store.begin(command);
            if (!transaction)
                return transaction.error();
            if (const auto done = (*transaction)->write(command.changes.first()); !done)
                return done.error();
            written.release();
            mayCommit.acquire();
            return store.finish(**transaction);
        },
        u"customer.add"_s);
    written.acquire();
    // The row is written, but not yet saved: nobody waits, nobody sees it.
    QCOMPARE(customers(), 0);
    QVERIFY(!saved.isFinished());
    mayCommit.release();
    QVERIFY(bool(saved.takeResult()));
    QCOMPARE(customers(), 1);
}

void TestWorkspace::whatWasSavedIsSeenByTheNextQuestion()
{
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(bool(m_workspace->submit(adding(*m_workspace, QString::number(i))).takeResult()));
        QCOMPARE(customers(), i);
    }
}

void TestWorkspace::aReadingIsOneStateToItsEnd()
{
    QSemaphore asked;
    QSemaphore saved;
    auto counts
        = m_workspace->ask<QList<qint64>>([&](const Reading &reading) -> Result<QList<qint64>> {
              QList<qint64> seen {reading.count(u"customer"_s)};
              asked.release();
              saved.acquire();
              return seen << reading.count(u"customer"_s);
          });
    asked.acquire();
    QVERIFY(bool(m_workspace->submit(adding(*m_workspace, u"Acme"_s)).takeResult()));
    saved.release();
    QCOMPARE(counts.takeResult().value_or(QList<qint64>()), QList<qint64>({0, 0}));
    QCOMPARE(customers(), 1);
}

void TestWorkspace::aCommandIsTakenBack()
{
    const auto receipt = m_workspace->submit(adding(*m_workspace, u"Acme"_s)).takeResult();
    QCOMPARE(customers(), 1);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    const auto undone = m_workspace->undo(receipt->command).takeResult();
    QVERIFY(bool(undone));
    QVERIFY(undone->command > receipt->command);
    QCOMPARE(customers(), 0);
    QTRY_COMPARE(changed.size(), 2); // the saving was not heard yet either
    // Taking back the taking back brings it again.
    QVERIFY(bool(m_workspace->undo(undone->command).takeResult()));
    QCOMPARE(customers(), 1);
    const auto never = m_workspace->undo(4711).takeResult();
    QVERIFY(!never);
}

void TestWorkspace::whatChangedSinceIsNotForced()
{
    Command add = adding(*m_workspace, u"Acme"_s);
    const Uuid id = add.changes.first().row;
    QVERIFY(bool(m_workspace->submit(add).takeResult()));
    const auto rename = [&](const QString &name) {
        return m_workspace
            ->submit({u"customer.edit"_s,
                      {},
                      {},
                      u"hand"_s,
                      {},
                      {},
                      {{Change::Deed::Update, u"customer"_s, id, {{u"name"_s, name}}}}})
            .takeResult();
    };
    const auto first = rename(u"Acme Ltd"_s);
    QVERIFY(bool(rename(u"Acme PLC"_s)));
    const auto undone = m_workspace->undo(first->command).takeResult();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, "undo.changed_since"_L1);
    const auto name = m_workspace
                          ->ask<QString>([id](const Reading &reading) -> Result<QString> {
                              return toText(reading.row(u"customer"_s, id).value(u"name"_s));
                          })
                          .takeResult();
    QCOMPARE(name.value_or(QString()), u"Acme PLC"_s);
}

void TestWorkspace::aFaultyCommandStoresNothingAndSaysNothing()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    Command command = adding(*m_workspace, u"Acme"_s);
    command.changes.append(
        {Change::Deed::Update, u"customer"_s, m_workspace->newId(), {{u"name"_s, u"x"_s}}});
    const auto receipt = m_workspace->submit(command).takeResult();
    QVERIFY(!receipt);
    QCOMPARE(customers(), 0);
    QVERIFY(bool(m_workspace->submit(adding(*m_workspace, u"Good"_s)).takeResult()));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(customers(), 1);
}

// A trial import writes nothing and gives an empty receipt; the reader must not fall back behind
// it.
void TestWorkspace::aDeedWithoutACommandHidesNothingSavedBefore()
{
    QCOMPARE(customers(), 0);
    QVERIFY(bool(m_workspace->submit(adding(*m_workspace, u"Acme"_s)).takeResult()));
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QVERIFY(
        bool(m_workspace->write([](Store &) -> Result<Receipt> { return Receipt(); }, u"import"_s)
                 .takeResult()));
    QCOMPARE(customers(), 1);
    QTRY_COMPARE(changed.size(), 1); // the customer's; the empty deed changed nothing
    QCOMPARE(changed.first().first().value<WorkspaceChange>().label, u"customer.add"_s);
}

void TestWorkspace::readersWriteNothing()
{
    const QString path = m_workspace->path();
    m_workspace.reset();
    Workspace reader(path, *Handbook::shipped(), m_clock, 9);
    QVERIFY(bool(reader.open(Workspace::Access::Read).takeResult()));
    const auto refused = reader.submit(adding(reader, u"Acme"_s)).takeResult();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QCOMPARE(refused.error().code, "store.reading_only"_L1);
    QVERIFY(!reader.undo(1).takeResult());
    QVERIFY(!reader.backup().takeResult());
    QCOMPARE(reader
                 .ask<qint64>([](const Reading &reading) -> Result<qint64> {
                     return reading.count(u"customer"_s);
                 })
                 .takeResult()
                 .value_or(-1),
             0);
}

void TestWorkspace::readingLeavesTheFileAsItIs()
{
    QVERIFY(bool(m_workspace->submit(adding(*m_workspace, u"Acme"_s)).takeResult()));
    const QString path = m_workspace->path();
    m_workspace.reset();
    const auto bytes = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        Workspace reader(path, *Handbook::shipped(), m_clock, 9);
        QVERIFY(bool(reader.open(Workspace::Access::Read).takeResult()));
        QCOMPARE(reader
                     .ask<qint64>([](const Reading &reading) -> Result<qint64> {
                         return reading.count(u"customer"_s);
                     })
                     .takeResult()
                     .value_or(-1),
                 1);
    }
    QVERIFY(bytes() == before);
}

void TestWorkspace::aCancelledQuestionIsNotAnswered()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    auto first = m_workspace->ask<int>([&](const Reading &) -> Result<int> {
        begun.release();
        mayEnd.acquire();
        return 1;
    });
    begun.acquire();
    const CancelToken cancel;
    bool wasAsked = false;
    auto second = m_workspace->ask<int>(
        [&](const Reading &) -> Result<int> {
            wasAsked = true;
            return 2;
        },
        cancel);
    auto third = m_workspace->ask<int>([](const Reading &) -> Result<int> { return 3; });
    cancel.cancel();
    mayEnd.release();
    QCOMPARE(first.takeResult().value_or(0), 1);
    const auto answer = second.takeResult();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QVERIFY(!wasAsked);
    QCOMPARE(third.takeResult().value_or(0), 3);
}

void TestWorkspace::whatIsNotThereIsNotOpened()
{
    const QString path = m_folder->filePath(u"nowhere.steel"_s);
    for (const auto access : {Workspace::Access::Read, Workspace::Access::Write}) {
        Workspace workspace(path, *Handbook::shipped(), m_clock, 9);
        const auto opened = workspace.open(access).takeResult();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, "store.missing"_L1);
        QVERIFY(!workspace.ask<int>([](const Reading &) -> Result<int> { return 1; }).takeResult());
    }
    QVERIFY(!QFile::exists(path));
}

void TestWorkspace::whatIsQueuedIsDoneBeforeTheEnd()
{
    const QString path = m_workspace->path();
    QFuture<Result<Receipt>> last;
    for (int i = 0; i < 20; ++i)
        last = m_workspace->submit(adding(*m_workspace, QString::number(i)));
    m_workspace.reset();
    QVERIFY(last.isFinished());
    QVERIFY(bool(last.takeResult()));
    Workspace reader(path, *Handbook::shipped(), m_clock, 9);
    QVERIFY(bool(reader.open(Workspace::Access::Read).takeResult()));
    QCOMPARE(reader
                 .ask<qint64>([](const Reading &reading) -> Result<qint64> {
                     return reading.count(u"customer"_s);
                 })
                 .takeResult()
                 .value_or(-1),
             20);
}

void TestWorkspace::aTargetFinerThanACentIsRefused()
{
    const auto command = [&](qint64 value) {
        return m_workspace
            ->ask<Command>([&, value](const Reading &reading) -> Result<Command> {
                TargetEntry entry;
                entry.kpi = u"bookings"_s;
                entry.node = reading.facts.organisation().root();
                entry.period = *Period::parse(u"2026-Q1"_s, reading.facts.calendar());
                entry.value = value;
                return entry.command(reading, [&] { return m_workspace->newId(); });
            })
            .takeResult();
    };
    QVERIFY(bool(command(1'000'000)));       // 100.00
    QVERIFY(bool(command(100)));             // 0.01
    const auto refused = command(1'000'050); // 100.005
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.not_a_multiple"_L1);
    QCOMPARE(refused.error().values.value(u"quantum"_s).toString(), u"0.01"_s);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_Workspace.moc"
