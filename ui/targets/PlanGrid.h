// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/PlanModel.h"
#include "ui/theme/Theme.h"

#include <QTableView>

namespace Steelyard {

class PlanDelegate;

/// A text for one cell of the sheet, as it was typed, pasted or filled in.
struct CellText
{
    int row = 0;
    int column = 0;
    QString text; ///< empty: the cell is emptied

    bool operator==(const CellText &) const = default;
};

/// The sheet itself: names, total and gap stay in sight while time scrolls; typed in, copied,
/// pasted, filled and emptied as in any spreadsheet.
class PlanGrid final : public QTableView
{
    Q_OBJECT
public:
    PlanGrid(const Theme &theme, PlanModel &model, QWidget *parent = nullptr);

    /// Only looked at: nothing is typed, Tab leaves it, and Enter is for the dialog around it.
    void setReadOnly();
    /// The columns that do not scroll.
    int fixedWidth() const;
    QTableView *fixedPart() const;
    void goTo(const QModelIndex &index);
    QString selectedBlock() const;
    void paste(const QString &text);
    void clearSelected();
    void fill(Qt::Orientation along);
    /// Rows and columns that are selected, from the first to the last of each.
    QRect selectedCells() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// One step: a block that was pasted, filled or emptied.
    void written(const QList<Steelyard::CellText> &cells);
    void gapActivated(const QModelIndex &index);
    /// Something was tried where nothing can be typed.
    void refused(const QModelIndex &index);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    class Fixed;

    void placeFixed();
    void widen();
    void move(int rows, int columns);
    bool openByKey(const QKeyEvent &event);
    /// The first selected column that has figures.
    int firstFigure(const QRect &cells) const;
    /// The columns with figures that are of the kind of this one.
    QList<int> valueColumns(int like) const;

    const Theme &m_theme;
    PlanModel &m_model;
    PlanDelegate *m_delegate;
    Fixed *m_fixed;
    bool m_isReadOnly = false;
};

} // namespace Steelyard
