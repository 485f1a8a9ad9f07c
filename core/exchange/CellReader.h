// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Result.h"
#include "core/exchange/DateCell.h"
#include "core/exchange/Mapping.h"
#include "core/exchange/NumberCell.h"
#include "core/sales/Schema.h"

namespace Steelyard {

/// A record that a cell names and that is yet to be found, or made.
struct LookupRequest
{
    QString entity;    ///< empty: any node
    QString field;     ///< empty: by key, then by name
    QStringList names; ///< several are a path below the company
    bool create = false;

    bool operator==(const LookupRequest &) const = default;
};

using MappedValue = std::variant<Value, LookupRequest>;

/// How cells of one source are to be read.
struct CellRules
{
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimal = DecimalMark::Dot;
    QStringList empty;
    QTimeZone zone;
};

/// Reads one field of one entity out of the cells of a row.
class CellReader
{
public:
    /// What a field is beyond the schema's types.
    enum class Role {
        Field,
        ClosedAt, ///< of an opportunity: won or lost, as its stage says
        Place,    ///< of a person: the unit of his membership
        Period    ///< of a target: first and last day
    };

    /// `columns` are the indexes of the mapping's columns, `currencyColumn` -1 where there is none.
    CellReader(MappingField mapping, Role role, const Field &field, QList<int> columns,
               int currencyColumn, QStringList header);

    /// `from_on` and `to_on` say when a person was at his place.
    static Result<CellReader> make(const MappingField &mapping, const EntityInfo &entity,
                                   const QStringList &header);

    QString name() const { return m_mapping.field; }
    const MappingField &mapping() const { return m_mapping; }
    Role role() const { return m_role; }
    FieldType type() const { return m_field.type; }
    bool isDate() const;
    bool isNumber() const;

    /// The text that is read: of the column, the template or the constant, translated.
    QString text(const QStringList &cells, const CellRules &rules) const;
    /// Puts the field (a period: both of its days) into `fields`; whether decimals were rounded.
    Result<bool> read(const QStringList &cells, const CellRules &rules, const Calendar &calendar,
                      QHash<QString, MappedValue> &fields) const;
    /// The first column, for messages.
    QString column() const;

private:
    bool isEmptyText(const QString &text, const CellRules &rules) const;
    Result<bool> readNumber(const QString &text, const QStringList &cells, const CellRules &rules,
                            QHash<QString, MappedValue> &fields) const;
    Result<bool> readPeriod(const QString &text, const Calendar &calendar, const CellRules &rules,
                            QHash<QString, MappedValue> &fields) const;

    MappingField m_mapping;
    Role m_role;
    Field m_field;
    QList<int> m_columns;
    int m_currencyColumn;
    QStringList m_header;
};

} // namespace Steelyard
