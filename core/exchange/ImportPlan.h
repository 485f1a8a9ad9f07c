// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/exchange/CellReader.h"
#include "core/exchange/RowSource.h"

#include <QHash>

namespace Steelyard {

/// What one source row says about one entity, typed but not yet looked up.
struct MappedRecord
{
    QString entity;
    QString key;                        ///< the natural key; becomes external_id
    QHash<QString, MappedValue> fields; ///< by field name; empty cells are empty values

    bool operator==(const MappedRecord &) const = default;
};

/// A source row as records, or why it is a bad one.
struct MappedRow
{
    qint64 line = 0;
    QStringList cells;           ///< as they stand in the source
    QList<MappedRecord> records; ///< in the order of the mapping
    QList<SourceIssue> faults;   ///< `values` name the column and the text
};

/// What was seen of a file that no single row tells.
struct ImportCounts
{
    qint64 read = 0;
    qint64 duplicates = 0; ///< the same record again, left out
    qint64 leftOut = 0;    ///< rows of totals
    qint64 rounded = 0;    ///< cells with more decimals than are kept

    bool operator==(const ImportCounts &) const = default;
};

/// Turns a table into typed records by a mapping; reads row by row and knows no store.
class ImportPlan
{
public:
    struct Context
    {
        Calendar calendar;
        QTimeZone zone = QTimeZone::utc(); ///< where times without a zone were written
    };

    /// Checks the mapping against the schema, opens the source and, where the mapping leaves dates
    /// or numbers open, reads it once to find out. Fails with `import.unknown_entity`,
    /// `import.unknown_field`, `import.no_column` {near}, `import.date_order` {text}.
    /// Schema and source must outlive the plan.
    static Result<ImportPlan> make(const Mapping &mapping, const Schema &schema, RowSource &source,
                                   const Context &context);

    /// The next row that is not left out; false at the end.
    Result<bool> next(MappedRow &row);

    const ImportCounts &counts() const { return m_counts; }
    /// What was noticed before the first row, doubled and merged header cells.
    const QList<SourceIssue> &notes() const { return m_source->notes(); }
    const QStringList &header() const { return m_source->header(); }

private:
    struct Entry
    {
        QString entity;
        QList<CellReader> fields;
        QList<int> key;
        QList<int> skipIfEmpty;
        int until = -1;        ///< the field whose period ends at the next one
        QList<int> untilGroup; ///< the fields that tell whose next one
        /// First days of periods by group, sorted.
        QHash<QString, QList<QDate>> starts;
    };
    struct Seen
    {
        size_t content = 0;
        qint64 line = 0;
    };

    ImportPlan(const Mapping &mapping, const Schema &schema, RowSource &source,
               const Context &context);
    Result<void> bind();
    Result<int> columnOf(const QString &name) const;
    Result<QList<int>> columnsOf(const QStringList &names) const;
    Result<void> bindEntry(const MappingEntity &mapped);
    Result<void> look();
    bool isTotal(const QStringList &cells) const;
    void fill(QStringList &cells);
    QList<QStringList> expand(const QStringList &cells) const;
    void map(MappedRow &row, const QStringList &cells);
    void mapEntry(MappedRow &row, const QStringList &cells, int index);
    QString groupOf(const Entry &entry, const QStringList &cells) const;
    std::optional<QDate> endOf(const Entry &entry, const QStringList &cells,
                               const QDate &from) const;

    Mapping m_mapping;
    const Schema *m_schema;
    RowSource *m_source;
    Context m_context;
    CellRules m_rules;
    QStringList m_columns; ///< the header, then what unpivoting adds
    QList<int> m_unpivoted;
    QList<int> m_filled;
    QStringList m_above; ///< the last filled cells
    QList<Entry> m_entries;
    QHash<size_t, Seen> m_seen; ///< records of the last entity, by key
    ImportCounts m_counts;
};

} // namespace Steelyard
