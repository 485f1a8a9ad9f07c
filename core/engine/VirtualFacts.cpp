// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/VirtualFacts.h"

#include "core/base/Fixed.h"
#include "core/base/Money.h"
#include "core/engine/EntityDays.h"
#include "core/engine/Tables.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;
constexpr qint64 NoNumber = FactColumn::NoNumber;

/// Reads a column that may be missing from a table without asking each time.
template<typename T>
T valueAt(const ColumnData<T> *values, std::size_t row, T empty)
{
    return values ? (*values)[row] : empty;
}

const ColumnData<qint32> *daysOf(const FactTable &table, const QString &name)
{
    const FactColumn *column = table.column(name);
    return column && !column->days.empty() ? &column->days : nullptr;
}

const ColumnData<qint64> *numbersOf(const FactTable &table, const QString &name)
{
    const FactColumn *column = table.column(name);
    return column && !column->numbers.empty() ? &column->numbers : nullptr;
}

const ColumnData<qint32> *linksOf(const FactTable &table, const QString &name)
{
    const FactColumn *column = table.column(name);
    return column && !column->links.empty() ? &column->links : nullptr;
}

QString textAt(const FactTable &table, const QString &name, std::size_t row)
{
    const FactColumn *column = table.column(name);
    const qint32 code = column && !column->codes.empty() ? column->codes.at(row) : FactColumn::None;
    return code < 0 ? QString() : column->dictionary.at(code);
}

/// A text column that is filled row by row.
class TextWriter
{
public:
    explicit TextWriter(FactColumn &column) : m_column(column) { m_column.type = FieldType::Text; }

    void append(const QString &text)
    {
        if (text.isEmpty())
            return m_column.codes.push_back(FactColumn::None);
        auto found = m_places.constFind(text);
        if (found == m_places.constEnd()) {
            found = m_places.insert(text, qint32(m_column.dictionary.size()));
            m_column.dictionary.append(text);
        }
        m_column.codes.push_back(*found);
    }

private:
    FactColumn &m_column;
    QHash<QString, qint32> m_places;
};

/// Something recorded about a row: from this day on it was so. There may be millions.
struct Since
{
    qint32 row = 0;
    qint32 day = 0;
    qint64 order = 0;         ///< within the day
    qint64 value = NoNumber;  ///< an amount, or a place in the dictionary that texts come from
    qint64 before = NoNumber; ///< what it was, likewise

    bool operator<(const Since &other) const
    {
        return std::tie(row, day, order) < std::tie(other.row, other.day, other.order);
    }
};

/// By row and time. Most come in that order; only the others cost the room for sorting.
void sort(std::vector<Since> &records)
{
    if (!std::is_sorted(records.begin(), records.end()))
        std::stable_sort(records.begin(), records.end());
}

/// The records of one row in a sorted list.
std::span<const Since> of(const std::vector<Since> &all, qint32 row)
{
    const auto [begin, end]
        = std::equal_range(all.begin(), all.end(), Since {.row = row},
                           [](const Since &a, const Since &b) { return a.row < b.row; });
    return {begin, end};
}

/// The text of a code that stands in a record.
QString textOf(const FactColumn *column, qint64 code)
{
    return column && code >= 0 ? column->dictionary.at(qsizetype(code)) : QString();
}

qint64 codeAt(const FactColumn *column, std::size_t row)
{
    return column && !column->codes.empty() ? column->codes.at(row) : FactColumn::None;
}

/// Time of day where it is known: a moment without one comes before all others of its day.
qint64 orderOf(const FactTable &table, const QString &name, std::size_t row)
{
    const FactColumn *column = table.column(name);
    return column && !column->instants.empty() ? column->instants.at(row) : NoNumber;
}

std::vector<Since> stageRecords(const FactTable &events)
{
    std::vector<Since> result;
    const auto *links = linksOf(events, u"opportunity"_s);
    const auto *days = daysOf(events, u"entered_at"_s);
    if (!links || !days)
        return result;
    const FactColumn *stages = events.column(u"stage"_s);
    result.reserve(events.rows());
    for (std::size_t row = 0; row < events.rows(); ++row) {
        const qint64 stage = codeAt(stages, row);
        if ((*links)[row] >= 0 && (*days)[row] != NoDay && stage >= 0)
            result.push_back({.row = (*links)[row],
                              .day = (*days)[row],
                              .order = orderOf(events, u"entered_at"_s, row),
                              .value = stage});
    }
    sort(result);
    return result;
}

/// Whether a change speaks of a field, by its code.
class OfField
{
public:
    OfField(const FactTable &changes, QLatin1StringView field)
        : m_fields(changes.column(u"field"_s))
        , m_code(m_fields ? m_fields->dictionary.indexOf(field) : -1)
    {
    }
    bool operator()(std::size_t row) const
    {
        return m_code >= 0 && codeAt(m_fields, row) == m_code;
    }

private:
    const FactColumn *m_fields;
    qint64 m_code;
};

std::vector<Since> amountRecords(const FactTable &changes)
{
    std::vector<Since> result;
    const auto *links = linksOf(changes, u"opportunity"_s);
    const auto *days = daysOf(changes, u"changed_at"_s);
    if (!links || !days)
        return result;
    const OfField isAmount(changes, "amount"_L1);
    for (std::size_t row = 0; row < changes.rows(); ++row) {
        if ((*links)[row] < 0 || (*days)[row] == NoDay || !isAmount(row))
            continue;
        const auto amount = [&](const QString &name) {
            return Fixed::parse(textAt(changes, name, row), Amount::Scale).value_or(NoNumber);
        };
        result.push_back({.row = (*links)[row],
                          .day = (*days)[row],
                          .order = orderOf(changes, u"changed_at"_s, row),
                          .value = amount(u"new"_s),
                          .before = amount(u"old"_s)});
    }
    sort(result);
    return result;
}

/// The recorded changes of one field, as texts.
std::vector<Since> fieldRecords(const FactTable &changes, QLatin1StringView field)
{
    std::vector<Since> result;
    const auto *links = linksOf(changes, u"opportunity"_s);
    const auto *days = daysOf(changes, u"changed_at"_s);
    const OfField isField(changes, field);
    const FactColumn *after = changes.column(u"new"_s);
    const FactColumn *before = changes.column(u"old"_s);
    for (std::size_t row = 0; links && days && row < changes.rows(); ++row) {
        if ((*links)[row] >= 0 && (*days)[row] != NoDay && isField(row))
            result.push_back({.row = (*links)[row],
                              .day = (*days)[row],
                              .order = orderOf(changes, u"changed_at"_s, row),
                              .value = codeAt(after, row),
                              .before = codeAt(before, row)});
    }
    sort(result);
    return result;
}

/// What a field said on a day; nothing where no change of it is on record.
std::optional<QString> saidOn(const FactTable &changes, const std::span<const Since> &records,
                              qint32 day)
{
    if (records.empty())
        return std::nullopt;
    const Since *last = nullptr;
    for (const Since &since : records) {
        if (since.day <= day)
            last = &since;
    }
    return last ? textOf(changes.column(u"new"_s), last->value)
                : textOf(changes.column(u"old"_s), records.front().before);
}

/// What the stages of the pipelines mean.
class StageMeanings
{
public:
    explicit StageMeanings(const QList<Stage> &stages)
    {
        for (const Stage &stage : stages) {
            m_byPlace.insert({stage.pipeline.uuid(), stage.code}, stage.outcome);
            if (!m_byCode.contains(stage.code))
                m_byCode.insert(stage.code, stage.outcome);
            if (!m_decided.contains({stage.pipeline.uuid(), stage.outcome}))
                m_decided.insert({stage.pipeline.uuid(), stage.outcome}, stage.code);
            if (stage.probability)
                m_probabilities.insert({stage.pipeline.uuid(), stage.code}, stage.probability->ppm);
        }
    }

    QString outcome(const Uuid &pipeline, const QString &code) const
    {
        const auto found = m_byPlace.constFind({pipeline, code});
        return found != m_byPlace.constEnd() ? *found : m_byCode.value(code, code);
    }
    qint64 probability(const Uuid &pipeline, const QString &code) const
    {
        return m_probabilities.value({pipeline, code}, NoNumber);
    }
    /// The pipeline's stage for what is won or lost.
    QString decided(const Uuid &pipeline, const QString &outcome) const
    {
        return m_decided.value({pipeline, outcome}, outcome);
    }

private:
    QHash<std::pair<Uuid, QString>, QString> m_byPlace;
    QHash<QString, QString> m_byCode;
    QHash<std::pair<Uuid, QString>, QString> m_decided;
    QHash<std::pair<Uuid, QString>, qint64> m_probabilities;
};

/// Collects what stood from a day to a day.
class Segments
{
public:
    Segments(std::size_t rows, const QString &link, const QString &value)
        : m_table(std::make_shared<FactTable>())
        , m_from(add(u"from_day"_s, FieldType::Day))
        , m_to(add(u"to_day"_s, FieldType::Day))
        , m_link(add(link, FieldType::Link))
        , m_amount(add(value, FieldType::Money))
        , m_guess(add(u"no_history"_s, FieldType::Flag))
        , m_stageColumn(add(u"stage"_s, FieldType::Text))
        , m_outcomeColumn(add(u"outcome"_s, FieldType::Text))
        , m_stage(m_stageColumn)
        , m_outcome(m_outcomeColumn)
    {
        m_link.target = link;
        m_table->ids.reserve(rows);
    }

    void append(const Uuid &id, qint32 row, qint32 from, qint32 to, qint64 amount, bool guess,
                const QString &stage = {}, const QString &outcome = {})
    {
        if (from >= to)
            return;
        m_table->ids.push_back(id);
        m_from.days.push_back(from);
        m_to.days.push_back(to);
        m_link.links.push_back(row);
        m_amount.numbers.push_back(amount);
        m_guess.numbers.push_back(guess ? 1 : 0);
        m_stage.append(stage);
        m_outcome.append(outcome);
    }

    std::size_t rows() const { return m_table->rows(); }
    void put(const QString &name, FactColumn column)
    {
        m_table->columns.insert(name, std::move(column));
    }

    std::shared_ptr<const FactTable> finish(const QString &entity)
    {
        m_table->entity = entity;
        for (auto &[name, column] : m_columns)
            m_table->columns.insert(name, std::move(*column));
        // A copy has no room to spare, and there are millions of these.
        m_table->ids = ColumnData<Uuid>(m_table->ids);
        for (FactColumn &column : m_table->columns)
            column = FactColumn(column);
        return m_table;
    }

private:
    FactColumn &add(const QString &name, FieldType type)
    {
        m_columns.emplace_back(name, std::make_unique<FactColumn>());
        m_columns.back().second->type = type;
        return *m_columns.back().second;
    }

    std::shared_ptr<FactTable> m_table;
    std::vector<std::pair<QString, std::unique_ptr<FactColumn>>> m_columns;
    FactColumn &m_from;
    FactColumn &m_to;
    FactColumn &m_link;
    FactColumn &m_amount;
    FactColumn &m_guess;
    FactColumn &m_stageColumn;
    FactColumn &m_outcomeColumn;
    TextWriter m_stage;
    TextWriter m_outcome;
};

Result<std::shared_ptr<const FactTable>> opportunityDays(Tables &tables)
{
    const Result<const FactTable *> opportunities = tables.table(u"opportunity"_s);
    const Result<const FactTable *> events = tables.table(u"stage_event"_s);
    const Result<const FactTable *> changes = tables.table(u"opportunity_change"_s);
    const Result<const FactTable *> pipelines = tables.table(u"pipeline"_s);
    for (const auto *needed : {&opportunities, &events, &changes, &pipelines}) {
        if (!*needed)
            return needed->error();
    }
    const FactTable &deals = **opportunities;
    const std::vector<Since> stages = stageRecords(**events);
    const std::vector<Since> amounts = amountRecords(**changes);
    const FactColumn *stageNames = (*events)->column(u"stage"_s);
    const StageMeanings meanings(tables.source().stages());
    const auto *created = daysOf(deals, u"created_at"_s);
    const auto *won = daysOf(deals, u"won_at"_s);
    const auto *lost = daysOf(deals, u"lost_at"_s);
    const auto *present = numbersOf(deals, u"amount"_s);
    const auto *pipeline = linksOf(deals, u"pipeline"_s);

    const std::vector<Since> categories = fieldRecords(**changes, "category"_L1);
    const std::vector<Since> closes = fieldRecords(**changes, "expected_close_on"_L1);
    const std::vector<Since> chances = fieldRecords(**changes, "probability"_L1);
    const auto *expected = daysOf(deals, u"expected_close_on"_s);
    const auto *likely = numbersOf(deals, u"probability"_s);
    FactColumn category;
    TextWriter categoryWriter(category);
    FactColumn close;
    close.type = FieldType::Day;
    FactColumn chance;
    chance.type = FieldType::Share;
    FactColumn stageChance;
    stageChance.type = FieldType::Share;

    Segments result(deals.rows(), u"opportunity"_s, u"amount"_s);
    for (std::size_t i = 0; i < deals.rows(); ++i) {
        const auto row = qint32(i);
        const qint32 wonOn = valueAt(won, i, NoDay);
        const qint32 lostOn = valueAt(lost, i, NoDay);
        const qint32 pipelineRow = valueAt(pipeline, i, FactColumn::None);
        const Uuid pipelineId
            = pipelineRow < 0 ? Uuid() : (*pipelines)->ids.at(std::size_t(pipelineRow));
        const QString stage = textAt(deals, u"stage"_s, i);
        const QString means = meanings.outcome(pipelineId, stage);
        const qint64 amount = valueAt(present, i, NoNumber);
        // A deal without a first day has been there since ever.
        qint32 from = valueAt(created, i, NoDay);
        const bool isUndated = from == NoDay;
        if (isUndated)
            from = VirtualFacts::Ever;

        QString outcome;
        qint32 decided = VirtualFacts::Forever;
        if (wonOn != NoDay || lostOn != NoDay) {
            outcome = wonOn != NoDay ? u"won"_s : u"lost"_s;
            decided = wonOn != NoDay ? wonOn : lostOn;
        } else if (means == "won"_L1 || means == "lost"_L1) {
            outcome = means;
            decided = from; // decided, nobody knows when: the present stage holds throughout
        }
        const std::span<const Since> ownStages = of(stages, row);
        const std::span<const Since> ownAmounts = of(amounts, row);
        const std::span<const Since> ownCategories = of(categories, row);
        const std::span<const Since> ownCloses = of(closes, row);
        const std::span<const Since> ownChances = of(chances, row);
        const bool guess = isUndated || (ownStages.empty() && ownAmounts.empty());
        // What the deal said beside its stage and amount when a stretch began.
        const auto addRest = [&](qint32 day, const QString &stageThen) {
            if (category.codes.size() == result.rows())
                return; // an empty stretch was not kept
            categoryWriter.append(
                saidOn(**changes, ownCategories, day).value_or(textAt(deals, u"category"_s, i)));
            const auto closeThen = saidOn(**changes, ownCloses, day);
            close.days.push_back(closeThen ? dayNumber(QDate::fromString(*closeThen, Qt::ISODate))
                                           : valueAt(expected, i, NoDay));
            const auto chanceThen = saidOn(**changes, ownChances, day);
            chance.numbers.push_back(
                chanceThen ? Fixed::parse(*chanceThen, Share::Scale).value_or(NoNumber)
                           : valueAt(likely, i, NoNumber));
            stageChance.numbers.push_back(meanings.probability(pipelineId, stageThen));
        };

        std::vector<qint32> cuts {from};
        for (const auto &records : {ownStages, ownAmounts, ownCategories, ownCloses, ownChances}) {
            for (const Since &since : records) {
                if (since.day > from && since.day < decided)
                    cuts.push_back(since.day);
            }
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        cuts.push_back(decided);
        for (std::size_t c = 0; c + 1 < cuts.size(); ++c) {
            // Of several records of one day the last one counts.
            QString then = !ownStages.empty() ? textOf(stageNames, ownStages.front().value)
                : outcome.isEmpty()           ? stage
                                              : QString();
            for (const Since &since : ownStages) {
                if (since.day <= cuts.at(c))
                    then = textOf(stageNames, since.value);
            }
            qint64 worth = ownAmounts.empty() ? amount : ownAmounts.front().before;
            for (const Since &since : ownAmounts) {
                if (since.day <= cuts.at(c))
                    worth = since.value;
            }
            result.append(deals.ids.at(i), row, cuts.at(c), cuts.at(c + 1), worth, guess, then,
                          u"open"_s);
            addRest(cuts.at(c), then);
        }
        if (!outcome.isEmpty()) {
            const QString decidedStage
                = means == outcome ? stage : meanings.decided(pipelineId, outcome);
            result.append(deals.ids.at(i), row, decided, VirtualFacts::Forever, amount,
                          guess && decided == from, decidedStage, outcome);
            addRest(decided, decidedStage);
        }
    }
    result.put(u"category"_s, std::move(category));
    result.put(u"expected_close_on"_s, std::move(close));
    result.put(u"probability"_s, std::move(chance));
    result.put(u"stage_probability"_s, std::move(stageChance));
    return result.finish(u"opportunity_day"_s);
}

Result<std::shared_ptr<const FactTable>> receivableDays(Tables &tables)
{
    const Result<const FactTable *> receivables = tables.table(u"receivable"_s);
    const Result<const FactTable *> allocations = tables.table(u"payment_allocation"_s);
    const Result<const FactTable *> payments = tables.table(u"payment"_s);
    for (const auto *needed : {&receivables, &allocations, &payments}) {
        if (!*needed)
            return needed->error();
    }
    const FactTable &owed = **receivables;
    const FactTable &settled = **allocations;
    std::vector<Since> settlements;
    const auto *links = linksOf(settled, u"receivable"_s);
    const auto *paymentLinks = linksOf(settled, u"payment"_s);
    const auto *on = daysOf(settled, u"allocated_on"_s);
    const auto *received = daysOf(**payments, u"received_on"_s);
    const auto *amounts = numbersOf(settled, u"amount"_s);
    for (std::size_t row = 0; links && amounts && row < settled.rows(); ++row) {
        if ((*links)[row] < 0 || (*amounts)[row] == NoNumber)
            continue;
        qint32 day = valueAt(on, row, NoDay);
        const qint32 payment = valueAt(paymentLinks, row, FactColumn::None);
        if (day == NoDay && payment >= 0)
            day = valueAt(received, std::size_t(payment), NoDay);
        settlements.push_back({.row = (*links)[row], .day = day, .value = (*amounts)[row]});
    }
    sort(settlements);

    const auto *issued = daysOf(owed, u"issued_on"_s);
    const auto *amount = numbersOf(owed, u"amount"_s);
    Segments result(owed.rows(), u"receivable"_s, u"open_amount"_s);
    for (std::size_t i = 0; i < owed.rows(); ++i) {
        const qint32 start = valueAt(issued, i, NoDay);
        qint32 from = start == NoDay ? VirtualFacts::Ever : start;
        qint64 open = valueAt(amount, i, NoNumber);
        const auto append = [&](qint32 to) {
            if (open != 0)
                result.append(owed.ids.at(i), qint32(i), from, to, open, start == NoDay);
        };
        if (open != NoNumber) {
            for (const Since &since : of(settlements, qint32(i))) {
                if (since.day > from) {
                    append(since.day);
                    from = since.day;
                }
                open -= since.value;
            }
        }
        append(VirtualFacts::Forever);
    }
    return result.finish(u"ar_day"_s);
}

} // namespace

bool VirtualFacts::isVirtual(const QString &entity)
{
    return StandingFacts::find(entity);
}

QString VirtualFacts::baseOf(const QString &entity)
{
    const StandingFact *fact = StandingFacts::find(entity);
    return fact ? QString::fromLatin1(fact->base) : entity;
}

Result<std::shared_ptr<const FactTable>> VirtualFacts::make(const QString &entity, Tables &tables)
{
    if (entity == "ar_day"_L1)
        return receivableDays(tables);
    if (entity == "opportunity_day"_L1)
        return opportunityDays(tables);
    return EntityDays::make(*StandingFacts::find(entity), tables);
}

} // namespace Steelyard
