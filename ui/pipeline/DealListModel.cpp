// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealListModel.h"

#include "core/base/Fixed.h"
#include "ui/pipeline/DealWords.h"
#include "ui/targets/FigureText.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 StaleDays = 14;

} // namespace

DealListModel::DealListModel(QObject *parent) : QAbstractTableModel(parent) {}

void DealListModel::setFigures(const BoardFigures &figures, const Formatting &formatting)
{
    QList<Line> lines;
    for (qsizetype place = 0; place < figures.columns.size(); ++place) {
        const BoardColumn &column = figures.columns.at(place);
        for (const BoardCard &card : column.cards)
            lines.append({card, column.name, int(place), column.outcome == "open"_L1});
    }
    const bool isSame = lines.size() == m_lines.size()
        && m_formatting.language() == formatting.language()
        && std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(),
                      [](const Line &a, const Line &b) { return a.card.id == b.card.id; });
    if (isSame) {
        // The same rows in the same order: only what they say is newer.
        m_lines = lines;
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    m_currency = figures.currency;
    m_today = figures.today;
    m_formatting = formatting;
    endResetModel();
}

int DealListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DealListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DealListModel::isEditable(Column column)
{
    return column == NameColumn || column == AmountColumn || column == ChanceColumn
        || column == CloseColumn || column == CategoryColumn;
}

QString DealListModel::text(const Line &line, Column column) const
{
    const BoardCard &card = line.card;
    switch (column) {
    case CustomerColumn:
        return card.customer.isEmpty() ? tr("Without a customer") : card.customer;
    case NameColumn:
        return card.name;
    case StageColumn:
        return line.stage;
    case AmountColumn:
        return card.amount ? m_formatting.money({*card.amount, card.currency}) : u"–"_s;
    case ChanceColumn:
        return card.chance ? u"%1%"_s.arg(*card.chance * 100 / Share::Whole) : u"–"_s;
    case CloseColumn:
        return card.decidedOn.isValid()    ? m_formatting.date(card.decidedOn)
            : card.expectedClose.isValid() ? m_formatting.date(card.expectedClose)
                                           : u"–"_s;
    case CategoryColumn:
        return line.isOpen ? DealWords::category(card.category) : QString();
    case OwnerColumn:
        return card.owner;
    case AgeColumn:
        return card.ageDays < 0 ? QString() : m_formatting.days(card.ageDays);
    case NextColumn:
        return !line.isOpen         ? QString()
            : card.nextOn.isValid() ? m_formatting.shortDate(card.nextOn)
                                    : tr("none");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DealListModel::sortKey(const Line &line, Column column) const
{
    const BoardCard &card = line.card;
    switch (column) {
    case StageColumn:
        return line.place;
    case AmountColumn:
        return QVariant::fromValue(card.amount ? card.worth : -1);
    case ChanceColumn:
        return QVariant::fromValue(card.chance.value_or(-1));
    case CloseColumn:
        return card.decidedOn.isValid() ? card.decidedOn : card.expectedClose;
    case AgeColumn:
        return card.ageDays;
    case NextColumn:
        return card.nextOn;
    case CustomerColumn:
    case NameColumn:
    case CategoryColumn:
    case OwnerColumn:
    case ColumnCount:
        break;
    }
    return text(line, column);
}

QVariant DealListModel::editValue(const Line &line, Column column) const
{
    const BoardCard &card = line.card;
    if (column == AmountColumn)
        return card.amount ? Fixed::text(*card.amount, Amount::Scale) : QString();
    if (column == ChanceColumn)
        return card.chance ? Fixed::text(Int128(*card.chance) * 100, Share::Scale) : QString();
    if (column == CloseColumn)
        return card.expectedClose.isValid() ? card.expectedClose : m_today;
    if (column == CategoryColumn)
        return card.category;
    return text(line, column);
}

QVariant DealListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::EditRole:
        return editValue(line, column);
    case SortRole:
        return sortKey(line, column);
    case IdRole:
        return line.card.id.text();
    case Qt::ToolTipRole:
        return column == AmountColumn && line.card.amount
            ? m_formatting.moneyExact({*line.card.amount, line.card.currency})
            : text(line, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column == AmountColumn || column == ChanceColumn || column == AgeColumn
                          ? Qt::AlignRight
                          : Qt::AlignLeft));
    case ToneRole:
        if (column == AgeColumn && line.card.isTooLong())
            return int(Tone::Bad);
        if (column == CloseColumn && line.isOpen && line.card.expectedClose.isValid()
            && line.card.expectedClose < m_today)
            return int(Tone::Bad);
        if (column == NextColumn && line.isOpen
            && (!line.card.nextOn.isValid() || line.card.nextOn < m_today
                || line.card.idleDays > StaleDays))
            return int(Tone::Warn);
        return {};
    default:
        return {};
    }
}

QVariant DealListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case CustomerColumn:
        return tr("Customer");
    case NameColumn:
        return tr("Opportunity");
    case StageColumn:
        return tr("Stage");
    case AmountColumn:
        return tr("Amount");
    case ChanceColumn:
        return tr("Chance");
    case CloseColumn:
        return tr("Close");
    case CategoryColumn:
        return tr("Forecast");
    case OwnerColumn:
        return tr("Owner");
    case AgeColumn:
        return tr("In stage");
    case NextColumn:
        return tr("Next step");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags DealListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(static_cast<Column>(index.column()))
            && m_lines.at(index.row()).isOpen
        ? flags | Qt::ItemIsEditable
        : flags;
}

bool DealListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || value == data(index, Qt::EditRole))
        return false;
    const Uuid id = m_lines.at(index.row()).card.id;
    const QString typed = value.toString().trimmed();
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        Q_EMIT edited(id, u"name"_s, typed.isEmpty() ? Value() : Value(typed));
        return true;
    case AmountColumn: {
        const FigureText::Typed amount = FigureText::read(typed);
        if (!amount.isUnderstood || amount.value.value_or(0) < 0) {
            Q_EMIT refused(tr("“%1” is not an amount. Write it like 120,000 or 12万.").arg(typed));
            return false;
        }
        Q_EMIT edited(id, u"amount"_s, amount.value ? Value(*amount.value) : Value());
        return true;
    }
    case ChanceColumn: {
        const auto percent = Fixed::parse(QString(typed).remove(u'%').trimmed(), Share::Scale);
        if (!typed.isEmpty() && (!percent || *percent < 0 || *percent > 100 * Share::Whole)) {
            Q_EMIT refused(tr("“%1” is not a chance. Write a number from 0 to 100.").arg(typed));
            return false;
        }
        Q_EMIT edited(id, u"probability"_s, percent ? Value(*percent / 100) : Value());
        return true;
    }
    case CloseColumn:
        Q_EMIT edited(id, u"expected_close_on"_s,
                      value.toDate().isValid() ? Value(value.toDate()) : Value());
        return true;
    case CategoryColumn:
        Q_EMIT edited(id, u"category"_s, Value(typed));
        return true;
    case CustomerColumn:
    case StageColumn:
    case OwnerColumn:
    case AgeColumn:
    case NextColumn:
    case ColumnCount:
        break;
    }
    return false;
}

} // namespace Steelyard
