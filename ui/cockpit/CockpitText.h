// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Cockpit.h"
#include "ui/models/MeasureText.h"
#include "ui/widgets/FunnelView.h"
#include "ui/widgets/Gauge.h"
#include "ui/widgets/KpiTile.h"
#include "ui/widgets/MonthlyChart.h"
#include "ui/widgets/SmallFigureStrip.h"
#include "ui/widgets/TeamBars.h"

#include <QCoreApplication>

namespace Steelyard {

/// Puts the cockpit's figures into words: one state of the store, one language.
class CockpitText
{
    Q_DECLARE_TR_FUNCTIONS(CockpitText)
public:
    CockpitText(const CockpitFigures &figures, const Handbook &handbook,
                const Formatting &formatting);

    /// Bookings, collections, overdue receivables, attainment against the time gone by, forecast.
    QList<KpiTileContent> tiles() const;
    QList<SmallFigure> smallFigures() const;
    /// 缺口 ¥154万 · 剩余 6 个工作日 · 日均需 ¥25.7万; empty when nothing is missing or nothing is
    /// left.
    QString gapSentence() const;
    /// 单位：万元 · 数据截至 11-21 · 按合同签订
    QString subtitle(bool withUnit) const;
    QString periodName() const;
    QList<MonthFigure> months() const;
    GaugeContent gauge() const;
    QList<FunnelStage> funnel() const;
    QList<TeamFigure> teams() const;
    Formatting::Unit monthUnit() const { return m_monthUnit; }
    Formatting::Unit teamUnit() const { return m_teamUnit; }
    /// Whether the period is closed; empty while it is not.
    QString phaseName() const;
    QString unitLabel(Formatting::Unit unit) const;
    QString kpiName(const QString &kpi) const;

private:
    KpiTileContent tile(const HeadlineFigure &figure, bool lowerIsBetter = false) const;
    QString variantName(const HeadlineFigure &figure) const;

    const CockpitFigures &m_figures;
    const Handbook &m_handbook;
    const Formatting &m_formatting;
    MeasureText m_words;
    Formatting::Unit m_monthUnit;
    Formatting::Unit m_teamUnit;
};

} // namespace Steelyard
