// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PipelineBook.h"

#include "core/pipeline/StageRules.h"
#include "core/sales/Record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<PipelineBook> PipelineBook::of(const Reading &reading)
{
    PipelineBook book;
    const auto table = reading.facts.table(u"pipeline"_s);
    if (!table)
        return table.error();
    for (const Uuid &id : (*table)->ids)
        book.pipelines.append(Record::read<Pipeline>(id, reading.row(u"pipeline"_s, id)));
    std::stable_sort(book.pipelines.begin(), book.pipelines.end(),
                     [](const Pipeline &a, const Pipeline &b) {
                         return a.isDefault != b.isDefault ? a.isDefault : a.name < b.name;
                     });
    book.stages = reading.facts.stages();
    for (Stage &stage : book.stages) {
        if (stage.pipeline.isNull())
            stage.pipeline = book.standard();
    }
    return book;
}

PipelineId PipelineBook::standard() const
{
    return pipelines.isEmpty() ? PipelineId() : pipelines.first().id;
}

PipelineId PipelineBook::of(const Opportunity &deal) const
{
    return deal.pipeline.isNull() ? standard() : deal.pipeline;
}

QList<Stage> PipelineBook::stagesOf(const PipelineId &pipeline) const
{
    return StageRules::inOrder(stages, pipeline);
}

std::optional<Stage> PipelineBook::stage(const PipelineId &pipeline, const QString &code) const
{
    for (const Stage &stage : stages) {
        if (stage.pipeline == pipeline && stage.code == code)
            return stage;
    }
    return std::nullopt;
}

} // namespace Steelyard
