// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"

#include <QStyledItemDelegate>

namespace Steelyard {

/// What a board's model tells about a card beside its title (DisplayRole) and IdRole.
enum BoardRole {
    /// QString: 预计 11月3日
    BoardSubtitleRole = Qt::UserRole + 64,
    /// QString: ¥180.0万
    BoardAmountRole,
    /// double, 0 to 1: the chance of winning.
    BoardChanceRole,
    /// QString: 39%
    BoardChanceTextRole,
    /// QString: 停滞 16 天; empty for none.
    BoardChipRole,
    /// Tone as int.
    BoardChipToneRole,
    /// QString: who owns it.
    BoardOwnerRole,
    /// QString: 下一步 11月5日; empty for none.
    BoardNextRole,
    /// Tone as int.
    BoardNextToneRole,
};

/// Draws one opportunity as a card of a board.
class BoardCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int CardHeight = 104;

    explicit BoardCardDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The card that the keyboard holds, drawn lifted.
    void setPicked(const QPersistentModelIndex &index) { m_picked = index; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    QPersistentModelIndex m_picked;
};

} // namespace Steelyard
