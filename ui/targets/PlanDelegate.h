// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/PlanModel.h"
#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace Steelyard {

/// Draws the cells of a plan: locks, overrides, gaps and unsaved figures by sign and not by colour
/// alone; what is empty looks unlike 0.
class PlanDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int Indent = 16;

    PlanDelegate(const Theme &theme, const PlanModel &model, QObject *parent = nullptr);

    /// Where the sign that opens a row is drawn.
    QRect signOf(const QRect &cell, int depth) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &rect, const PlanModel::Look &look) const;
    void paintGap(QPainter &painter, const QRect &rect, const PlanModel::Look &look) const;
    void paintPromise(QPainter &painter, const QRect &rect, const PlanModel::Look &look) const;
    void paintFigure(QPainter &painter, const QRect &rect, const PlanModel::Look &look) const;

    const Theme &m_theme;
    const PlanModel &m_model;
    QIcon m_openSign;
    QIcon m_closedSign;
    QIcon m_lock;
    QIcon m_edited;
};

} // namespace Steelyard
