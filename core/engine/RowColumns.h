// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Exchange.h"
#include "core/engine/RowExpression.h"
#include "core/engine/Tables.h"

#include <algorithm>
#include <array>

namespace Steelyard::RowParts {

// What a row says by itself: its columns, and the literals of a formula.

inline Tri triOf(bool value)
{
    return value ? Tri::True : Tri::False;
}

/// What a column says in the rows of a run: `empty` behind a missing link.
template<typename T, typename Take>
void eachOf(const FieldPath &path, const ColumnData<T> &values, const RowRun &run, Take take,
            const T &empty)
{
    if (path.hops.empty()) {
        if (run.chosen) {
            for (qint32 i = 0; i < run.count; ++i)
                take(i, values[std::size_t(run.chosen[i])]);
            return;
        }
        const T *from = values.data() + run.first;
        for (qint32 i = 0; i < run.count; ++i)
            take(i, from[i]);
        return;
    }
    if (path.hops.size() == 1) {
        const qint32 *to = path.hops.front()->data();
        for (qint32 i = 0; i < run.count; ++i) {
            const qint32 row = to[run.row(i)];
            take(i, row < 0 ? empty : values[std::size_t(row)]);
        }
        return;
    }
    std::array<qint32, RowRun::Longest> rows;
    path.rowsOf(run, rows.data());
    for (qint32 i = 0; i < run.count; ++i)
        take(i, rows[std::size_t(i)] < 0 ? empty : values[std::size_t(rows[std::size_t(i)])]);
}

class FlagColumn final : public RowExpression
{
public:
    explicit FlagColumn(FieldPath path) : RowExpression(Type::Flag), m_path(std::move(path)) {}
    Tri tri(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        // A flag of a row is never empty; that of a missing link is not known.
        return row < 0 ? Tri::Unknown : triOf(m_path.column->numbers[std::size_t(row)] == 1);
    }
    void tris(const RowRun &run, Tri *result) const override
    {
        constexpr qint64 missing = 2;
        eachOf(
            m_path, m_path.column->numbers, run,
            [&](qint32 i, qint64 mark) {
                result[i] = mark == missing ? Tri::Unknown : triOf(mark == 1);
            },
            missing);
    }

private:
    FieldPath m_path;
};

class NumberColumn final : public RowExpression
{
public:
    explicit NumberColumn(FieldPath path)
        : RowExpression(Type::Number, scaleOf(path.column->type),
                        path.column->type == FieldType::Money)
        , m_path(std::move(path))
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        if (row < 0)
            return false;
        const qint64 found = m_path.column->numbers[std::size_t(row)];
        value = found;
        return found != FactColumn::NoNumber;
    }
    void numbers(const RowRun &run, Int128 *result, bool *isKnown) const override
    {
        eachOf(
            m_path, m_path.column->numbers, run,
            [&](qint32 i, qint64 number) {
                result[i] = number;
                isKnown[i] = number != FactColumn::NoNumber;
            },
            FactColumn::NoNumber);
    }

private:
    FieldPath m_path;
};

class TextColumn : public RowExpression
{
public:
    explicit TextColumn(FieldPath path) : RowExpression(Type::Text), m_path(std::move(path)) {}
    qint32 key(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 ? FactColumn::None : m_path.column->codes[std::size_t(row)];
    }
    void keys(const RowRun &run, qint32 *result) const override
    {
        eachOf(
            m_path, m_path.column->codes, run, [&](qint32 i, qint32 code) { result[i] = code; },
            FactColumn::None);
    }
    const QString *text(RowAt at) const override
    {
        const qint32 code = key(at);
        return code < 0 ? nullptr : &m_path.column->dictionary.at(code);
    }
    const QStringList &dictionary() const { return m_path.column->dictionary; }

protected:
    const FieldPath &path() const { return m_path; }

private:
    FieldPath m_path;
};

/// What a text said on the row's own day, or on the day on which the row is looked at (R-F5).
class DatedText final : public TextColumn
{
public:
    /// Without a day of its own the row has that on which it is looked at, and where there is none
    /// it says what it says now.
    DatedText(FieldPath path, RowExpressionPtr day)
        : TextColumn(std::move(path))
        , m_day(std::move(day))
    {
    }
    qint32 key(RowAt at) const override
    {
        const qint32 row = path().rowOf(at.row);
        return row < 0 ? FactColumn::None : on(row, m_day ? m_day->day(at) : at.day);
    }
    void keys(const RowRun &run, qint32 *result) const override
    {
        std::array<qint32, RowRun::Longest> rows;
        std::array<qint32, RowRun::Longest> days;
        path().rowsOf(run, rows.data());
        if (m_day)
            m_day->days(run, days.data());
        else
            days.fill(run.context.day);
        for (std::size_t i = 0; i < std::size_t(run.count); ++i)
            result[i] = rows[i] < 0 ? FactColumn::None : on(rows[i], days[i]);
    }

private:
    qint32 on(qint32 row, qint32 day) const
    {
        const qint32 present = path().column->codes[std::size_t(row)];
        const PastTexts &past = *path().column->past;
        return day == FactColumn::NoDay || !past.has(row) ? present
                                                          : past.codeOn(row, day, present);
    }

    RowExpressionPtr m_day;
};

/// Whether what a link leads to was chosen; decided once per row there.
class ChosenBehindLink final : public RowExpression
{
public:
    using Answers = ColumnData<Tri>; ///< by row where the path leads

    ChosenBehindLink(FieldPath path, std::shared_ptr<const Answers> answers)
        : RowExpression(Type::Flag)
        , m_path(std::move(path))
        , m_answers(std::move(answers))
    {
    }
    Tri tri(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 ? Tri::Unknown : (*m_answers)[std::size_t(row)];
    }
    void tris(const RowRun &run, Tri *result) const override
    {
        eachOf(
            m_path, *m_answers, run, [&](qint32 i, Tri answer) { result[i] = answer; },
            Tri::Unknown);
    }

private:
    FieldPath m_path;
    std::shared_ptr<const Answers> m_answers;
};

class DayColumn final : public RowExpression
{
public:
    explicit DayColumn(FieldPath path) : RowExpression(Type::Day), m_path(std::move(path)) {}
    qint32 day(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 ? FactColumn::NoDay : m_path.column->days[std::size_t(row)];
    }
    qint64 instant(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 || m_path.column->instants.empty()
            ? FactColumn::NoNumber
            : m_path.column->instants[std::size_t(row)];
    }
    void days(const RowRun &run, qint32 *result) const override
    {
        eachOf(
            m_path, m_path.column->days, run, [&](qint32 i, qint32 day) { result[i] = day; },
            FactColumn::NoDay);
    }

private:
    FieldPath m_path;
};

class LinkColumn final : public RowExpression
{
public:
    explicit LinkColumn(FieldPath path) : RowExpression(Type::Link), m_path(std::move(path)) {}
    qint32 key(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 ? FactColumn::None : m_path.column->links[std::size_t(row)];
    }
    void keys(const RowRun &run, qint32 *result) const override
    {
        eachOf(
            m_path, m_path.column->links, run, [&](qint32 i, qint32 link) { result[i] = link; },
            FactColumn::None);
    }

private:
    FieldPath m_path;
};

/// A row's own mark or one of what it belongs to: its customer's, its deal's customer's. Whatever
/// leads to no such mark has none.
class AnyMark final : public RowExpression
{
public:
    explicit AnyMark(std::vector<FieldPath> paths)
        : RowExpression(Type::Flag)
        , m_paths(std::move(paths))
    {
        // Most columns mark no row at all: they need not be asked a million times.
        std::erase_if(m_paths, [](const FieldPath &path) {
            const auto &marks = path.column->numbers;
            return std::find(marks.begin(), marks.end(), 1) == marks.end();
        });
    }
    void tris(const RowRun &run, Tri *result) const override
    {
        std::fill_n(result, run.count, Tri::False);
        for (const FieldPath &path : m_paths)
            eachOf(
                path, path.column->numbers, run,
                [&](qint32 i, qint64 mark) {
                    if (mark == 1)
                        result[i] = Tri::True;
                },
                qint64(0));
    }
    Tri tri(RowAt at) const override
    {
        return triOf(std::any_of(m_paths.begin(), m_paths.end(), [&](const FieldPath &path) {
            const qint32 row = path.rowOf(at.row);
            return row >= 0 && path.column->numbers[std::size_t(row)] == 1;
        }));
    }

private:
    std::vector<FieldPath> m_paths;
};

/// The day on which a balance is looked at.
class EvaluationDay final : public RowExpression
{
public:
    EvaluationDay() : RowExpression(Type::Day) {}
    qint32 day(RowAt at) const override { return at.day; }
};

/// A day of the period that is asked for.
class PeriodDay final : public RowExpression
{
public:
    explicit PeriodDay(qint32 RowAt::*which) : RowExpression(Type::Day), m_which(which) {}
    qint32 day(RowAt at) const override { return at.*m_which; }

    /// period_start, period_end, as_of; none for other names.
    static qint32 RowAt::*named(const QString &name)
    {
        return name == QLatin1StringView("period_start") ? &RowAt::periodStart
            : name == QLatin1StringView("period_end")    ? &RowAt::periodEnd
            : name == QLatin1StringView("as_of")         ? &RowAt::asOf
                                                         : nullptr;
    }

private:
    qint32 RowAt::*m_which;
};

/// An amount in the company's currency, by the rate of the day on which the row counts.
class ConvertedColumn final : public RowExpression
{
public:
    ConvertedColumn(FieldPath amount, FieldPath currency, const Exchange &exchange)
        : RowExpression(Type::Number, scaleOf(FieldType::Money), true)
        , m_amount(std::move(amount))
        , m_currency(std::move(currency))
        , m_exchange(exchange)
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        const std::optional<Int128> found = converted(at);
        value = found.value_or(0);
        return found.has_value();
    }
    bool lacksRate(RowAt at) const override
    {
        return m_amount.number(at.row) != FactColumn::NoNumber && !converted(at);
    }

private:
    std::optional<Int128> converted(RowAt at) const
    {
        const qint64 amount = m_amount.number(at.row);
        if (amount == FactColumn::NoNumber)
            return std::nullopt;
        const qint32 row = m_currency.column ? m_currency.rowOf(at.row) : FactColumn::None;
        const qint32 code = row < 0 ? FactColumn::None : m_currency.column->codes[std::size_t(row)];
        return code < 0 ? amount
                        : m_exchange.converted(amount, m_currency.column->dictionary.at(code), at);
    }

    FieldPath m_amount;
    FieldPath m_currency;
    Exchange m_exchange;
};

class NumberLiteral final : public RowExpression
{
public:
    NumberLiteral(qint64 value, int scale) : RowExpression(Type::Number, scale), m_value(value) {}
    bool number(RowAt, Int128 &value) const override
    {
        value = m_value;
        return true;
    }
    void numbers(const RowRun &run, Int128 *result, bool *isKnown) const override
    {
        std::fill_n(result, run.count, m_value);
        std::fill_n(isKnown, run.count, true);
    }

private:
    qint64 m_value;
};

class TextLiteral final : public RowExpression
{
public:
    explicit TextLiteral(QString value) : RowExpression(Type::Text), m_value(std::move(value)) {}
    const QString *text(RowAt) const override { return &m_value; }
    const QString &value() const { return m_value; }

private:
    QString m_value;
};

class DayLiteral final : public RowExpression
{
public:
    explicit DayLiteral(qint32 value) : RowExpression(Type::Day), m_value(value) {}
    qint32 day(RowAt) const override { return m_value; }

private:
    qint32 m_value;
};

class FlagLiteral final : public RowExpression
{
public:
    explicit FlagLiteral(bool value) : RowExpression(Type::Flag), m_value(triOf(value)) {}
    Tri tri(RowAt) const override { return m_value; }
    void tris(const RowRun &run, Tri *result) const override
    {
        std::fill_n(result, run.count, m_value);
    }

private:
    Tri m_value;
};

} // namespace Steelyard::RowParts
