// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerClasses.h"

#include "core/workspace/CellsOf.h"
#include "core/workspace/DatedSetting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

CustomerClasses CustomerClasses::of(const Reading &reading)
{
    return read(DatedSetting::value(settingName(), reading)).value_or(CustomerClasses());
}

QString CustomerClasses::text() const
{
    const QJsonObject body {{u"by"_s, measure == Measure::Orders ? u"orders"_s : u"potential"_s},
                            {u"cut"_s, cut == Cut::Share ? u"share"_s : u"amount"_s},
                            {u"a"_s, QString::number(a)},
                            {u"b"_s, QString::number(b)}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

std::optional<CustomerClasses> CustomerClasses::read(const QString &json)
{
    const QJsonObject body = QJsonDocument::fromJson(json.toUtf8()).object();
    if (body.isEmpty())
        return std::nullopt;
    CustomerClasses rule;
    rule.measure
        = body.value(u"by"_s).toString() == "potential"_L1 ? Measure::Potential : Measure::Orders;
    rule.cut = body.value(u"cut"_s).toString() == "amount"_L1 ? Cut::Amount : Cut::Share;
    rule.a = body.value(u"a"_s).toString().toLongLong();
    rule.b = body.value(u"b"_s).toString().toLongLong();
    return rule;
}

Result<CustomerClasses::Trial> CustomerClasses::tried(const Reading &reading) const
{
    const auto facts = CustomerFacts::of(reading);
    const auto table = reading.facts.table(u"customer"_s);
    if (!facts || !table)
        return !facts ? facts.error() : table.error();
    std::vector<qint64> values = (*facts)->ordersYear;
    if (measure == Measure::Potential) {
        const auto &potential = (*table)->column(u"potential_amount"_s)->numbers;
        for (std::size_t row = 0; row < values.size(); ++row)
            values[row] = potential[row] == FactColumn::NoNumber ? 0 : potential[row];
    }
    std::vector<qint32> order;
    Int128 whole = 0;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if ((*facts)->isHidden[row])
            continue;
        order.push_back(qint32(row));
        whole += values[row];
    }
    std::stable_sort(order.begin(), order.end(), [&values](qint32 x, qint32 y) {
        return values[std::size_t(y)] < values[std::size_t(x)];
    });
    const FactColumn &tiers = *(*table)->column(u"tier"_s);
    Trial trial;
    Int128 before = 0; // what those before it, all of them larger, make up
    Int128 same = 0;
    qint64 last = -1;
    for (const qint32 row : order) {
        const qint64 value = values[std::size_t(row)];
        // Whoever buys as much is in the same class.
        if (value != last)
            same = before;
        last = value;
        const auto within = [&](qint64 limit) {
            return cut == Cut::Amount ? value >= limit
                                      : value > 0 && same * Share::Whole < whole * limit;
        };
        const QString tier = within(a) ? u"A"_s : within(b) ? u"B"_s : u"C"_s;
        before += value;
        ++trial.classes[tier];
        const QString old = CellsOf::text(tiers, std::size_t(row));
        if (old == tier)
            continue;
        ++trial.moves[{old, tier}];
        trial.changed.append({(*facts)->ids[std::size_t(row)], tier});
    }
    return trial;
}

Result<Command> CustomerClasses::command(const Reading &reading,
                                         const std::function<Uuid()> &newId) const
{
    if (cut == Cut::Share ? a > b || b > Share::Whole : a < b)
        return Error {Error::Kind::Invalid, "classes.order"_L1, {}, {}};
    const auto trial = tried(reading);
    if (!trial)
        return trial.error();
    Command command;
    command.label = u"customer.classes"_s;
    command.source = u"hand"_s;
    command.changes = DatedSetting::set(settingName(), text(), reading, newId);
    for (const auto &[id, tier] : trial->changed)
        command.changes.append({Change::Deed::Update, u"customer"_s, id, {{u"tier"_s, tier}}});
    return command;
}

} // namespace Steelyard
