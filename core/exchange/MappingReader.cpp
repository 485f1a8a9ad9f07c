// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MappingYaml.h"
#include "core/handbook/Suggestion.h"

#include <QDate>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error fault(QLatin1StringView code, const YAML::Mark &mark, const QVariantMap &values)
{
    QVariantMap all = values;
    all.insert(u"line"_s, qMax(mark.line, 0) + 1);
    all.insert(u"column"_s, qMax(mark.column, 0) + 1);
    return {Error::Kind::Invalid, code, all, {}};
}

/// Walks the document; the first fault stays, what is read after it does not matter.
class Reader
{
public:
    std::optional<Error> error() const { return m_error; }
    Mapping document(const YAML::Node &root);

private:
    void fail(QLatin1StringView code, const YAML::Node &node, const QVariantMap &values)
    {
        if (!m_error)
            m_error = fault(code, node.Mark(), values);
    }
    void badValue(const QString &key, const YAML::Node &node)
    {
        fail("mapping.bad_value"_L1, node, {{u"key"_s, key}, {u"text"_s, text(node)}});
    }
    static QString text(const YAML::Node &node)
    {
        return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
    }

    void keys(const YAML::Node &node, const QString &where, const QStringList &known);
    YAML::Node required(const YAML::Node &node, const char *key);
    QString scalar(const QString &key, const YAML::Node &node);
    QStringList list(const QString &key, const YAML::Node &node);
    bool flag(const QString &key, const YAML::Node &node);
    QString oneOf(const QString &key, const YAML::Node &node, const QStringList &known);
    MappingSource source(const YAML::Node &node);
    MappingEntity entity(const YAML::Node &node);
    MappingField field(const QString &name, const YAML::Node &node);
    void options(MappingField &field, const YAML::Node &node);
    MappingUnpivot unpivot(const YAML::Node &node);
    QStringList spread(const QString &key, const YAML::Node &node);

    std::optional<Error> m_error;
};

void Reader::keys(const YAML::Node &node, const QString &where, const QStringList &known)
{
    if (!node.IsMap()) {
        badValue(where, node);
        return;
    }
    for (const auto &entry : node) {
        const QString key = text(entry.first);
        if (!known.contains(key))
            fail("mapping.unknown_key"_L1, entry.first,
                 {{u"key"_s, key}, {u"near"_s, suggestion(key, known)}});
    }
}

YAML::Node Reader::required(const YAML::Node &node, const char *key)
{
    const YAML::Node found = node.IsMap() ? node[key] : YAML::Node(YAML::NodeType::Undefined);
    if (!found.IsDefined() || found.IsNull()) {
        fail("mapping.missing"_L1, node, {{u"key"_s, QString::fromLatin1(key)}});
        return YAML::Node();
    }
    return found;
}

QString Reader::scalar(const QString &key, const YAML::Node &node)
{
    if (!node.IsScalar() || node.Scalar().empty())
        badValue(key, node);
    return text(node);
}

/// A list of texts; a single text is a list of one.
QStringList Reader::list(const QString &key, const YAML::Node &node)
{
    if (node.IsScalar())
        return {text(node)};
    if (!node.IsSequence()) {
        badValue(key, node);
        return {};
    }
    QStringList items;
    for (const YAML::Node &item : node) {
        if (!item.IsScalar())
            badValue(key, item);
        items.append(text(item));
    }
    return items;
}

bool Reader::flag(const QString &key, const YAML::Node &node)
{
    const QString word = text(node);
    if (word != "true"_L1 && word != "false"_L1)
        badValue(key, node);
    return word == "true"_L1;
}

/// One of the known words; `auto` is the empty text.
QString Reader::oneOf(const QString &key, const YAML::Node &node, const QStringList &known)
{
    const QString word = text(node);
    if (word == "auto"_L1)
        return {};
    if (!known.contains(word))
        badValue(key, node);
    return word;
}

MappingSource Reader::source(const YAML::Node &node)
{
    MappingSource source;
    keys(node, u"source"_s,
         {u"format"_s, u"encoding"_s, u"delimiter"_s, u"header"_s, u"date_order"_s, u"decimal"_s,
          u"sheet"_s, u"empty"_s, u"fill"_s, u"protected"_s});
    if (m_error)
        return source;
    if (node["format"])
        source.format = oneOf(u"format"_s, node["format"],
                              {u"csv"_s, u"xlsx"_s, u"xls"_s, u"fixed"_s, u"vcard"_s});
    if (node["encoding"] && text(node["encoding"]) != "auto"_L1)
        source.encoding = scalar(u"encoding"_s, node["encoding"]);
    if (node["delimiter"]) {
        const QString word = text(node["delimiter"]);
        if (word == "tab"_L1)
            source.delimiter = u'\t';
        else if (word.size() == 1)
            source.delimiter = word.front();
        else if (word != "auto"_L1)
            badValue(u"delimiter"_s, node["delimiter"]);
    }
    if (node["header"])
        source.hasHeader = flag(u"header"_s, node["header"]);
    if (node["date_order"])
        source.dateOrder
            = oneOf(u"date_order"_s, node["date_order"], {u"dmy"_s, u"mdy"_s, u"ymd"_s});
    if (node["decimal"])
        source.decimal = oneOf(u"decimal"_s, node["decimal"], {u"."_s, u","_s});
    if (node["sheet"])
        source.sheet = scalar(u"sheet"_s, node["sheet"]);
    if (node["empty"])
        source.empty = list(u"empty"_s, node["empty"]);
    if (node["fill"])
        source.fill = list(u"fill"_s, node["fill"]);
    if (node["protected"])
        source.isProtected = flag(u"protected"_s, node["protected"]);
    return source;
}

void Reader::options(MappingField &field, const YAML::Node &node)
{
    if (node["column"])
        field.columns = list(u"column"_s, node["column"]);
    if (node["text"])
        field.text = scalar(u"text"_s, node["text"]);
    if (node["value"])
        field.constant = text(node["value"]);
    const int origins = int(!field.columns.isEmpty()) + int(!field.text.isEmpty())
        + int(field.constant.has_value());
    if (origins != 1)
        fail("mapping.missing"_L1, node, {{u"key"_s, u"column"_s}});
    if (node["lookup"]) {
        const QString lookup = scalar(u"lookup"_s, node["lookup"]);
        field.lookupEntity = lookup.section(u'.', 0, 0);
        field.lookupField = lookup.section(u'.', 1);
    }
    if (node["create"])
        field.create = flag(u"create"_s, node["create"]);
    if (node["values"]) {
        if (!node["values"].IsMap())
            badValue(u"values"_s, node["values"]);
        else
            for (const auto &entry : node["values"])
                field.values.append({text(entry.first), text(entry.second)});
    }
    if (node["empty"])
        field.empty = list(u"empty"_s, node["empty"]);
    if (node["currency"]) {
        if (node["currency"].IsMap()) {
            keys(node["currency"], u"currency"_s, {u"column"_s});
            field.currencyColumn = scalar(u"column"_s, required(node["currency"], "column"));
        } else {
            field.currency = scalar(u"currency"_s, node["currency"]);
        }
    }
    if (node["times"]) {
        bool isNumber = false;
        field.times = text(node["times"]).toLongLong(&isNumber);
        if (!isNumber || field.times < 1 || field.times > 1'000'000'000'000)
            badValue(u"times"_s, node["times"]);
    }
    if (node["until"]) {
        if (text(node["until"]) != "next"_L1)
            badValue(u"until"_s, node["until"]);
        field.untilNext = true;
    }
}

MappingField Reader::field(const QString &name, const YAML::Node &node)
{
    MappingField field;
    field.field = name;
    if (!node.IsMap()) {
        field.columns = list(name, node);
        if (field.columns.isEmpty() || field.columns.contains(QString()))
            badValue(name, node);
        return field;
    }
    keys(node, name,
         {u"column"_s, u"text"_s, u"value"_s, u"lookup"_s, u"create"_s, u"values"_s, u"empty"_s,
          u"currency"_s, u"times"_s, u"until"_s});
    if (!m_error)
        options(field, node);
    return field;
}

MappingEntity Reader::entity(const YAML::Node &node)
{
    MappingEntity entity;
    keys(node, u"rows"_s, {u"entity"_s, u"key"_s, u"fields"_s, u"skip_if_empty"_s});
    if (m_error)
        return entity;
    entity.entity = scalar(u"entity"_s, required(node, "entity"));
    entity.key = list(u"key"_s, required(node, "key"));
    const YAML::Node fields = required(node, "fields");
    if (m_error)
        return entity;
    if (entity.key.isEmpty() || !fields.IsMap()) {
        badValue(entity.key.isEmpty() ? u"key"_s : u"fields"_s, node);
        return entity;
    }
    // The days of a place, a membership or an ownership are `from` and `to` in a mapping.
    static const QStringList dated {u"unit"_s, u"person"_s, u"membership"_s, u"ownership"_s};
    for (const auto &entry : fields) {
        QString name = text(entry.first);
        if (dated.contains(entity.entity) && (name == "from"_L1 || name == "to"_L1))
            name += "_on"_L1;
        entity.fields.append(field(name, entry.second));
    }
    if (node["skip_if_empty"])
        entity.skipIfEmpty = list(u"skip_if_empty"_s, node["skip_if_empty"]);
    return entity;
}

/// `M01..M12` is twelve names: what stands before the digits is the same, the digits count up.
QStringList Reader::spread(const QString &key, const YAML::Node &node)
{
    QStringList names;
    for (const QString &item : list(key, node)) {
        const QString first = item.section(".."_L1, 0, 0);
        const QString last = item.section(".."_L1, 1);
        if (last.isEmpty()) {
            names.append(item);
            continue;
        }
        const auto digits = [](const QString &name) {
            qsizetype count = 0;
            while (count < name.size() && name[name.size() - 1 - count].isDigit())
                ++count;
            return count;
        };
        const QString prefix = first.chopped(digits(first));
        const auto width = int(digits(first));
        const int from = first.mid(prefix.size()).toInt();
        const int to = last.mid(prefix.size()).toInt();
        if (width == 0 || !last.startsWith(prefix) || to < from || to - from > 1000) {
            badValue(key, node);
            return {};
        }
        for (int i = from; i <= to; ++i)
            names.append(prefix + QString::number(i).rightJustified(width, u'0'));
    }
    return names;
}

MappingUnpivot Reader::unpivot(const YAML::Node &node)
{
    MappingUnpivot unpivot;
    keys(node, u"unpivot"_s, {u"columns"_s, u"names"_s, u"name"_s, u"value"_s});
    if (m_error)
        return unpivot;
    unpivot.columns = spread(u"columns"_s, required(node, "columns"));
    unpivot.names = node["names"] ? spread(u"names"_s, node["names"]) : unpivot.columns;
    unpivot.name = scalar(u"name"_s, required(node, "name"));
    unpivot.value = scalar(u"value"_s, required(node, "value"));
    if (unpivot.names.size() != unpivot.columns.size())
        badValue(u"names"_s, node["names"]);
    return unpivot;
}

Mapping Reader::document(const YAML::Node &root)
{
    Mapping mapping;
    keys(root, u"mapping"_s, {u"source"_s, u"rows"_s, u"unpivot"_s, u"covers"_s});
    if (m_error)
        return mapping;
    if (root["source"])
        mapping.source = source(root["source"]);
    const YAML::Node rows = required(root, "rows");
    if (!m_error && (!rows.IsSequence() || rows.size() == 0))
        badValue(u"rows"_s, rows);
    if (!m_error) {
        for (const YAML::Node &row : rows)
            mapping.rows.append(entity(row));
    }
    if (root["unpivot"])
        mapping.unpivot = unpivot(root["unpivot"]);
    if (root["covers"]) {
        const YAML::Node covers = root["covers"];
        keys(covers, u"covers"_s, {u"from"_s, u"to"_s});
        const QDate from = QDate::fromString(text(required(covers, "from")), Qt::ISODate);
        const QDate to = QDate::fromString(text(required(covers, "to")), Qt::ISODate);
        if (!from.isValid() || to < from)
            badValue(u"covers"_s, covers);
        else
            mapping.covers = DateRange::inclusive(from, to);
    }
    return mapping;
}

} // namespace

Result<Mapping> MappingYaml::read(const QByteArray &yaml)
{
    try {
        Reader reader;
        const Mapping mapping = reader.document(YAML::Load(yaml.toStdString()));
        if (reader.error())
            return *reader.error();
        return mapping;
    } catch (const YAML::Exception &exception) {
        return fault("mapping.syntax"_L1, exception.mark,
                     {{u"text"_s, QString::fromStdString(exception.msg)}});
    }
}

} // namespace Steelyard
