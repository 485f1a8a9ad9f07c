// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Board.h"

#include "core/engine/Rates.h"
#include "core/pipeline/StageAges.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/PipelineBook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::Board {

namespace {

constexpr int DecidedDays = 30;
constexpr qint32 NoDay = FactColumn::NoDay;

/// The columns of the opportunities, looked up once.
struct Deals
{
    explicit Deals(const FactTable &table)
        : rows(table)
        , name(*table.column(u"name"_s))
        , customer(*table.column(u"customer"_s))
        , owner(*table.column(u"owner"_s))
        , product(*table.column(u"product"_s))
        , pipeline(*table.column(u"pipeline"_s))
        , stage(*table.column(u"stage"_s))
        , amount(*table.column(u"amount"_s))
        , currency(*table.column(u"currency"_s))
        , probability(*table.column(u"probability"_s))
        , category(*table.column(u"category"_s))
        , expected(*table.column(u"expected_close_on"_s))
        , won(*table.column(u"won_at"_s))
        , lost(*table.column(u"lost_at"_s))
        , active(*table.column(u"last_activity_at"_s))
        , isTest(*table.column(u"is_test"_s))
    {
    }

    const FactTable &rows;
    const FactColumn &name, &customer, &owner, &product, &pipeline, &stage, &amount, &currency,
        &probability, &category, &expected, &won, &lost, &active, &isTest;
};

/// Of each opportunity the day of its nearest step: an open task, or what was agreed last.
Result<std::vector<qint32>> nextSteps(const FactSource &source, size_t deals)
{
    const auto tasks = source.table(u"task"_s);
    const auto activities = source.table(u"activity"_s);
    if (!tasks || !activities)
        return !tasks ? tasks.error() : activities.error();
    std::vector<qint32> next(deals, NoDay);
    // Of the activities only the latest one's agreement stands.
    std::vector<qint32> latest(deals, NoDay);
    const auto &of = (*activities)->column(u"opportunity"_s)->links;
    const auto &started = (*activities)->column(u"started_at"_s)->days;
    const auto &agreed = (*activities)->column(u"next_on"_s)->days;
    for (size_t row = 0; row < (*activities)->rows(); ++row) {
        if (of[row] == FactColumn::None || started[row] == NoDay)
            continue;
        const auto at = size_t(of[row]);
        if (latest[at] != NoDay && started[row] < latest[at])
            continue;
        latest[at] = started[row];
        next[at] = agreed[row];
    }
    const auto &about = (*tasks)->column(u"opportunity"_s)->links;
    const auto &due = (*tasks)->column(u"due_at"_s)->days;
    const auto &done = (*tasks)->column(u"done_at"_s)->days;
    for (size_t row = 0; row < (*tasks)->rows(); ++row) {
        if (about[row] == FactColumn::None || due[row] == NoDay || done[row] != NoDay)
            continue;
        qint32 &known = next[size_t(about[row])];
        known = known == NoDay ? due[row] : qMin(known, due[row]);
    }
    return next;
}

bool isWanted(const BoardCard &card, BoardRequest::Only only, const QDate &today)
{
    switch (only) {
    case BoardRequest::Only::All:
        return true;
    case BoardRequest::Only::TooLong:
        return card.isTooLong();
    case BoardRequest::Only::WithoutNext:
        return !card.nextOn.isValid() || card.nextOn < today;
    case BoardRequest::Only::Overdue:
        return card.expectedClose.isValid() && card.expectedClose < today;
    case BoardRequest::Only::ClosingThisQuarter: {
        const QDate first(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return card.expectedClose.isValid() && card.expectedClose >= first
            && card.expectedClose < first.addMonths(3);
    }
    }
    return true;
}

} // namespace

Result<BoardFigures> figures(const BoardRequest &request, const Reading &reading)
{
    const auto opportunities = reading.facts.table(u"opportunity"_s);
    const auto customers = reading.facts.table(u"customer"_s);
    const auto people = reading.facts.table(u"person"_s);
    const auto products = reading.facts.table(u"product"_s);
    const auto pipelines = reading.facts.table(u"pipeline"_s);
    for (const auto *table : {&opportunities, &customers, &people, &products, &pipelines}) {
        if (!*table)
            return table->error();
    }
    const auto book = PipelineBook::of(reading);
    if (!book)
        return book.error();
    const auto ages = StageAges::of(reading.facts, reading.today, reading.cancel);
    if (!ages)
        return ages.error();
    const Deals deals(**opportunities);
    const size_t count = deals.rows.rows();
    const auto next = nextSteps(reading.facts, count);
    if (!next)
        return next.error();
    const Organisation &organisation = reading.facts.organisation();
    const CompanyProfile profile = reading.facts.profile();
    const Rates rates(profile.currency, reading.facts.rates());
    const qint32 today = dayNumber(reading.today);

    BoardFigures figures;
    figures.currency = profile.currency;
    figures.today = reading.today;
    figures.isEmpty = count == 0;
    for (const Pipeline &pipeline : book->pipelines)
        figures.pipelines.append({pipeline.id, pipeline.name});
    figures.pipeline = request.pipeline.isNull() ? book->standard() : request.pipeline;
    const FactColumn &stageOf = deals.stage;
    std::vector<qsizetype> columnOf(size_t(stageOf.dictionary.size()), -1);
    for (const Stage &stage : book->stagesOf(figures.pipeline)) {
        const qsizetype code = stageOf.dictionary.indexOf(stage.code);
        if (code >= 0)
            columnOf[size_t(code)] = figures.columns.size();
        BoardColumn column;
        column.stage = stage.code;
        column.name = stage.name.isEmpty() ? stage.code : stage.name;
        column.outcome = stage.outcome;
        column.limit = stage.maxDays;
        column.isRetired = stage.isRetired;
        column.chance = stage.probability ? stage.probability->ppm
            : stage.outcome == "won"_L1   ? Share::Whole
                                          : 0;
        figures.columns.append(column);
    }

    // Decided deals stay on the board for a while, counted from the last day that has data.
    qint32 lastDecision = NoDay;
    for (const auto *days : {&deals.won.days, &deals.lost.days}) {
        for (size_t row = 0; row < count; ++row) {
            if ((*days)[row] <= today)
                lastDecision = qMax(lastDecision, (*days)[row]);
        }
    }
    const qint32 since = (lastDecision == NoDay ? today : lastDecision) - DecidedDays;

    // Whether a person's deals are wanted is the same for all of them.
    std::vector<bool> isMine(size_t((*people)->rows()), true);
    std::vector<Uuid> teamOf;
    for (size_t person = 0; person < isMine.size(); ++person) {
        const Uuid id = (*people)->ids[person];
        isMine[person] = !request.node || *request.node == organisation.root()
            || organisation.isWithin(NodeKey::person(id), *request.node, reading.today);
        teamOf.push_back(organisation.unitOf(id, reading.today).value_or(Uuid()));
    }
    const bool isEverybody = !request.node || *request.node == organisation.root();
    const FactColumn &customerName = *(*customers)->column(u"name"_s);
    const FactColumn &customerTest = *(*customers)->column(u"is_test"_s);
    const FactColumn &customerInternal = *(*customers)->column(u"is_internal"_s);
    const FactColumn &personName = *(*people)->column(u"name"_s);
    const FactColumn &productName = *(*products)->column(u"name"_s);
    const FactColumn &productLine = *(*products)->column(u"line"_s);
    // The table keeps a row per pipeline; a deal without one is in the default pipeline.
    std::vector<bool> isShown;
    for (const Uuid &id : (*pipelines)->ids)
        isShown.push_back(PipelineId(id) == figures.pipeline);
    const bool takesBare = figures.pipeline == book->standard();
    QHash<std::pair<qint32, Uuid>, std::optional<double>> usual;

    for (size_t row = 0; row < count; ++row) {
        if (row % 4096 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const qint32 flow = deals.pipeline.links[row];
        if (flow == FactColumn::None ? !takesBare : !isShown[size_t(flow)])
            continue;
        const qint32 code = stageOf.codes[row];
        if (code == FactColumn::None || columnOf[size_t(code)] < 0)
            continue;
        BoardColumn &column = figures.columns[columnOf[size_t(code)]];
        const qint32 customer = deals.customer.links[row];
        const qint32 owner = deals.owner.links[row];
        const qint32 product = deals.product.links[row];
        const auto flagged = [&](const FactColumn &flag) {
            return customer != FactColumn::None && flag.numbers[size_t(customer)] == 1;
        };
        if ((profile.excludeTest && (deals.isTest.numbers[row] == 1 || flagged(customerTest)))
            || (profile.excludeInternal && flagged(customerInternal)))
            continue;
        if (!isEverybody && (owner == FactColumn::None || !isMine[size_t(owner)]))
            continue;
        if (customer == FactColumn::None)
            ++figures.withoutCustomer;
        const bool isOpen = column.outcome == "open"_L1;
        if (isOpen && deals.amount.numbers[row] == FactColumn::NoNumber)
            ++figures.openWithoutAmount;
        BoardCard card;
        if (!isOpen) {
            const qint32 day = (column.outcome == "won"_L1 ? deals.won : deals.lost).days[row];
            if (day == NoDay || day < since || day > today)
                continue;
            card.decidedOn = dateOf(day);
        }
        if (product != FactColumn::None)
            card.productLine = CellsOf::text(productLine, size_t(product));
        if (!request.products.isEmpty() && !request.products.contains(card.productLine))
            continue;

        card.id = deals.rows.ids[row];
        if (customer != FactColumn::None)
            card.customer = CellsOf::text(customerName, size_t(customer));
        card.name = CellsOf::text(deals.name, row);
        if (card.name.isEmpty() && product != FactColumn::None)
            card.name = CellsOf::text(productName, size_t(product));
        if (owner != FactColumn::None)
            card.owner = CellsOf::text(personName, size_t(owner));
        if (!request.text.isEmpty() && !card.customer.contains(request.text, Qt::CaseInsensitive)
            && !card.name.contains(request.text, Qt::CaseInsensitive)
            && !card.owner.contains(request.text, Qt::CaseInsensitive))
            continue;
        card.amount = CellsOf::number(deals.amount, row);
        card.currency = CellsOf::text(deals.currency, row);
        card.chance = CellsOf::number(deals.probability, row);
        if (!card.chance && (column.chance > 0 || column.outcome == "lost"_L1))
            card.chance = column.chance;
        card.category = CellsOf::text(deals.category, row);
        card.expectedClose = dateOf(deals.expected.days[row]);
        if (isOpen) {
            card.nextOn = dateOf((*next)[row]);
            if (deals.active.days[row] != NoDay)
                card.idleDays = qMax(0, today - deals.active.days[row]);
            card.ageDays = ages->age(row).value_or(-1);
            card.limit = column.limit;
            const Uuid team = owner == FactColumn::None ? Uuid() : teamOf[size_t(owner)];
            auto known = usual.constFind({code, team});
            if (known == usual.cend()) {
                const auto found = ages->usual(column.stage, team);
                known = usual.insert({code, team},
                                     found ? std::optional(found->median) : std::nullopt);
            }
            card.usualAge = *known;
            if (!isWanted(card, request.only, reading.today))
                continue;
            ++figures.open;
        }
        const auto amount = rates.converted(card.amount.value_or(0), card.currency, today);
        card.worth = qint64(amount.value_or(0));
        column.amount += amount.value_or(0);
        column.weighted += amount.value_or(0) * card.chance.value_or(0) / Share::Whole;
        figures.withoutRate += amount ? 0 : 1;
        column.cards.append(std::move(card));
    }
    for (BoardColumn &column : figures.columns)
        std::stable_sort(column.cards.begin(), column.cards.end(),
                         [](const BoardCard &a, const BoardCard &b) {
                             return a.amount.value_or(-1) > b.amount.value_or(-1);
                         });
    // A stage that takes nothing any more is shown as long as something stands in it.
    figures.columns.removeIf(
        [](const BoardColumn &column) { return column.isRetired && column.cards.isEmpty(); });
    return figures;
}

} // namespace Steelyard::Board
