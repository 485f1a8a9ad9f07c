// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/FunnelPaths.h"

#include "core/pipeline/StageRules.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Uuid standardOf(const FactTable &pipelines)
{
    const auto &flags = pipelines.column(u"is_default"_s)->numbers;
    for (size_t row = 0; row < pipelines.rows(); ++row) {
        if (flags[row] == 1)
            return pipelines.ids[row];
    }
    return pipelines.rows() > 0 ? pipelines.ids[0] : Uuid();
}

} // namespace

void FunnelPaths::reach(size_t row, size_t step, qint32 day)
{
    m_furthest[row] = qMax(m_furthest[row], int(step));
    qint32 &known = m_days[row * m_steps.size() + step];
    if (day != NotEntered && (known == NotEntered || day < known))
        known = day;
}

std::vector<int> FunnelPaths::stepsOf(const QStringList &dictionary) const
{
    std::vector<int> steps;
    for (const QString &code : dictionary)
        steps.push_back(m_stepOf.value(code, -1));
    return steps;
}

Result<FunnelPaths> FunnelPaths::of(const FactSource &source, const Uuid &pipeline)
{
    const auto opportunities = source.table(u"opportunity"_s);
    const auto stageEvents = source.table(u"stage_event"_s);
    const auto pipelines = source.table(u"pipeline"_s);
    for (const auto *table : {&opportunities, &stageEvents, &pipelines}) {
        if (!*table)
            return table->error();
    }
    const FactTable &deals = **opportunities;
    const FactTable &events = **stageEvents;
    const Uuid standard = standardOf(**pipelines);
    const Uuid wanted = pipeline.isNull() ? standard : pipeline;

    FunnelPaths paths;
    QList<Stage> stages = source.stages();
    for (Stage &stage : stages) {
        if (stage.pipeline.isNull())
            stage.pipeline = PipelineId(standard);
    }
    for (const Stage &stage : StageRules::inOrder(stages, PipelineId(wanted))) {
        const bool isWon = stage.outcome == "won"_L1;
        if (stage.outcome != "open"_L1 && !isWon)
            continue;
        // All won stages are one last step.
        if (!isWon || !paths.m_stepOf.contains(u"\1won"_s))
            paths.m_steps.push_back({stage.code, stage.name});
        if (isWon)
            paths.m_stepOf.insert(u"\1won"_s, int(paths.m_steps.size()) - 1);
        paths.m_stepOf.insert(stage.code, int(paths.m_steps.size()) - 1);
    }
    const size_t width = paths.m_steps.size();
    paths.m_furthest.assign(deals.rows(), -1);
    paths.m_days.assign(deals.rows() * width, NotEntered);
    if (width == 0)
        return paths;

    // Every opportunity entered the first step when it was created; the present stage and the win
    // are steps too, whether or not an event says so.
    const FactColumn &stage = *deals.column(u"stage"_s);
    const auto &created = deals.column(u"created_at"_s)->days;
    const auto &won = deals.column(u"won_at"_s)->days;
    const auto &flow = deals.column(u"pipeline"_s)->links;
    std::vector<bool> isWanted;
    for (const Uuid &id : (*pipelines)->ids)
        isWanted.push_back(id == wanted);
    const bool takesBare = wanted == standard;
    const std::vector<int> stepOf = paths.stepsOf(stage.dictionary);
    for (size_t row = 0; row < deals.rows(); ++row) {
        const qint32 own = flow[row];
        if (own == FactColumn::None ? !takesBare : !isWanted[size_t(own)])
            continue;
        paths.reach(row, 0, created[row]);
        const qint32 code = stage.codes[row];
        if (code != FactColumn::None && stepOf[size_t(code)] >= 0)
            paths.reach(row, size_t(stepOf[size_t(code)]), NotEntered);
        if (won[row] != FactColumn::NoDay)
            paths.reach(row, width - 1, won[row]);
    }
    const FactColumn &stageThen = *events.column(u"stage"_s);
    const auto &links = events.column(u"opportunity"_s)->links;
    const auto &entered = events.column(u"entered_at"_s)->days;
    const std::vector<int> stepThen = paths.stepsOf(stageThen.dictionary);
    for (size_t row = 0; row < events.rows(); ++row) {
        const qint32 deal = links[row];
        const qint32 code = stageThen.codes[row];
        if (deal != FactColumn::None && code != FactColumn::None && stepThen[size_t(code)] >= 0
            && paths.m_furthest[size_t(deal)] >= 0)
            paths.reach(size_t(deal), size_t(stepThen[size_t(code)]), entered[row]);
    }
    return paths;
}

} // namespace Steelyard
