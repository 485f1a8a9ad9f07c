// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RowResolver.h"

#include "core/base/Text.h"
#include "core/exchange/PlaceKeeper.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isRowFault(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Conflict;
}

} // namespace

QString RowResolver::columnOf(const QString &entity, const QString &field) const
{
    for (const MappingEntity &mapped : m_mapping.rows) {
        const EntityInfo *info = m_target.store().schema().entity(mapped.entity);
        for (const MappingField &one : mapped.fields) {
            if (info && info->name == entity && one.field == field)
                return one.columns.value(0);
        }
    }
    return {};
}

void RowResolver::remember(const ResolvedRecord &record, const QString &key)
{
    m_made.insert({record.entity, key}, record.id);
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        if (const auto *text = std::get_if<QString>(&it.value()))
            m_made.insert({record.entity + u'.' + it.key(), Text::key(*text)}, record.id);
    }
}

/// A record that is made because another one names it: it has its name and nothing else.
Result<Uuid> RowResolver::makeNamed(const EntityInfo &entity, const LookupRequest &request)
{
    const QString &text = request.names.first();
    ResolvedRecord record {entity.name, m_target.store().makeId(), true, true, {}, {}, {}};
    record.fields.insert(request.field.isEmpty() ? u"external_id"_s : request.field, Value(text));
    if (entity.has(u"name"_s))
        record.fields.insert(u"name"_s, Value(text));
    if (entity.name == "unit"_L1) {
        const auto root = m_places.root();
        if (!root)
            return root;
        record.fields.insert(u"parent"_s, Value(*root));
        record.fields.insert(u"kind"_s, Value(u"department"_s));
    }
    remember(record, text);
    m_records.append(record);
    return record.id;
}

Result<Uuid> RowResolver::resolveLink(const LookupRequest &request, QHash<QString, Value> &fields)
{
    const QString &text = request.names.first();
    const bool isNode = request.entity.isEmpty() || request.entity == "node"_L1;
    for (const QString &name :
         isNode ? QStringList {u"unit"_s, u"person"_s} : QStringList {request.entity}) {
        const EntityInfo &entity = m_target.entity(name);
        const QString place
            = request.field.isEmpty() ? entity.name : entity.name + u'.' + request.field;
        Result<Uuid> found = m_made.value({place, text});
        if (found->isNull() && request.field.isEmpty())
            found = m_made.value({entity.name + u".name"_s, text});
        if (found->isNull())
            found = m_target.finder.find(entity, request);
        if (found && found->isNull() && request.create && !isNode)
            found = makeNamed(entity, request);
        if (!found)
            return found;
        if (found->isNull())
            continue;
        fields.insert(u"node_kind"_s, Value(entity.name));
        return found;
    }
    return Error {Error::Kind::NotFound,
                  "import.not_found"_L1,
                  {{u"entity"_s, request.entity}, {u"text"_s, text}},
                  {}};
}

Result<void> RowResolver::resolveRecord(const MappedRecord &mapped, MappedRow &row)
{
    const EntityInfo &entity = m_target.entity(mapped.entity);
    ResolvedRecord record {entity.name, {}, false, false, {}, {}, {}};
    for (auto it = mapped.fields.cbegin(); it != mapped.fields.cend(); ++it) {
        if (const auto *value = std::get_if<Value>(&it.value())) {
            record.fields.insert(it.key(), *value);
            continue;
        }
        const auto &request = std::get<LookupRequest>(it.value());
        const bool isPlace = entity.name == "person"_L1 && it.key() == "unit"_L1;
        if (isPlace && request.create && request.field.isEmpty()) {
            record.place = request.names;
            continue;
        }
        QHash<QString, Value> extra;
        const auto found = resolveLink(request, extra);
        if (!found) {
            if (!isRowFault(found.error()))
                return found.error();
            QVariantMap values = found.error().values;
            const QString column = columnOf(entity.name, it.key());
            values.insert(u"column"_s, column);
            row.faults.append({row.line, 0, found.error().code, values});
            continue;
        }
        if (isPlace)
            record.placeUnit = *found;
        else
            record.fields.insert(it.key(), Value(*found));
        if (entity.name == "target"_L1 && it.key() == "node"_L1)
            record.fields.insert(extra);
    }
    record.id = m_made.value({entity.name, mapped.key});
    if (record.id.isNull()) {
        const auto found
            = m_target.finder.forRecord(entity, mapped.key, toText(record.fields.value(u"name"_s)));
        if (!found)
            return found.error();
        record.isNew = found->isNull();
        record.id = record.isNew ? m_target.store().makeId() : *found;
    }
    if (isEmpty(record.fields.value(u"external_id"_s)))
        record.fields.insert(u"external_id"_s, Value(mapped.key));
    remember(record, mapped.key);
    m_records.append(record);
    return {};
}

Result<QList<ResolvedRecord>> RowResolver::resolve(MappedRow &row)
{
    m_records.clear();
    m_made.clear();
    for (const MappedRecord &record : std::as_const(row.records)) {
        if (const auto done = resolveRecord(record, row); !done)
            return done.error();
    }
    return m_records;
}

} // namespace Steelyard
