// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Funnel.h"
#include "core/quality/EffectiveContact.h"
#include "core/sales/Contact.h"
#include "core/sales/Customer.h"
#include "core/sales/OpportunityChange.h"
#include "core/sales/Person.h"
#include "core/sales/Product.h"
#include "core/sales/Record.h"
#include "core/sales/StageEvent.h"
#include "core/workspace/Board.h"
#include "core/workspace/DealEdits.h"
#include "core/workspace/DealPapers.h"
#include "core/workspace/DealSheet.h"
#include "core/workspace/PipelineEdit.h"
#include "core/workspace/RowsOf.h"
#include "core/workspace/SavedViews.h"
#include "core/workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20); ///< a Friday

} // namespace

/// What people do to opportunities: moved by the rules of stages, changed, quoted, shared.
class TestDealEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aMoveIsAnEventAndTheOldStageIsLeft();
    void aDealWithoutEventsKeepsItsPast();
    void aStageKeepsWhoLacksWhatItAsksFor();
    void skippedStagesAskToo();
    void goingBackAsksForNothing();
    void whatIsFilledInOnTheWayIsEnough();
    void anActivityThatIsLoggedOnTheWayIsEnough();
    void whatIsFilledInForManyReplacesNothing();
    void aLossNeedsItsOwnReason();
    void aWinHasItsDayAndReopeningTakesItAway();
    void aMoveIsTakenBackWhole();
    void aChangedAmountIsOnRecord();
    void aNewDealBringsItsCustomerAlong();
    void theAgeCountsWorkingDaysSinceTheStageWasEntered();
    void anEffectiveActivityStartsTheAgeAnewWhereThePipelineSaysSo();
    void theNextStepIsTheNearestOne();
    void aRetiredStageKeepsItsHistoryAndTakesNothing();
    void aStageThatHoldsDealsIsNotRetired();
    void renamingAStageRewritesNothing();
    void aQuoteKeepsItsVersions();
    void aSentQuoteStaysAsItIs();
    void sharesAddUpToAllAndAreDated();
    void theRuleOfTheCompanyJudgesWhatIsLogged();
    void risksAreNamedByTheirRule();
    void aSavedViewIsKeptUnderItsName();

private:
    template<typename T>
    T asked(const std::function<Result<T>(const Reading &)> &question)
    {
        const auto answer = m_workspace->ask<T>(question).takeResult();
        if (!answer)
            qWarning() << answer.error().code << answer.error().values;
        return answer.value_or(T());
    }
    Uuid id() { return m_workspace->newId(); }
    Moment now() const { return Moment::instant(m_clock.now()); }

    Result<Receipt> submit(const QList<Change> &changes)
    {
        Command command;
        command.label = u"test"_s;
        command.source = u"hand"_s;
        command.changes = changes;
        return m_workspace->submit(command).takeResult();
    }
    DealEdits::Moved move(const DealEdits::Move &wish)
    {
        const auto moved
            = m_workspace
                  ->ask<DealEdits::Moved>([&](const Reading &reading) {
                      return DealEdits(reading, now(), [this] { return id(); }).move(wish);
                  })
                  .takeResult();
        if (!moved) {
            m_code = QString(moved.error().code);
            return {};
        }
        m_code.clear();
        if (!moved->command.changes.isEmpty())
            m_receipt = m_workspace->submit(moved->command).takeResult().value_or(Receipt());
        return *moved;
    }
    DealEdits::Moved move(const QString &stage) { return move({{m_deal}, stage, {}, {}, {}}); }
    Opportunity deal()
    {
        return asked<Opportunity>([this](const Reading &reading) -> Result<Opportunity> {
            return Record::read<Opportunity>(m_deal, reading.row(u"opportunity"_s, m_deal));
        });
    }
    template<typename Entity>
    QList<Entity> linked()
    {
        return asked<QList<Entity>>([this](const Reading &reading) {
            return RowsOf::linked<Entity>(reading, u"opportunity"_s, m_deal);
        });
    }
    DealSheet sheet()
    {
        return asked<DealSheet>(
            [this](const Reading &reading) { return DealSheet::of(m_deal, reading); });
    }
    BoardFigures board(const BoardRequest &request = {})
    {
        return asked<BoardFigures>(
            [&](const Reading &reading) { return Board::figures(request, reading); });
    }
    /// Sends a paper of the deal to the store.
    QString paper(const std::function<Result<Command>(const DealPapers &)> &write)
    {
        const DealSheet now = sheet();
        const auto command
            = m_workspace
                  ->ask<Command>([&](const Reading &reading) {
                      return write(DealPapers(now, reading, this->now(), [this] { return id(); }));
                  })
                  .takeResult();
        if (!command)
            return QString(command.error().code);
        const auto stored = m_workspace->submit(*command).takeResult();
        return stored ? QString() : QString(stored.error().code);
    }
    void setStage(const QString &code, const std::function<void(Stage &)> &change)
    {
        for (Stage &stage : m_stages) {
            if (stage.code != code)
                continue;
            const Stage before = stage;
            change(stage);
            QVERIFY(submit({Record::update(before, stage)}));
        }
    }
    QString steps()
    {
        const auto steps = asked<QList<FunnelStep>>([](const Reading &reading) {
            FunnelQuestion question;
            question.node = reading.facts.organisation().root();
            question.today = reading.today;
            return Funnel(reading.facts).steps(question);
        });
        QStringList words;
        for (const FunnelStep &step : steps)
            words << u"%1 %2"_s.arg(step.stage).arg(step.entered);
        return words.join(u", "_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
    Receipt m_receipt;
    QString m_code;
    QList<Stage> m_stages;
    Pipeline m_pipeline;
    PersonId m_ann;
    PersonId m_bob;
    CustomerId m_customer;
    ProductId m_product;
    Uuid m_deal;
};

// One deal of ¥1,000 at 华诚, created on Monday 2 March and in its first stage since then.
void TestDealEdits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"w.steel"_s), *handbook, m_clock, 7);
    NewStore birth;
    birth.calendar = u"weekdays"_s;
    birth.zone = "UTC";
    QVERIFY(m_workspace->create(birth).takeResult());
    QList<Change> changes;
    // A store is born with a pipeline that has no stages yet.
    m_pipeline = asked<PipelineBook>([](const Reading &reading) {
                     return PipelineBook::of(reading);
                 }).pipelines.value(0);
    QVERIFY(!m_pipeline.id.isNull());
    m_stages.clear();
    const auto stage = [&](const QString &code, const QString &outcome) {
        Stage made;
        made.id = StageId(id());
        made.pipeline = m_pipeline.id;
        made.code = code;
        made.name = code.toUpper();
        made.seq = m_stages.size() + 1;
        made.outcome = outcome;
        m_stages << made;
        changes << Record::create(made);
    };
    stage(u"lead"_s, u"open"_s);
    stage(u"talks"_s, u"open"_s);
    stage(u"offer"_s, u"open"_s);
    stage(u"won"_s, u"won"_s);
    stage(u"lost"_s, u"lost"_s);
    Person person;
    person.id = m_ann = PersonId(id());
    person.name = u"Ann"_s;
    changes << Record::create(person);
    person.id = m_bob = PersonId(id());
    person.name = u"Bob"_s;
    changes << Record::create(person);
    Customer customer;
    customer.id = m_customer = CustomerId(id());
    customer.name = u"华诚"_s;
    customer.owner = m_ann;
    changes << Record::create(customer);
    Product product;
    product.id = m_product = ProductId(id());
    product.name = u"GTX"_s;
    product.line = u"GT"_s;
    changes << Record::create(product);
    Opportunity deal;
    deal.id = OpportunityId(id());
    m_deal = deal.id.uuid();
    deal.name = u"Press line"_s;
    deal.customer = m_customer;
    deal.owner = m_ann;
    deal.pipeline = m_pipeline.id;
    deal.createdAt = Moment(QDate(2026, 3, 2));
    deal.stage = u"lead"_s;
    deal.amount = Amount {1'000'0000};
    deal.currency = u"CNY"_s;
    changes << Record::create(deal);
    StageEvent event;
    event.id = StageEventId(id());
    event.opportunity = deal.id;
    event.stage = u"lead"_s;
    event.seq = 1;
    event.enteredAt = deal.createdAt;
    changes << Record::create(event);
    QVERIFY(submit(changes));
}

void TestDealEdits::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestDealEdits::aMoveIsAnEventAndTheOldStageIsLeft()
{
    QCOMPARE(move(u"talks"_s).moved, 1);
    QCOMPARE(deal().stage, u"talks"_s);
    const auto events = linked<StageEvent>();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).leftAt, now());
    QCOMPARE(events.at(1).stage, u"talks"_s);
    QCOMPARE(events.at(1).enteredAt, now());
    QCOMPARE(events.at(1).seq, 2);
    // Where it already is, nothing is written.
    QCOMPARE(move(u"talks"_s).stayed, 1);
    QCOMPARE(linked<StageEvent>().size(), 2);
    QCOMPARE(steps(), u"lead 1, talks 1, offer 0, won 0"_s);
}

// A deal that was imported with its stage alone has been there since it was created: the first
// event of its own must not make it look as if it had always been where it went.
void TestDealEdits::aDealWithoutEventsKeepsItsPast()
{
    QVERIFY(submit(
        {{Change::Deed::Delete, u"stage_event"_s, linked<StageEvent>().first().id.uuid(), {}}}));
    QCOMPARE(move(u"talks"_s).moved, 1);
    const auto events = linked<StageEvent>();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).stage, u"lead"_s);
    QCOMPARE(events.at(0).enteredAt, Moment(QDate(2026, 3, 2)));
    QCOMPARE(events.at(0).leftAt, now());
}

void TestDealEdits::aStageKeepsWhoLacksWhatItAsksFor()
{
    setStage(u"lead"_s, [](Stage &stage) {
        stage.requiredFields = u"amount product"_s;
        stage.requiredActivity = u"visit"_s;
    });
    const auto moved = move(u"talks"_s);
    QCOMPARE(moved.moved, 0);
    QCOMPARE(moved.blocked, QList<Uuid> {m_deal});
    // The amount is there.
    QCOMPARE(moved.missing, (QList<StageDemand> {{u"lead"_s, {u"product"_s}, u"visit"_s}}));
    QCOMPARE(deal().stage, u"lead"_s);
}

void TestDealEdits::skippedStagesAskToo()
{
    setStage(u"talks"_s, [](Stage &stage) { stage.requiredFields = u"expected_close_on"_s; });
    QCOMPARE(move(u"won"_s).missing,
             (QList<StageDemand> {{u"talks"_s, {u"expected_close_on"_s}, {}}}));
    // One step on, the rule of the stage that is entered asks for nothing yet.
    QCOMPARE(move(u"talks"_s).moved, 1);
}

void TestDealEdits::goingBackAsksForNothing()
{
    QCOMPARE(move(u"offer"_s).moved, 1);
    setStage(u"offer"_s, [](Stage &stage) { stage.requiredFields = u"product"_s; });
    QCOMPARE(move(u"talks"_s).moved, 1);
    // The furthest stage stays known: going back adds nothing to the funnel and takes nothing away.
    QCOMPARE(steps(), u"lead 1, talks 1, offer 1, won 0"_s);
}

void TestDealEdits::whatIsFilledInOnTheWayIsEnough()
{
    setStage(u"lead"_s, [](Stage &stage) { stage.requiredFields = u"product"_s; });
    QCOMPARE(move({{m_deal}, u"talks"_s, {{u"product"_s, m_product.uuid()}}, {}, {}}).moved, 1);
    QCOMPARE(deal().product, m_product);
}

void TestDealEdits::anActivityThatIsLoggedOnTheWayIsEnough()
{
    setStage(u"lead"_s, [](Stage &stage) { stage.requiredActivity = u"effective"_s; });
    Activity visit;
    visit.type = u"visit"_s;
    visit.note = u"Seen the line"_s;
    QCOMPARE(move({{m_deal}, u"talks"_s, {}, {}, visit}).blocked.size(), 1);
    visit.isEffective = true;
    QCOMPARE(move({{m_deal}, u"talks"_s, {}, {}, visit}).moved, 1);
    const auto logged = linked<Activity>();
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged.first().person, m_ann);
    QCOMPARE(logged.first().customer, m_customer);
    QCOMPARE(deal().lastActivityAt, now());
}

// One of two lacks an amount: what is filled in for both leaves the other's 1,000 as it is, and the
// one that was visited gets no second visit.
void TestDealEdits::whatIsFilledInForManyReplacesNothing()
{
    Opportunity other = deal();
    other.id = OpportunityId(id());
    other.amount.reset();
    Activity seen;
    seen.id = ActivityId(id());
    seen.person = m_ann;
    seen.opportunity = OpportunityId(m_deal);
    seen.startedAt = Moment(QDate(2026, 3, 18));
    QVERIFY(submit({Record::create(other), Record::create(seen)}));
    setStage(u"lead"_s, [](Stage &stage) {
        stage.requiredFields = u"amount"_s;
        stage.requiredActivity = u"visit"_s;
    });
    Activity visit;
    visit.note = u"Both"_s;
    QCOMPARE(
        move({{m_deal, other.id.uuid()}, u"talks"_s, {{u"amount"_s, qint64(7'0000)}}, {}, visit})
            .moved,
        2);
    QCOMPARE(deal().amount, Amount {1'000'0000});
    QCOMPARE(linked<Activity>().size(), 1);
    m_deal = other.id.uuid();
    QCOMPARE(deal().amount, Amount {7'0000});
    QCOMPARE(linked<Activity>().size(), 1);
}

void TestDealEdits::aLossNeedsItsOwnReason()
{
    QCOMPARE(move(u"lost"_s).missing, (QList<StageDemand> {{u"lost"_s, {u"lost_reason"_s}, {}}}));
    const QHash<QString, Value> why {{u"lost_reason"_s, u"price"_s}, {u"competitor"_s, u"Acme"_s}};
    QCOMPARE(move({{m_deal}, u"lost"_s, why, QDate(2026, 3, 18), {}}).moved, 1);
    QCOMPARE(deal().lostAt, Moment(QDate(2026, 3, 18)));
    QCOMPARE(deal().competitor, u"Acme"_s);
    // Opened again and lost again: the old reason is no answer.
    QCOMPARE(move(u"talks"_s).moved, 1);
    QVERIFY(!deal().lostAt.isValid());
    QCOMPARE(deal().lostReason, QString());
    QCOMPARE(move(u"lost"_s).blocked.size(), 1);
}

void TestDealEdits::aWinHasItsDayAndReopeningTakesItAway()
{
    QCOMPARE(move({{m_deal}, u"won"_s, {}, QDate(2026, 3, 19), {}}).moved, 1);
    QCOMPARE(deal().wonAt, Moment(QDate(2026, 3, 19)));
    QCOMPARE(move(u"offer"_s).moved, 1);
    QVERIFY(!deal().wonAt.isValid());
    // Won → offer → won is one win (Frappe's bounce).
    QCOMPARE(move(u"won"_s).moved, 1);
    QCOMPARE(deal().wonAt, now());
    QCOMPARE(steps(), u"lead 1, talks 1, offer 1, won 1"_s);
}

void TestDealEdits::aMoveIsTakenBackWhole()
{
    const Opportunity before = deal();
    QCOMPARE(move({{m_deal}, u"won"_s, {}, {}, {}}).moved, 1);
    QVERIFY(m_workspace->undo(m_receipt.command).takeResult());
    QCOMPARE(deal(), before);
    QCOMPARE(linked<StageEvent>().size(), 1);
    QVERIFY(!linked<StageEvent>().first().leftAt.isValid());
}

void TestDealEdits::aChangedAmountIsOnRecord()
{
    const auto command = asked<Command>([this](const Reading &reading) {
        return DealEdits(reading, now(), [this] { return id(); })
            .change(
                {m_deal},
                {{u"amount"_s, qint64(900'0000)}, {u"expected_close_on"_s, QDate(2026, 4, 30)}});
    });
    QVERIFY(m_workspace->submit(command).takeResult());
    auto changes = linked<OpportunityChange>();
    QCOMPARE(changes.size(), 2);
    std::sort(changes.begin(), changes.end(),
              [](const auto &a, const auto &b) { return a.field < b.field; });
    QCOMPARE(changes.at(0).oldValue, u"1000"_s);
    QCOMPARE(changes.at(0).newValue, u"900"_s);
    QCOMPARE(changes.at(1).oldValue, QString());
    QCOMPARE(changes.at(1).newValue, u"2026-04-30"_s);
}

void TestDealEdits::aNewDealBringsItsCustomerAlong()
{
    const auto create = [this](const Opportunity &wanted, const QString &customer) {
        return m_workspace
            ->ask<Command>([&](const Reading &reading) {
                return DealEdits(reading, now(), [this] { return id(); }).create(wanted, customer);
            })
            .takeResult();
    };
    Opportunity wanted;
    QCOMPARE(create(wanted, {}).error().code, "opportunity.needs_customer"_L1);
    QCOMPARE(create(wanted, u"北京新客户"_s).error().code, "opportunity.needs_owner"_L1);
    wanted.owner = m_bob;
    const auto command = create(wanted, u"北京新客户"_s);
    QVERIFY(command);
    QVERIFY(m_workspace->submit(*command).takeResult());
    const BoardFigures shown = board();
    QCOMPARE(shown.columns.first().cards.size(), 2);
    // The one without an amount stands last.
    QCOMPARE(shown.columns.first().cards.last().customer, u"北京新客户"_s);
    QCOMPARE(shown.columns.first().cards.last().owner, u"Bob"_s);
}

// Monday 2 March to Friday 20 March: 14 working days after the first; moved today: none.
void TestDealEdits::theAgeCountsWorkingDaysSinceTheStageWasEntered()
{
    setStage(u"lead"_s, [](Stage &stage) { stage.maxDays = 13; });
    BoardCard card = board().columns.first().cards.first();
    QCOMPARE(card.ageDays, 14);
    QVERIFY(card.isTooLong());
    BoardRequest late;
    late.only = BoardRequest::Only::TooLong;
    QCOMPARE(board(late).open, 1);
    QCOMPARE(move(u"talks"_s).moved, 1);
    card = board().columns.at(1).cards.first();
    QCOMPARE(card.ageDays, 0);
    QVERIFY(!card.isTooLong());
    // Nobody has left this stage yet, so nobody knows how long that takes.
    QVERIFY(!board().columns.at(1).cards.first().usualAge);
    QCOMPARE(board(late).open, 0);
}

void TestDealEdits::anEffectiveActivityStartsTheAgeAnewWhereThePipelineSaysSo()
{
    Activity visit;
    visit.id = ActivityId(id());
    visit.person = m_ann;
    visit.opportunity = OpportunityId(m_deal);
    visit.startedAt = Moment(QDate(2026, 3, 16));
    visit.isEffective = true;
    QVERIFY(submit({Record::create(visit)}));
    QCOMPARE(board().columns.first().cards.first().ageDays, 14);
    Pipeline resets = m_pipeline;
    resets.activityResetsAge = true;
    QVERIFY(submit({Record::update(m_pipeline, resets)}));
    // Monday 16 to Friday 20 March.
    QCOMPARE(board().columns.first().cards.first().ageDays, 4);
}

void TestDealEdits::theNextStepIsTheNearestOne()
{
    QVERIFY(!board().columns.first().cards.first().nextOn.isValid());
    Activity call;
    call.id = ActivityId(id());
    call.type = u"call"_s;
    call.person = m_ann;
    call.opportunity = OpportunityId(m_deal);
    call.startedAt = Moment(QDate(2026, 3, 18));
    call.nextOn = QDate(2026, 3, 27);
    call.nextStep = u"Send drawings"_s;
    Task task;
    task.id = TaskId(id());
    task.person = m_ann;
    task.opportunity = OpportunityId(m_deal);
    task.dueAt = Moment(QDate(2026, 3, 24));
    QVERIFY(submit({Record::create(call), Record::create(task)}));
    QCOMPARE(board().columns.first().cards.first().nextOn, QDate(2026, 3, 24));
    Task done = task;
    done.doneAt = Moment(QDate(2026, 3, 20));
    QVERIFY(submit({Record::update(task, done)}));
    QCOMPARE(board().columns.first().cards.first().nextOn, QDate(2026, 3, 27));
}

void TestDealEdits::aRetiredStageKeepsItsHistoryAndTakesNothing()
{
    QCOMPARE(move(u"offer"_s).moved, 1);
    setStage(u"talks"_s, [](Stage &stage) { stage.isRetired = true; });
    QCOMPARE(move(u"talks"_s).moved, 0);
    QCOMPARE(m_code, u"stage.retired"_s);
    // Empty, it is gone from the board; what passed through it is still counted.
    QCOMPARE(board().columns.size(), 4);
    QCOMPARE(steps(), u"lead 1, talks 1, offer 1, won 0"_s);
}

void TestDealEdits::aStageThatHoldsDealsIsNotRetired()
{
    PipelineEdit edit {m_pipeline, m_stages};
    edit.stages.removeFirst();
    const auto refused = m_workspace
                             ->ask<Command>([&](const Reading &reading) {
                                 return edit.command(reading, [this] { return id(); });
                             })
                             .takeResult();
    QCOMPARE(refused.error().code, "stage.in_use"_L1);
    QCOMPARE(refused.error().values.value(u"count"_s).toInt(), 1);
}

void TestDealEdits::renamingAStageRewritesNothing()
{
    PipelineEdit edit {m_pipeline, m_stages};
    edit.stages[0].name = u"线索"_s;
    Stage fresh;
    fresh.name = u"Pilot run"_s;
    edit.stages.insert(2, fresh);
    const auto command = asked<Command>(
        [&](const Reading &reading) { return edit.command(reading, [this] { return id(); }); });
    QVERIFY(m_workspace->submit(command).takeResult());
    const BoardFigures shown = board();
    QCOMPARE(shown.columns.size(), 6);
    QCOMPARE(shown.columns.first().name, u"线索"_s);
    QCOMPARE(shown.columns.first().stage, u"lead"_s);
    QCOMPARE(shown.columns.first().cards.size(), 1);
    QCOMPARE(shown.columns.at(2).stage, u"pilot_run"_s);
    QCOMPARE(linked<StageEvent>().first().stage, u"lead"_s);
    // Two of the same name, or none that is lost, are refused.
    edit.stages[1].name = u"线索"_s;
    const auto twice = m_workspace
                           ->ask<Command>([&](const Reading &reading) {
                               return edit.command(reading, [this] { return id(); });
                           })
                           .takeResult();
    QCOMPARE(twice.error().code, "stage.name_twice"_L1);
}

void TestDealEdits::aQuoteKeepsItsVersions()
{
    QCOMPARE(paper([](const DealPapers &papers) -> Result<Command> { return papers.newQuote(); }),
             QString());
    DealSheet now = sheet();
    QCOMPARE(now.quotes.size(), 1);
    QCOMPARE(now.quotes.first().quote.netAmount, Amount {1'000'0000});
    // Two working days after a Friday.
    QCOMPARE(now.quotes.first().quote.dueAt, Moment(QDate(2026, 3, 24)));
    QuoteLine line = now.quotes.first().lines.first();
    line.quantity = Quantity {3'0000};
    line.listPrice = Amount {400'0000};
    line.unitPrice = Amount {350'0000};
    const QuoteId first = now.quotes.first().quote.id;
    QCOMPARE(paper([&](const DealPapers &papers) {
                 return papers.changeQuote(first, {line}, u"30 days"_s);
             }),
             QString());
    // 3 × 350 = 1,050 of 3 × 400 = 1,200.
    QCOMPARE(sheet().quotes.first().quote.netAmount, Amount {1'050'0000});
    QCOMPARE(sheet().quotes.first().quote.listAmount, Amount {1'200'0000});
    QCOMPARE(paper([&](const DealPapers &papers) { return papers.markQuote(first, u"sent"_s); }),
             QString());
    QCOMPARE(paper([](const DealPapers &papers) -> Result<Command> { return papers.newQuote(); }),
             QString());
    now = sheet();
    QCOMPARE(now.quotes.size(), 2);
    QCOMPARE(now.quotes.first().quote.version, 2);
    QCOMPARE(now.quotes.first().quote.number, now.quotes.last().quote.number);
    QCOMPARE(now.quotes.first().quote.netAmount, Amount {1'050'0000});
    const QuoteId second = now.quotes.first().quote.id;
    QCOMPARE(paper([&](const DealPapers &papers) { return papers.markQuote(second, u"sent"_s); }),
             QString());
    QCOMPARE(sheet().quotes.last().quote.status, u"replaced"_s);
}

void TestDealEdits::aSentQuoteStaysAsItIs()
{
    QCOMPARE(paper([](const DealPapers &papers) -> Result<Command> { return papers.newQuote(); }),
             QString());
    const QuoteId quote = sheet().quotes.first().quote.id;
    QCOMPARE(paper([&](const DealPapers &papers) { return papers.changeQuote(quote, {}, {}); }),
             QString());
    QCOMPARE(paper([&](const DealPapers &papers) { return papers.markQuote(quote, u"sent"_s); }),
             u"quote.without_lines"_s);
    QuoteLine line;
    line.description = u"Service"_s;
    line.unitPrice = Amount {10'0000};
    QCOMPARE(paper([&](const DealPapers &papers) { return papers.changeQuote(quote, {line}, {}); }),
             QString());
    QCOMPARE(paper([&](const DealPapers &papers) { return papers.markQuote(quote, u"sent"_s); }),
             QString());
    QCOMPARE(paper([&](const DealPapers &papers) { return papers.changeQuote(quote, {}, {}); }),
             u"quote.sent"_s);
}

void TestDealEdits::sharesAddUpToAllAndAreDated()
{
    Ownership ann;
    ann.person = m_ann;
    ann.share = Share {600'000};
    Ownership bob;
    bob.person = m_bob;
    bob.share = Share {300'000};
    QCOMPARE(paper([&](const DealPapers &papers) {
                 return papers.setHolders({ann, bob});
             }),
             u"credit.not_whole"_s);
    bob.share = Share {400'000};
    Ownership expert;
    expert.person = m_bob;
    expert.role = u"presales"_s;
    expert.share = Share {0};
    QCOMPARE(paper([&](const DealPapers &papers) {
                 return papers.setHolders({ann, bob, expert});
             }),
             QString());
    const DealSheet now = sheet();
    QCOMPARE(now.holders.size(), 3);
    QCOMPARE(now.holders.first().person, m_ann);
    QCOMPARE(now.holders.first().fromOn, Today);
    // Until yesterday all of it was Ann's.
    const auto all
        = asked<QList<Ownership>>([](const Reading &reading) -> Result<QList<Ownership>> {
              return reading.facts.ownerships();
          });
    const auto former = std::find_if(all.cbegin(), all.cend(), [](const Ownership &one) {
        return one.toOn == Today.addDays(-1);
    });
    QVERIFY(former != all.cend());
    QCOMPARE(former->person, m_ann);
    QCOMPARE(former->share.ppm, Share::Whole);
}

// Where the company has settled nothing, whoever logs says it; else a call needs a minute.
void TestDealEdits::theRuleOfTheCompanyJudgesWhatIsLogged()
{
    const auto log = [this](bool says, qint64 seconds) {
        Activity call;
        call.type = u"call"_s;
        call.outcome = u"connected"_s;
        call.durationS = seconds;
        call.isEffective = says;
        const QString code
            = paper([&](const DealPapers &papers) -> Result<Command> { return papers.log(call); });
        return code.isEmpty() ? sheet().activities.last().isEffective : false;
    };
    QVERIFY(!sheet().hasEffectiveRule);
    QVERIFY(log(true, 10));
    Setting rule;
    rule.id = SettingId(id());
    rule.name = EffectiveRule::setting();
    rule.value = EffectiveRule().toJson();
    QVERIFY(submit({Record::create(rule)}));
    QVERIFY(sheet().hasEffectiveRule);
    QVERIFY(!log(true, 10));
    QVERIFY(log(false, 60));
}

void TestDealEdits::risksAreNamedByTheirRule()
{
    const auto codes = [this] {
        QStringList found;
        for (const DealRisk &risk : sheet().risks)
            found << risk.code;
        return found;
    };
    QCOMPARE(codes(), (QStringList {u"no_activity"_s, u"no_next"_s}));
    QCOMPARE(sheet().next->code, u"call"_s);
    const auto change = [this](const QHash<QString, Value> &fields) {
        const auto command = asked<Command>([&](const Reading &reading) {
            return DealEdits(reading, now(), [this] { return id(); }).change({m_deal}, fields);
        });
        QVERIFY(m_workspace->submit(command).takeResult());
    };
    change({{u"expected_close_on"_s, QDate(2026, 3, 1)}});
    change({{u"expected_close_on"_s, QDate(2026, 3, 10)}});
    change({{u"expected_close_on"_s, QDate(2026, 3, 15)}, {u"amount"_s, qint64(850'0000)}});
    // Put off twice (the first date was no delay), passed, and 15 % less than at first.
    QCOMPARE(codes(),
             (QStringList {u"close_passed"_s, u"pushed"_s, u"amount_cut"_s, u"no_activity"_s,
                           u"no_next"_s}));
    QCOMPARE(sheet().next->code, u"new_close_date"_s);
    Contact contact;
    contact.id = ContactId(id());
    contact.customer = m_customer;
    contact.name = u"李"_s;
    QVERIFY(submit({Record::create(contact)}));
    QCOMPARE(codes().last(), u"one_contact"_s);
    // What is decided is at no risk.
    QCOMPARE(move(u"won"_s).moved, 1);
    QVERIFY(sheet().risks.isEmpty());
    QVERIFY(!sheet().next);
}

void TestDealEdits::aSavedViewIsKeptUnderItsName()
{
    const auto save = [this](const QString &body) {
        const auto command = asked<Command>([&](const Reading &reading) {
            return SavedViews::save(u"pipeline"_s, u"周会"_s, body, reading,
                                    [this] { return id(); });
        });
        QVERIFY(m_workspace->submit(command).takeResult());
    };
    save(u"{}"_s);
    save(u"{\"rows\":1}"_s);
    const auto views = asked<QList<SavedView>>(
        [](const Reading &reading) { return SavedViews::of(u"pipeline"_s, reading); });
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first().body, u"{\"rows\":1}"_s);
    QVERIFY(m_workspace->submit(SavedViews::remove(views.first())).takeResult());
    QVERIFY(asked<QList<SavedView>>([](const Reading &reading) {
                return SavedViews::of(u"pipeline"_s, reading);
            }).isEmpty());
}

QTEST_GUILESS_MAIN(TestDealEdits)
#include "tst_DealEdits.moc"
