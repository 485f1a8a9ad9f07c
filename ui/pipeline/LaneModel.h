// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Board.h"
#include "ui/shell/Formatting.h"

#include <QAbstractListModel>

namespace Steelyard {

/// The cards of one stage of the board.
class LaneModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit LaneModel(QObject *parent = nullptr);

    void setCards(const QList<BoardCard> &cards, const Formatting &formatting);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<BoardCard> m_cards;
    Formatting m_formatting;
};

} // namespace Steelyard
