// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ClosedDays.h"
#include "core/engine/Evaluation.h"

namespace Steelyard {

/// Gives the figures of closed days as they stood at their close, books what became known later
/// where the KPI says so, and tells which figures were restated (R-L1, R-L2).
class ClosedReckoning
{
public:
    /// The evaluation must outlive this; its source has closed books.
    ClosedReckoning(Evaluation &evaluation, const KpiDefinition &definition, const QString &variant,
                    const QString &at);

    /// Puts closed figures into the place of those that the rows of today give.
    Result<void> settle(Evaluation::Measures &measures);

    /// Where the rows of a figure are taken from.
    struct Source
    {
        Evaluation *evaluation = nullptr;
        Evaluation *less = nullptr; ///< of a difference: what is taken away
    };
    struct Sources
    {
        QList<Source> own;         ///< as they stood at the close, or as they are
        QList<Source> adjustments; ///< of periods closed before
        QList<Source> since;       ///< what has changed since the close: in no figure
    };
    /// Of the first period. Nothing where the rows of today are those of the figure and no close
    /// is concerned.
    Result<std::optional<Sources>> sources();

private:
    using Segments = QList<ClosedDays::Segment>;

    static bool isClosed(const Segments &segments);
    bool mayAdjust() const;
    const ClosedFigure *frozen(const ClosedDays::Segment &segment, std::size_t node) const;
    Result<Measure> asked(const std::optional<qint64> &seq, const DateRange &days,
                          std::size_t node);
    Result<Measure> atClose(const ClosedDays::Segment &segment, const DateRange &days,
                            std::size_t node);
    Result<Measure> added(const Segments &segments, std::size_t node, const Measure &live);
    Result<std::vector<QString>> hashesAt(const std::optional<qint64> &seq, const DateRange &days);
    Result<void> markRestated(const Segments &segments, std::size_t period,
                              Evaluation::Measures &measures);
    Measure zeroSettled(Measure measure) const;

    Evaluation &m_evaluation;
    const KpiDefinition &m_definition;
    KpiDefinition m_bare; ///< what nothing means is settled when everything is added up
    QString m_variant;
    QString m_at;
    const ClosedBooks &m_books;
    ClosedDays m_days;
    QList<ClosedFigure> m_frozen;
};

} // namespace Steelyard
