// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"
#include "core/engine/Rates.h"
#include "core/engine/RowExpression.h"

#include <QHash>

#include <map>

namespace Steelyard {

class OwnerColumn;

/// The tables of one evaluation, each asked for once; virtual facts are among them.
class Tables
{
public:
    /// The source must outlive this.
    explicit Tables(const FactSource &source) : m_source(source) {}

    /// An entity of the schema, by its names there, or opportunity_day or ar_day.
    Result<const FactTable *> table(const QString &entity);

    /// Where a field of a table is found: in it, behind links, or in the table a virtual fact is
    /// made of. A path without column: there is no such field.
    Result<FieldPath> path(const FactTable &table, const QString &field);

    /// The entity whose rows a fact is made of: opportunity for opportunity_day.
    static QString baseOf(const QString &entity);
    /// For every row of `base` the row numbers of `dependent` come from: by the shortest way of
    /// links from the dependent rows. Nothing when no way leads there.
    Result<FieldPath> wayTo(const FactTable &dependent, const QString &base);

    const FactSource &source() const { return m_source; }

    /// Who owned the rows of a table; found out once.
    Result<std::shared_ptr<const OwnerColumn>> owners(const FactTable &table);
    /// A mark of a table's rows; `make` binds it the first time. Nothing when that fails.
    template<typename Make>
    std::shared_ptr<const RowExpression> mark(const FactTable &table, const QString &field,
                                              Make make)
    {
        Found<const RowExpression> &known = m_marks[{&table, field}];
        if (!known.what)
            readingInto(known.from, [&] { known.what = make(field); });
        else if (m_reads)
            m_reads->unite(known.from);
        return known.what;
    }
    /// Gathers the names of the tables that are read meanwhile.
    template<typename Do>
    void readingInto(QSet<QString> &names, Do what)
    {
        QSet<QString> *outer = std::exchange(m_reads, &names);
        what();
        m_reads = outer;
        if (outer)
            outer->unite(names);
    }
    /// Tables worked out from others take much room; who asks again has them from the source.
    void forgetDerived();

    /// Which rows of a column's table a slice chose; `make` decides it the first time.
    template<typename Make>
    std::shared_ptr<const ColumnData<Tri>> choice(const FactColumn &column,
                                                  const QStringList &values, Make make)
    {
        std::shared_ptr<const ColumnData<Tri>> &known = m_choices[{&column, values}];
        if (!known)
            known = std::make_shared<const ColumnData<Tri>>(make());
        return known;
    }

private:
    Result<std::shared_ptr<const FactTable>>
    withSurvivors(const std::shared_ptr<const FactTable> &table);

    const FactSource &m_source;
    QSet<QString> *m_reads = nullptr; ///< entities asked for while something is made of them
    QHash<QString, std::shared_ptr<const FactTable>> m_tables;
    std::optional<std::vector<qint32>> m_survivors; ///< by customer; none: nobody was merged
    /// Something found out once, and the tables it was read from.
    template<typename T>
    struct Found
    {
        std::shared_ptr<T> what;
        QSet<QString> from;
    };

    QHash<const FactTable *, Found<const OwnerColumn>> m_owners;
    std::map<std::pair<const FactColumn *, QStringList>, std::shared_ptr<const ColumnData<Tri>>>
        m_choices;
    std::map<std::pair<const FactTable *, QString>, Found<const RowExpression>> m_marks;
};

} // namespace Steelyard
