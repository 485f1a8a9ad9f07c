// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/LabelRules.h"

#include "core/base/Text.h"
#include "core/engine/Exchange.h"
#include "core/engine/RowCompiler.h"
#include "core/engine/Tables.h"
#include "core/handbook/KpiDefinition.h"
#include "core/handbook/formula/Parser.h"
#include "core/sales/CustomerLabel.h"
#include "core/sales/Record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;

} // namespace

Result<QList<Label>> LabelRules::labels(const Reading &reading)
{
    const auto table = reading.facts.table(u"label"_s);
    if (!table)
        return table.error();
    QList<Label> labels;
    for (const Uuid &id : (*table)->ids)
        labels.append(Record::read<Label>(id, reading.row(u"label"_s, id)));
    std::stable_sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return labels;
}

Result<std::vector<bool>> LabelRules::fitting(const QString &rule, const Reading &reading)
{
    const Parser::Outcome formula = Parser::parse(rule, Parser::Language::Row);
    for (const Diagnostic &one : formula.diagnostics) {
        if (one.severity == Diagnostic::Severity::Error)
            return Error {Error::Kind::Invalid, one.code, one.values, rule};
    }
    // Customers as they stand on a day, so that a rule may speak of the day.
    Tables tables(reading.facts);
    const auto table = tables.table(u"customer_day"_s);
    const auto customers = tables.table(u"customer"_s);
    if (!table || !customers)
        return !table ? table.error() : customers.error();
    const QMap<QString, Formula> asItIs;
    const Rates rates(reading.facts.profile().currency, reading.facts.rates());
    const Exchange exchange(rates, KpiDefinition::CurrencyAt::Event);
    RowCompiler compiler(tables, asItIs, exchange);
    const auto test = compiler.compile(**table, formula.formula, RowExpression::Type::Flag);
    if (!test)
        return test.error();
    std::vector<bool> fits((*customers)->rows());
    const auto &merged = (*customers)->column(u"merged_into"_s)->links;
    const auto &of = (*table)->column(u"customer"_s)->links;
    RowAt at;
    at.day = dayNumber(reading.today);
    at.periodStart = at.day;
    at.periodEnd = at.day;
    at.asOf = at.day;
    for (std::size_t row = 0; row < (*table)->rows(); ++row) {
        if (row % 4096 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        at.row = qint32(row);
        const auto customer = std::size_t(of[row]);
        fits[customer] = merged[customer] == FactColumn::None && (*test)->tri(at) == Tri::True;
    }
    return fits;
}

Result<qint64> LabelRules::count(const QString &rule, const Reading &reading)
{
    const auto fits = fitting(rule, reading);
    return fits ? Result<qint64>(std::count(fits->begin(), fits->end(), true))
                : Result<qint64>(fits.error());
}

Result<Command> LabelRules::save(const Label &label) const
{
    Label made = label;
    made.name = Text::key(label.name);
    if (made.name.isEmpty())
        return Error {Error::Kind::Invalid, "label.needs_name"_L1, {}, {}};
    const auto known = labels(m_reading);
    if (!known)
        return known.error();
    const auto same = std::find_if(known->cbegin(), known->cend(), [&](const Label &one) {
        return one.name == made.name && one.id != made.id;
    });
    if (same != known->cend())
        return Error {Error::Kind::Conflict, "label.name_taken"_L1, {{u"name"_s, made.name}}, {}};
    if (!made.rule.isEmpty()) {
        if (const auto fits = fitting(made.rule, m_reading); !fits)
            return fits.error();
    }
    Command command;
    command.label = u"label.save"_s;
    command.source = u"hand"_s;
    const auto before = std::find_if(known->cbegin(), known->cend(),
                                     [&](const Label &one) { return one.id == made.id; });
    if (before == known->cend()) {
        made.id = LabelId(m_newId());
        command.changes.append(Record::create(made));
    } else if (const Change change = Record::update(*before, made); !change.fields.isEmpty()) {
        command.changes.append(change);
    }
    if (!made.rule.isEmpty() && !made.isRetired) {
        if (const auto done = run(made, command); !done)
            return done.error();
    }
    return command;
}

// A stretch that began today and ends today never was.
Result<void> LabelRules::run(const Label &label, Command &command) const
{
    const auto fits = fitting(label.rule, m_reading);
    const auto marks = m_reading.facts.table(u"customer_label"_s);
    const auto labels = m_reading.facts.table(u"label"_s);
    const auto customers = m_reading.facts.table(u"customer"_s);
    if (!fits)
        return fits.error();
    for (const auto *table : {&marks, &labels, &customers}) {
        if (!*table)
            return table->error();
    }
    const auto &of = (*marks)->column(u"label"_s)->links;
    const auto &customer = (*marks)->column(u"customer"_s)->links;
    const auto &from = (*marks)->column(u"from_on"_s)->days;
    const auto &to = (*marks)->column(u"to_on"_s)->days;
    const qint32 today = dayNumber(m_reading.today);
    std::vector<bool> isMarked(fits->size());
    for (std::size_t row = 0; row < (*marks)->rows(); ++row) {
        if (of[row] < 0 || customer[row] < 0
            || (*labels)->ids[std::size_t(of[row])] != label.id.uuid()
            || (to[row] != NoDay && to[row] < today) || (from[row] != NoDay && from[row] > today))
            continue;
        const auto at = std::size_t(customer[row]);
        if ((*fits)[at]) {
            isMarked[at] = true;
        } else if (from[row] == today) {
            command.changes.append(
                {Change::Deed::Delete, u"customer_label"_s, (*marks)->ids[row], {}});
        } else {
            command.changes.append({Change::Deed::Update,
                                    u"customer_label"_s,
                                    (*marks)->ids[row],
                                    {{u"to_on"_s, m_reading.today.addDays(-1)}}});
        }
    }
    for (std::size_t row = 0; row < fits->size(); ++row) {
        if (!(*fits)[row] || isMarked[row])
            continue;
        CustomerLabel mark;
        mark.id = CustomerLabelId(m_newId());
        mark.customer = CustomerId((*customers)->ids[row]);
        mark.label = label.id;
        mark.fromOn = m_reading.today;
        command.changes.append(Record::create(mark));
    }
    return {};
}

Result<Command> LabelRules::run() const
{
    Command command;
    command.label = u"label.run"_s;
    command.source = u"hand"_s;
    const auto all = labels(m_reading);
    if (!all)
        return all.error();
    for (const Label &label : *all) {
        if (label.rule.isEmpty() || label.isRetired)
            continue;
        if (const auto done = run(label, command); !done)
            return done.error();
    }
    return command;
}

} // namespace Steelyard
