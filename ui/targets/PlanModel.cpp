// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanModel.h"

#include "core/base/Fixed.h"
#include "core/base/Text.h"
#include "ui/targets/FigureText.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlanModel::clear()
{
    beginResetModel();
    m_view.reset();
    m_plan.reset();
    m_other.reset();
    m_rows.clear();
    m_columns = {};
    m_open.clear();
    endResetModel();
}

void PlanModel::setView(const PlanView &view, const TargetPlan &plan)
{
    // Tiers come and go: the one that is looked at stays so by its name.
    if (m_plan)
        m_tier = qMax(0, int(plan.tiers().indexOf(m_plan->tiers().value(m_tier))));
    m_tier = qMin(m_tier, int(plan.tiers().size()) - 1);
    const bool isSame = m_view && m_plan && m_plan->nodes() == plan.nodes()
        && m_plan->periods() == plan.periods() && m_view->wish.year == view.wish.year
        && m_search.isEmpty();
    if (isSame) {
        m_view = view;
        m_plan = plan;
        count();
        tellAll();
        return;
    }
    beginResetModel();
    const bool isNewTime = !m_view || m_view->wish.year != view.wish.year || !m_plan
        || m_plan->periods() != plan.periods();
    m_view = view;
    m_plan = plan;
    m_other.reset();
    if (m_open.isEmpty()) {
        for (const PlanNode &node : plan.nodes()) {
            if (node.parent < 0 || node.level == "company"_L1
                || (node.level == "department"_L1 && plan.nodeCount() <= 60))
                m_open.insert(node.key);
        }
    }
    if (isNewTime)
        m_columns = PlanColumns(plan, view.wish.year, view.calendar, m_axis);
    count();
    layOut();
    endResetModel();
}

void PlanModel::setPlan(const TargetPlan &plan)
{
    m_plan = plan;
    count();
    tellAll();
}

void PlanModel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    tellAll();
}

void PlanModel::setTier(int tier)
{
    m_tier = tier;
    count();
    tellAll();
}

void PlanModel::setExponent(int exponent)
{
    m_exponent = exponent;
    count();
    tellAll();
}

void PlanModel::setCompared(const std::optional<PlanSheet> &other)
{
    m_other = other;
    if (m_plan)
        m_otherDays = PlanDays(m_view->dayWeights, m_view->sheet.step(), m_tier);
    if (m_other)
        m_otherFigures = PlanFigures(m_other->plan(), m_other->wholes(), m_tier);
    tellAll();
}

void PlanModel::setAxis(PlanColumns::Axis axis)
{
    if (axis == m_axis)
        return;
    beginResetModel();
    m_axis = axis;
    if (m_plan)
        m_columns = PlanColumns(*m_plan, m_view->wish.year, m_view->calendar, m_axis);
    endResetModel();
}

void PlanModel::setSearch(const QString &words)
{
    if (!m_plan || words == m_search)
        return;
    beginResetModel();
    m_search = words;
    layOut();
    endResetModel();
}

void PlanModel::count()
{
    if (!m_plan)
        return;
    m_figures = PlanFigures(*m_plan, m_view->sheet.wholes(), m_tier);
    countPromises();
    m_locked = m_plan->locked(m_tier);
    m_days = m_storedDays = m_otherDays
        = PlanDays(m_view->dayWeights, m_view->sheet.step(), m_tier);
    countDecimals();
    if (m_other)
        m_otherFigures = PlanFigures(m_other->plan(), m_other->wholes(), m_tier);
}

// Most plans have none: then nothing is summed up.
void PlanModel::countPromises()
{
    m_hasCommitments = false;
    const int promised = commitmentTier();
    if (promised < 0)
        return;
    const std::size_t first = m_plan->place(0, 0, promised);
    const auto count = std::size_t(m_plan->nodeCount()) * std::size_t(m_plan->periodCount());
    for (std::size_t cell = first; cell < first + count && !m_hasCommitments; ++cell)
        m_hasCommitments = m_plan->cell(cell).value.has_value();
    m_hasCommitments = m_hasCommitments
        || std::any_of(m_plan->wholes().cbegin(), m_plan->wholes().cend(),
                       [promised](const PlanWhole &whole) {
                           return whole.tier == promised && whole.value;
                       });
    if (m_hasCommitments)
        m_promises = PlanFigures(*m_plan, m_view->sheet.wholes(), promised);
}

// One rule for the whole sheet: figures below each other have their marks below each other.
void PlanModel::countDecimals()
{
    const int scale = Quantity::Scale + m_exponent;
    const auto count = std::size_t(m_plan->nodeCount()) * std::size_t(m_plan->periodCount());
    const std::size_t first = m_plan->place(0, 0, m_tier);
    m_decimals = 0;
    for (std::size_t cell = first; cell < first + count; ++cell) {
        const qint64 units = m_plan->cell(cell).value.value_or(0);
        while (m_decimals < scale && units % Fixed::power(scale - m_decimals) != 0)
            ++m_decimals;
    }
    m_dayDecimals = m_decimals;
    const qint64 step = m_view->sheet.step();
    while (m_dayDecimals < scale && step % Fixed::power(scale - m_dayDecimals) != 0)
        ++m_dayDecimals;
}

QString PlanModel::widestText(int column) const
{
    const PlanColumns::Column *at = span(column);
    if (m_plan && column == PromiseColumn)
        return written(committed(0, 0, m_plan->periodCount() - 1));
    if (!m_plan || !at)
        return {};
    if (at->isDerived) {
        // Days are not summed up for every column: twice its even share is wide enough.
        const auto part = m_figures.figure(*m_plan, 0, at->first, at->first).value;
        const qint64 days = m_plan->periods().at(at->first).range().days();
        const qint64 share = qMin(days, 2 * at->period.range().days());
        return part ? writtenDays(*part / days * share) : QString();
    }
    return written(m_figures.figure(*m_plan, 0, at->first, at->last).value);
}

void PlanModel::tellAll()
{
    if (m_rows.isEmpty() || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PlanModel::layOut()
{
    m_found.clear();
    const QString sought = Text::folded(m_search);
    if (!sought.isEmpty()) {
        for (int node = 0; node < m_plan->nodeCount(); ++node) {
            const bool isFound = m_view->keys.size() == m_plan->nodeCount()
                ? m_view->keys.at(node).matches(m_search)
                : Text::folded(m_plan->nodes().at(node).name).contains(sought);
            if (!isFound)
                continue;
            for (int at = node; at >= 0; at = m_plan->nodes().at(at).parent)
                m_found.insert(at);
        }
    }
    m_rows.clear();
    if (!isHidden(0))
        m_rows << 0 << visibleBelow(0);
}

bool PlanModel::isHidden(int node) const
{
    return !m_search.trimmed().isEmpty() && !m_found.contains(node);
}

QList<int> PlanModel::visibleBelow(int node) const
{
    QList<int> rows;
    if (m_search.trimmed().isEmpty() && !m_open.contains(m_plan->nodes().at(node).key))
        return rows;
    for (const int child : m_plan->children(node)) {
        if (!isHidden(child))
            rows << child << visibleBelow(child);
    }
    return rows;
}

int PlanModel::depthOf(int node) const
{
    int depth = 0;
    for (int at = m_plan->nodes().at(node).parent; at >= 0; at = m_plan->nodes().at(at).parent)
        ++depth;
    return depth;
}

int PlanModel::reveal(int node)
{
    if (isHidden(node))
        setSearch({});
    QList<int> chain;
    for (int at = m_plan->nodes().at(node).parent; at >= 0; at = m_plan->nodes().at(at).parent)
        chain.prepend(at);
    for (const int at : std::as_const(chain))
        setRowOpen(rowOf(at), true);
    return rowOf(node);
}

const PlanColumns::Column *PlanModel::span(int column) const
{
    const int at = column == TotalColumn ? 0 : column - FirstColumn + 1;
    if (column == NameColumn || column == GapColumn || column == PromiseColumn
        || at >= m_columns.visible().size())
        return nullptr;
    return &m_columns.visible().at(at);
}

int PlanModel::columnOf(int part) const
{
    int best = TotalColumn;
    for (int column = FirstColumn; column < columnCount(); ++column) {
        const PlanColumns::Column *at = span(column);
        if (at->first <= part && at->last >= part && !at->isDerived)
            best = column;
    }
    return best;
}

bool PlanModel::isAlike(int column, int other) const
{
    const PlanColumns::Column *a = span(column);
    const PlanColumns::Column *b = span(other);
    if (!a || !b || a->isDerived != b->isDerived)
        return !b && a && !a->isDerived;
    return !a->isDerived || a->depth == b->depth;
}

PlanGap PlanModel::gapAt(int node, int column) const
{
    const PlanColumns::Column *at = span(column == GapColumn ? int(TotalColumn) : column);
    return at && !at->isDerived ? m_figures.gap(*m_plan, node, at->first, at->last) : PlanGap();
}

PlanFigures::Figure PlanModel::figureAt(const QModelIndex &index) const
{
    const PlanColumns::Column *at = span(index.column());
    if (!at)
        return {};
    const int node = m_rows.at(index.row());
    if (at->isDerived) {
        const auto whole = m_figures.figure(*m_plan, node, at->first, at->last);
        return {m_days.sum(*m_plan, node, at->period.range()), whole.isOwn};
    }
    return m_figures.figure(*m_plan, node, at->first, at->last);
}

PlanFigures::Figure PlanModel::promise(int node, int first, int last) const
{
    return m_hasCommitments ? m_promises.figure(*m_plan, node, first, last) : PlanFigures::Figure();
}

std::optional<qint64> PlanModel::otherFigure(int node, const PlanColumns::Column &column) const
{
    const auto there = m_other->plan().find(m_plan->nodes().at(node).key);
    if (there && column.isDerived)
        return m_otherDays.sum(m_other->plan(), *there, column.period.range());
    const auto parts = m_other->partsOf(column.period);
    if (!there || !parts)
        return std::nullopt;
    return m_otherFigures.figure(m_other->plan(), *there, parts->first, parts->second).value;
}

QString PlanModel::writtenDays(std::optional<qint64> units) const
{
    return units ? m_formatting.decimal(*units, Quantity::Scale + m_exponent, m_dayDecimals)
                 : QString();
}

QString PlanModel::written(std::optional<qint64> units) const
{
    return units ? m_formatting.decimal(*units, Quantity::Scale + m_exponent, m_decimals)
                 : QString();
}

bool PlanModel::isEditable(const QModelIndex &index) const
{
    const PlanColumns::Column *at = span(index.column());
    if (!at || m_other || PlanBooks::isVersion(m_view->wish.plan))
        return false;
    const PlanStage stage = m_view->stages.at(std::size_t(m_rows.at(index.row())));
    return stage == PlanStage::Draft || stage == PlanStage::Proposed;
}

void PlanModel::toggleRow(int row)
{
    setRowOpen(row, !m_open.contains(m_plan->nodes().at(m_rows.at(row)).key));
}

void PlanModel::setRowOpen(int row, bool open)
{
    if (row < 0 || !m_search.trimmed().isEmpty())
        return;
    const int node = m_rows.at(row);
    const NodeKey key = m_plan->nodes().at(node).key;
    if (m_plan->children(node).empty() || m_open.contains(key) == open)
        return;
    if (open) {
        m_open.insert(key);
        const QList<int> below = visibleBelow(node);
        beginInsertRows({}, row + 1, row + int(below.size()));
        for (qsizetype i = 0; i < below.size(); ++i)
            m_rows.insert(row + 1 + i, below.at(i));
        endInsertRows();
    } else {
        const qsizetype below = visibleBelow(node).size();
        beginRemoveRows({}, row + 1, row + int(below));
        m_open.remove(key);
        m_rows.remove(row + 1, below);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, NameColumn), index(row, NameColumn));
}

void PlanModel::setAllOpen(bool open)
{
    if (!m_plan)
        return;
    beginResetModel();
    m_open.clear();
    for (int node = 0; node < m_plan->nodeCount(); ++node) {
        if (open || node == 0)
            m_open.insert(m_plan->nodes().at(node).key);
    }
    layOut();
    endResetModel();
}

void PlanModel::setColumnOpen(int column, bool open)
{
    const PlanColumns::Column *at = span(column);
    if (!at || !at->hasChildren || at->isOpen == open || column == TotalColumn)
        return;
    const int place = column - FirstColumn + 1;
    PlanColumns next = m_columns;
    next.setOpen(place, open);
    if (open) {
        beginInsertColumns({}, column + 1, column + next.countBelow(place));
        m_columns = next;
        endInsertColumns();
    } else {
        beginRemoveColumns({}, column + 1, column + m_columns.countBelow(place));
        m_columns = next;
        endRemoveColumns();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : FirstColumn + int(m_columns.visible().size()) - 1;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return look(index).text;
    case Qt::EditRole: {
        if (index.column() < FirstColumn && index.column() != TotalColumn)
            return look(index).text;
        const auto value = figureAt(index).value;
        return value ? FigureText::plain(*value, m_exponent) : QString();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEditable(index) ? base | Qt::ItemIsEditable : base;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(index))
        return false;
    const QString text = value.toString().trimmed();
    if (text != data(index, Qt::EditRole).toString())
        Q_EMIT typed(index, text);
    return false;
}

} // namespace Steelyard
