// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ExplainRowsModel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/CellRoles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Reason
{
    const char *code;
    const char *text;
};
constexpr Reason reasons[] = {
    {"test_row", QT_TRANSLATE_NOOP("Steelyard::ExplainRowsModel", "left out: a test record")},
    {"internal_customer",
     QT_TRANSLATE_NOOP("Steelyard::ExplainRowsModel", "left out: our own group")},
    {"merged_record",
     QT_TRANSLATE_NOOP("Steelyard::ExplainRowsModel", "left out: merged into another record")},
    {"definition_filter",
     QT_TRANSLATE_NOOP("Steelyard::ExplainRowsModel", "left out: not in the definition")},
    {"empty_filter_field",
     QT_TRANSLATE_NOOP("Steelyard::ExplainRowsModel", "left out: a field it depends on is empty")},
    {"missing_value",
     QT_TRANSLATE_NOOP("Steelyard::ExplainRowsModel", "left out: it has no amount")},
    {"no_rate", QT_TRANSLATE_NOOP("Steelyard::ExplainRowsModel", "left out: no exchange rate")},
};

} // namespace

ExplainRowsModel::ExplainRowsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ExplainRowsModel::setRows(QList<ExplainedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ExplainRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExplainRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ExplainRowsModel::partName(const DrillRow &row)
{
    if (row.reason == "prior_period_adjustment"_L1)
        return tr("of a closed period");
    if (row.reason == "backdated"_L1)
        return row.part == DrillRow::Part::Numerator ? tr("numerator, dated back")
                                                     : tr("denominator, dated back");
    switch (row.part) {
    case DrillRow::Part::Numerator:
        return tr("numerator");
    case DrillRow::Part::Denominator:
        return tr("denominator");
    case DrillRow::Part::Excluded:
        for (const Reason &reason : reasons) {
            if (row.reason == QLatin1StringView(reason.code))
                return tr(reason.text);
        }
        return tr("left out: %1").arg(row.reason);
    case DrillRow::Part::SinceClose:
        if (row.reason == "added_since_close"_L1)
            return tr("added since the close");
        if (row.reason == "removed_since_close"_L1)
            return tr("removed since the close");
        return tr("changed since the close");
    }
    return {};
}

QString ExplainRowsModel::grouped(const QString &decimal)
{
    const qsizetype point = decimal.indexOf(u'.');
    QString text = decimal;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > (text.startsWith(u'-') ? 1 : 0);
         at -= 3)
        text.insert(at, u',');
    return text;
}

QVariant ExplainRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExplainedRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case TitleColumn:
            return row.title.isEmpty() ? tr("(without a name)") : row.title;
        case DayColumn:
            return row.day;
        case OwnerColumn:
            return row.owner;
        case PartColumn:
            return partName(row.row);
        case ContributionColumn:
            return grouped(row.row.contribution);
        case ColumnCount:
            return {};
        }
        return {};
    case Qt::ToolTipRole:
        return row.title;
    case Qt::TextAlignmentRole:
        return column == ContributionColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                            : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        return row.row.part == DrillRow::Part::Excluded
                || row.row.part == DrillRow::Part::SinceClose
            ? QVariant(int(Tone::Warn))
            : QVariant();
    case IdRole:
        return row.row.id.text();
    default:
        return {};
    }
}

QVariant ExplainRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && section == ContributionColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    switch (static_cast<Column>(section)) {
    case TitleColumn:
        return tr("Record");
    case DayColumn:
        return tr("Day");
    case OwnerColumn:
        return tr("Owner");
    case PartColumn:
        return tr("Part");
    case ContributionColumn:
        return tr("Adds");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
