// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BareSplit.h"

#include "core/base/ExactDecimal.h"
#include "core/targets/Allocator.h"
#include "core/targets/TwoWaySplit.h"

using namespace Qt::StringLiterals;

namespace Steelyard::BareSplit {

namespace {

using Amounts = std::vector<qint64>;

/// Decimals that were typed, as whole numbers of one common scale.
class Decimals
{
public:
    /// Nothing when a word is no number.
    static std::optional<Decimals> read(const QString &list)
    {
        Decimals decimals;
        for (const QString &word : list.split(u',')) {
            const auto number = ExactDecimal::fromText(word.trimmed());
            if (!number)
                return std::nullopt;
            decimals.m_numbers.append(*number);
        }
        return decimals;
    }
    int scale() const
    {
        int most = 0;
        for (const ExactDecimal &number : m_numbers)
            most = qMax(most, number.scale);
        return most;
    }
    /// Nothing when one of them, or their sum, is too large.
    std::optional<Amounts> at(int scale) const
    {
        constexpr Int128 largest = (Int128(1) << 62) - 1;
        Amounts amounts;
        Int128 sum = 0;
        for (const ExactDecimal &number : m_numbers) {
            Int128 units = number.units;
            for (int i = number.scale; i < scale; ++i) {
                if (units > largest || units < -largest)
                    return std::nullopt;
                units *= 10;
            }
            sum += units < 0 ? -units : units;
            if (sum > largest)
                return std::nullopt;
            amounts.push_back(qint64(units));
        }
        return amounts;
    }

private:
    QList<ExactDecimal> m_numbers;
};

/// A multiple of the quantum with as many decimals as the quantum was typed with.
struct Form
{
    int scale = 0;
    int decimals = 0;

    QString text(qint64 units) const { return Fixed::rounded(units, scale, decimals); }
    QString list(const qint64 *first, std::size_t count) const
    {
        QStringList texts;
        for (std::size_t i = 0; i < count; ++i)
            texts << Table::quoted(text(first[i]));
        return u'[' + texts.join(u',') + u']';
    }
    /// Amounts in an error are whole numbers of the scale.
    Error worded(Error error) const
    {
        for (QVariant &value : error.values) {
            if (value.typeId() == QMetaType::LongLong)
                value = Fixed::text(value.toLongLong(), scale);
        }
        return error;
    }
};

int wrongList(Session &session, const QString &option)
{
    return session.wrongUsage(
        u"--%1 takes numbers with commas between them, such as 100,200.50 (18 digits at most)"_s
            .arg(option));
}

int answer(Session &session, const QString &json, const QString &plain)
{
    session.console().out << (session.format() == Table::Format::Json ? json : plain) << '\n'
                          << Qt::flush;
    return session.console().out.status() == QTextStream::Ok ? Done : NotDone;
}

int oneWay(Session &session, const Decimals &quantum)
{
    const auto totals = Decimals::read(session.value(u"total"_s));
    const auto weights = Decimals::read(session.value(u"weights"_s));
    if (!totals)
        return session.wrongUsage(u"--total is a number such as 100.00"_s);
    if (!weights)
        return wrongList(session, u"weights"_s);
    const Form form {qMax(totals->scale(), quantum.scale()), quantum.scale()};
    const auto total = totals->at(form.scale);
    const auto step = quantum.at(form.scale);
    const auto heavy = weights->at(weights->scale());
    if (!total || total->size() != 1)
        return session.wrongUsage(u"--total is a number such as 100.00"_s);
    if (!heavy || std::any_of(heavy->begin(), heavy->end(), [](qint64 w) { return w < 0; }))
        return session.wrongUsage(u"--weights are numbers from 0, such as 1,1,2"_s);
    if (!step)
        return session.wrongUsage(u"--quantum is too large"_s);
    const qint64 amount = total->front();
    const auto near = Allocator::neighbours(amount, step->front());
    if (!near.isMultiple())
        return session.fail(form.worded({Error::Kind::Invalid,
                                         "target.not_multiple"_L1,
                                         {{u"value"_s, amount},
                                          {u"quantum"_s, step->front()},
                                          {u"below"_s, near.below},
                                          {u"above"_s, near.above}},
                                         {}}));
    const auto parts = Allocator::divide(amount, *heavy, step->front(), Allocator::Ties::Position);
    if (!parts)
        return session.fail(parts.error());
    QStringList lines;
    for (const qint64 part : *parts)
        lines << form.text(part);
    return answer(session,
                  u"{\"total\":"_s + Table::quoted(form.text(amount)) + u",\"quantum\":"_s
                      + Table::quoted(form.text(step->front())) + u",\"parts\":"_s
                      + form.list(parts->data(), parts->size()) + u'}',
                  lines.join(u'\n'));
}

int twoWay(Session &session, const Decimals &quantum)
{
    const auto rows = Decimals::read(session.value(u"rows"_s));
    const auto columns = Decimals::read(session.value(u"columns"_s));
    if (!rows || !columns)
        return wrongList(session, rows ? u"columns"_s : u"rows"_s);
    const Form form {qMax(qMax(rows->scale(), columns->scale()), quantum.scale()), quantum.scale()};
    const auto across = rows->at(form.scale);
    const auto down = columns->at(form.scale);
    const auto step = quantum.at(form.scale);
    if (!across || !down || !step)
        return wrongList(session, !across ? u"rows"_s : !down ? u"columns"_s : u"quantum"_s);
    TwoWaySplit split;
    split.rows = *across;
    split.columns = *down;
    split.quantum = step->front();
    if (session.isSet(u"weights"_s)) {
        const auto weights = Decimals::read(session.value(u"weights"_s).replace(u';', u','));
        const auto heavy = weights ? weights->at(weights->scale()) : std::nullopt;
        if (!heavy || heavy->size() != across->size() * down->size()
            || std::any_of(heavy->begin(), heavy->end(), [](qint64 w) { return w < 0; }))
            return session.wrongUsage(
                u"--weights has one number from 0 for each cell, rows apart: 1,2;3,4"_s);
        split.weights = *heavy;
    }
    const auto cells = split.solve();
    if (!cells)
        return session.fail(form.worded(cells.error()));
    QStringList lists;
    QStringList lines;
    for (std::size_t row = 0; row < split.rows.size(); ++row) {
        const qint64 *first = cells->data() + row * split.columns.size();
        lists << form.list(first, split.columns.size());
        QStringList texts;
        for (std::size_t column = 0; column < split.columns.size(); ++column)
            texts << form.text(first[column]);
        lines << texts.join(session.format() == Table::Format::Csv ? u',' : u'\t');
    }
    return answer(session, u"{\"matrix\":["_s + lists.join(u',') + u"]}"_s, lines.join(u'\n'));
}

} // namespace

QList<Session::Option> options()
{
    return {{u"total"_s, u"N"_s, u"What to divide, without a store."_s},
            {u"weights"_s, u"W,W,…"_s,
             u"By these weights; two-way: one for each cell, rows apart "
             "by semicolons."_s},
            {u"rows"_s, u"N,N,…"_s, u"Two-way: what each row adds up to."_s},
            {u"columns"_s, u"N,N,…"_s, u"Two-way: what each column adds up to."_s},
            {u"quantum"_s, u"Q"_s, u"The least that a part may be (default 1)."_s}};
}

bool isAsked(const Session &session)
{
    return session.isSet(u"total"_s) || session.isSet(u"rows"_s) || session.isSet(u"columns"_s);
}

int run(Session &session)
{
    const bool isTwoWay = session.isSet(u"rows"_s) || session.isSet(u"columns"_s);
    const auto quantum
        = Decimals::read(session.isSet(u"quantum"_s) ? session.value(u"quantum"_s) : u"1"_s);
    const auto step = quantum ? quantum->at(quantum->scale()) : std::nullopt;
    if (!step || step->size() != 1 || step->front() <= 0)
        return session.wrongUsage(u"--quantum is a number above 0 such as 0.01"_s);
    if (isTwoWay && session.isSet(u"total"_s))
        return session.wrongUsage(u"--total goes with --weights, --rows with --columns"_s);
    if (isTwoWay && !(session.isSet(u"rows"_s) && session.isSet(u"columns"_s)))
        return session.wrongUsage(u"--rows and --columns are both required"_s);
    if (!isTwoWay && !session.isSet(u"weights"_s))
        return session.wrongUsage(u"--weights is required"_s);
    return isTwoWay ? twoWay(session, *quantum) : oneWay(session, *quantum);
}

} // namespace Steelyard::BareSplit
