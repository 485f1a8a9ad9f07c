// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FunnelWords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isKnown(const FunnelStep &step)
{
    return step.passed && step.entered > 0;
}

/// The z of two shares, pooled (Newcombe's first step; Fleiss, Statistical Methods, 2003, ch. 3).
double zOf(const FunnelStep &a, const FunnelStep &b)
{
    const double na = double(a.entered);
    const double nb = double(b.entered);
    const double pooled = double(*a.passed + *b.passed) / (na + nb);
    const double spread = std::sqrt(pooled * (1 - pooled) * (1 / na + 1 / nb));
    return spread > 0 ? (double(*a.passed) / na - double(*b.passed) / nb) / spread : 0;
}

constexpr double Surely = 1.96; ///< 95 %

} // namespace

QString FunnelWords::conversion(const FunnelStep &step) const
{
    return isKnown(step) ? m_formatting.percent(Ratio {*step.passed, step.entered}) : QString();
}

QString FunnelWords::interval(const FunnelStep &step) const
{
    if (!isKnown(step))
        return {};
    return tr("%L1–%L2%").arg(qRound(100 * step.low)).arg(qRound(100 * step.high));
}

QString FunnelWords::days(const FunnelStep &step) const
{
    return step.medianDays ? m_formatting.days(qRound64(*step.medianDays)) : QString();
}

QString FunnelWords::gain(const FunnelStep &step) const
{
    return step.gain && *step.gain > 0 ? m_formatting.money({qint64(*step.gain), m_currency})
                                       : QString();
}

QList<FunnelStage> FunnelWords::stages(const QList<FunnelStep> &steps) const
{
    QList<FunnelStage> stages;
    for (const FunnelStep &step : steps) {
        FunnelStage stage;
        stage.name = step.name.isEmpty() ? step.stage : step.name;
        stage.count = step.entered;
        stage.countText = m_formatting.count(step.entered);
        stage.money = m_formatting.money({qint64(step.amount), m_currency});
        stage.conversion = conversion(step);
        QStringList note;
        if (isKnown(step))
            note << tr("%1 of %2 went on")
                        .arg(m_formatting.count(*step.passed), m_formatting.count(step.entered))
                 << tr("95 %: %1").arg(interval(step));
        if (step.medianDays)
            note << tr("half of them within %1").arg(days(step));
        stage.note = note.join(u" · "_s);
        stages.append(stage);
    }
    return stages;
}

QString FunnelWords::bottleneck(const QList<FunnelStep> &steps) const
{
    const qsizetype at = Funnel::bottleneck(steps);
    if (at < 0)
        return {};
    const FunnelStep &step = steps.at(at);
    return tr("The bottleneck is %1: %2 of %3 went on. Five points more there would bring %4, with "
              "all else as it is.")
        .arg(step.name.isEmpty() ? step.stage : step.name,
             m_formatting.count(step.passed.value_or(0)), m_formatting.count(step.entered),
             gain(step));
}

QString FunnelWords::difference(const FunnelStep &now, const FunnelStep &before) const
{
    if (!isKnown(now) || !isKnown(before))
        return {};
    const double points = 100
        * (double(*now.passed) / double(now.entered)
           - double(*before.passed) / double(before.entered));
    const QString text = m_formatting.points(qRound64(points * 1e4), 4);
    return std::abs(zOf(now, before)) < Surely ? tr("%1 (by chance?)").arg(text) : text;
}

} // namespace Steelyard
