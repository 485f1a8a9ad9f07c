// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MappingGuess.h"

#include "core/base/Text.h"
#include "core/exchange/RowSource.h"

#include <QFile>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 RowsToLookAt = 10'000;
constexpr qsizetype MostStages = 30;

/// Letters and digits only, folded: "Close_Date*" and "close date" are one.
QString bare(const QString &text)
{
    QString result;
    for (const QChar c : Text::folded(text)) {
        if (c.isLetterOrNumber())
            result.append(c);
    }
    return result;
}

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar());
}

QStringList bareList(const YAML::Node &node)
{
    QStringList list;
    for (const YAML::Node &item : node)
        list.append(bare(textOf(item)));
    return list;
}

bool contains(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

/// A code for what a stage is called: won and lost are told by their words.
QString stageCode(const QString &name)
{
    const QString word = bare(name);
    if (contains(word, {u"won"_s, u"赢"_s, u"成交"_s}) && !contains(word, {u"未成交"_s}))
        return u"won"_s;
    if (contains(word, {u"lost"_s, u"输"_s, u"丢"_s, u"失败"_s, u"未成交"_s}))
        return u"lost"_s;
    return Text::folded(name).replace(u' ', u'_');
}

/// How far along a stage of that name usually is; -1 when its name does not say.
int usualPlace(const QString &name)
{
    static const QList<QStringList> steps {
        {u"new"_s, u"lead"_s, u"prospect"_s, u"线索"_s, u"潜在"_s, u"初步"_s},
        {u"qualif"_s, u"discover"_s, u"需求"_s, u"验证"_s, u"立项"_s},
        {u"engag"_s, u"contact"_s, u"follow"_s, u"接触"_s, u"跟进"_s, u"拜访"_s},
        {u"demo"_s, u"present"_s, u"evaluat"_s, u"演示"_s, u"方案"_s, u"试用"_s},
        {u"propos"_s, u"quot"_s, u"tender"_s, u"报价"_s, u"投标"_s},
        {u"negot"_s, u"谈判"_s, u"商务"_s},
        {u"commit"_s, u"contract"_s, u"verbal"_s, u"合同"_s, u"签约"_s}};
    if (const QString code = stageCode(name); code == "won"_L1 || code == "lost"_L1)
        return int(steps.size()) + (code == "won"_L1 ? 0 : 1);
    const QString word = bare(name);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (contains(word, steps.at(i)))
            return int(i);
    }
    return -1;
}

/// In the order of a sale where every name is a usual one, otherwise in the order of the file.
void sortStages(QStringList &names)
{
    if (std::all_of(names.cbegin(), names.cend(),
                    [](const QString &name) { return usualPlace(name) >= 0; }))
        std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
            return usualPlace(a) < usualPlace(b);
        });
}

} // namespace

MappingGuess::MappingGuess(const Schema &schema) : m_schema(schema)
{
    QFile file(u":/mappings/synonyms.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    // Our own file, read in a test; a fault in it leaves fewer words to guess by.
    try {
        for (const auto &entity : YAML::Load(file.readAll().toStdString())) {
            Words words {textOf(entity.first), bareList(entity.second["names"]), {}};
            for (const auto &field : entity.second["fields"])
                words.fields.append({textOf(field.first), bareList(field.second)});
            m_words.append(words);
        }
    } catch (const YAML::Exception &) {
        m_words.clear();
    }
}

QString MappingGuess::Match::columnOf(const QString &field) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const auto &column) { return column.first == field; });
    return found == columns.cend() ? QString() : found->second;
}

MappingGuess::Match MappingGuess::matchTo(const Words &words, const QStringList &header) const
{
    Match match;
    match.words = &words;
    for (const QString &column : header) {
        // "Deal - Title" is the title of a deal, and of nothing else.
        const qsizetype dash = column.indexOf(" - "_L1);
        const bool isPrefixed = dash > 0;
        if (isPrefixed && !words.names.contains(bare(column.left(dash))))
            continue;
        const QString name = bare(isPrefixed ? column.mid(dash + 3) : column);
        for (const auto &[field, known] : words.fields) {
            const bool isItself = field == "name"_L1 && words.names.contains(name);
            if ((!known.contains(name) && !isItself) || !match.columnOf(field).isEmpty())
                continue;
            match.columns.append({field, column});
            // A column that names the entity says more than one that many entities have.
            match.score += 2 + (isPrefixed || contains(name, words.names) ? 2 : 0)
                + (field == "external_id"_L1 && contains(name, words.names) ? 4 : 0);
            break;
        }
    }
    return match;
}

QString MappingGuess::entityNamed(const QString &name) const
{
    if (const EntityInfo *entity = m_schema.entity(name))
        return entity->name;
    for (const Words &words : m_words) {
        if (words.names.contains(bare(name)))
            return words.entity;
    }
    return {};
}

QString MappingGuess::fieldNamed(const QString &entity, const QString &column) const
{
    const EntityInfo *info = m_schema.entity(entity);
    if (!info)
        return {};
    if (info->has(column))
        return column;
    // "customer_id" is the link to the customer.
    if (const QString link = QString(column).remove(u"_id"_s); link != column && info->has(link))
        return link;
    for (const Words &words : m_words) {
        if (words.entity != info->name)
            continue;
        for (const auto &[field, known] : words.fields) {
            if (known.contains(bare(column)))
                return field;
        }
    }
    return {};
}

MappingField MappingGuess::fieldFor(const Words &words, const QString &field,
                                    const QString &column) const
{
    MappingField result;
    result.field = field;
    result.columns = {column};
    const EntityInfo *entity = m_schema.entity(words.entity);
    const Field *known = entity ? entity->field(field) : nullptr;
    if (known && known->type == FieldType::Link) {
        const QStringList made {u"person"_s, u"customer"_s, u"product"_s};
        result.lookupEntity = known->target;
        result.create = made.contains(known->target);
    }
    return result;
}

Result<Mapping> MappingGuess::guess(RowSource &source) const
{
    if (const auto opened = source.open(); !opened)
        return opened.error();
    Match best;
    for (const Words &words : m_words) {
        const Match match = matchTo(words, source.header());
        if (match.score > best.score)
            best = match;
    }
    if (!best.words)
        return Error {
            Error::Kind::NotFound, "mapping.no_guess"_L1, {{u"columns"_s, source.header()}}, {}};

    MappingEntity entity;
    entity.entity = best.words->entity;
    QString key = best.columnOf(u"external_id"_s);
    if (key.isEmpty())
        key = best.columnOf(u"name"_s);
    entity.key = {key.isEmpty() ? source.header().first() : key};
    for (const auto &[field, column] : best.columns) {
        if (field != "external_id"_L1)
            entity.fields.append(fieldFor(*best.words, field, column));
    }
    const QString stage
        = best.words->entity == "opportunity"_L1 ? best.columnOf(u"stage"_s) : QString();
    if (!stage.isEmpty()) {
        const qsizetype at = source.header().indexOf(stage);
        QStringList names;
        SourceRow row;
        for (qint64 i = 0; i < RowsToLookAt && names.size() <= MostStages; ++i) {
            const auto found = source.next(row);
            if (!found)
                return found.error();
            if (!*found)
                break;
            const QString name = row.cells.value(at).trimmed();
            if (row.issues.isEmpty() && !name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        sortStages(names);
        for (MappingField &field : entity.fields) {
            if (field.field != "stage"_L1 || names.size() > MostStages)
                continue;
            for (const QString &name : std::as_const(names))
                field.values.append({name, stageCode(name)});
        }
    }
    Mapping mapping;
    mapping.rows = {entity};
    return mapping;
}

} // namespace Steelyard
