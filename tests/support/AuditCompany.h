// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Activity.h"
#include "core/sales/Customer.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/OpportunityChange.h"
#include "core/sales/Person.h"
#include "core/sales/Pipeline.h"
#include "core/sales/Record.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Setting.h"
#include "core/sales/Stage.h"
#include "core/sales/StageEvent.h"
#include "core/sales/Unit.h"
#include "core/workspace/AuditEdits.h"
#include "core/workspace/AuditQueue.h"
#include "core/workspace/PipelineBook.h"
#include "core/workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Steelyard {

/// A company that has kept its store since 5 January 2026, looked at on 1 April: Ann, Bob, Cai and
/// Dan sell in West, which Eva leads; Fox leads the company. Stages lead, talks, demo, offer, won,
/// lost. What is entered is entered by hand unless it is said to come from a file.
class AuditCompany
{
public:
    explicit AuditCompany(const QDate &today = QDate(2026, 4, 1))
        : m_folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                       ? QStringLiteral("/dev/shm/steelyard-XXXXXX")
                       : QDir::tempPath() + QStringLiteral("/steelyard-XXXXXX"))
        , m_clock(today)
    {
        const auto handbook = Handbook::shipped();
        Q_ASSERT(handbook);
        {
            const FixedClock birthday(QDate(2026, 1, 5));
            Workspace born(path(), *handbook, birthday, 7);
            NewStore birth;
            birth.calendar = QStringLiteral("weekdays");
            birth.zone = "UTC";
            const auto made = born.create(birth).takeResult();
            Q_ASSERT(made);
        }
        m_workspace = std::make_unique<Workspace>(path(), *handbook, m_clock, 11);
        const auto opened = m_workspace->open(Workspace::Access::Write).takeResult();
        Q_ASSERT(opened);
        organise();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("audit.steel")); }
    Workspace &workspace() { return *m_workspace; }
    Uuid id() { return m_workspace->newId(); }
    Moment now() const { return Moment::instant(m_clock.now()); }
    static Moment at(const QDate &day, const QTime &time)
    {
        return Moment::instant(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
    }
    static QDate march(int day) { return {2026, 3, day}; }

    /// The rows wait until store() is called, so that a month is one transaction.
    template<typename Entity>
    Entity add(Entity entity, const Moment &saved = {})
    {
        entity.id = decltype(entity.id)(id());
        Change change = Record::create(entity);
        if (saved.isValid())
            change.fields.insert(QStringLiteral("recorded_at"), saved);
        m_waiting.append(change);
        return entity;
    }
    Receipt store(const QString &source = QStringLiteral("hand"))
    {
        Command command;
        command.label = QStringLiteral("test");
        command.source = source;
        command.changes = std::exchange(m_waiting, {});
        return submit(command);
    }
    Receipt submit(const Command &command)
    {
        const auto receipt = m_workspace->submit(command).takeResult();
        if (!receipt)
            qWarning() << receipt.error().code << receipt.error().values;
        Q_ASSERT(receipt);
        return *receipt;
    }
    void settle(const QString &name, const QString &value)
    {
        Setting setting;
        setting.name = name;
        setting.value = value;
        add(setting);
        store();
    }

    Customer customer(const QString &name, const Person &owner, const QDate &day)
    {
        Customer made;
        made.name = name;
        made.owner = owner.id;
        made.createdAt = Moment(day);
        return add(made, at(day, {18, 0}));
    }
    /// Saved at six in the evening, minute by minute, unless said otherwise.
    Activity activity(const QString &type, const Person &person, const Customer &customer,
                      const Moment &started, std::optional<qint64> minutes, const QString &note,
                      Moment saved = {})
    {
        Activity made;
        made.type = type;
        made.person = person.id;
        made.customer = customer.id;
        made.startedAt = started;
        if (minutes)
            made.durationS = *minutes * 60;
        made.outcome = QStringLiteral("connected");
        made.note = note;
        if (!saved.isValid()) {
            const QDate day = started.day(QTimeZone::utc());
            saved = at(day, QTime(18, 0).addSecs(180 * (m_evening++ % 100)));
        }
        return add(made, saved);
    }
    Opportunity deal(const QString &name, const Person &owner, const Customer &customer,
                     qint64 yuan, const QDate &created, const QString &stage)
    {
        Opportunity made;
        made.name = name;
        made.owner = owner.id;
        made.customer = customer.id;
        made.pipeline = pipeline;
        made.createdAt = Moment(created);
        made.stage = stage;
        made.amount = Amount {yuan * 10'000};
        made.currency = QStringLiteral("CNY");
        if (stage == QStringLiteral("won"))
            made.wonAt = Moment(created);
        return add(made, at(created, {18, 0}));
    }
    void entered(const Opportunity &deal, const QString &stage, qint64 seq, const QDate &day)
    {
        StageEvent event;
        event.opportunity = deal.id;
        event.stage = stage;
        event.seq = seq;
        event.enteredAt = Moment(day);
        add(event, at(day, {17, 0}));
    }
    void pushed(const Opportunity &deal, const QDate &from, const QDate &to, const QDate &day)
    {
        OpportunityChange change;
        change.opportunity = deal.id;
        change.field = QStringLiteral("expected_close_on");
        change.oldValue = from.toString(Qt::ISODate);
        change.newValue = to.toString(Qt::ISODate);
        change.changedAt = Moment(day);
        add(change, at(day, {17, 0}));
    }
    SalesOrder order(const Person &owner, const Customer &customer, qint64 yuan, const QDate &day)
    {
        SalesOrder made;
        made.owner = owner.id;
        made.customer = customer.id;
        made.signedAt = Moment(day);
        made.amount = Amount {yuan * 10'000};
        made.currency = QStringLiteral("CNY");
        return add(made, at(day, {17, 0}));
    }

    /// A visit of forty minutes on every working day of March, written down in the evening.
    void workHonestly(const Person &person, const Customer &customer)
    {
        for (QDate day = march(1); day <= march(31); day = day.addDays(1)) {
            if (day.dayOfWeek() < 6)
                activity(QStringLiteral("visit"), person, customer, at(day, {10, 0}), 40,
                         QStringLiteral("%1: %2").arg(person.name, ownWords(m_words++)));
        }
    }
    /// Notes that nobody would take for one another; digits do not tell notes apart.
    static QString ownWords(int n)
    {
        static const QStringList subjects {QStringLiteral("delivery dates of the new line"),
                                           QStringLiteral("prices for the frame"),
                                           QStringLiteral("the sample that came back"),
                                           QStringLiteral("a visit to the plant"),
                                           QStringLiteral("spare parts for winter"),
                                           QStringLiteral("payment of the rest"),
                                           QStringLiteral("the tender in autumn"),
                                           QStringLiteral("training of their people")};
        static const QStringList ends {
            QStringLiteral("they will call"),  QStringLiteral("offer by Friday"),
            QStringLiteral("asked for more"),  QStringLiteral("purchasing agrees"),
            QStringLiteral("boss is abroad"),  QStringLiteral("next month again"),
            QStringLiteral("wants a drawing"), QStringLiteral("compares with two others"),
            QStringLiteral("likes it")};
        return subjects.at(n % subjects.size()) + QStringLiteral(", ")
            + ends.at(n / subjects.size() % ends.size());
    }

    template<typename T>
    T asked(const std::function<Result<T>(const Reading &)> &question)
    {
        const auto answer = m_workspace->ask<T>(question).takeResult();
        code = answer ? QString() : QString(answer.error().code);
        return answer.value_or(T());
    }
    QList<AuditFinding> detect(const QDate &from, const QDate &to)
    {
        return asked<QList<AuditFinding>>(
            [&](const Reading &reading) -> Result<QList<AuditFinding>> {
                const auto settings = AuditQueue::settings(reading);
                if (!settings)
                    return settings.error();
                return AuditQueue::detect(reading, DateRange::inclusive(from, to), *settings);
            });
    }
    /// Makes flags of what is found in March; how many.
    qint64 flag()
    {
        const QList<AuditFinding> found = detect(march(1), march(31));
        const Command command = edit([&](const AuditEdits &edits) { return edits.flag(found); });
        if (!command.changes.isEmpty())
            submit(command);
        return command.changes.size();
    }
    Command edit(const std::function<Result<Command>(const AuditEdits &)> &deed)
    {
        return asked<Command>([&](const Reading &reading) {
            return deed(AuditEdits(reading, now(), [this] { return id(); }));
        });
    }
    /// The error's code; empty when it was stored.
    QString done(const std::function<Result<Command>(const AuditEdits &)> &deed)
    {
        const Command command = edit(deed);
        if (code.isEmpty())
            last = submit(command);
        return code;
    }

    Unit west;
    Person ann, bob, cai, dan, eva, fox;
    PipelineId pipeline;
    QString code; ///< of the last question
    Receipt last;

private:
    void organise()
    {
        Unit company;
        fox = add(named(QStringLiteral("Fox")));
        eva = add(named(QStringLiteral("Eva")));
        company.name = QStringLiteral("Company");
        company.kind = QStringLiteral("company");
        company.head = fox.id;
        company = add(company);
        west.name = QStringLiteral("West");
        west.kind = QStringLiteral("department");
        west.parent = company.id;
        west.head = eva.id;
        west = add(west);
        for (const auto &[person, name] : {std::pair(&ann, "Ann"), std::pair(&bob, "Bob"),
                                           std::pair(&cai, "Cai"), std::pair(&dan, "Dan")})
            *person = add(named(QString::fromLatin1(name)));
        for (const Person &person : {ann, bob, cai, dan, eva}) {
            Membership seat;
            seat.person = person.id;
            seat.unit = west.id;
            add(seat);
        }
        pipeline
            = asked<PipelineBook>([](const Reading &reading) { return PipelineBook::of(reading); })
                  .pipelines.value(0)
                  .id;
        qint64 seq = 0;
        for (const auto &[name, outcome] :
             {std::pair("lead", "open"), std::pair("talks", "open"), std::pair("demo", "open"),
              std::pair("offer", "open"), std::pair("won", "won"), std::pair("lost", "lost")}) {
            Stage stage;
            stage.pipeline = pipeline;
            stage.code = QString::fromLatin1(name);
            stage.name = stage.code;
            stage.outcome = QString::fromLatin1(outcome);
            stage.seq = ++seq;
            add(stage);
        }
        // Everybody has worked with the program since January: the silent days are over.
        for (const Person &person : {ann, bob, cai, dan}) {
            Activity first;
            first.person = person.id;
            first.startedAt = Moment(QDate(2026, 1, 6));
            add(first, at({2026, 1, 6}, {18, 0}));
        }
        store();
    }
    static Person named(const QString &name)
    {
        Person person;
        person.name = name;
        return person;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    QList<Change> m_waiting;
    int m_evening = 0;
    int m_words = 0;
};

/// What every rule is there for, once, in Ann's March; the others work as people do.
inline void cheatThroughMarch(AuditCompany &company)
{
    const auto march = [](int day) { return AuditCompany::march(day); };
    const auto at = [](int day, int hour, int minute, int second = 0) {
        return AuditCompany::at(AuditCompany::march(day), QTime(hour, minute, second));
    };
    const Person &ann = company.ann;
    company.settle(DetectorSettings::setting(),
                   QStringLiteral(R"({"split_under_limit":{"limit":100000}})"));
    QList<Customer> customers;
    for (const QString &name :
         {QStringLiteral("华诚精密"), QStringLiteral("东方重工"), QStringLiteral("Miller Tools"),
          QStringLiteral("南海塑料"), QStringLiteral("北辰仪表")})
        customers << company.customer(name, ann, {2026, 1, 12});
    const Customer other
        = company.customer(QStringLiteral("Harbour Works"), company.bob, QDate(2026, 1, 12));
    for (const Person &person : {company.bob, company.cai, company.dan})
        company.workHonestly(person, other);
    int words = 0;
    const auto own = [&] { return AuditCompany::ownWords(words++); };

    // same_minute: six calls saved between 23:50:01 and 23:50:41.
    for (int n = 0; n < 6; ++n)
        company.activity(QStringLiteral("call"), ann, customers.at(n % 5), at(12, 14, n), 2, own(),
                         at(12, 23, 50, 1 + 8 * n));
    // copied_note: one text at five customers, each time with the customer's name.
    for (int n = 0; n < 5; ++n)
        company.activity(
            QStringLiteral("visit"), ann, customers.at(n), at(3 + n % 4, 9 + n, 0), 40,
            QStringLiteral("拜访%1，客户对新产品很感兴趣，下周再联系").arg(customers.at(n).name));
    // short_visit and impossible_travel: three of three minutes; 40 km in the ten minutes between
    // the first two, 240 km/h.
    const auto brief = [&](int hour, int minute, std::optional<qint64> latitude) {
        Activity visit = company.activity(QStringLiteral("visit"), ann, customers.first(),
                                          at(17, hour, minute), 3, own());
        return std::pair(visit, latitude);
    };
    const auto first = brief(9, 0, 31'200'000);
    const auto second = brief(9, 13, 31'560'000);
    brief(15, 0, std::nullopt);
    company.store();
    Command places;
    places.label = QStringLiteral("test");
    places.source = QStringLiteral("hand");
    for (const auto &[visit, latitude] : {first, second})
        places.changes.append({Change::Deed::Update,
                               QStringLiteral("activity"),
                               visit.id.uuid(),
                               {{QStringLiteral("latitude"), *latitude},
                                {QStringLiteral("longitude"), qint64(121'400'000)}}});
    company.submit(places);
    // late_batch: ten visits of 2 to 13 March saved on the 25th, five minutes apart.
    for (int n = 0; n < 10; ++n)
        company.activity(QStringLiteral("visit"), ann, customers.at(n % 5),
                         at(2 + n + (n > 4 ? 2 : 0), 16, 0), 40, own(), at(25, 19, 5 * n));
    // period_end_spike: eighteen calls on the last two working days, of 42 in all: 42.8 %.
    for (int n = 0; n < 18; ++n)
        company.activity(QStringLiteral("call"), ann, customers.at(n % 5),
                         at(30 + n / 9, 8 + n % 9, 30), 4, own(), at(30 + n / 9, 8 + n % 9, 40));
    // split_customers: one company under three names within three days.
    for (const auto &[name, day] : {std::pair(QStringLiteral("华强电子有限公司"), 10),
                                    std::pair(QStringLiteral("华强电子（二部）"), 11),
                                    std::pair(QStringLiteral("华强电子1"), 12)})
        company.customer(name, ann, march(day));
    // same_day_win
    const Opportunity quick = company.deal(QStringLiteral("Quick one"), ann, customers.at(1),
                                           50'000, march(18), QStringLiteral("won"));
    company.entered(quick, QStringLiteral("offer"), 1, march(18));
    company.entered(quick, QStringLiteral("won"), 2, march(18));
    // close_date_pushed: three times, 20,000 in doubt.
    const Opportunity slow = company.deal(QStringLiteral("Slow one"), ann, customers.at(2), 20'000,
                                          QDate(2026, 2, 10), QStringLiteral("talks"));
    company.pushed(slow, march(10), march(20), march(9));
    company.pushed(slow, march(20), march(31), march(19));
    company.pushed(slow, march(31), QDate(2026, 4, 20), march(30));
    // stage_jump: two opportunities from lead straight to offer, over talks and demo.
    for (int n = 0; n < 2; ++n) {
        const Opportunity jumper
            = company.deal(QStringLiteral("Jump %1").arg(n), ann, customers.at(3), 10'000,
                           QDate(2026, 2, 16), QStringLiteral("offer"));
        company.entered(jumper, QStringLiteral("lead"), 1, QDate(2026, 2, 16));
        company.entered(jumper, QStringLiteral("offer"), 2, march(16 + n));
    }
    // split_under_limit: 95,000 and 90,000 in three days, where 100,000 needs approval.
    company.order(ann, customers.at(4), 95'000, march(9));
    company.order(ann, customers.at(4), 90'000, march(11));
    company.store();
}

} // namespace Steelyard
