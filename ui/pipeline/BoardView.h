// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Board.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Steelyard {

class BoardLane;
class LaneModel;
class Theme;

/// The stages side by side with their cards, in one row or in one for each owner or product line.
///
/// What is dragged, or carried by Space and the arrows, is only asked for: the store decides, and
/// setFigures() shows what became of it.
class BoardView final : public QWidget
{
    Q_OBJECT
public:
    enum class Rows { One, Owners, Products };

    explicit BoardView(const Theme &theme, QWidget *parent = nullptr);

    void setFigures(const BoardFigures &figures, const Formatting &formatting);
    void setRows(Rows rows);
    Rows rows() const { return m_rows; }
    /// Puts back what was moved on the screen only.
    void restore();

    QList<Uuid> selection() const;
    void clearSelection();
    void focusBoard();
    void focusCard(const Uuid &id);
    bool isHolding() const { return !m_held.isEmpty(); }

Q_SIGNALS:
    void moveWanted(const QList<Steelyard::Uuid> &ids, const QString &stage);
    void opened(const Steelyard::Uuid &id);
    void selectionChanged();
    void addWanted(const QString &stage);
    /// "Move to stage…" for what is selected.
    void menuWanted(const QPoint &global);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        int row = 0;
        int column = 0;
    };
    struct Lane
    {
        BoardLane *lane;
        LaneModel *model;
        QPushButton *add;
    };

    void build(int rows, int columns);
    void addLane(int row, int column, QWidget *strip);
    void write();
    void carry(Place from, int step);
    void putDown();
    void takeBack();
    void settle(Place at);
    void hint(const QString &text);
    QString rowOf(const BoardCard &card) const;
    Lane &at(Place place) { return m_lanes[place.row][place.column]; }

    const Theme &m_theme;
    Formatting m_formatting;
    std::optional<BoardFigures> m_figures;
    Rows m_rows = Rows::One;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    QWidget *m_board = nullptr;
    QStringList m_rowNames;
    QList<QLabel *> m_heads;
    QList<QList<Lane>> m_lanes;
    QList<Uuid> m_held; ///< carried by the keyboard
    Place m_origin;
    Place m_here;
};

} // namespace Steelyard
