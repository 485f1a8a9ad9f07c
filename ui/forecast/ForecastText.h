// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Forecast.h"
#include "core/workspace/ForecastMoves.h"
#include "ui/forecast/FlowChart.h"
#include "ui/forecast/NumberChart.h"
#include "ui/widgets/KpiTile.h"
#include "ui/widgets/SmallFigureStrip.h"

#include <QCoreApplication>

namespace Steelyard {

/// Writes the forecast in one language.
class ForecastText
{
    Q_DECLARE_TR_FUNCTIONS(ForecastText)
public:
    /// Both must outlive this.
    ForecastText(const ForecastFigures &figures, const Formatting &formatting)
        : m_figures(figures)
        , m_formatting(formatting)
    {
    }

    QList<KpiTileContent> tiles() const;
    QList<SmallFigure> smallFigures() const;
    /// What is in no column, so that nobody wonders.
    QString facts() const;
    Formatting::Unit unit() const;
    QString unitLabel() const;
    NumberChart::Content history() const;
    QString periodName(const Period &period) const;

    static QString moveName(ForecastFlow::Move move);
    /// The moves that have a bar between start and end.
    static QList<ForecastFlow::Move> movesOf(const ForecastFlow &flow);
    QList<FlowChart::Bar> flow(const ForecastMoves &moves) const;
    QString snapshotName(const ForecastSnapshot &snapshot, const QTimeZone &zone) const;

private:
    const ForecastRow &row() const { return m_figures.rows.constFirst(); }
    QString money(Int128 amount) const;
    QString exact(Int128 amount) const;
    QString reason(const QString &code) const;
    QString signal() const;

    const ForecastFigures &m_figures;
    const Formatting &m_formatting;
};

} // namespace Steelyard
