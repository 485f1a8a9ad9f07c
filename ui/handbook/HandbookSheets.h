// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/XlsxWriter.h"
#include "core/workspace/HandbookFigures.h"
#include "ui/handbook/HandbookPrint.h"
#include "ui/handbook/KpiSentence.h"

namespace Steelyard {

/// Writes the handbook for a spreadsheet: an overview, the counting rules, what can mislead, and
/// what was changed, each on a sheet of its own and in one language.
class HandbookSheets
{
    Q_DECLARE_TR_FUNCTIONS(HandbookSheets)
public:
    /// Only these KPIs; none named: all of them. What is given must outlive this.
    HandbookSheets(const HandbookShelf &shelf, const Formatting &formatting,
                   const QStringList &kpis = {});

    XlsxBook book() const;

private:
    XlsxSheet overview() const;
    XlsxSheet rules() const;
    XlsxSheet pitfalls() const;
    XlsxSheet changes() const;
    /// The two columns by which the sheets find each other.
    QList<XlsxSheet::Column> heads() const;
    QList<XlsxCell> heads(const KpiDefinition &definition) const;
    QString local(const LocalText &text) const;
    QString names(const QStringList &kpis) const;
    QString person(const PersonId &id) const;

    const HandbookShelf &m_shelf;
    const Formatting &m_formatting;
    HandbookPrint m_print;
    KpiSentence m_sentences;
    QList<const KpiDefinition *> m_definitions;
};

} // namespace Steelyard
