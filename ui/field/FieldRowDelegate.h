// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace Steelyard {

/// Paints a row of the Field room: what and who above, why and when below.
class FieldRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FieldRowDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    QIcon m_done;
};

} // namespace Steelyard
