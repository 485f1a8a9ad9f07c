// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/DateRange.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace Steelyard {

/// Where one field of a record comes from.
struct MappingField
{
    QString field;
    QStringList columns; ///< several are a path: region, manager
    QString text;        ///< "{Year}-{month}": columns put together
    std::optional<QString> constant;
    QString lookupEntity; ///< the cell names another record
    QString lookupField;  ///< by this field of it; empty: by key, then by name
    bool create = false;  ///< make the other record when there is none
    QList<std::pair<QString, QString>> values;
    QStringList empty;      ///< texts that mean empty
    QString currency;       ///< a code, or
    QString currencyColumn; ///< the column that has it
    qint64 times = 1;       ///< files in thousands: 1000
    bool untilNext = false; ///< a period that ends where the same node's next one begins

    bool operator==(const MappingField &) const = default;
};

/// One entity that a source row feeds.
struct MappingEntity
{
    QString entity;
    QStringList key; ///< the columns of the natural key
    QList<MappingField> fields;
    QStringList skipIfEmpty; ///< without these there is no such record in this row

    bool operator==(const MappingEntity &) const = default;
};

/// How the source is written; empty texts are found out by looking.
struct MappingSource
{
    QString format = QStringLiteral("csv");
    QString encoding;
    QChar delimiter;
    bool hasHeader = true;
    QString dateOrder; ///< "dmy", "mdy", "ymd"
    QString decimal;   ///< "." or ","
    QString sheet;
    QStringList empty; ///< texts that mean empty in every column: NULL
    QStringList fill;  ///< columns whose merged cells repeat what stands above
    bool isProtected = false;

    bool operator==(const MappingSource &) const = default;
};

/// Columns that become rows before anything else: one month each.
struct MappingUnpivot
{
    QStringList columns;
    QStringList names; ///< what each column is called in the new rows; as many as columns
    QString name;      ///< the new column that holds the name
    QString value;     ///< the new column that holds the cell

    bool operator==(const MappingUnpivot &) const = default;
};

/// What a file means: which rows of it become which records.
struct Mapping
{
    MappingSource source;
    QList<MappingEntity> rows;
    std::optional<MappingUnpivot> unpivot;
    std::optional<DateRange> covers;

    bool operator==(const Mapping &) const = default;
};

} // namespace Steelyard
