// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Steelyard {

/// Opportunities as the model sees them: by column, only what was known of them on the way.
struct WinTable
{
    enum class Outcome : qint8 { Open, Won, Lost };

    /// One thing that is known of each of them.
    struct Feature
    {
        QString name;
        bool isFigure = false;
        std::vector<qint32> levels; ///< place in `labels`; −1 where nothing is said
        QStringList labels;
        std::vector<double> figures; ///< NaN where nothing is said
    };

    QList<Feature> features;
    std::vector<Outcome> outcomes;

    std::size_t rows() const { return outcomes.size(); }
};

/// Which opportunities win, learned from those that were decided (C23): honest about how well it
/// foretells what it has not seen, and about the cases in which nothing can be learned.
class WinModel
{
public:
    /// Decided ones of either kind below which nothing is fitted.
    static constexpr qint64 Fewest = 20;
    static constexpr int Folds = 5;

    enum class Signal {
        Found,
        None,  ///< no better than a coin, with 95 % confidence not better
        TooFew ///< won or lost ones: fewer than `Fewest`
    };
    /// Those that were foretold alike, and what became of them.
    struct Reliability
    {
        double from = 0;
        double to = 0;
        qint64 n = 0;
        double foretold = 0; ///< on average
        double came = 0;
        double low = 0; ///< of what came, 95 %
        double high = 1;
    };
    /// What one level of a feature, or one standard deviation of a figure, does to the odds.
    struct Term
    {
        QString feature;
        QString level; ///< empty: not said, or a figure
        bool isFigure = false;
        bool isPooled = false; ///< the rare ones together
        qint64 n = 0;
        double weight = 0;
    };
    /// Why an opportunity stands above or below the average one.
    struct Reason
    {
        QString feature;
        QString level;     ///< what it has there; a figure as a plain number, empty where not said
        double weight = 0; ///< in the logarithm of the odds, against the average
    };

    /// Stops early, with nothing, when it is cancelled.
    static std::optional<WinModel> fit(const WinTable &table, const CancelToken &cancel = {});

    qint64 decided() const { return m_decided; }
    qint64 won() const { return m_won; }
    Signal signal() const { return m_signal; }
    // Of opportunities that the model had not seen; nothing where there are too few.
    double auc() const { return m_auc; }
    double aucLow() const { return m_aucLow; } ///< 95 %, DeLong, DeLong and Clarke-Pearson 1988
    double aucHigh() const { return m_aucHigh; }
    double brier() const { return m_brier; }
    double brierOfMean() const { return m_brierOfMean; } ///< of foretelling the average for all
    const QList<Reliability> &reliability() const { return m_reliability; }
    const QList<Term> &terms() const { return m_terms; } ///< the strongest first

    /// How far above the average opportunity, in the logarithm of the odds; 0 without a signal.
    double lift(std::size_t row) const;
    /// The strongest first; none without a signal.
    QList<Reason> reasons(std::size_t row, qsizetype most = 3) const;

private:
    qint64 m_decided = 0;
    qint64 m_won = 0;
    Signal m_signal = Signal::TooFew;
    double m_auc = .5;
    double m_aucLow = 0;
    double m_aucHigh = 1;
    double m_brier = 0;
    double m_brierOfMean = 0;
    QList<Reliability> m_reliability;
    QList<Term> m_terms;

    // What each row gets from each feature, beyond what the average row gets.
    struct Effect
    {
        QString name;
        bool isFigure = false;
        std::vector<qint32> levels; ///< of the rows
        QStringList labels;
        std::vector<double> figures; ///< as given
        std::vector<double> ofRow;
    };
    std::vector<Effect> m_effects;
};

/// "yes", "no", "too_few".
QLatin1StringView textOf(WinModel::Signal signal);

} // namespace Steelyard
