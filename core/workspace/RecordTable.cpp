// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/RecordTable.h"

#include "core/base/Text.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/OpenReceivables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Which texts of a column hold what is searched for.
std::vector<bool> hits(const FactColumn &column, const QString &wanted)
{
    std::vector<bool> fits(size_t(column.dictionary.size()));
    for (qsizetype i = 0; i < column.dictionary.size(); ++i)
        fits[size_t(i)] = Text::folded(column.dictionary.at(i)).contains(wanted);
    return fits;
}

bool isHit(const std::vector<bool> &fits, const FactColumn &column, size_t row)
{
    const qint32 code = column.codes[row];
    return code != FactColumn::None && fits[size_t(code)];
}

/// What a row is called: the first of these that it has.
QString nameOf(const RowFields &fields)
{
    for (const QString &field : {u"name"_s, u"number"_s, u"subject"_s, u"company"_s}) {
        if (const QString text = toText(fields.value(field)); !text.isEmpty())
            return text;
    }
    for (const QString &field : {u"signed_at"_s, u"created_at"_s}) {
        if (const QString text = toText(fields.value(field)); !text.isEmpty())
            return text.left(10);
    }
    return {};
}

} // namespace

Result<RecordTable> RecordTable::of(const Wish &wish, const Reading &reading)
{
    const auto table = reading.facts.table(wish.entity);
    const auto customers = reading.facts.table(u"customer"_s);
    const auto people = reading.facts.table(u"person"_s);
    const auto owed = OpenReceivables::of(reading.facts);
    for (const auto *one : {&table, &customers, &people}) {
        if (!*one)
            return one->error();
    }
    if (!owed)
        return owed.error();
    const FactTable &own = **table;
    RecordTable result;
    result.currency = reading.facts.profile().currency;
    result.zone = QTimeZone(reading.facts.profile().zone);
    const auto rowOf = [](const FactTable &in, const Uuid &id) {
        return id.isNull() ? -1
                           : qint32(std::find(in.ids.begin(), in.ids.end(), id) - in.ids.begin());
    };
    const qint32 customer = rowOf(**customers, wish.customer);
    const qint32 owner = rowOf(**people, wish.owner.uuid());
    const FactColumn *customerLinks
        = wish.entity == "customer"_L1 ? nullptr : own.column(u"customer"_s);
    const FactColumn *ownerLinks = own.column(u"owner"_s);

    const QString wanted = Text::folded(wish.text);
    std::vector<bool> customerHits;
    std::vector<std::pair<const FactColumn *, std::vector<bool>>> textHits;
    const FactColumn &customerNames = *(*customers)->column(u"name"_s);
    if (!wanted.isEmpty()) {
        customerHits = hits(customerNames, wanted);
        for (const QString &name : own.names()) {
            const FactColumn *column = own.column(name);
            if (column && column->type == FieldType::Text)
                textHits.emplace_back(column, hits(*column, wanted));
        }
    }
    const auto fits = [&](size_t row) {
        if (customer >= 0 && (!customerLinks || customerLinks->links[row] != customer))
            return false;
        if (owner >= 0 && (!ownerLinks || ownerLinks->links[row] != owner))
            return false;
        if (wanted.isEmpty())
            return true;
        if (customerLinks && customerLinks->links[row] >= 0
            && isHit(customerHits, customerNames, size_t(customerLinks->links[row])))
            return true;
        return std::any_of(textHits.cbegin(), textHits.cend(), [row](const auto &text) {
            return isHit(text.second, *text.first, row);
        });
    };
    std::vector<size_t> rows;
    for (size_t row = 0; row < own.rows(); ++row) {
        if (row % 65536 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        if (fits(row))
            rows.push_back(row);
    }
    result.total = qint64(rows.size());
    const FactColumn *order = own.column(wish.orderBy);
    const auto later = [&](size_t a, size_t b) {
        return order && order->days[a] != order->days[b] ? order->days[a] > order->days[b] : a > b;
    };
    const auto shown = qMin(rows.size(), size_t(Most));
    std::partial_sort(rows.begin(), rows.begin() + qptrdiff(shown), rows.end(), later);
    rows.resize(shown);
    static const Schema schema;
    const EntityInfo *info = schema.entity(wish.entity);
    for (const size_t row : rows) {
        const RowFields fields = reading.row(wish.entity, own.ids[row]);
        Row cells {own.ids[row], {}};
        for (const QString &column : wish.columns) {
            if (column == "open"_L1) {
                cells.cells.append(owed->isKnown[row] ? Value(owed->open[row]) : Value());
                continue;
            }
            Value value = fields.value(column);
            if (wish.entity == "quote"_L1 && column == "status"_L1 && isEmpty(value))
                value = isEmpty(fields.value(u"sent_at"_s)) ? u"draft"_s : u"sent"_s;
            cells.cells.append(value);
            const Field *field = info->field(column);
            const auto *id = std::get_if<Uuid>(&value);
            if (id && field && !result.names.contains(*id))
                result.names.insert(*id, nameOf(reading.row(field->target, *id)));
        }
        result.rows.append(cells);
    }
    return result;
}

} // namespace Steelyard
