// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordModel.h"

#include "core/base/Fixed.h"
#include "core/sales/Schema.h"
#include "ui/records/RecordWords.h"
#include "ui/widgets/CellRoles.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

FieldType typeOf(const QString &entity, const QString &column)
{
    static const Schema schema;
    if (column == "open"_L1)
        return FieldType::Money;
    const Field *field = schema.entity(entity)->field(column);
    return field ? field->type : FieldType::Text;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Count || type == FieldType::Quantity
        || type == FieldType::Rate || type == FieldType::Share;
}

} // namespace

RecordModel::RecordModel(const QString &entity, const QStringList &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entity(entity)
    , m_columns(columns)
{
}

void RecordModel::setTable(const RecordTable &table)
{
    beginResetModel();
    m_table = table;
    arrange();
    endResetModel();
}

void RecordModel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RecordModel::text(int row, int column) const
{
    const Value &value = m_table.rows.at(row).cells.at(column);
    const QString &field = m_columns.at(column);
    if (isEmpty(value))
        return {};
    switch (typeOf(m_entity, field)) {
    case FieldType::Link:
        return m_table.names.value(std::get<Uuid>(value));
    case FieldType::Day:
        return std::get<QDate>(value).toString(Qt::ISODate);
    case FieldType::Moment:
        return std::get<Moment>(value).day(m_table.zone).toString(Qt::ISODate);
    case FieldType::Money:
        return m_formatting.decimal(std::get<qint64>(value), Money::Scale, 2);
    case FieldType::Flag:
        return std::get<qint64>(value) == 1 ? tr("yes") : QString();
    case FieldType::Text:
    case FieldType::Code:
        return RecordWords::code(m_entity, field, toText(value)).replace(u'\n', u' ');
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
        return m_formatting.exact(std::get<qint64>(value), scaleOf(typeOf(m_entity, field)));
    }
    return {};
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(typeOf(m_entity, m_columns.at(index.column()))) ? Qt::AlignRight
                                                                             : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case IdRole:
        return idOf(index.row()).text();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const QString &field = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return typeOf(m_entity, field) == FieldType::Money
            ? u"%1 (%2)"_s.arg(RecordWords::field(m_entity, field), m_table.currency)
            : RecordWords::field(m_entity, field);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(typeOf(m_entity, field)) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return {};
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void RecordModel::arrange()
{
    if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
        return;
    const bool byNumber = isNumber(typeOf(m_entity, m_columns.at(m_sortColumn)));
    QCollator collator(QLocale(u"zh_CN"_s));
    QHash<Uuid, QString> texts;
    for (int row = 0; row < m_table.rows.size(); ++row)
        texts.insert(m_table.rows.at(row).id, text(row, m_sortColumn));
    const auto before = [&](const RecordTable::Row &a, const RecordTable::Row &b) {
        if (byNumber) {
            const auto *left = std::get_if<qint64>(&a.cells.at(m_sortColumn));
            const auto *right = std::get_if<qint64>(&b.cells.at(m_sortColumn));
            return left && right ? *left < *right : !left && right;
        }
        return collator.compare(texts.value(a.id), texts.value(b.id)) < 0;
    };
    std::stable_sort(m_table.rows.begin(), m_table.rows.end(), [&](const auto &a, const auto &b) {
        return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

} // namespace Steelyard
