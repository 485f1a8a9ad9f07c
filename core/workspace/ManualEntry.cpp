// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ManualEntry.h"

#include "core/base/Fixed.h"
#include "core/base/Text.h"
#include "core/exchange/NumberCell.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error invalid(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Invalid, code, values, {}};
}

struct Figure
{
    Quantity value;
    std::optional<Quantity> base;
};

/// Judges the cells of one sheet one after the other.
class Judge
{
public:
    Judge(const ManualSheet &sheet, QList<ManualValue> stored, const Reading &reading)
        : m_sheet(sheet)
        , m_stored(std::move(stored))
        , m_organisation(reading.facts.organisation())
        , m_today(reading.today)
    {
    }

    Result<Figure> figure(const ManualEntry &entry) const
    {
        const QString text = Text::narrow(entry.text).trimmed();
        const QStringList parts = text.split(u'/');
        if (m_sheet.isOfBase && parts.size() != 2)
            return invalid("manual.needs_base"_L1, {{u"text"_s, text}});
        if (!m_sheet.isOfBase && parts.size() > 1)
            return invalid("manual.no_base"_L1, {{u"text"_s, text}});
        Figure figure;
        const auto value = number(parts.constFirst());
        if (!value)
            return value.error();
        figure.value = {*value};
        if (m_sheet.isOfBase) {
            const auto base = number(parts.constLast());
            if (!base)
                return base.error();
            if (*base <= 0)
                return invalid("manual.empty_base"_L1, {{u"text"_s, text}});
            figure.base = Quantity {*base};
        }
        return figure;
    }

    Result<void> place(const ManualEntry &entry) const
    {
        if (entry.period.from() > m_today)
            return invalid("manual.not_begun"_L1, {{u"period"_s, entry.period.label()}});
        const QString name = m_organisation.name(entry.node);
        if (!m_organisation.exists(entry.node, entry.period.range()))
            return invalid("manual.not_there"_L1,
                           {{u"node"_s, name}, {u"period"_s, entry.period.label()}});
        // A quarter beside one of its months would be counted twice in the quarter.
        for (const ManualValue &other : m_stored) {
            const bool isSame
                = other.periodFrom == entry.period.from() && other.periodTo == entry.period.last();
            const bool overlaps
                = other.periodFrom <= entry.period.last() && other.periodTo >= entry.period.from();
            if (!isSame && overlaps && other.value
                && ManualRoom::nodeOf(other, m_organisation) == entry.node)
                return invalid(
                    "manual.overlaps"_L1,
                    {{u"node"_s, name}, {u"from"_s, other.periodFrom}, {u"to"_s, other.periodTo}});
        }
        return {};
    }

    /// The row of this cell; one without an id where there is none.
    ManualValue known(const ManualEntry &entry) const
    {
        for (const ManualValue &value : m_stored) {
            if (value.periodFrom == entry.period.from() && value.periodTo == entry.period.last()
                && ManualRoom::nodeOf(value, m_organisation) == entry.node)
                return value;
        }
        return {};
    }

    /// What was just taken in belongs to what the next ones are judged against.
    void take(const ManualValue &value)
    {
        m_stored.removeIf([&value](const ManualValue &other) { return other.id == value.id; });
        m_stored.append(value);
    }

private:
    Result<qint64> number(const QString &text) const
    {
        const auto cell = NumberCell::read(text.trimmed(), Quantity::Scale, DecimalMark::Dot);
        if (!cell)
            return invalid("manual.unreadable"_L1, {{u"text"_s, text.trimmed()}});
        const bool isTooFine = cell->isRounded
            || cell->units % Fixed::power(Quantity::Scale - m_sheet.decimals) != 0;
        if (isTooFine)
            return invalid("manual.too_fine"_L1,
                           {{u"text"_s, text.trimmed()}, {u"decimals"_s, m_sheet.decimals}});
        return cell->units;
    }

    const ManualSheet &m_sheet;
    QList<ManualValue> m_stored;
    const Organisation &m_organisation;
    QDate m_today;
};

} // namespace

Result<ManualEntries> ManualEntries::of(const Wish &wish, const Reading &reading,
                                        const std::function<Uuid()> &newId)
{
    const auto sheet = ManualRoom::sheet(wish.kpi, Grain::Year, reading.today.year(), reading);
    if (!sheet)
        return sheet.error();
    // A figure that no record proves is somebody's word: it has to be known whose.
    if (wish.author.isNull())
        return invalid("manual.no_author"_L1, {});
    const auto stored = ManualRoom::stored(wish.kpi, reading);
    if (!stored)
        return stored.error();
    Judge judge(*sheet, *stored, reading);
    ManualEntries result;
    result.command = {u"manual.enter"_s, wish.author.uuid(), wish.evidence, u"hand"_s, {}, {}, {}};
    for (const ManualEntry &entry : wish.entries) {
        const ManualValue before = judge.known(entry);
        if (entry.text.trimmed().isEmpty()) {
            // The row stays: who typed what in it, and who took it away, belongs to its history.
            ManualValue empty = before;
            empty.value.reset();
            empty.base.reset();
            empty.approvedBy = {};
            if (before.value)
                result.command.changes.append(Record::update(before, empty));
            if (!before.id.isNull())
                judge.take(empty);
            continue;
        }
        const auto figure = judge.figure(entry);
        const auto place = judge.place(entry);
        if (!figure || !place) {
            result.refused.append({entry, !figure ? figure.error() : place.error()});
            continue;
        }
        ManualValue value = before;
        value.kpi = wish.kpi;
        if (entry.node.kind == NodeKey::Kind::Person)
            value.person = PersonId(entry.node.id);
        else
            value.unit = UnitId(entry.node.id);
        value.periodFrom = entry.period.from();
        value.periodTo = entry.period.last();
        value.value = figure->value;
        value.base = figure->base;
        if (!wish.evidence.trimmed().isEmpty())
            value.evidence = wish.evidence.trimmed();
        if (before.id.isNull()) {
            value.id = ManualValueId(newId());
            result.command.changes.append(Record::create(value));
        } else if (value != before) {
            // Whoever approved it approved another figure.
            value.approvedBy = {};
            result.command.changes.append(Record::update(before, value));
        }
        judge.take(value);
    }
    return result;
}

} // namespace Steelyard
