// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MappingYaml.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

void put(YAML::Emitter &out, const QString &text)
{
    out << text.toStdString();
}

void put(YAML::Emitter &out, const char *key, const QString &text)
{
    out << YAML::Key << key << YAML::Value;
    put(out, text);
}

void put(YAML::Emitter &out, const char *key, bool value)
{
    out << YAML::Key << key << YAML::Value << (value ? "true" : "false");
}

void put(YAML::Emitter &out, const char *key, const QStringList &items)
{
    out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const QString &item : items)
        put(out, item);
    out << YAML::EndSeq;
}

void put(YAML::Emitter &out, const MappingSource &source)
{
    const auto orAuto = [](const QString &text) { return text.isEmpty() ? u"auto"_s : text; };
    out << YAML::Key << "source" << YAML::Value << YAML::Flow << YAML::BeginMap;
    put(out, "format", source.format);
    put(out, "encoding", orAuto(source.encoding));
    put(out, "delimiter",
        source.delimiter == u'\t'
            ? u"tab"_s
            : orAuto(source.delimiter.isNull() ? QString() : source.delimiter));
    put(out, "header", source.hasHeader);
    put(out, "date_order", orAuto(source.dateOrder));
    put(out, "decimal", orAuto(source.decimal));
    if (!source.sheet.isEmpty())
        put(out, "sheet", source.sheet);
    if (!source.empty.isEmpty())
        put(out, "empty", source.empty);
    if (!source.fill.isEmpty())
        put(out, "fill", source.fill);
    if (source.isProtected)
        put(out, "protected", true);
    out << YAML::EndMap;
}

bool isPlain(const MappingField &field)
{
    MappingField plain;
    plain.field = field.field;
    plain.columns = field.columns;
    return field == plain;
}

void put(YAML::Emitter &out, const MappingField &field)
{
    out << YAML::Key << field.field.toStdString() << YAML::Value;
    if (isPlain(field)) {
        if (field.columns.size() == 1) {
            put(out, field.columns.first());
            return;
        }
        out << YAML::Flow << YAML::BeginSeq;
        for (const QString &column : field.columns)
            put(out, column);
        out << YAML::EndSeq;
        return;
    }
    out << YAML::Flow << YAML::BeginMap;
    if (field.columns.size() == 1)
        put(out, "column", field.columns.first());
    else if (!field.columns.isEmpty())
        put(out, "column", field.columns);
    if (!field.text.isEmpty())
        put(out, "text", field.text);
    if (field.constant)
        put(out, "value", *field.constant);
    if (!field.lookupEntity.isEmpty())
        put(out, "lookup",
            field.lookupField.isEmpty() ? field.lookupEntity
                                        : field.lookupEntity + u'.' + field.lookupField);
    if (field.create)
        put(out, "create", true);
    if (!field.values.isEmpty()) {
        out << YAML::Key << "values" << YAML::Value << YAML::Flow << YAML::BeginMap;
        for (const auto &[from, to] : field.values) {
            out << YAML::Key;
            put(out, from);
            out << YAML::Value;
            put(out, to);
        }
        out << YAML::EndMap;
    }
    if (!field.empty.isEmpty())
        put(out, "empty", field.empty);
    if (!field.currency.isEmpty())
        put(out, "currency", field.currency);
    if (!field.currencyColumn.isEmpty()) {
        out << YAML::Key << "currency" << YAML::Value << YAML::Flow << YAML::BeginMap;
        put(out, "column", field.currencyColumn);
        out << YAML::EndMap;
    }
    if (field.times != 1)
        put(out, "times", QString::number(field.times));
    if (field.untilNext)
        put(out, "until", u"next"_s);
    out << YAML::EndMap;
}

void put(YAML::Emitter &out, const MappingEntity &entity)
{
    out << YAML::BeginMap;
    put(out, "entity", entity.entity);
    put(out, "key", entity.key);
    out << YAML::Key << "fields" << YAML::Value << YAML::Block << YAML::BeginMap;
    for (const MappingField &field : entity.fields)
        put(out, field);
    out << YAML::EndMap;
    if (!entity.skipIfEmpty.isEmpty())
        put(out, "skip_if_empty", entity.skipIfEmpty);
    out << YAML::EndMap;
}

} // namespace

QByteArray MappingYaml::write(const Mapping &mapping)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    put(out, mapping.source);
    if (mapping.unpivot) {
        out << YAML::Key << "unpivot" << YAML::Value << YAML::Flow << YAML::BeginMap;
        put(out, "columns", mapping.unpivot->columns);
        if (mapping.unpivot->names != mapping.unpivot->columns)
            put(out, "names", mapping.unpivot->names);
        put(out, "name", mapping.unpivot->name);
        put(out, "value", mapping.unpivot->value);
        out << YAML::EndMap;
    }
    out << YAML::Key << "rows" << YAML::Value << YAML::BeginSeq;
    for (const MappingEntity &entity : mapping.rows)
        put(out, entity);
    out << YAML::EndSeq;
    if (mapping.covers) {
        out << YAML::Key << "covers" << YAML::Value << YAML::Flow << YAML::BeginMap;
        put(out, "from", mapping.covers->from.toString(Qt::ISODate));
        put(out, "to", mapping.covers->last().toString(Qt::ISODate));
        out << YAML::EndMap;
    }
    out << YAML::EndMap;
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace Steelyard
