// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"

#include <QHeaderView>

namespace Steelyard {

/// A header of two levels: neighbours with the same GroupRole share a name above their own.
class GroupedHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit GroupedHeader(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    QString group(int logicalIndex) const;
    bool hasGroups() const;
    /// The rectangle of all neighbours that share the section's group.
    QRect groupRect(int logicalIndex, const QRect &section) const;

    const Theme &m_theme;
};

} // namespace Steelyard
