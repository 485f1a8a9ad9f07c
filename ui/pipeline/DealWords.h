// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/DealRisks.h"
#include "core/pipeline/StageRules.h"
#include "core/workspace/DealChance.h"
#include "ui/shell/Formatting.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>

namespace Steelyard {

/// What is said about opportunities: fields, kinds of activity, categories, signs and advice.
class DealWords
{
    Q_DECLARE_TR_FUNCTIONS(DealWords)
public:
    explicit DealWords(const Formatting &formatting) : m_formatting(formatting) {}

    static QString field(const QString &name);
    /// A value of a field as people say it; what a company named itself stays.
    static QString level(const QString &field, const QString &code);
    static QString activity(const QString &kind);
    /// The kinds of activity that a stage may ask for, `effective` among them.
    static QStringList activities();
    static QString category(const QString &code);
    static QStringList categories();
    static QString outcome(const QString &code);
    /// "A visit or a call, and the close date"; of all stages together.
    static QString demands(const QList<StageDemand> &missing);
    QString risk(const DealRisk &risk, const QString &currency) const;
    static Tone riskTone(const DealRisk &risk);
    QString next(const NextAction &action) const;
    /// How likely it is won and why, with the numbers behind it.
    QString chance(const DealChance &chance) const;

private:
    QString stepOn(const NextAction &action) const;

    Formatting m_formatting;
};

} // namespace Steelyard
