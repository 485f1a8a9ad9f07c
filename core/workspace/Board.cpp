// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Board.h"

#include "core/engine/Rates.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Board {

namespace {

constexpr int DecidedDays = 30;

QString textAt(const FactTable &table, const QString &column, size_t row)
{
    const FactColumn &texts = *table.column(column);
    const qint32 code = texts.codes[row];
    return code == FactColumn::None ? QString() : texts.dictionary.at(code);
}

QDate dayAt(const FactTable &table, const QString &column, size_t row)
{
    return dateOf(table.column(column)->days[row]);
}

std::optional<qint64> numberAt(const FactTable &table, const QString &column, size_t row)
{
    const qint64 number = table.column(column)->numbers[row];
    return number == FactColumn::NoNumber ? std::nullopt : std::optional(number);
}

} // namespace

Result<BoardFigures> figures(const BoardRequest &request, const Reading &reading)
{
    const auto opportunities = reading.facts.table(u"opportunity"_s);
    const auto customers = reading.facts.table(u"customer"_s);
    const auto people = reading.facts.table(u"person"_s);
    const auto products = reading.facts.table(u"product"_s);
    if (!opportunities || !customers || !people || !products)
        return !opportunities ? opportunities.error()
            : !customers      ? customers.error()
            : !people         ? people.error()
                              : products.error();
    const FactTable &table = **opportunities;
    const Organisation &organisation = reading.facts.organisation();
    const CompanyProfile profile = reading.facts.profile();

    const Rates rates(profile.currency, reading.facts.rates());

    BoardFigures figures;
    figures.currency = profile.currency;
    figures.today = reading.today;
    figures.isEmpty = table.rows() == 0;
    QHash<QString, qsizetype> columnOf;
    for (const QString &outcome : {u"open"_s, u"won"_s, u"lost"_s}) {
        for (const Stage &stage : reading.facts.stages()) {
            if (stage.outcome != outcome)
                continue;
            columnOf.insert(stage.code, figures.columns.size());
            BoardColumn column;
            column.stage = stage.code;
            column.name = stage.name.isEmpty() ? stage.code : stage.name;
            column.outcome = outcome;
            column.chance = stage.probability ? stage.probability->ppm
                : outcome == "won"_L1         ? Share::Whole
                                              : 0;
            figures.columns.append(column);
        }
    }
    // Decided deals stay on the board for a while, counted from the last day that has data.
    QDate lastDecision;
    for (size_t row = 0; row < table.rows(); ++row) {
        for (const QString &field : {u"won_at"_s, u"lost_at"_s}) {
            const QDate day = dayAt(table, field, row);
            if (day.isValid() && day <= reading.today
                && (!lastDecision.isValid() || day > lastDecision))
                lastDecision = day;
        }
    }
    const QDate since = qMin(lastDecision, reading.today).addDays(-DecidedDays);

    const auto linked
        = [&](const QString &column, size_t row) { return table.column(column)->links[row]; };
    for (size_t row = 0; row < table.rows(); ++row) {
        if (row % 4096 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const auto at = columnOf.constFind(textAt(table, u"stage"_s, row));
        if (at == columnOf.constEnd())
            continue;
        BoardColumn &column = figures.columns[*at];
        const qint32 customer = linked(u"customer"_s, row);
        const qint32 owner = linked(u"owner"_s, row);
        const qint32 product = linked(u"product"_s, row);
        const auto flagged = [&](const QString &flag) {
            return customer != FactColumn::None
                && numberAt(**customers, flag, size_t(customer)).value_or(0) != 0;
        };
        if ((profile.excludeTest
             && (numberAt(table, u"is_test"_s, row).value_or(0) != 0 || flagged(u"is_test"_s)))
            || (profile.excludeInternal && flagged(u"is_internal"_s)))
            continue;
        const bool mine = !request.node || *request.node == organisation.root()
            || (owner != FactColumn::None
                && organisation.isWithin(NodeKey::person((*people)->ids[size_t(owner)]),
                                         *request.node, reading.today));
        if (!mine)
            continue;
        if (customer == FactColumn::None)
            ++figures.withoutCustomer;
        if (column.outcome == "open"_L1 && !numberAt(table, u"amount"_s, row))
            ++figures.openWithoutAmount;
        QDate decidedOn;
        if (column.outcome != "open"_L1) {
            const QDate day = decidedOn
                = dayAt(table, column.outcome == "won"_L1 ? u"won_at"_s : u"lost_at"_s, row);
            if (!day.isValid() || day < since || day > reading.today)
                continue;
        }
        if (!request.products.isEmpty()
            && (product == FactColumn::None
                || !request.products.contains(textAt(**products, u"line"_s, size_t(product)))))
            continue;

        BoardCard card;
        card.id = table.ids[row];
        card.customer = customer == FactColumn::None
            ? QString()
            : textAt(**customers, u"name"_s, size_t(customer));
        card.name = textAt(table, u"name"_s, row);
        if (card.name.isEmpty())
            card.name = product == FactColumn::None
                ? QString()
                : textAt(**products, u"name"_s, size_t(product));
        card.owner
            = owner == FactColumn::None ? QString() : textAt(**people, u"name"_s, size_t(owner));
        card.amount = numberAt(table, u"amount"_s, row);
        card.currency = textAt(table, u"currency"_s, row);
        card.chance = numberAt(table, u"probability"_s, row);
        if (!card.chance && (column.chance > 0 || column.outcome == "lost"_L1))
            card.chance = column.chance;
        card.decidedOn = decidedOn;
        card.expectedClose = dayAt(table, u"expected_close_on"_s, row);
        const QDate active = dayAt(table, u"last_activity_at"_s, row);
        if (column.outcome == "open"_L1 && active.isValid())
            card.idleDays = qMax<qint64>(0, active.daysTo(reading.today));
        const auto amount
            = rates.converted(card.amount.value_or(0), card.currency, dayNumber(reading.today));
        column.amount += amount.value_or(0);
        column.weighted += amount.value_or(0) * card.chance.value_or(0) / Share::Whole;
        figures.withoutRate += amount ? 0 : 1;
        if (column.outcome == "open"_L1)
            ++figures.open;
        column.cards.append(card);
    }
    for (BoardColumn &column : figures.columns)
        std::stable_sort(column.cards.begin(), column.cards.end(),
                         [](const BoardCard &a, const BoardCard &b) {
                             return a.amount.value_or(-1) > b.amount.value_or(-1);
                         });
    return figures;
}

} // namespace Steelyard::Board
