// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"
#include "ui/shell/Formatting.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>

namespace Steelyard {

/// Writes the handbook for paper: one page of it as rich text, in one language.
class HandbookPrint
{
    Q_DECLARE_TR_FUNCTIONS(HandbookPrint)
public:
    HandbookPrint(const Handbook &handbook, const Formatting &formatting);

    /// In the order of the trade, as in the catalogue.
    QList<const KpiDefinition *> pages() const;
    QString html(const KpiDefinition &definition) const;
    QString name(const KpiDefinition &definition) const;
    QString otherName(const KpiDefinition &definition) const;
    /// 《指标手册》
    QString title() const;
    QString contents() const;
    QString about(const QDate &day) const;

private:
    QString head(const QString &words) const;
    QString text(const QString &words) const;
    QString local(const LocalText &text) const;
    QString names(const QStringList &kpis) const;

    const Handbook &m_handbook;
    const Formatting &m_formatting;
    Tokens m_tokens = Tokens::forLight();
};

} // namespace Steelyard
