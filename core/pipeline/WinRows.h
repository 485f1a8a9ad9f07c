// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/Logistic.h"
#include "core/pipeline/WinModel.h"

namespace Steelyard {

/// The decided opportunities of a table in the form that is fitted: rare levels put together, what
/// is not said a level of its own, figures at mean 0 and deviation 1.
class WinRows
{
public:
    /// Levels of fewer decided opportunities than this stand together.
    static constexpr qint64 RareBelow = 10;

    explicit WinRows(const WinTable &table);

    /// One level or figure that got a weight.
    struct Slot
    {
        std::size_t feature;
        QString level;
        bool isPooled = false;
        bool isMissing = false;
        qint64 n = 0;
    };

    const Logistic::Rows &rows() const { return m_rows; }
    const QList<Slot> &levels() const { return m_levels; }   ///< by the number of the level
    const QList<Slot> &figures() const { return m_figures; } ///< by the number of the figure
    /// The level that a row of the table has of a feature; −1: none that was fitted.
    qint32 levelOf(std::size_t feature, std::size_t row) const;
    /// The figure of a row as it was fitted.
    double figureOf(std::size_t figure, std::size_t row) const;

private:
    struct Scale
    {
        bool isLogarithm = false;
        double mean = 0;
        double deviation = 1;
    };

    void addLevels(std::size_t feature, const std::vector<std::size_t> &decided);
    void addFigure(std::size_t feature, const std::vector<std::size_t> &decided);
    double scaled(const Scale &scale, double value) const;

    const WinTable &m_table;
    Logistic::Rows m_rows;
    QList<Slot> m_levels;
    QList<Slot> m_figures;
    std::vector<Scale> m_scales;               ///< by figure
    std::vector<std::vector<qint32>> m_places; ///< by feature: the fitted level of each of its own
    std::vector<qint32> m_missing;             ///< by feature: the level of what is not said
};

} // namespace Steelyard
