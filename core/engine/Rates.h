// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/engine/FactTable.h"
#include "core/sales/FxRate.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Steelyard {

/// Turns amounts into the company's currency by the rate of the day.
class Rates
{
public:
    Rates(const QString &company, const QList<FxRate> &rates);

    /// Amounts that stay as they are on every day.
    bool isOwn(const QString &currency) const
    {
        return currency.isEmpty() || currency == m_company;
    }
    /// By the latest rate up to the day, rounded half up at the amount's own scale. The company's
    /// own currency, and no currency at all, stay as they are. Nothing without a rate: never
    /// rate 1.
    std::optional<Int128> converted(Int128 amount, const QString &currency, qint32 day) const;

private:
    struct Known
    {
        qint32 day;
        qint64 rate;
    };
    QString m_company;
    QHash<QString, std::vector<Known>> m_rates; ///< by day
};

} // namespace Steelyard
