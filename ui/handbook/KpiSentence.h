// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/FormulaSentence.h"

namespace Steelyard {

/// Says in whole sentences what a definition computes: what is counted, of what, when and for whom.
class KpiSentence
{
    Q_DECLARE_TR_FUNCTIONS(KpiSentence)
public:
    KpiSentence(const Handbook &handbook, const Formatting &formatting);

    /// One sentence a line; under a counting rule, or as the definition stands.
    QStringList lines(const KpiDefinition &definition, const QString &variant = {}) const;
    /// What a counting rule does differently; empty where it is the definition itself.
    QString difference(const KpiDefinition &definition, const Variant &variant) const;

private:
    QString sentence(const QString &words) const;
    QString balance(const Aggregate &part) const;
    static QString grain(Grain grain);
    static QString stretch(const Stretch &stretch);
    static QString window(const Conversion &conversion);
    static QString earlier(const Compare &compare);
    QString credit(const KpiDefinition &definition) const;
    QStringList conditions(const KpiDefinition &definition) const;

    FormulaSentence m_formulas;
};

} // namespace Steelyard
