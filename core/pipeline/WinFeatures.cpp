// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/WinFeatures.h"

#include "core/base/Fixed.h"
#include "core/pipeline/WinFields.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error refusal(QLatin1StringView code, const QString &field)
{
    return {Error::Kind::Invalid, code, {{u"field"_s, field}}, {}};
}

/// The name of what a link leads to.
QString nameAt(const FactTable &table, std::size_t row)
{
    for (const QString &field : {u"name"_s, u"code"_s}) {
        const FactColumn *column = table.column(field);
        if (column && !column->codes.empty() && column->codes[row] != FactColumn::None)
            return column->dictionary.at(column->codes[row]);
    }
    return table.ids[row].text();
}

/// Levels by a number that equal ones share.
class Levels
{
public:
    explicit Levels(WinTable::Feature &feature) : m_feature(feature) {}

    template<typename Label>
    void append(qint32 key, Label label)
    {
        if (key < 0) {
            m_feature.levels.push_back(-1);
            return;
        }
        auto place = m_places.constFind(key);
        if (place == m_places.constEnd()) {
            place = m_places.insert(key, qint32(m_feature.labels.size()));
            m_feature.labels.append(label(key));
        }
        m_feature.levels.push_back(*place);
    }

private:
    WinTable::Feature &m_feature;
    QHash<qint32, qint32> m_places;
};

} // namespace

Result<void> WinFeatures::check(const QString &field, const FactTable &opportunities)
{
    const auto path = m_tables.path(opportunities, field);
    if (!path)
        return path.error();
    if (!path->column)
        return refusal("win.unknown_field"_L1, field);
    // Each link on the way must have been known, and what it leads to too.
    QString entity = opportunities.entity;
    for (const QString &step : field.split(u'.')) {
        const bool isFurther = step != field.section(u'.', -1);
        const auto timing = WinFields::timingOf(entity, step);
        if (timing == WinFields::Timing::Outcome)
            return refusal("win.outcome_field"_L1, field);
        if (timing == WinFields::Timing::Later && !(isFurther && step == "lead"_L1))
            return refusal("win.later_field"_L1, field);
        const FactColumn *column = (*m_tables.table(entity))->column(step);
        entity = column ? column->target : QString();
    }
    return {};
}

Result<WinTable::Feature> WinFeatures::owners(const FactTable &opportunities,
                                              const std::vector<qint32> &rows)
{
    const auto people = m_tables.table(u"person"_s);
    const auto owners = OwnerColumn::make(m_tables, opportunities);
    if (!people || !owners)
        return people ? owners.error() : people.error();
    WinTable::Feature feature {u"owner"_s, false, {}, {}, {}};
    Levels levels(feature);
    const FactColumn &created = *opportunities.column(u"created_at"_s);
    for (const qint32 row : rows)
        levels.append(owners->owner(row, created.days[std::size_t(row)]),
                      [&](qint32 person) { return nameAt(**people, std::size_t(person)); });
    return feature;
}

Result<WinTable::Feature> WinFeatures::read(const QString &field, const FactTable &opportunities,
                                            const std::vector<qint32> &rows)
{
    if (const auto sound = check(field, opportunities); !sound)
        return sound.error();
    if (field == "owner"_L1)
        return owners(opportunities, rows);
    const auto path = m_tables.path(opportunities, field);
    const FactColumn &column = *path->column;
    WinTable::Feature feature {field, false, {}, {}, {}};
    Levels levels(feature);
    switch (column.type) {
    case FieldType::Text:
    case FieldType::Code:
        for (const qint32 row : rows) {
            const qint32 at = path->rowOf(row);
            levels.append(at < 0 ? -1 : column.codes[std::size_t(at)],
                          [&](qint32 code) { return column.dictionary.at(code); });
        }
        return feature;
    case FieldType::Link: {
        const auto target = m_tables.table(column.target);
        if (!target)
            return target.error();
        for (const qint32 row : rows) {
            const qint32 at = path->rowOf(row);
            levels.append(at < 0 ? -1 : column.links[std::size_t(at)],
                          [&](qint32 link) { return nameAt(**target, std::size_t(link)); });
        }
        return feature;
    }
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
    case FieldType::Flag: {
        feature.isFigure = true;
        const double unit = std::pow(10.0, scaleOf(column.type));
        for (const qint32 row : rows) {
            const qint64 number = path->number(row);
            feature.figures.push_back(number == FactColumn::NoNumber
                                          ? std::numeric_limits<double>::quiet_NaN()
                                          : double(number) / unit);
        }
        return feature;
    }
    case FieldType::Day:
    case FieldType::Moment:
        break;
    }
    return refusal("win.later_field"_L1, field);
}

} // namespace Steelyard
