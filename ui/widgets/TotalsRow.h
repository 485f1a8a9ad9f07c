// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

class QHeaderView;
class QTreeView;

namespace Steelyard {

/// The line of totals that stays below a table while its rows scroll (合计).
class TotalsRow final : public PaintedWidget
{
    Q_OBJECT
public:
    /// Follows the columns of the view; lay it out directly below.
    TotalsRow(const Theme &theme, QTreeView *view, QWidget *parent = nullptr);

    /// One text for each logical column.
    void setTexts(const QStringList &texts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTreeView *m_view;
    QStringList m_texts;
};

} // namespace Steelyard
