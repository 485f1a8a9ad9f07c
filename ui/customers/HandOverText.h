// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandOver.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// The list of a hand-over that leaver, receivers and manager sign.
class HandOverText
{
    Q_DECLARE_TR_FUNCTIONS(HandOverText)
public:
    /// All of these must outlive this.
    HandOverText(const HandOver::Sheet &sheet, const QDate &lastDay, const QDate &today,
                 const Formatting &formatting)
        : m_sheet(sheet)
        , m_lastDay(lastDay)
        , m_today(today)
        , m_formatting(formatting)
    {
    }

    QString title() const;
    QString foot() const;
    QString html() const;
    /// "12 customers, 5 open opportunities (¥1.2M), 7 tasks …"
    QString summary() const;

private:
    QString money(qint64 units) const;
    QString line(const HandOver::Item &item, int number) const;

    const HandOver::Sheet &m_sheet;
    const QDate m_lastDay;
    const QDate m_today;
    const Formatting &m_formatting;
};

} // namespace Steelyard
