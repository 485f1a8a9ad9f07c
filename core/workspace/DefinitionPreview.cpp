// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DefinitionPreview.h"

#include "core/sales/Schema.h"
#include "core/workspace/DefinitionSet.h"

using namespace Qt::StringLiterals;

namespace Steelyard::DefinitionPreviews {

namespace {

constexpr qsizetype MostValues = 200;

} // namespace

Result<DefinitionPreview> of(const QByteArray &body, const Reading &reading)
{
    DefinitionPreview preview {DefinitionReviews::of(body, reading), {}, reading.handbook};
    // It may need what is a draft itself.
    if (!preview.review.isSound()) {
        const Handbook open = DefinitionSet::withOpen(reading);
        const DefinitionReview with = DefinitionReviews::of(body, reading, open);
        if (!with.isSound())
            return preview;
        preview = {with, {}, open};
    }
    // As if it had always been so.
    KpiDefinition always = preview.review.definition;
    always.effectiveFrom = {};
    always.effectiveTo = {};
    const auto book = preview.handbook.with(always);
    if (!book)
        return book.error();
    preview.handbook = *book;
    const Reading with {reading.facts, preview.handbook, reading.today,  reading.cancel,
                        reading.row,   reading.count,    reading.lastSeq};
    auto course = HandbookRoom::course(always.id, with);
    if (!course)
        return course.error();
    preview.course = *course;
    return preview;
}

Result<QStringList> valuesOf(const QString &entity, const QString &path, const Reading &reading)
{
    const Schema schema;
    QStringList steps = path.split(u'.');
    const EntityInfo *at = schema.entity(entity);
    while (at && steps.size() > 1) {
        const Field *link = at->field(steps.takeFirst());
        at = link && !link->target.isEmpty() ? schema.entity(link->target) : nullptr;
    }
    if (!at)
        return QStringList();
    const auto table = reading.facts.table(at->name);
    if (!table)
        return table.error();
    const FactColumn *column = (*table)->column(steps.constFirst());
    QStringList values = column ? column->dictionary : QStringList();
    values.removeAll({});
    values.sort();
    return values.size() > MostValues ? values.first(MostValues) : values;
}

} // namespace Steelyard::DefinitionPreviews
