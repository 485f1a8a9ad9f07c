// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/WinRows.h"

#include <algorithm>
#include <cmath>

namespace Steelyard {

WinRows::WinRows(const WinTable &table) : m_table(table)
{
    std::vector<std::size_t> decided;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (table.outcomes[row] != WinTable::Outcome::Open)
            decided.push_back(row);
    }
    const auto features = std::size_t(table.features.size());
    m_places.resize(features);
    m_missing.assign(features, -1);
    for (std::size_t i = 0; i < features; ++i) {
        m_rows.firstLevel.push_back(qint32(m_levels.size()));
        if (table.features.at(qsizetype(i)).isFigure)
            addFigure(i, decided);
        else
            addLevels(i, decided);
    }
    m_rows.size = decided.size();
    m_rows.levels = qint32(m_levels.size());
    m_rows.levelFeatures = features;
    m_rows.figures = std::size_t(m_figures.size());
    m_rows.levelOf.reserve(decided.size() * features);
    m_rows.figureOf.reserve(decided.size() * m_rows.figures);
    m_rows.isPositive.reserve(decided.size());
    for (const std::size_t row : decided) {
        for (std::size_t i = 0; i < features; ++i)
            m_rows.levelOf.push_back(levelOf(i, row));
        for (std::size_t i = 0; i < m_rows.figures; ++i)
            m_rows.figureOf.push_back(figureOf(i, row));
        m_rows.isPositive.push_back(table.outcomes[row] == WinTable::Outcome::Won ? 1 : 0);
    }
}

void WinRows::addLevels(std::size_t feature, const std::vector<std::size_t> &decided)
{
    const WinTable::Feature &given = m_table.features.at(qsizetype(feature));
    std::vector<qint64> counts(std::size_t(given.labels.size()), 0);
    qint64 missing = 0;
    for (const std::size_t row : decided) {
        const qint32 level = given.levels[row];
        ++(level < 0 ? missing : counts[std::size_t(level)]);
    }
    qint64 rare = 0;
    qsizetype common = 0;
    for (const qint64 count : counts) {
        rare += count < RareBelow ? count : 0;
        common += count >= RareBelow ? 1 : 0;
    }
    // Of what is the same everywhere nothing can be learned.
    if (common + (rare > 0 ? 1 : 0) + (missing > 0 ? 1 : 0) < 2) {
        m_places[feature].assign(counts.size(), -1);
        return;
    }
    const auto slot = [&](const QString &level, bool isPooled, bool isMissing, qint64 n) {
        m_levels.append({feature, level, isPooled, isMissing, n});
        return qint32(m_levels.size() - 1);
    };
    // Levels that no decided opportunity has stand with the rare ones, where there are any.
    const qint32 pooled = rare > 0 ? slot({}, true, false, rare) : -1;
    m_places[feature].reserve(counts.size());
    for (std::size_t level = 0; level < counts.size(); ++level)
        m_places[feature].push_back(
            counts[level] < RareBelow
                ? pooled
                : slot(given.labels.at(qsizetype(level)), false, false, counts[level]));
    if (missing > 0)
        m_missing[feature] = slot({}, false, true, missing);
}

void WinRows::addFigure(std::size_t feature, const std::vector<std::size_t> &decided)
{
    const WinTable::Feature &given = m_table.features.at(qsizetype(feature));
    std::vector<double> known;
    for (const std::size_t row : decided) {
        if (!std::isnan(given.figures[row]))
            known.push_back(given.figures[row]);
    }
    const auto missing = qint64(decided.size() - known.size());
    if (missing > 0 && !known.empty()) {
        m_levels.append({feature, {}, false, true, missing});
        m_missing[feature] = qint32(m_levels.size() - 1);
    }
    if (known.empty())
        return;
    Scale scale;
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    if (*least == *most)
        return;
    const auto measure = [&] {
        double sum = 0;
        for (const double value : known)
            sum += value;
        scale.mean = sum / double(known.size());
        double squares = 0;
        for (const double value : known)
            squares += (value - scale.mean) * (value - scale.mean);
        scale.deviation = std::sqrt(squares / double(known.size()));
    };
    measure();
    // Amounts and counts with a few giants say more by their order of magnitude.
    if (*least >= 0 && *most > scale.mean + 6 * scale.deviation) {
        scale.isLogarithm = true;
        for (double &value : known)
            value = std::log1p(value);
        measure();
    }
    m_scales.push_back(scale);
    m_figures.append({feature, {}, false, false, qint64(known.size())});
}

double WinRows::scaled(const Scale &scale, double value) const
{
    constexpr double most = 5; // one that stands apart shall not move the whole line
    const double plain = scale.isLogarithm ? std::log1p(std::max(0.0, value)) : value;
    return std::clamp((plain - scale.mean) / scale.deviation, -most, most);
}

qint32 WinRows::levelOf(std::size_t feature, std::size_t row) const
{
    const WinTable::Feature &given = m_table.features.at(qsizetype(feature));
    if (given.isFigure)
        return std::isnan(given.figures[row]) ? m_missing[feature] : -1;
    const qint32 level = given.levels[row];
    return level < 0 ? m_missing[feature] : m_places[feature][std::size_t(level)];
}

double WinRows::figureOf(std::size_t figure, std::size_t row) const
{
    const Slot &slot = m_figures.at(qsizetype(figure));
    const double value = m_table.features.at(qsizetype(slot.feature)).figures[row];
    return std::isnan(value) ? 0 : scaled(m_scales[figure], value);
}

} // namespace Steelyard
