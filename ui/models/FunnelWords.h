// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/Funnel.h"
#include "ui/shell/Formatting.h"
#include "ui/widgets/FunnelView.h"

#include <QCoreApplication>

namespace Steelyard {

/// What a funnel says, in one language.
class FunnelWords
{
    Q_DECLARE_TR_FUNCTIONS(FunnelWords)
public:
    FunnelWords(const Formatting &formatting, const QString &currency)
        : m_formatting(formatting)
        , m_currency(currency)
    {
    }

    QList<FunnelStage> stages(const QList<FunnelStep> &steps) const;
    QString conversion(const FunnelStep &step) const;
    QString interval(const FunnelStep &step) const;
    QString days(const FunnelStep &step) const;
    QString gain(const FunnelStep &step) const;
    /// "Most is lost at Proposal: …"; empty where nothing can be said.
    QString bottleneck(const QList<FunnelStep> &steps) const;
    /// Whether two conversions differ by more than chance would have it.
    QString difference(const FunnelStep &now, const FunnelStep &before) const;

private:
    Formatting m_formatting;
    QString m_currency;
};

} // namespace Steelyard
