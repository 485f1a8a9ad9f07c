// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Board.h"
#include "ui/shell/Formatting.h"
#include "ui/theme/Tokens.h"

#include <QAbstractListModel>

namespace Steelyard {

/// The cards of one stage of the board; dragged and dropped by their ids.
class LaneModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit LaneModel(QObject *parent = nullptr);

    /// A newer answer to the same question keeps what is selected: only what differs is signalled,
    /// as long as that is little.
    void setCards(const QList<BoardCard> &cards, const QDate &today, const Formatting &formatting);
    /// Whether cards can be dropped here.
    void setTakes(bool takes) { m_takes = takes; }
    bool takes() const { return m_takes; }

    const QList<BoardCard> &cards() const { return m_cards; }
    QModelIndex indexOf(const Uuid &id) const;
    /// Takes a card out, or puts one in at the top, until the store says what became of it.
    BoardCard take(int row);
    void put(const BoardCard &card);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const QList<Steelyard::Uuid> &ids);

private:
    bool follow(const QList<BoardCard> &cards);
    QString subtitle(const BoardCard &card) const;
    QString chip(const BoardCard &card) const;
    Tone chipTone(const BoardCard &card) const;
    QString nextStep(const BoardCard &card) const;

    QList<BoardCard> m_cards;
    QDate m_today;
    Formatting m_formatting;
    bool m_takes = true;
};

} // namespace Steelyard
