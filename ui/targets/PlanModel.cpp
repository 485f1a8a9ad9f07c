// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanModel.h"

#include "core/base/Fixed.h"
#include "core/base/Text.h"
#include "core/targets/DayShare.h"
#include "ui/targets/FigureText.h"

#include <QCoreApplication>

#include <numeric>

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
        m_columns = PlanColumns(plan, view.wish.year, view.calendar);
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
    if (m_other)
        m_otherFigures = PlanFigures(m_other->plan(), m_other->wholes(), m_tier);
    tellAll();
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
    m_locked = m_plan->locked(m_tier);
    countDecimals();
    if (m_other)
        m_otherFigures = PlanFigures(m_other->plan(), m_other->wholes(), m_tier);
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
}

QString PlanModel::widestText(int column) const
{
    const PlanColumns::Column *at = span(column);
    if (!m_plan || !at)
        return {};
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
    if (column == NameColumn || column == GapColumn || at >= m_columns.visible().size())
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

PlanGap PlanModel::gapAt(int node, int column) const
{
    const PlanColumns::Column *at = span(column == GapColumn ? int(TotalColumn) : column);
    return at && !at->isDerived ? m_figures.gap(*m_plan, node, at->first, at->last) : PlanGap();
}

// As the engine gives a figure to its days: by working days, nothing lost.
std::optional<qint64> PlanModel::derived(int node, const PlanColumns::Column &column) const
{
    const auto whole = m_figures.figure(*m_plan, node, column.first, column.last).value;
    if (!whole)
        return std::nullopt;
    const DateRange &part = m_plan->periods().at(column.first).range();
    const QDate start = m_view->wish.year.from();
    const auto at = [&](const QDate &day) { return qsizetype(start.daysTo(day)); };
    const auto own = m_view->ownWeights.constFind(m_plan->nodes().at(node).key);
    const std::vector<int> &everyDay
        = own == m_view->ownWeights.constEnd() ? m_view->dayWeights : *own;
    const std::vector<int> weights(everyDay.begin() + at(part.from),
                                   everyDay.begin() + at(part.to));
    const std::vector<qint64> days = DayShare::divide(*whole, weights, m_view->sheet.step());
    const auto from = part.from.daysTo(column.period.from());
    const auto to = part.from.daysTo(column.period.to());
    return std::accumulate(days.begin() + from, days.begin() + to, qint64(0));
}

PlanFigures::Figure PlanModel::figureAt(const QModelIndex &index) const
{
    const PlanColumns::Column *at = span(index.column());
    if (!at)
        return {};
    const int node = m_rows.at(index.row());
    if (at->isDerived)
        return {derived(node, *at), false};
    return m_figures.figure(*m_plan, node, at->first, at->last);
}

std::optional<qint64> PlanModel::otherFigure(int node, const PlanColumns::Column &column) const
{
    const auto there = m_other->plan().find(m_plan->nodes().at(node).key);
    const auto parts = m_other->partsOf(column.period);
    if (!there || !parts)
        return std::nullopt;
    return m_otherFigures.figure(m_other->plan(), *there, parts->first, parts->second).value;
}

QString PlanModel::written(std::optional<qint64> units) const
{
    return units ? m_formatting.decimal(*units, Quantity::Scale + m_exponent, m_decimals)
                 : QString();
}

PlanModel::Look PlanModel::look(const QModelIndex &index) const
{
    Look look;
    const int node = m_rows.at(index.row());
    const PlanNode &place = m_plan->nodes().at(node);
    look.isPerson = place.key.isPerson();
    look.stage = m_view->stages.at(std::size_t(node));
    look.isReadOnly = !isEditable(index);
    if (index.column() == NameColumn) {
        look.text = place.name;
        look.depth = depthOf(node);
        look.hasChildren = !m_plan->children(node).empty();
        look.isOpen = m_open.contains(place.key) || !m_search.trimmed().isEmpty();
        look.isLocked = std::any_of(
            m_plan->locks().cbegin(), m_plan->locks().cend(),
            [node](const PlanLock &lock) { return lock.node == node && !lock.period; });
        return look;
    }
    if (index.column() == GapColumn) {
        const PlanGap gap = gapAt(node, GapColumn);
        look.gap = gap.kind;
        look.text = gapText(gap, m_exponent, m_formatting);
        return look;
    }
    const PlanColumns::Column &at = *span(index.column());
    look.isLong = at.first < at.last;
    const PlanFigures::Figure figure = figureAt(index);
    look.isOwn = figure.isOwn || (at.isDerived && figure.value);
    look.isEmpty = !figure.value;
    // Days are finer than what is planned.
    look.text = at.isDerived && figure.value
        ? FigureText::write(*figure.value, m_exponent, m_formatting)
        : written(figure.value);
    if (m_other) {
        const auto other = otherFigure(node, at);
        look.difference = figure.value.value_or(0) - other.value_or(0);
        look.isEmpty = !figure.value && !other;
        look.text = look.isEmpty ? QString() : written(look.difference);
        return look;
    }
    bool isAllLocked = true;
    for (int part = at.first; part <= at.last; ++part) {
        const std::size_t cell = m_plan->place(node, part, m_tier);
        isAllLocked = isAllLocked && m_locked[cell];
        look.isOverridden = look.isOverridden || (!look.isLong && m_plan->overridden(cell));
        look.isChanged
            = look.isChanged || m_plan->cell(cell).value != m_view->sheet.plan().cell(cell).value;
    }
    look.isLocked = isAllLocked;
    if (!at.isDerived && !look.isLong)
        look.gap = m_figures.gap(*m_plan, node, at.first, at.last).kind;
    return look;
}

bool PlanModel::isEditable(const QModelIndex &index) const
{
    const PlanColumns::Column *at = span(index.column());
    if (!at || at->isDerived || m_other || PlanBooks::isVersion(m_view->wish.plan))
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
        if (index.column() == NameColumn || index.column() == GapColumn)
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

QString PlanModel::spoken(const QModelIndex &index) const
{
    const QString name = m_plan->nodes().at(m_rows.at(index.row())).name;
    const Look look = this->look(index);
    if (index.column() == NameColumn)
        return !look.hasChildren ? name
            : look.isOpen        ? tr("%1, open").arg(name)
                                 : tr("%1, closed").arg(name);
    QStringList said {look.isEmpty ? tr("empty") : look.text};
    if (!look.isOwn && !look.isEmpty && index.column() != GapColumn && !isCompared())
        said << tr("sum of what is below");
    if (look.isLocked)
        said << tr("locked");
    if (look.isOverridden)
        said << tr("overridden");
    if (look.isChanged)
        said << tr("not saved yet");
    return u"%1, %2: %3"_s.arg(name, columnName(index.column()), said.join(u", "_s));
}

QString PlanModel::columnName(int column) const
{
    if (column == NameColumn)
        return tr("Unit or person");
    if (column == GapColumn)
        return tr("Gap");
    const PlanColumns::Column *at = span(column);
    if (!at)
        return {};
    const Period &period = at->period;
    switch (period.grain()) {
    case Grain::Month:
        return m_formatting.shortMonth(period.from());
    case Grain::Day:
        return QString::number(period.from().day());
    case Grain::Week:
        return m_formatting.isChinese() ? u"%1周"_s.arg(period.label().section(u'W', -1).toInt())
                                        : u"W"_s + period.label().section(u'W', -1);
    case Grain::Quarter:
    case Grain::FiscalQuarter:
    case Grain::RetailQuarter: {
        const int number = period.label().section(u'Q', -1).toInt();
        return m_formatting.isChinese()
            ? u"%1季度"_s.arg(QStringView(u"一二三四").mid(qBound(1, number, 4) - 1, 1))
            : u"Q%1"_s.arg(number);
    }
    case Grain::Range:
        if (at->isDerived)
            return period.range().days() == 1
                ? QString::number(period.from().day())
                : u"%1–%2"_s.arg(period.from().day()).arg(period.last().day());
        return m_formatting.period(period.range());
    default:
        return period.grain() == Grain::Year ? m_formatting.period(period.range()) : period.label();
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_plan)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role == Qt::ToolTipRole && span(section))
        return m_formatting.period(span(section)->period.range());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    return {};
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

QString gapText(const PlanGap &gap, int exponent, const Formatting &formatting)
{
    const auto say
        = [](const char *words) { return QCoreApplication::translate("PlanGap", words); };
    switch (gap.kind) {
    case PlanGap::Kind::None:
        return {};
    case PlanGap::Kind::Balanced:
        return say(QT_TRANSLATE_NOOP("PlanGap", "adds up"));
    case PlanGap::Kind::Over:
        return u'+' + FigureText::write(gap.gap, exponent, formatting);
    case PlanGap::Kind::Under:
        return FigureText::write(gap.gap, exponent, formatting);
    case PlanGap::Kind::Unassigned:
        return say(QT_TRANSLATE_NOOP("PlanGap", "not divided"));
    case PlanGap::Kind::Undirected:
        return say(QT_TRANSLATE_NOOP("PlanGap", "from below"));
    }
    return {};
}

} // namespace Steelyard
