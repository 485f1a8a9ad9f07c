// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"

#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The first filled cell of a row of totals.
bool meansTotal(const QString &cell)
{
    QString word = Text::folded(cell).remove(u' ');
    while (word.endsWith(u':') || word.endsWith(u'：'))
        word.chop(1);
    const QStringList totals {u"合计"_s,     u"小计"_s,      u"总计"_s,  u"共计"_s,
                              u"累计"_s,     u"本页合计"_s,  u"total"_s, u"totals"_s,
                              u"subtotal"_s, u"grandtotal"_s};
    return totals.contains(word);
}

size_t hashOf(const MappedValue &value)
{
    if (const auto *request = std::get_if<LookupRequest>(&value))
        return qHashMulti(1, request->entity, request->field, request->names.join(QChar(0)));
    return qHashMulti(2, std::get<Value>(value).index(), toText(std::get<Value>(value)));
}

size_t hashOf(const QHash<QString, MappedValue> &fields)
{
    // A sum, so that the order of a hash table does not matter.
    size_t sum = 0;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        sum += qHash(it.key(), hashOf(it.value()));
    return sum;
}

} // namespace

bool ImportPlan::isTotal(const QStringList &cells) const
{
    const auto first = std::find_if(cells.cbegin(), cells.cend(),
                                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return first != cells.cend() && meansTotal(*first);
}

/// Merged cells hold their text in the first row only.
void ImportPlan::fill(QStringList &cells)
{
    m_above.resize(m_filled.size());
    for (int i = 0; i < m_filled.size(); ++i) {
        QString &cell = cells[m_filled.at(i)];
        if (cell.trimmed().isEmpty())
            cell = m_above.at(i);
        m_above[i] = cell;
    }
}

QList<QStringList> ImportPlan::expand(const QStringList &cells) const
{
    if (!m_mapping.unpivot)
        return {cells};
    QList<QStringList> rows;
    for (int i = 0; i < m_unpivoted.size(); ++i)
        rows.append(cells
                    + QStringList {m_mapping.unpivot->names.at(i), cells.at(m_unpivoted.at(i))});
    return rows;
}

QString ImportPlan::groupOf(const Entry &entry, const QStringList &cells) const
{
    QStringList texts;
    for (const int field : entry.untilGroup)
        texts.append(Text::key(entry.fields.at(field).text(cells, m_rules)));
    return texts.join(QChar(0x1F));
}

/// The day before the next period of the same node; the last one is as long as the one before it.
std::optional<QDate> ImportPlan::endOf(const Entry &entry, const QStringList &cells,
                                       const QDate &from) const
{
    const QList<QDate> days = entry.starts.value(groupOf(entry, cells));
    const auto next = std::upper_bound(days.cbegin(), days.cend(), from);
    if (next != days.cend())
        return next->addDays(-1);
    if (days.size() < 2)
        return std::nullopt;
    return from.addDays(days.at(days.size() - 2).daysTo(days.last()) - 1);
}

void ImportPlan::mapEntry(MappedRow &row, const QStringList &cells, int index)
{
    const Entry &entry = m_entries.at(index);
    const auto isEmptyCell = [&](int column) {
        const QString cell = cells.value(column).trimmed();
        return cell.isEmpty() || m_rules.empty.contains(cell);
    };
    const auto note = [&](QLatin1StringView code, const QString &column, QVariantMap values) {
        const auto at = int(m_columns.indexOf(column)) + 1;
        values.insert(u"column"_s, column);
        row.faults.append({row.line, at, code, values});
    };
    if (std::any_of(entry.skipIfEmpty.cbegin(), entry.skipIfEmpty.cend(), isEmptyCell))
        return;
    MappedRecord record;
    record.entity = entry.entity;
    QStringList key;
    for (const int column : entry.key) {
        if (isEmptyCell(column)) {
            note("import.key_empty"_L1, m_columns.at(column), {});
            return;
        }
        QString part = Text::key(cells.at(column));
        // Parts must not be mistaken for each other: a mark within one is written otherwise.
        if (entry.key.size() > 1)
            part.replace(u'%', "%25"_L1).replace(u'|', "%7C"_L1);
        key.append(part);
    }
    record.key = key.join(u'|');
    for (const CellReader &field : entry.fields) {
        const auto done = field.read(cells, m_rules, m_context.calendar, record.fields);
        if (!done)
            note(done.error().code, field.column(), done.error().values);
        else
            m_counts.rounded += *done ? 1 : 0;
    }
    if (entry.until >= 0 && record.fields.contains(u"period_from"_s)) {
        const QDate from = std::get<QDate>(std::get<Value>(record.fields.value(u"period_from"_s)));
        if (const auto end = endOf(entry, cells, from))
            record.fields.insert(u"period_to"_s, Value(*end));
        else
            note("import.until_alone"_L1, entry.fields.at(entry.until).column(), {});
    }
    if (row.faults.isEmpty())
        row.records.append(record);
}

/// The main entity is the last of the mapping, or the first one with the same key columns when
/// others hang on it: only its key may not come twice with other content.
void ImportPlan::map(MappedRow &row, const QStringList &cells)
{
    const auto main
        = std::find_if(m_entries.cbegin(), m_entries.cend(), [this](const Entry &entry) {
              return entry.key == m_entries.constLast().key;
          });
    const auto mainIndex = int(main - m_entries.cbegin());
    for (int i = 0; i < mainIndex; ++i)
        mapEntry(row, cells, i);
    const qsizetype before = row.records.size();
    for (int i = mainIndex; i < m_entries.size(); ++i)
        mapEntry(row, cells, i);
    if (row.records.size() == before)
        return;
    size_t content = 0;
    for (qsizetype i = before; i < row.records.size(); ++i)
        content = qHash(hashOf(row.records.at(i).fields), content);
    const QString mainKey = row.records.at(before).key;
    const size_t key = qHash(mainKey, 1);
    const auto seen = m_seen.constFind(key);
    if (seen == m_seen.cend()) {
        m_seen.insert(key, {content, row.line});
    } else if (seen->content == content) {
        ++m_counts.duplicates;
        row.records.resize(before);
    } else {
        row.faults.append({row.line,
                           main->key.first() + 1,
                           "import.key_doubled"_L1,
                           {{u"column"_s, m_columns.at(main->key.first())},
                            {u"text"_s, mainKey},
                            {u"first"_s, seen->line}}});
    }
}

Result<bool> ImportPlan::next(MappedRow &row)
{
    SourceRow source;
    for (;;) {
        const auto found = m_source->next(source);
        if (!found || !*found)
            return found;
        ++m_counts.read;
        row = {source.line, source.cells, {}, source.issues};
        if (!row.faults.isEmpty())
            return true;
        if (isTotal(source.cells)) {
            ++m_counts.leftOut;
            continue;
        }
        fill(source.cells);
        for (const QStringList &cells : expand(source.cells)) {
            map(row, cells);
            if (!row.faults.isEmpty()) {
                // A row is good as a whole or not at all.
                row.records.clear();
                break;
            }
        }
        return true;
    }
}

} // namespace Steelyard
