// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ManualSheet.h"

#include "core/base/Money.h"
#include "core/sales/Record.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Steelyard::ManualRoom {

namespace {

using Kind = KpiDefinition::Kind;

std::optional<qint64> unitsOf(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

/// What the row said after each of its deeds: the journal keeps what it said before the next one.
QList<ManualSheet::Deed> deedsOf(const ManualValue &value, const Reading &reading)
{
    QList<ManualSheet::Deed> deeds;
    if (!reading.history)
        return deeds;
    const auto plain = [](const std::optional<Quantity> &quantity) {
        return quantity ? std::optional(quantity->units) : std::nullopt;
    };
    std::optional<qint64> figure = plain(value.value);
    std::optional<qint64> base = plain(value.base);
    for (const RowDeed &deed : reading.history(u"manual_value"_s, value.id.uuid())) {
        const QString author = deed.author.isNull()
            ? QString()
            : reading.facts.organisation().name(NodeKey::person(deed.author));
        // An approval is no figure.
        if (deed.deed != Change::Deed::Update || deed.before.contains(u"value"_s)
            || deed.before.contains(u"base"_s))
            deeds.append({deed.at, author, figure, base});
        if (const auto before = deed.before.constFind(u"value"_s); before != deed.before.cend())
            figure = unitsOf(*before);
        if (const auto before = deed.before.constFind(u"base"_s); before != deed.before.cend())
            base = unitsOf(*before);
    }
    return deeds;
}

void addBelow(QList<ManualSheet::Row> &rows, const NodeKey &node, int depth, const QDate &day,
              const Reading &reading)
{
    const Organisation &organisation = reading.facts.organisation();
    rows.append({node, organisation.name(node), organisation.pathOn(node, day), depth, {}});
    for (const NodeKey &child : organisation.children(node, day))
        addBelow(rows, child, depth + 1, day, reading);
}

} // namespace

QStringList kpis(const Handbook &handbook)
{
    QStringList result;
    for (const KpiDefinition &definition : handbook.definitions()) {
        if (definition.kind == Kind::Manual)
            result << definition.id;
    }
    return result;
}

NodeKey nodeOf(const ManualValue &value, const Organisation &organisation)
{
    if (!value.person.isNull())
        return NodeKey::person(value.person.uuid());
    const NodeKey unit = NodeKey::unit(value.unit.uuid());
    return organisation.unit(unit.id) ? unit : organisation.root();
}

Result<QList<ManualValue>> stored(const QString &kpi, const Reading &reading)
{
    const auto table = reading.facts.table(u"manual_value"_s);
    if (!table)
        return table.error();
    const FactColumn *column = (*table)->column(u"kpi"_s);
    QList<ManualValue> result;
    for (std::size_t row = 0; column && row < (*table)->rows(); ++row) {
        const qint32 code = column->codes[row];
        const Uuid id = (*table)->ids[row];
        if (code >= 0 && column->dictionary.at(code) == kpi)
            result.append(Record::read<ManualValue>(id, reading.row(u"manual_value"_s, id)));
    }
    return result;
}

Result<ManualSheet> sheet(const QString &kpi, Grain grain, int year, const Reading &reading)
{
    const KpiDefinition *definition = reading.handbook.find(kpi);
    if (!definition)
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    if (definition->kind != Kind::Manual)
        return Error {Error::Kind::Invalid, "manual.not_typed"_L1, {{u"kpi"_s, kpi}}, {}};
    const auto values = stored(kpi, reading);
    if (!values)
        return values.error();
    const Organisation &organisation = reading.facts.organisation();
    ManualSheet sheet;
    sheet.kpi = kpi;
    sheet.isOfBase
        = definition->unit == UnitOfMeasure::Percent || definition->unit == UnitOfMeasure::Ratio;
    sheet.today = reading.today;
    sheet.zone = reading.facts.profile().zone;
    if (definition->unit == UnitOfMeasure::Money) {
        sheet.currency = reading.facts.profile().currency;
        sheet.decimals = minorDigits(sheet.currency);
    } else if (definition->unit == UnitOfMeasure::Count) {
        sheet.decimals = 0;
    }
    const DateRange days = DateRange::inclusive(QDate(year, 1, 1), QDate(year, 12, 31));
    sheet.periods = Period::periodsOf(grain, days, reading.facts.calendar());
    // As the tree is today, or was when the year ended; those who came and went within it follow.
    const QDate day = qMin(reading.today, days.last());
    addBelow(sheet.rows, organisation.root(), 0, day, reading);
    QSet<NodeKey> listed;
    for (const ManualSheet::Row &row : std::as_const(sheet.rows))
        listed.insert(row.node);
    QHash<NodeKey, QHash<QDate, ManualValue>> byNode;
    for (const ManualValue &value : *values)
        byNode[nodeOf(value, organisation)].insert(value.periodFrom, value);
    const auto addGone = [&](const NodeKey &node) {
        if (!listed.contains(node) && organisation.exists(node, days))
            sheet.rows.append(
                {node, organisation.name(node), organisation.pathOn(node, day), 1, {}});
        listed.insert(node);
    };
    for (const OrgPerson &person : organisation.people())
        addGone(NodeKey::person(person.id));
    for (ManualSheet::Row &row : sheet.rows) {
        for (const Period &period : std::as_const(sheet.periods)) {
            ManualSheet::Cell cell;
            const ManualValue known = byNode.value(row.node).value(period.from());
            if (!known.id.isNull() && known.periodTo == period.last()) {
                cell.stored = known;
                cell.deeds = deedsOf(known, reading);
            }
            cell.isOpen
                = period.from() <= reading.today && organisation.exists(row.node, period.range());
            row.cells.append(cell);
        }
    }
    return sheet;
}

} // namespace Steelyard::ManualRoom
