// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/engine/Question.h"
#include "core/sales/Ids.h"
#include "core/sales/Stage.h"
#include "core/workspace/Reading.h"

#include <QList>

namespace Steelyard {

/// What the board is narrowed to.
struct BoardRequest
{
    /// Which of the open opportunities are wanted.
    enum class Only { All, TooLong, WithoutNext, Overdue, ClosingThisQuarter };

    std::optional<NodeKey> node; ///< none: the company
    QStringList products;        ///< product lines; none: all
    PipelineId pipeline;         ///< null: the default one
    Only only = Only::All;
    QString text; ///< in the name, customer or owner, in any case

    bool operator==(const BoardRequest &) const = default;
};

/// One opportunity as its card shows it.
struct BoardCard
{
    Uuid id;
    QString name;
    QString customer;
    QString owner;
    QString productLine;
    std::optional<qint64> amount; ///< scale 4
    QString currency;
    std::optional<qint64> chance; ///< ppm: its own, or its stage's
    QString category;             ///< of the forecast: pipeline, best_case, commit, omitted
    QDate expectedClose;
    QDate decidedOn;                ///< of a won or lost one
    QDate nextOn;                   ///< the nearest agreed step or open task, past ones first
    qint64 idleDays = -1;           ///< since the last activity; −1 when nothing is known
    qint32 ageDays = -1;            ///< working days in its stage; −1 when nothing is known
    std::optional<qint64> limit;    ///< working days that its stage allows
    std::optional<double> usualAge; ///< the median that others took to leave the stage
    qint64 worth = 0;               ///< in the company's currency; 0 where no rate converts it

    bool isTooLong() const { return limit && ageDays > *limit; }

    bool operator==(const BoardCard &) const = default;
};

/// One stage with its opportunities, the largest first.
struct BoardColumn
{
    QString stage;
    QString name;
    QString outcome;   ///< open, won, lost
    qint64 chance = 0; ///< ppm
    std::optional<qint64> limit;
    bool isRetired = false; ///< takes nothing new
    QList<BoardCard> cards;
    Int128 amount = 0;   ///< in the company's currency
    Int128 weighted = 0; ///< amount × chance, scale 4
};

/// The open opportunities by stage; decided ones of the last thirty days under won and lost.
struct BoardFigures
{
    QList<BoardColumn> columns;
    QList<std::pair<PipelineId, QString>> pipelines; ///< the default one first
    PipelineId pipeline;                             ///< the one shown
    QString currency;
    QDate today;
    qint64 open = 0;
    qint64 withoutCustomer = 0; ///< of all opportunities of the node: kept, and said
    qint64 openWithoutAmount = 0;
    qint64 withoutRate = 0; ///< cards in a currency that no rate converts: in no sum
    bool isEmpty = false;
};

namespace Board {

Result<BoardFigures> figures(const BoardRequest &request, const Reading &reading);

} // namespace Board

} // namespace Steelyard
