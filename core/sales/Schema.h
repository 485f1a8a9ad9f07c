// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Value.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Steelyard {

/// How a field is stored and read: the scale of a number is fixed by its type.
enum class FieldType {
    Text,
    Code,     ///< text that is never empty; `fallback` where nothing is said
    Link,     ///< id of a row of `target`, or of any entity when `target` is empty
    Day,      ///< civil day
    Moment,   ///< instant or civil day
    Money,    ///< scale 4, in the row's `currency`
    Quantity, ///< scale 4
    Rate,     ///< scale 8
    Share,    ///< parts per million
    Count,    ///< whole number
    Flag      ///< 0 or 1, never empty
};

/// Decimals of a numeric field type; 0 for everything else.
int scaleOf(FieldType type);

/// One field of an entity, as structs, tables, files and formulas name it.
struct Field
{
    QString name;
    FieldType type = FieldType::Text;
    QString target; ///< the entity that a link leads to
    Value fallback; ///< what an empty cell becomes; empty where the field may be empty
};

/// What is known of one entity beyond its fields.
struct EntityInfo
{
    QString name;
    QList<Field> fields;
    QStringList anchors; ///< the moments that a load covers from the first to the last
    QStringList
        feedFrom; ///< links tried in turn for the feed of a new row; none: the organisation's

    /// By name; `order` is understood as `sales_order`, which no table may be called.
    const Field *field(const QString &fieldName) const;
    bool has(const QString &fieldName) const { return field(fieldName) != nullptr; }
};

/// Every entity of the program, read off the value structs, so that there is one description.
class Schema
{
public:
    Schema();

    const QList<EntityInfo> &entities() const { return m_entities; }

    /// By name; `order` and `visit` are understood as `sales_order` and `activity`.
    const EntityInfo *entity(const QString &name) const;

private:
    QList<EntityInfo> m_entities;
    QHash<QString, qsizetype> m_byName;
};

} // namespace Steelyard
