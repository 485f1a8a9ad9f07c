// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StageKeeper.h"

#include "core/sales/Record.h"
#include "core/sales/Stage.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

StageKeeper::StageKeeper(ImportTarget &target, const Mapping &mapping) : m_target(target)
{
    for (const MappingEntity &entity : mapping.rows) {
        for (const MappingField &field : entity.fields) {
            if (entity.entity != "opportunity"_L1 || field.field != "stage"_L1)
                continue;
            for (const auto &[name, code] : field.values)
                m_named.append({code, name});
        }
    }
}

Result<void> StageKeeper::load()
{
    if (m_isLoaded)
        return {};
    m_isLoaded = true;
    Rows &rows = m_target.store().rows();
    auto read = rows.forEach(m_target.entity(u"pipeline"_s), [this](const Row &row) {
        if (m_pipeline.isNull() || row.fields.value(u"is_default"_s) == Value(qint64(1)))
            m_pipeline = row.id;
        return true;
    });
    if (!read)
        return read;
    return rows.forEach(m_target.entity(u"stage"_s), [this](const Row &row) {
        const auto stage = Record::read<Stage>(row.id, row.fields);
        if (stage.pipeline.isNull() || stage.pipeline.uuid() == m_pipeline) {
            m_outcomes.insert(stage.code, stage.outcome);
            m_lastSeq = qMax(m_lastSeq, stage.seq.value_or(0));
        }
        return true;
    });
}

Result<void> StageKeeper::add(const QString &code, const QString &name)
{
    if (m_outcomes.contains(code))
        return {};
    Stage stage;
    stage.pipeline = PipelineId(m_pipeline);
    stage.code = code;
    stage.name = name;
    stage.seq = ++m_lastSeq;
    if (code == "won"_L1 || code == "lost"_L1)
        stage.outcome = code;
    m_outcomes.insert(code, stage.outcome);
    const auto made = m_target.create(u"stage"_s, Record::fields(stage));
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void> StageKeeper::apply(QHash<QString, Value> &fields, const Value &closedAt,
                                bool hasClosedAt, const Uuid &existing)
{
    if (const auto loaded = load(); !loaded)
        return loaded;
    if (existing.isNull() && !fields.contains(u"pipeline"_s) && !m_pipeline.isNull())
        fields.insert(u"pipeline"_s, Value(m_pipeline));
    QString code = toText(fields.value(u"stage"_s));
    if (!code.isEmpty() && !m_outcomes.contains(code)) {
        // All that the mapping names come first and in its order, whichever a row brings first.
        for (const auto &[named, name] : std::as_const(m_named)) {
            if (const auto added = add(named, name); !added)
                return added;
        }
        if (const auto added = add(code, code); !added)
            return added;
    }
    if (!hasClosedAt)
        return {};
    if (code.isEmpty() && !existing.isNull()) {
        const auto row = m_target.store().rows().find(m_target.entity(u"opportunity"_s), existing);
        if (!row)
            return row.error();
        code = *row ? toText((*row)->fields.value(u"stage"_s)) : QString();
    }
    const QString outcome = m_outcomes.value(code);
    fields.insert(u"won_at"_s, outcome == "won"_L1 ? closedAt : Value());
    fields.insert(u"lost_at"_s, outcome == "lost"_L1 ? closedAt : Value());
    // The close date of a deal that is still open is when it is expected to close.
    const auto *moment = std::get_if<Moment>(&closedAt);
    if (outcome != "won"_L1 && outcome != "lost"_L1 && moment && !moment->isInstant()
        && !fields.contains(u"expected_close_on"_s))
        fields.insert(u"expected_close_on"_s, Value(moment->day(QTimeZone::utc())));
    return {};
}

} // namespace Steelyard
