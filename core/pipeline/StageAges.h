// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/engine/FactSource.h"

#include <QHash>

namespace Steelyard {

/// How long opportunities stand in their stage, in working days, and how long others stood there.
///
/// The age starts on the day on which the opportunity last entered its present stage; where no
/// event says so, when it was created. In a pipeline with activity_resets_age an effective
/// activity starts it anew.
class StageAges
{
public:
    /// What others of the team took to leave a stage.
    struct Usual
    {
        double median = 0;      ///< working days
        qint64 n = 0;           ///< completed stays behind it
        bool isCompany = false; ///< the team's own were too few
    };
    static constexpr qint64 LeastStays = 5;

    static Result<StageAges> of(const FactSource &source, const QDate &today,
                                const CancelToken &cancel = {});

    /// The day since which the opportunity in this row has stood in its stage; NoDay: unknown.
    qint32 since(size_t row) const { return m_since[row]; }
    /// Nothing when nobody knows since when.
    std::optional<qint32> age(size_t row) const
    {
        return m_since[row] == FactColumn::NoDay ? std::nullopt : std::optional(m_age[row]);
    }
    /// Of completed stays in the stage: of the team of the person, of everybody when those are
    /// fewer than LeastStays, nothing when there are none.
    std::optional<Usual> usual(const QString &stage, const Uuid &team) const;

private:
    StageAges() = default;

    std::vector<qint32> m_since; ///< by row of the opportunities
    std::vector<qint32> m_age;
    QHash<std::pair<QString, Uuid>, Usual> m_usual; ///< a null team: everybody
};

} // namespace Steelyard
