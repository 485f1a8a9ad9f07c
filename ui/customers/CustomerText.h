// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerSheet.h"
#include "ui/field/FieldListModel.h"
#include "ui/shell/Formatting.h"
#include "ui/widgets/KpiTile.h"

#include <QCoreApplication>

namespace Steelyard {

/// Writes what is known of a customer in one language.
class CustomerText
{
    Q_DECLARE_TR_FUNCTIONS(CustomerText)
public:
    CustomerText(const CustomerSheet &sheet, const Formatting &formatting)
        : m_sheet(sheet)
        , m_formatting(formatting)
    {
    }

    QString headline() const; ///< class, owner, industry, region, labels
    QList<KpiTileContent> tiles() const;
    QString health() const;
    Tone healthTone() const;
    QList<FieldRow> signs() const;
    /// What to do next and why; empty where all is well.
    QString next() const;
    QString nextReason() const;
    QString bestTime() const;
    QString lookAlikes() const;
    /// Kinds of the timeline that are there, for its filter.
    QStringList kinds() const;
    static QString kind(const QString &code);
    /// Those of a kind; all of them where none is named.
    QList<FieldRow> timeline(const QString &kind = {}) const;
    QList<FieldRow> contacts() const;
    QList<FieldRow> documents() const;
    QList<FieldRow> owners() const;
    QList<FieldRow> deals() const;

private:
    QString sign(const CustomerSign &sign) const;
    QString money(qint64 units, const QString &currency = {}) const;
    QString day(const Moment &moment) const;

    const CustomerSheet &m_sheet;
    const Formatting &m_formatting;
};

} // namespace Steelyard
