// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QListView;

namespace Steelyard {

class BoardCardDelegate;

/// One stage of a board: its name, count and sum above a list of cards.
///
/// The mouse drags cards through the model's mime data. With the keyboard Space picks the current
/// card up, Left and Right ask for another lane, Space puts it down and Esc takes the moves back.
class BoardLane final : public QFrame
{
    Q_OBJECT
public:
    explicit BoardLane(const Theme &theme, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }
    /// `share` is the stage's chance, 0 to 1: how strong the line under the head is.
    void setHead(const QString &name, const QString &count, const QString &sum, double share);
    /// A second, quieter line of the head: what is weighted, what stands too long.
    void setNote(const QString &note);
    /// Says that what is held would be put down here.
    void setAimed(bool isAimed);
    /// Takes over a control below the cards.
    void setFoot(QWidget *foot);
    /// Shows a card as held by the keyboard; an invalid index puts it down.
    void setPicked(const QModelIndex &index);
    bool isHolding() const { return m_holding; }

Q_SIGNALS:
    void pickedUp(const QModelIndex &index);
    /// −1 to the lane on the left, 1 to the right; only while a card is held.
    void moveAsked(int step);
    void putDown();
    void takenBack();
    /// Left and Right while nothing is held: the focus goes to the neighbour.
    void focusAsked(int step);
    void cardActivated(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key);

    const Theme &m_theme;
    QListView *m_view;
    BoardCardDelegate *m_delegate;
    QString m_name;
    QString m_count;
    QString m_sum;
    QString m_note;
    bool m_aimed = false;
    double m_share = 1;
    bool m_holding = false;
};

} // namespace Steelyard
