// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of the sheet looks like, and what is said of it.
#include "core/targets/PlanHolds.h"
#include "ui/targets/FigureText.h"
#include "ui/targets/PlanModel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

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
            m_plan->locks().cbegin(), m_plan->locks().cend(), [node, this](const PlanLock &lock) {
                return lock.node == node && !lock.period && lock.isOfTier(m_tier);
            });
        return look;
    }
    if (index.column() == GapColumn) {
        const PlanGap gap = gapAt(node, GapColumn);
        look.gap = gap.kind;
        look.text = gapText(gap, m_exponent, m_formatting);
        return look;
    }
    if (index.column() == PromiseColumn) {
        const int last = m_plan->periodCount() - 1;
        const auto promise = committed(node, 0, last);
        const auto target = m_figures.figure(*m_plan, node, 0, last).value;
        look.isEmpty = !promise;
        if (promise && target)
            look.difference = *promise - *target;
        look.text = written(promise);
        return look;
    }
    const PlanColumns::Column &at = *span(index.column());
    look.isLong = at.first < at.last && !at.isDerived;
    const PlanFigures::Figure figure = figureAt(index);
    look.isOwn = figure.isOwn;
    look.isEmpty = !figure.value;
    look.text = at.isDerived ? writtenDays(figure.value) : written(figure.value);
    if (m_other) {
        const auto other = otherFigure(node, at);
        look.difference = figure.value.value_or(0) - other.value_or(0);
        look.isEmpty = !figure.value && !other;
        look.text = look.isEmpty ? QString() : written(look.difference);
        return look;
    }
    if (at.isDerived) {
        const auto was = m_storedDays.sum(m_view->sheet.plan(), node, at.period.range());
        look.isChanged = was != figure.value;
    }
    bool isAllLocked = true;
    for (int part = at.first; part <= at.last; ++part) {
        const std::size_t cell = m_plan->place(node, part, m_tier);
        const DateRange &range = m_plan->periods().at(part).range();
        const DateRange shown {qMax(range.from, at.period.from()), qMin(range.to, at.period.to())};
        const QList<DateRange> held = m_plan->heldDays(node, part, m_tier);
        look.hasHeldDays = look.hasHeldDays || PlanHolds::isTouched(held, shown);
        isAllLocked = isAllLocked && (m_locked[cell] || PlanHolds::isHeld(held, shown));
        if (at.isDerived) {
            // A day or a week that somebody typed is marked like a figure that a person overrode.
            // What lies around held days was cut off by them.
            const auto pieces = m_plan->cut(cell);
            const bool isRest
                = !held.isEmpty() && PlanHolds::open(held, range).contains(at.period.range());
            look.isTyped = look.isTyped
                || (!isRest
                    && std::any_of(pieces.cbegin(), pieces.cend(), [&](const PlanPiece &piece) {
                           return piece.days == at.period.range();
                       }));
            continue;
        }
        look.isOverridden = look.isOverridden || (!look.isLong && m_plan->overridden(cell));
        look.isChanged
            = look.isChanged || m_plan->cell(cell).value != m_view->sheet.plan().cell(cell).value;
    }
    look.isLocked = isAllLocked;
    // What is locked was not typed; its figure is only kept.
    look.isTyped = look.isTyped && !isAllLocked;
    if (!at.isDerived && !look.isLong)
        look.gap = m_figures.gap(*m_plan, node, at.first, at.last).kind;
    return look;
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
    if (index.column() == PromiseColumn) {
        if (look.difference)
            said << tr("%1 beside the target")
                        .arg(FigureText::write(*look.difference, m_exponent, m_formatting));
        return u"%1, %2: %3"_s.arg(name, columnName(index.column()), said.join(u", "_s));
    }
    if (!look.isOwn && !look.isEmpty && index.column() != GapColumn && !isCompared())
        said << tr("sum of what is below");
    if (look.isLocked)
        said << tr("locked");
    else if (look.hasHeldDays)
        said << tr("some of its days are locked");
    if (look.isTyped)
        said << tr("typed for these days");
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
    if (column == PromiseColumn)
        return tr("Committed");
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
    if (role == Qt::ToolTipRole && section == PromiseColumn)
        return tr("What people promise for the year, beside their target");
    if (role == Qt::ToolTipRole && span(section))
        return m_formatting.period(span(section)->period.range());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    return {};
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
