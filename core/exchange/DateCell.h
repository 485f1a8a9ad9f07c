// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Result.h"

#include <QString>

namespace Steelyard {

/// Whether 3/4/2017 is in April or in March; a year in front needs no telling.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// Reads the dates that people and programs write, with or without a time.
namespace DateCell {

/// `2017-03-14`, `2017/3/14`, `20170314`, `2017年3月14日`, `14.3.2017`, `14-Mar-17`, `Mar 14,
/// 2017`, a spreadsheet's serial `42808`; then perhaps a time, a zone. A time without a zone is
/// local to `zone`; midnight without a zone is no time at all. Fails with `cell.not_a_date`,
/// `cell.no_such_day` or, where the order is unknown and matters, `cell.date_order`.
Result<Moment> read(const QString &text, DateOrder order, const QTimeZone &zone);

/// The civil day as written, whatever the time beside it.
Result<QDate> readDay(const QString &text, DateOrder order);

} // namespace DateCell

/// What the cells of a file say about the order of day and month.
class DateEvidence
{
public:
    void take(const QString &cell);

    /// Some cells can only be read with the day first, others only with the month first.
    bool isConflicting() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    /// Every cell can be read either way, and at least one needs to know.
    bool isAmbiguous() const { return m_either > 0 && m_dayFirst == 0 && m_monthFirst == 0; }
    DateOrder order() const;
    /// A cell that can be read either way.
    QString example() const { return m_example; }

private:
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_either = 0;
    QString m_example;
};

} // namespace Steelyard
