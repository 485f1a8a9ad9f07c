// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/WinChances.h"

#include "core/engine/RowCompiler.h"
#include "core/pipeline/Logistic.h"
#include "core/pipeline/WinFeatures.h"
#include "core/pipeline/WinFields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The open stages of each pipeline in their order, and how far each opportunity got.
class Stages
{
public:
    Stages(const QList<Stage> &stages, const FactTable &opportunities, const FactTable *pipelines)
        : m_opportunities(opportunities)
        , m_furthest(opportunities.rows(), -1)
    {
        for (const Stage &stage : stages) {
            if (stage.outcome != "open"_L1)
                continue;
            qsizetype line = m_lines.indexOf(stage.pipeline.uuid());
            if (line < 0) {
                line = m_lines.size();
                m_lines.append(stage.pipeline.uuid());
                m_of.append(QList<Stage>());
            }
            m_of[line].append(stage);
        }
        if (m_of.isEmpty()) {
            m_lines.append(Uuid());
            m_of.append(QList<Stage>());
        }
        for (QList<Stage> &of : m_of)
            std::stable_sort(of.begin(), of.end(), [](const Stage &a, const Stage &b) {
                return a.seq.value_or(0) < b.seq.value_or(0);
            });
        const FactColumn *links = opportunities.column(u"pipeline"_s);
        m_lineOf.reserve(opportunities.rows());
        for (std::size_t row = 0; row < opportunities.rows(); ++row) {
            const qint32 link = links ? links->links[row] : FactColumn::None;
            const qsizetype line = link == FactColumn::None || !pipelines
                ? 0
                : m_lines.indexOf(pipelines->ids[std::size_t(link)]);
            m_lineOf.push_back(line < 0 ? 0 : line);
        }
    }

    void readEvents(const FactTable &events)
    {
        const FactColumn &links = *events.column(u"opportunity"_s);
        const FactColumn &codes = *events.column(u"stage"_s);
        for (std::size_t row = 0; row < events.rows(); ++row) {
            const qint32 opportunity = links.links[row];
            if (opportunity == FactColumn::None || codes.codes[row] == FactColumn::None)
                continue;
            int &furthest = m_furthest[std::size_t(opportunity)];
            furthest = qMax(furthest,
                            place(std::size_t(opportunity), codes.dictionary.at(codes.codes[row])));
        }
    }

    qsizetype lines() const { return m_lines.size(); }
    qsizetype lineOf(std::size_t row) const { return m_lineOf[row]; }
    const QList<Stage> &of(qsizetype line) const { return m_of.at(line); }
    int furthest(std::size_t row) const { return m_furthest[row]; }
    QString codeOf(std::size_t row) const
    {
        const FactColumn &codes = *m_opportunities.column(u"stage"_s);
        return codes.codes[row] == FactColumn::None ? QString()
                                                    : codes.dictionary.at(codes.codes[row]);
    }
    int place(std::size_t row, const QString &code) const
    {
        const QList<Stage> &of = m_of.at(m_lineOf[row]);
        for (qsizetype i = 0; i < of.size(); ++i) {
            if (of.at(i).code == code)
                return int(i);
        }
        return -1;
    }

private:
    const FactTable &m_opportunities;
    QList<Uuid> m_lines;
    QList<QList<Stage>> m_of;
    std::vector<qsizetype> m_lineOf;
    std::vector<int> m_furthest;
};

qint64 numberAt(const FactTable &table, const QString &column, std::size_t row)
{
    const qint64 number = table.column(column)->numbers[row];
    return number == FactColumn::NoNumber ? 0 : number;
}

bool saysSomething(const WinTable::Feature &feature)
{
    return feature.labels.size() > 1;
}

} // namespace

Result<WinChances> WinChances::of(const FactSource &source, const WinQuestion &question,
                                  const CancelToken &cancel)
{
    Tables tables(source);
    const auto opportunities = tables.table(u"opportunity"_s);
    const auto customers = tables.table(u"customer"_s);
    const auto people = tables.table(u"person"_s);
    const auto pipelines = tables.table(u"pipeline"_s);
    const auto events = tables.table(u"stage_event"_s);
    for (const auto *read : {&opportunities, &customers, &people, &pipelines, &events}) {
        if (!*read)
            return read->error();
    }
    const FactTable &table = **opportunities;
    const Organisation &organisation = source.organisation();
    const CompanyProfile profile = source.profile();
    const QMap<QString, Formula> asRecorded;
    const Rates rates(profile.currency, source.rates());
    const Exchange exchange(rates, KpiDefinition::CurrencyAt::Event);
    const auto narrowed
        = RowCompiler(tables, asRecorded, exchange).slice(table, question.slice, {});
    if (!narrowed)
        return narrowed.error();

    const qint32 today = dayNumber(question.today);
    const FactColumn &created = *table.column(u"created_at"_s);
    const FactColumn &won = *table.column(u"won_at"_s);
    const FactColumn &lost = *table.column(u"lost_at"_s);
    const FactColumn &customerOf = *table.column(u"customer"_s);
    const FactColumn &ownerOf = *table.column(u"owner"_s);
    WinTable learned;
    std::vector<qint32> rows;
    std::vector<CloseHazard::Life> lives;
    QHash<qint32, bool> isWithin;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row % 4096 == 0 && cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        if (created.days[row] != FactColumn::NoDay && created.days[row] > today)
            continue;
        const qint32 customer = customerOf.links[row];
        const auto flagged = [&](const QString &flag) {
            return customer != FactColumn::None
                && numberAt(**customers, flag, std::size_t(customer)) != 0;
        };
        if ((profile.excludeTest
             && (numberAt(table, u"is_test"_s, row) != 0 || flagged(u"is_test"_s)))
            || (profile.excludeInternal && flagged(u"is_internal"_s)))
            continue;
        const qint32 owner = ownerOf.links[row];
        if (question.node != organisation.root()) {
            if (owner == FactColumn::None)
                continue;
            auto known = isWithin.constFind(owner);
            if (known == isWithin.constEnd())
                known = isWithin.insert(
                    owner,
                    organisation.isWithin(NodeKey::person((*people)->ids[std::size_t(owner)]),
                                          question.node, question.today));
            if (!*known)
                continue;
        }
        if ((*narrowed)->tri({qint32(row)}) != Tri::True)
            continue;
        const auto by = [today](qint32 day) { return day != FactColumn::NoDay && day <= today; };
        using enum WinTable::Outcome;
        const auto outcome = by(won.days[row]) ? Won : by(lost.days[row]) ? Lost : Open;
        rows.push_back(qint32(row));
        learned.outcomes.push_back(outcome);
        if (created.days[row] == FactColumn::NoDay)
            continue;
        const qint32 end = outcome == Won ? won.days[row]
            : outcome == Lost             ? lost.days[row]
                                          : today;
        if (end >= created.days[row])
            lives.push_back({end - created.days[row], outcome != Open});
    }

    WinFeatures reader(tables);
    for (const QString &field :
         question.features.isEmpty() ? WinFields::usual() : question.features) {
        auto feature = reader.read(field, table, rows);
        if (!feature)
            return feature.error();
        learned.features.append(std::move(*feature));
    }
    WinChances result;
    std::optional<WinTable::Feature> segment;
    const QStringList candidates = question.segment.isEmpty()
        ? QStringList {u"customer.segment"_s, u"product.line"_s, u"type"_s}
        : QStringList {question.segment};
    for (const QString &field : candidates) {
        auto feature = reader.read(field, table, rows);
        if (!feature)
            return feature.error();
        if (saysSomething(*feature)) {
            result.segment = field;
            segment = std::move(*feature);
            break;
        }
    }
    auto model = WinModel::fit(learned, cancel);
    if (!model)
        return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
    result.model = std::move(*model);
    result.hazard = CloseHazard(std::move(lives));

    Stages stages(source.stages(), table, *pipelines);
    stages.readEvents(**events);
    std::vector<std::vector<StagePrior::Case>> cases(std::size_t(stages.lines()));
    const auto segmentOf
        = [&](std::size_t place) { return segment ? segment->levels[place] : qint32(-1); };
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (learned.outcomes[place] == WinTable::Outcome::Open)
            continue;
        const auto row = std::size_t(rows[place]);
        const bool isWon = learned.outcomes[place] == WinTable::Outcome::Won;
        result.unknownPaths += !isWon && stages.furthest(row) < 0 ? 1 : 0;
        cases[std::size_t(stages.lineOf(row))].push_back(
            {stages.furthest(row), segmentOf(place), isWon});
    }
    std::vector<StagePrior> priors;
    for (qsizetype line = 0; line < stages.lines(); ++line) {
        std::vector<std::optional<double>> set;
        for (const Stage &stage : stages.of(line))
            set.push_back(stage.probability
                              ? std::optional(double(stage.probability->ppm) / Share::Whole)
                              : std::nullopt);
        priors.emplace_back(std::move(set), cases[std::size_t(line)]);
    }
    const bool isFound = result.model.signal() == WinModel::Signal::Found;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (learned.outcomes[place] != WinTable::Outcome::Open)
            continue;
        const auto row = std::size_t(rows[place]);
        Deal deal;
        deal.row = rows[place];
        deal.place = place;
        deal.id = table.ids[row];
        deal.stage = stages.codeOf(row);
        const qsizetype line = stages.lineOf(row);
        const int stage = stages.place(row, deal.stage);
        // The model knows the segment itself; counting it twice would say it too loudly.
        deal.prior = priors[std::size_t(line)].of(stage, isFound ? -1 : segmentOf(place));
        const double chance
            = Logistic::chance(Logistic::logOddsOf(deal.prior.chance) + result.model.lift(place));
        // Tenths of a percent: finer steps would only differ from machine to machine.
        deal.chance = qRound64(chance * 1000) * 1000;
        const qint64 own = table.column(u"probability"_s)->numbers[row];
        if (own != FactColumn::NoNumber)
            deal.manual = own;
        else if (stage >= 0 && stages.of(line).at(stage).probability)
            deal.manual = stages.of(line).at(stage).probability->ppm;
        if (created.days[row] != FactColumn::NoDay)
            deal.age = qMax(0, today - created.days[row]);
        result.open.append(deal);
    }
    return result;
}

} // namespace Steelyard
