// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanFigures.h"
#include "core/workspace/PlanRoom.h"
#include "core/workspace/PlanTyping.h"
#include "ui/shell/Formatting.h"
#include "ui/targets/PlanColumns.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// A plan as a sheet: the organisation's tree in the rows that are open, time in the columns.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum FixedColumn { NameColumn, TotalColumn, GapColumn, PromiseColumn, FirstColumn };

    /// What a cell is drawn from.
    struct Look
    {
        QString text;
        int depth = 0;
        bool hasChildren = false;
        bool isOpen = false;
        bool isPerson = false;
        bool isOwn = false;   ///< a figure of the node's own
        bool isEmpty = false; ///< nothing stands there; 0 does
        bool isLocked = false;
        bool hasHeldDays = false; ///< some of its days are locked
        bool isOverridden = false;
        bool isTyped = false;   ///< days that have a figure by themselves
        bool isChanged = false; ///< not saved yet
        bool isReadOnly = false;
        bool isLong = false; ///< of a period longer than a part
        PlanGap::Kind gap = PlanGap::Kind::None;
        PlanStage stage = PlanStage::Draft;
        std::optional<qint64> difference; ///< to the plan that is compared with, to the target
    };

    explicit PlanModel(QObject *parent = nullptr);

    void clear();
    /// The plan as it is stored, and as it is being made. The same tree keeps what is open.
    void setView(const PlanView &view, const TargetPlan &plan);
    void setPlan(const TargetPlan &plan);
    void setFormatting(const Formatting &formatting);
    void setTier(int tier);
    /// Figures are shown and typed in tens to this power: 4 for 万.
    void setExponent(int exponent);
    /// Shows what this plan has more or less than another one; none: figures.
    void setCompared(const std::optional<PlanSheet> &other);
    void setSearch(const QString &words);
    /// By months, or by whole weeks.
    void setAxis(PlanColumns::Axis axis);
    PlanColumns::Axis axis() const { return m_axis; }

    bool isFilled() const { return m_view.has_value(); }
    const PlanView &view() const { return *m_view; }
    const TargetPlan &plan() const { return *m_plan; }
    const PlanFigures &figures() const { return m_figures; }
    int tier() const { return m_tier; }
    /// The tier of what people promise; -1 where the plan has none.
    int commitmentTier() const { return int(m_plan->tiers().indexOf(CommitmentTier)); }
    /// Whether anybody has promised anything.
    bool hasCommitments() const { return m_hasCommitments; }
    /// What a node promises for some parts; where it says nothing what those below it do.
    std::optional<qint64> committed(int node, int first, int last) const
    {
        return promise(node, first, last).value;
    }
    PlanFigures::Figure promise(int node, int first, int last) const;
    int exponent() const { return m_exponent; }
    bool isCompared() const { return m_other.has_value(); }
    const Formatting &formatting() const { return m_formatting; }

    int nodeAt(int row) const { return m_rows.at(row); }
    int rowOf(int node) const { return int(m_rows.indexOf(node)); }
    /// Opens whatever hides the node and gives its row.
    int reveal(int node);
    /// Nothing for the columns of names and gaps.
    const PlanColumns::Column *span(int column) const;
    int columnOf(int part) const;
    /// Whether a column is of the same kind as another: weeks and days are finer than what is
    /// planned, and a block goes from months to months and from days to days.
    bool isAlike(int column, int other) const;
    Look look(const QModelIndex &index) const;
    /// What a cell holds; of a node without figures what is below it.
    PlanFigures::Figure figureAt(const QModelIndex &index) const;
    /// The gap of a node over the span of a column.
    PlanGap gapAt(int node, int column) const;
    QString columnName(int column) const;
    /// The largest figure of a column as it is shown: that of the top.
    QString widestText(int column) const;
    /// Whether something can be typed there; a version as published is only looked at.
    bool isEditable(const QModelIndex &index) const;

    void toggleRow(int row);
    void setRowOpen(int row, bool open);
    void setAllOpen(bool open);
    void setColumnOpen(int column, bool open);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void typed(const QModelIndex &index, const QString &text);

private:
    void layOut();
    void count();
    void countPromises();
    void tellAll();
    void countDecimals();
    QList<int> visibleBelow(int node) const;
    bool isHidden(int node) const;
    int depthOf(int node) const;
    std::optional<qint64> otherFigure(int node, const PlanColumns::Column &column) const;
    QString written(std::optional<qint64> units) const;
    /// Days are finer than what is planned: as fine as can be typed.
    QString writtenDays(std::optional<qint64> units) const;
    QString spoken(const QModelIndex &index) const;

    std::optional<PlanView> m_view;
    std::optional<TargetPlan> m_plan;
    std::optional<PlanSheet> m_other;
    PlanFigures m_figures;
    PlanFigures m_promises;
    bool m_hasCommitments = false;
    PlanFigures m_otherFigures;
    PlanDays m_days;       ///< of the plan as it is being made
    PlanDays m_storedDays; ///< and as it is stored
    PlanDays m_otherDays;
    std::vector<bool> m_locked;
    PlanColumns m_columns;
    PlanColumns::Axis m_axis = PlanColumns::Axis::Months;
    QList<int> m_rows; ///< nodes in sight
    QSet<NodeKey> m_open;
    QSet<int> m_found; ///< while searching: what fits, and what is above it
    QString m_search;
    Formatting m_formatting;
    int m_tier = 0;
    int m_exponent = 0;
    int m_dayDecimals = 0;
    int m_decimals = 0; ///< as many as the finest figure of the plan needs
};

/// "balanced", "150 too much below" …: a gap in words.
QString gapText(const PlanGap &gap, int exponent, const Formatting &formatting);

} // namespace Steelyard
