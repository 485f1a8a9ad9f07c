// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ColumnFiller.h"

#include "core/base/Moment.h"

#include <chrono>

namespace Steelyard {

namespace {

/// The day number of a plain `YYYY-MM-DD`; NoDay for anything else.
qint32 plainDay(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return FactColumn::NoDay;
    int parts[3] = {0, 0, 0};
    for (qsizetype i = 0, part = 0; i < 10; ++i) {
        if (text[i] == '-') {
            ++part;
            continue;
        }
        if (text[i] < '0' || text[i] > '9')
            return FactColumn::NoDay;
        parts[part] = parts[part] * 10 + (text[i] - '0');
    }
    using namespace std::chrono;
    const year_month_day day {year {parts[0]}, month {unsigned(parts[1])},
                              std::chrono::day {unsigned(parts[2])}};
    return day.ok() && parts[0] > 0 ? qint32(sys_days {day}.time_since_epoch().count())
                                    : FactColumn::NoDay;
}

} // namespace

ColumnFiller::ColumnFiller(FactColumn &column, const IdIndex *targets, const QTimeZone &zone)
    : m_column(column)
    , m_targets(targets)
    , m_zone(zone)
{
}

void ColumnFiller::addRow()
{
    switch (m_column.type) {
    case FieldType::Text:
    case FieldType::Code:
        return m_column.codes.push_back(FactColumn::None);
    case FieldType::Link:
        return m_column.links.push_back(FactColumn::None);
    case FieldType::Day:
    case FieldType::Moment:
        m_column.days.push_back(FactColumn::NoDay);
        if (!m_column.instants.empty())
            m_column.instants.push_back(FactColumn::NoNumber);
        return;
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
    case FieldType::Flag:
        return m_column.numbers.push_back(FactColumn::NoNumber);
    }
}

void ColumnFiller::fill(std::size_t row, const Statement &from, int at)
{
    const bool isEmpty = from.isNull(at);
    switch (m_column.type) {
    case FieldType::Text:
    case FieldType::Code:
        return m_column.codes.set(row, isEmpty ? FactColumn::None : codeOf(from.bytes(at)));
    case FieldType::Link:
        return m_column.links.set(
            row, isEmpty || !m_targets ? FactColumn::None : m_targets->find(from.uuid(at)));
    case FieldType::Day:
    case FieldType::Moment:
        return fillMoment(row, from, at);
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
    case FieldType::Flag:
        return m_column.numbers.set(row, isEmpty ? FactColumn::NoNumber : from.integer(at));
    }
}

qint32 ColumnFiller::codeOf(QByteArrayView text)
{
    const std::string_view bytes(text.data(), std::size_t(text.size()));
    if (m_lastCode >= 0 && bytes == m_lastText)
        return m_lastCode;
    if (!m_knowsCodes) {
        for (qsizetype code = 0; code < m_column.dictionary.size(); ++code)
            m_codes.emplace(m_column.dictionary.at(code).toStdString(), qint32(code));
        m_knowsCodes = true;
    }
    auto found = m_codes.find(bytes);
    if (found == m_codes.end()) {
        found = m_codes.emplace(std::string(bytes), qint32(m_column.dictionary.size())).first;
        m_column.dictionary.append(QString::fromUtf8(text));
    }
    m_lastText.assign(bytes);
    m_lastCode = found->second;
    return m_lastCode;
}

// No vector of instants at all until a row has one: most files only know the day.
void ColumnFiller::fillMoment(std::size_t row, const Statement &from, int at)
{
    qint32 day = FactColumn::NoDay;
    std::optional<qint64> instant;
    if (!from.isNull(at)) {
        const QByteArrayView text = from.bytes(at);
        day = plainDay(text);
        if (day == FactColumn::NoDay) {
            if (const auto moment = Moment::fromText(QString::fromUtf8(text))) {
                day = dayNumber(moment->day(m_zone));
                instant = moment->msSinceEpoch();
            }
        }
    }
    if (instant && m_column.instants.empty())
        m_column.instants.assign(m_column.days.size(), FactColumn::NoNumber);
    m_column.days.set(row, day);
    if (!m_column.instants.empty())
        m_column.instants.set(row, instant.value_or(FactColumn::NoNumber));
}

bool ColumnFiller::isProse() const
{
    constexpr qsizetype most = 4096;
    return m_column.type == FieldType::Text && m_column.dictionary.size() > most
        && std::size_t(m_column.dictionary.size()) * 2 > m_column.codes.size();
}

} // namespace Steelyard
