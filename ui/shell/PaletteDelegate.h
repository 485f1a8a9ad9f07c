// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace Steelyard {

/// What the palette's model tells about a line beside its text.
enum PaletteRole {
    PaletteIconRole = Qt::UserRole, ///< QString; a line without one is the name of a section
    PaletteNoteRole,
    PaletteCommandRole, ///< int: which command, none for a section
};

/// Draws the lines of the command palette and the names of its sections.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Steelyard
