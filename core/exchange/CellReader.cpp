// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CellReader.h"

#include "core/base/Fixed.h"
#include "core/base/Period.h"
#include "core/base/Quantity.h"
#include "core/base/Text.h"
#include "core/handbook/Suggestion.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// Read with four decimals more where a file counts in thousands, so that rounding comes last.
constexpr int Guard = 4;

Error fault(QLatin1StringView code, const QString &text)
{
    return {Error::Kind::Invalid, code, {{u"text"_s, text}}, {}};
}

std::optional<qint64> flagOf(const QString &text)
{
    const QString word = Text::folded(text);
    if (QStringList {u"1"_s, u"true"_s, u"yes"_s, u"y"_s, u"是"_s, u"有"_s, u"√"_s, u"x"_s}
            .contains(word))
        return 1;
    if (QStringList {u"0"_s, u"false"_s, u"no"_s, u"n"_s, u"否"_s, u"无"_s, u"×"_s}.contains(word))
        return 0;
    return std::nullopt;
}

/// "2017年3月" and "2017/3" as `2017-03`.
QString periodText(const QString &text)
{
    QString plain = Text::narrow(text).trimmed();
    if (plain.endsWith(u'年') || plain.endsWith(u'月'))
        plain.chop(1);
    plain.replace(u'年', u'-').replace(u'/', u'-');
    const QStringList parts = plain.split(u'-');
    const bool isMonth
        = parts.size() == 2 && parts.at(1).size() == 1 && parts.at(1).front().isDigit();
    return isMonth ? parts.at(0) + "-0"_L1 + parts.at(1) : plain;
}

/// The system fields that a mapping may fill, and those that only a mapping knows.
std::optional<std::pair<CellReader::Role, Field>> specialField(const QString &name,
                                                               const QString &entity)
{
    using Role = CellReader::Role;
    if (name == "external_id"_L1)
        return std::pair(Role::Field, Field {name, FieldType::Text, {}, {}});
    if (name == "recorded_at"_L1)
        return std::pair(Role::Field, Field {name, FieldType::Moment, {}, {}});
    if (entity == "opportunity"_L1 && name == "closed_at"_L1)
        return std::pair(Role::ClosedAt, Field {name, FieldType::Moment, {}, {}});
    if (entity == "person"_L1 && name == "unit"_L1)
        return std::pair(Role::Place, Field {name, FieldType::Link, u"unit"_s, {}});
    if (entity == "person"_L1 && (name == "from_on"_L1 || name == "to_on"_L1))
        return std::pair(Role::Field, Field {name, FieldType::Day, {}, {}});
    if (entity == "target"_L1 && name == "period"_L1)
        return std::pair(Role::Period, Field {name, FieldType::Text, {}, {}});
    return std::nullopt;
}

QStringList namesOf(const EntityInfo &entity)
{
    QStringList names {u"external_id"_s, u"recorded_at"_s};
    for (const Field &field : entity.fields)
        names.append(field.name);
    for (const QString &special :
         {u"closed_at"_s, u"unit"_s, u"from_on"_s, u"to_on"_s, u"period"_s}) {
        if (specialField(special, entity.name))
            names.append(special);
    }
    return names;
}

} // namespace

CellReader::CellReader(MappingField mapping, Role role, const Field &field, QList<int> columns,
                       int currencyColumn, QStringList header)
    : m_mapping(std::move(mapping))
    , m_role(role)
    , m_field(field)
    , m_columns(std::move(columns))
    , m_currencyColumn(currencyColumn)
    , m_header(std::move(header))
{
}

Result<CellReader> CellReader::make(const MappingField &mapping, const EntityInfo &entity,
                                    const QStringList &header)
{
    const Field *known = entity.field(mapping.field);
    const auto special = specialField(mapping.field, entity.name);
    if (!known && !special)
        return Error {Error::Kind::Invalid,
                      "import.unknown_field"_L1,
                      {{u"entity"_s, entity.name},
                       {u"field"_s, mapping.field},
                       {u"near"_s, suggestion(mapping.field, namesOf(entity))}},
                      {}};
    QList<int> columns;
    QStringList wanted = mapping.columns;
    if (!mapping.currencyColumn.isEmpty())
        wanted.append(mapping.currencyColumn);
    for (const QString &name : wanted) {
        const qsizetype at = header.indexOf(Text::key(name));
        if (at < 0)
            return Error {Error::Kind::Invalid,
                          "import.no_column"_L1,
                          {{u"column"_s, name}, {u"near"_s, suggestion(name, header)}},
                          {}};
        columns.append(int(at));
    }
    const int currency = mapping.currencyColumn.isEmpty() ? -1 : columns.takeLast();
    MappingField named = mapping;
    named.field = known ? known->name : mapping.field;
    return CellReader(named, known ? Role::Field : special->first, known ? *known : special->second,
                      columns, currency, header);
}

bool CellReader::isDate() const
{
    return m_field.type == FieldType::Day || m_field.type == FieldType::Moment
        || m_mapping.untilNext;
}

bool CellReader::isNumber() const
{
    return scaleOf(m_field.type) > 0 || m_field.type == FieldType::Count;
}

QString CellReader::column() const
{
    return m_columns.isEmpty() ? QString() : m_header.value(m_columns.first());
}

bool CellReader::isEmptyText(const QString &text, const CellRules &rules) const
{
    const QString bare = text.trimmed();
    return bare.isEmpty() || rules.empty.contains(bare) || m_mapping.empty.contains(bare);
}

QString CellReader::text(const QStringList &cells, const CellRules &rules) const
{
    if (m_mapping.constant)
        return *m_mapping.constant;
    QString text;
    if (!m_mapping.text.isEmpty()) {
        text = m_mapping.text;
        bool isFilled = false;
        for (int i = 0; i < m_header.size(); ++i) {
            const QString mark = u'{' + m_header.at(i) + u'}';
            if (!text.contains(mark))
                continue;
            const bool isEmptyCell = isEmptyText(cells.value(i), rules);
            isFilled = isFilled || !isEmptyCell;
            text.replace(mark, isEmptyCell ? QString() : cells.value(i).trimmed());
        }
        return isFilled ? text.trimmed() : QString();
    }
    QStringList parts;
    for (const int column : m_columns) {
        const QString cell = cells.value(column);
        if (!isEmptyText(cell, rules))
            parts.append(cell);
    }
    text = parts.join(u'/');
    const QString bare = Text::key(text);
    for (const auto &[from, to] : m_mapping.values) {
        if (bare == Text::key(from))
            return to;
    }
    return text;
}

Result<bool> CellReader::read(const QStringList &cells, const CellRules &rules,
                              const Calendar &calendar, QHash<QString, MappedValue> &fields) const
{
    const QString text = this->text(cells, rules);
    if (isEmptyText(text, rules)) {
        if (m_role != Role::Period && m_role != Role::Place)
            fields.insert(name(), Value());
        return false;
    }
    if (m_role == Role::Period)
        return readPeriod(text, calendar, rules, fields);
    if (!m_mapping.lookupEntity.isEmpty() || m_field.type == FieldType::Link) {
        LookupRequest request {m_mapping.lookupEntity.isEmpty() ? m_field.target
                                                                : m_mapping.lookupEntity,
                               m_mapping.lookupField,
                               {Text::key(text)},
                               m_mapping.create};
        if (m_role == Role::Place && m_mapping.lookupEntity.isEmpty()) {
            request.create = true;
            if (m_columns.size() > 1)
                request.names.clear();
            for (const int column : m_columns) {
                if (m_columns.size() > 1 && !isEmptyText(cells.value(column), rules))
                    request.names.append(Text::key(cells.value(column)));
            }
        }
        fields.insert(name(), request);
        return false;
    }
    switch (m_field.type) {
    case FieldType::Text:
        fields.insert(name(), Value(text));
        return false;
    case FieldType::Code:
        fields.insert(name(), Value(text.trimmed()));
        return false;
    case FieldType::Day: {
        const auto day = DateCell::readDay(text, rules.dateOrder);
        if (!day)
            return day.error();
        fields.insert(name(), Value(*day));
        return false;
    }
    case FieldType::Moment: {
        const auto moment = DateCell::read(text, rules.dateOrder, rules.zone);
        if (!moment)
            return moment.error();
        fields.insert(name(), Value(*moment));
        return false;
    }
    case FieldType::Flag: {
        const auto flag = flagOf(text);
        if (!flag)
            return fault("cell.not_a_flag"_L1, text);
        fields.insert(name(), Value(*flag));
        return false;
    }
    case FieldType::Link:
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
        break;
    }
    return readNumber(text, cells, rules, fields);
}

Result<bool> CellReader::readNumber(const QString &text, const QStringList &cells,
                                    const CellRules &rules,
                                    QHash<QString, MappedValue> &fields) const
{
    const int scale = scaleOf(m_field.type);
    const int guard = m_mapping.times == 1 ? 0 : Guard;
    const auto number = NumberCell::read(text, scale + guard, rules.decimal);
    if (!number)
        return number.error();
    const auto units
        = Fixed::divide(Int128(number->units) * m_mapping.times, Fixed::power(guard), 0);
    if (!units)
        return fault("cell.number_too_large"_L1, text);
    qint64 result = *units;
    bool isRounded = number->isRounded
        || Int128(result) * Fixed::power(guard) != Int128(number->units) * m_mapping.times;
    if (m_field.type == FieldType::Count && isRounded)
        return fault("cell.not_whole"_L1, text);
    if (m_field.type == FieldType::Share) {
        // Without a sign, 60 is sixty of a hundred and 0.6 the same of one.
        const bool isPercent
            = result > Share::Whole && !text.contains(u'%') && !text.contains(u'％');
        result = isPercent ? result / 100 : result;
        if (result < 0 || result > Share::Whole)
            return fault("cell.not_a_share"_L1, text);
    }
    if (m_field.type == FieldType::Money || !m_mapping.currency.isEmpty()
        || m_currencyColumn >= 0) {
        const QString currency = m_currencyColumn >= 0
            ? cells.value(m_currencyColumn).trimmed().toUpper()
            : m_mapping.currency;
        if (!NumberCell::canMean(number->currency, currency))
            return fault("cell.other_currency"_L1, text);
        if (!currency.isEmpty())
            fields.insert(u"currency"_s, Value(currency));
    }
    fields.insert(name(), Value(result));
    return isRounded;
}

Result<bool> CellReader::readPeriod(const QString &text, const Calendar &calendar,
                                    const CellRules &rules,
                                    QHash<QString, MappedValue> &fields) const
{
    // Where it runs until the next one, the row holds the first day only; the plan adds the last.
    if (m_mapping.untilNext) {
        const auto day = DateCell::readDay(text, rules.dateOrder);
        if (!day)
            return day.error();
        fields.insert(u"period_from"_s, Value(*day));
        return false;
    }
    auto period = Period::parse(text, calendar);
    if (!period)
        period = Period::parse(periodText(text), calendar);
    if (!period) {
        const auto day = DateCell::readDay(text, rules.dateOrder);
        if (!day)
            return fault("cell.not_a_period"_L1, text);
        period = Period::of(Grain::Day, *day, calendar);
    }
    fields.insert(u"period_from"_s, Value(period->from()));
    fields.insert(u"period_to"_s, Value(period->last()));
    return false;
}

} // namespace Steelyard
