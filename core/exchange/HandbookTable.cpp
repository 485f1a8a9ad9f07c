// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HandbookTable.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"
#include "core/handbook/DefinitionTree.h"
#include "core/handbook/KpiYaml.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard::HandbookTable {

namespace {

/// Keys of the files in their order; what is said in both languages has two columns.
constexpr std::array Keys {"id"_L1,
                           "code"_L1,
                           "version"_L1,
                           "status"_L1,
                           "effective"_L1,
                           "name"_L1,
                           "aliases"_L1,
                           "purpose"_L1,
                           "rule"_L1,
                           "gaming"_L1,
                           "layer"_L1,
                           "category"_L1,
                           "unit"_L1,
                           "decimals"_L1,
                           "direction"_L1,
                           "cadence"_L1,
                           "grains"_L1,
                           "kind"_L1,
                           "aggregate"_L1,
                           "numerator"_L1,
                           "denominator"_L1,
                           "formula"_L1,
                           "where"_L1,
                           "actual"_L1,
                           "inner"_L1,
                           "comparison"_L1,
                           "back"_L1,
                           "compare"_L1,
                           "grain"_L1,
                           "window"_L1,
                           "per"_L1,
                           "base"_L1,
                           "conversion"_L1,
                           "fact"_L1,
                           "start"_L1,
                           "end"_L1,
                           "anchor"_L1,
                           "clock"_L1,
                           "stat"_L1,
                           "open_rows"_L1,
                           "top"_L1,
                           "level"_L1,
                           "at_least"_L1,
                           "skip"_L1,
                           "additive"_L1,
                           "measure"_L1,
                           "parts"_L1,
                           "missing"_L1,
                           "neutral"_L1,
                           "most_redistributed"_L1,
                           "first_only"_L1,
                           "count"_L1,
                           "attach"_L1,
                           "window_bound"_L1,
                           "variants"_L1,
                           "default_variant"_L1,
                           "fallback"_L1,
                           "credit"_L1,
                           "zero_denominator"_L1,
                           "currency"_L1,
                           "null_policy"_L1,
                           "min_n"_L1,
                           "calendar"_L1,
                           "dimensions"_L1,
                           "target"_L1,
                           "score"_L1,
                           "counters"_L1,
                           "drill"_L1,
                           "relations"_L1,
                           "replaces"_L1,
                           "owner"_L1,
                           "steward"_L1,
                           "tests"_L1};

constexpr std::array TwoTongued {"name"_L1, "purpose"_L1, "rule"_L1, "gaming"_L1};
constexpr std::array Lists {"aliases"_L1, "grains"_L1, "counters"_L1, "drill"_L1};

/// What other systems call a column.
constexpr std::array<std::pair<const char16_t *, QLatin1StringView>, 22> Aliases {{
    {u"指标id", "id"_L1},
    {u"指标编码", "code"_L1},
    {u"版本", "version"_L1},
    {u"状态", "status"_L1},
    {u"指标名称", "name_zh"_L1},
    {u"指标中文名称", "name_zh"_L1},
    {u"指标英文名称", "name_en"_L1},
    {u"别名", "aliases"_L1},
    {u"设置目的", "purpose_zh"_L1},
    {u"业务定义", "rule_zh"_L1},
    {u"统计口径", "rule_zh"_L1},
    {u"注意事项", "gaming_zh"_L1},
    {u"指标层级", "layer"_L1},
    {u"指标分类", "category"_L1},
    {u"单位", "unit"_L1},
    {u"小数位数", "decimals"_L1},
    {u"统计频率", "cadence"_L1},
    {u"统计粒度", "grains"_L1},
    {u"指标类型", "kind"_L1},
    {u"计算公式", "formula"_L1},
    {u"过滤条件", "where"_L1},
    {u"责任人", "owner"_L1},
}};

template<typename List>
bool contains(const List &list, QStringView key)
{
    return std::any_of(list.begin(), list.end(),
                       [key](QLatin1StringView each) { return key == each; });
}

/// A text as YAML and JSON both read it.
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString cellOf(const DefinitionPart &part)
{
    const bool isPlainList
        = part.shape == DefinitionPart::Shape::List
        && std::all_of(part.parts.begin(), part.parts.end(), [](const DefinitionPart &item) {
               return item.shape == DefinitionPart::Shape::Text && !item.text.contains(u';');
           });
    if (part.shape == DefinitionPart::Shape::Text)
        return part.text;
    if (!isPlainList || !contains(Lists, part.key))
        return part.oneLine();
    QStringList items;
    for (const DefinitionPart &item : part.parts)
        items.append(item.text);
    return items.join(u"; "_s);
}

QString headerOf(QString text)
{
    text = text.trimmed().toLower();
    for (const auto &[name, column] : Aliases) {
        if (text == QStringView(name))
            return column;
    }
    return text.replace(u' ', u'_').replace(u'.', u'_');
}

/// One key of a file, on a line of its own.
QString lineOf(const QString &key, const QString &cell)
{
    if (cell.startsWith(u'{') || (cell.startsWith(u'[') && key != "formula"_L1))
        return key + u": "_s + cell;
    if (!contains(Lists, key))
        return key + u": "_s + quoted(cell);
    QStringList items;
    for (const QString &item : cell.split(QRegularExpression(u"[;；]"_s), Qt::SkipEmptyParts))
        items.append(quoted(item.trimmed()));
    return key + u": ["_s + items.join(u", "_s) + u']';
}

/// A line of the table as a file, and of which column each line of that file is.
struct Text
{
    QStringList lines {u"schema: steelyard-kpi/1"_s};
    QStringList columns {QString()};

    void add(const QString &line, const QString &column)
    {
        lines.append(line);
        columns.append(column);
    }
};

Text textOf(const QStringList &headers, const QStringList &cells)
{
    QHash<QString, QString> said;
    for (qsizetype i = 0; i < qMin(headers.size(), cells.size()); ++i) {
        QString cell = cells.at(i).trimmed();
        // What was kept from running in a spreadsheet.
        static const QRegularExpression disarmed(u"^'[=+\\-@]"_s);
        if (disarmed.match(cell).hasMatch())
            cell = cell.mid(1);
        if (!cell.isEmpty())
            said.insert(headers.at(i), cell.replace(u'\n', u' '));
    }
    Text text;
    for (const QLatin1StringView known : Keys) {
        const QString key = known;
        if (!contains(TwoTongued, key)) {
            if (said.contains(key))
                text.add(lineOf(key, said.value(key)), key);
            continue;
        }
        QStringList tongues;
        for (const QString &tongue : {u"zh"_s, u"en"_s}) {
            const QString cell = said.value(key + u'_' + tongue);
            if (!cell.isEmpty())
                tongues.append(tongue + u": "_s + quoted(cell));
        }
        if (!tongues.isEmpty())
            text.add(key + u": {"_s + tongues.join(u", "_s) + u'}', key);
    }
    return text;
}

} // namespace

QStringList columns()
{
    QStringList names;
    for (const QLatin1StringView known : Keys) {
        const QString key = known;
        if (contains(TwoTongued, key))
            names << key + u"_zh"_s << key + u"_en"_s;
        else
            names << key;
    }
    return names;
}

Result<void> write(QIODevice &device, const QList<KpiDefinition> &definitions)
{
    CsvWriter writer(device);
    const QStringList names = columns();
    if (const auto written = writer.write(names); !written)
        return written;
    for (const KpiDefinition &definition : definitions) {
        QHash<QString, QString> cells;
        for (const DefinitionPart &part : DefinitionTree::of(definition).parts) {
            if (!contains(TwoTongued, part.key)) {
                cells.insert(part.key, cellOf(part));
                continue;
            }
            for (const DefinitionPart &tongue : part.parts)
                cells.insert(part.key + u'_' + tongue.key, tongue.text);
        }
        QStringList line;
        for (const QString &name : names)
            line.append(cells.value(name));
        if (const auto written = writer.write(line); !written)
            return written;
    }
    return {};
}

Result<Answer> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::NotFound, "file.cannot_read"_L1, {{u"path"_s, path}}, {}};
    CsvReader reader(file);
    if (const auto opened = reader.open(); !opened)
        return opened.error();
    Answer answer;
    QStringList headers;
    const QStringList known = columns();
    for (const QString &header : reader.header()) {
        headers.append(headerOf(header));
        if (!known.contains(headers.constLast()))
            answer.unknownColumns.append(header);
    }
    if (!headers.contains(u"id"_s))
        return Error {Error::Kind::Invalid, "table.no_id"_L1, {{u"path"_s, path}}, {}};
    QSet<QString> seen;
    SourceRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (const SourceIssue &issue : std::as_const(row.issues))
            answer.problems.append(
                {row.line, {}, {}, {Error::Kind::Invalid, issue.code, issue.values, {}}});
        if (!row.issues.isEmpty())
            continue;
        const Text text = textOf(headers, row.cells);
        const QByteArray yaml = text.lines.join(u'\n').toUtf8() + '\n';
        const QString id = row.cells.value(headers.indexOf(u"id"_s)).trimmed();
        auto definition = KpiYaml::read(yaml, path);
        if (!definition) {
            // The file was only made for reading: its lines are columns here.
            Error error = definition.error();
            const qsizetype at = error.values.value(u"line"_s).toLongLong() - 1;
            error.values.insert(u"line"_s, row.line);
            error.values.insert(u"column"_s, 1);
            answer.problems.append({row.line, id, text.columns.value(at), error});
            continue;
        }
        if (seen.contains(definition->id)) {
            answer.problems.append(
                {row.line,
                 id,
                 u"id"_s,
                 {Error::Kind::Invalid, "table.twice"_L1, {{u"kpi"_s, definition->id}}, {}}});
            continue;
        }
        seen.insert(definition->id);
        const QString folder = definition->category.isEmpty() ? u"own"_s : definition->category;
        answer.definitions.append(
            {folder + u'/' + definition->id + u".kpi.yaml"_s, yaml, std::move(*definition)});
    }
    return answer;
}

} // namespace Steelyard::HandbookTable
