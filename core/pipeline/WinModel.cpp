// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/WinModel.h"

#include "core/pipeline/RocArea.h"
#include "core/pipeline/Wilson.h"
#include "core/pipeline/WinRows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr double Penalty = 1; // the weights of a feature are as likely beyond ±1 as not

/// Shuffles numbers the same everywhere (splitmix64).
quint64 mixed(quint64 number)
{
    number += Q_UINT64_C(0x9E3779B97F4A7C15);
    number = (number ^ (number >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
    number = (number ^ (number >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
    return number ^ (number >> 31);
}

/// Each row's fold; every fold has the same part of both kinds.
std::vector<int> foldsOf(const Logistic::Rows &rows)
{
    std::vector<std::size_t> order(rows.size);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [](std::size_t a, std::size_t b) { return mixed(a) < mixed(b); });
    std::vector<int> folds(rows.size);
    int next[2] = {0, 0};
    for (const std::size_t row : order) {
        int &fold = next[rows.isPositive[row]];
        folds[row] = fold;
        fold = (fold + 1) % WinModel::Folds;
    }
    return folds;
}

QList<WinModel::Reliability> reliabilityOf(const Logistic::Rows &rows,
                                           const std::vector<double> &foretold)
{
    constexpr int bins = 10;
    QList<WinModel::Reliability> result;
    for (int bin = 0; bin < bins; ++bin) {
        WinModel::Reliability here;
        here.from = double(bin) / bins;
        here.to = double(bin + 1) / bins;
        qint64 came = 0;
        for (std::size_t row = 0; row < rows.size; ++row) {
            if (std::min(bins - 1, int(foretold[row] * bins)) != bin)
                continue;
            ++here.n;
            here.foretold += foretold[row];
            came += rows.isPositive[row];
        }
        if (here.n == 0)
            continue;
        here.foretold /= double(here.n);
        here.came = double(came) / double(here.n);
        const auto interval = WilsonInterval::of(came, here.n);
        here.low = interval.low;
        here.high = interval.high;
        result.append(here);
    }
    return result;
}

} // namespace

std::optional<WinModel> WinModel::fit(const WinTable &table, const CancelToken &cancel)
{
    WinModel model;
    for (const WinTable::Outcome outcome : table.outcomes) {
        model.m_decided += outcome == WinTable::Outcome::Open ? 0 : 1;
        model.m_won += outcome == WinTable::Outcome::Won ? 1 : 0;
    }
    if (std::min(model.m_won, model.m_decided - model.m_won) < Fewest)
        return model;
    const WinRows given(table);
    const Logistic::Rows &rows = given.rows();
    const Logistic fitted = Logistic::fit(rows, {}, Penalty);

    // Each fold is foretold by a model that has not seen it.
    const std::vector<int> folds = foldsOf(rows);
    std::vector<double> odds(rows.size);
    std::vector<double> foretold(rows.size);
    std::vector<std::uint8_t> isTaken(rows.size);
    for (int fold = 0; fold < Folds; ++fold) {
        if (cancel.isCancelled())
            return std::nullopt;
        for (std::size_t row = 0; row < rows.size; ++row)
            isTaken[row] = folds[row] == fold ? 0 : 1;
        const Logistic unseen = Logistic::fit(rows, isTaken, Penalty, &fitted);
        for (std::size_t row = 0; row < rows.size; ++row) {
            if (isTaken[row])
                continue;
            odds[row] = unseen.logOdds(rows, row);
            foretold[row] = Logistic::chance(odds[row]);
        }
    }
    std::vector<double> came;
    std::vector<double> others;
    double squares = 0;
    for (std::size_t row = 0; row < rows.size; ++row) {
        (rows.isPositive[row] ? came : others).push_back(odds[row]);
        const double miss = foretold[row] - rows.isPositive[row];
        squares += miss * miss;
    }
    const RocArea area = RocArea::of(came, others);
    const double share = double(model.m_won) / double(model.m_decided);
    model.m_auc = area.area;
    model.m_aucLow = area.low;
    model.m_aucHigh = area.high;
    model.m_brier = squares / double(rows.size);
    model.m_brierOfMean = share * (1 - share);
    model.m_signal = area.low > .5 ? Signal::Found : Signal::None;
    model.m_reliability = reliabilityOf(rows, foretold);
    if (cancel.isCancelled())
        return std::nullopt;

    const auto features = std::size_t(table.features.size());
    // What the average decided opportunity gets from each feature.
    std::vector<double> average(features, 0);
    for (qsizetype i = 0; i < given.levels().size(); ++i) {
        const WinRows::Slot &slot = given.levels().at(i);
        const double weight = fitted.ofLevel(qint32(i));
        average[slot.feature] += weight * double(slot.n) / double(rows.size);
        model.m_terms.append({table.features.at(qsizetype(slot.feature)).name, slot.level, false,
                              slot.isPooled, slot.n, weight});
    }
    std::vector<qsizetype> figureOf(features, -1);
    for (qsizetype i = 0; i < given.figures().size(); ++i) {
        const WinRows::Slot &slot = given.figures().at(i);
        figureOf[slot.feature] = i;
        model.m_terms.append({table.features.at(qsizetype(slot.feature)).name,
                              {},
                              true,
                              false,
                              slot.n,
                              fitted.ofFigure(std::size_t(i))});
    }
    std::stable_sort(model.m_terms.begin(), model.m_terms.end(), [](const Term &a, const Term &b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    for (std::size_t feature = 0; feature < features; ++feature) {
        const WinTable::Feature &from = table.features.at(qsizetype(feature));
        Effect effect {from.name, from.isFigure, from.levels, from.labels, from.figures, {}};
        effect.ofRow.reserve(table.rows());
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const qint32 level = given.levelOf(feature, row);
            double weight = -average[feature];
            if (level >= 0)
                weight += fitted.ofLevel(level);
            else if (!from.isFigure)
                weight = 0; // never seen among the decided: nothing speaks for or against it
            if (figureOf[feature] >= 0)
                weight += fitted.ofFigure(std::size_t(figureOf[feature]))
                    * given.figureOf(std::size_t(figureOf[feature]), row);
            effect.ofRow.push_back(weight);
        }
        model.m_effects.push_back(std::move(effect));
    }
    return model;
}

double WinModel::lift(std::size_t row) const
{
    double sum = 0;
    for (const Effect &effect : m_effects)
        sum += effect.ofRow[row];
    return m_signal == Signal::Found ? sum : 0;
}

QList<WinModel::Reason> WinModel::reasons(std::size_t row, qsizetype most) const
{
    QList<Reason> result;
    if (m_signal != Signal::Found)
        return result;
    for (const Effect &effect : m_effects) {
        if (effect.ofRow[row] == 0)
            continue;
        const bool isSaid
            = effect.isFigure ? !std::isnan(effect.figures[row]) : effect.levels[row] >= 0;
        const QString level = !isSaid ? QString()
            : effect.isFigure         ? QString::number(effect.figures[row], 'g', 10)
                                      : effect.labels.at(effect.levels[row]);
        result.append({effect.name, level, effect.ofRow[row]});
    }
    std::stable_sort(result.begin(), result.end(), [](const Reason &a, const Reason &b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    return result.mid(0, most);
}

QLatin1StringView textOf(WinModel::Signal signal)
{
    switch (signal) {
    case WinModel::Signal::Found:
        return "yes"_L1;
    case WinModel::Signal::None:
        return "no"_L1;
    case WinModel::Signal::TooFew:
        return "too_few"_L1;
    }
    return {};
}

} // namespace Steelyard
