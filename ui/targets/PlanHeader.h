// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/PlanModel.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>

namespace Steelyard {

/// The head of a plan's time axis: a click on the sign opens a quarter, a month, a week.
class PlanHeader final : public QHeaderView
{
    Q_OBJECT
public:
    PlanHeader(const Theme &theme, PlanModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect signOf(const QRect &section) const;

    const Theme &m_theme;
    PlanModel &m_model;
    QIcon m_openSign;
    QIcon m_closedSign;
};

} // namespace Steelyard
