// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/ManualText.h"

#include "ui/handbook/ManualModel.h"
#include "ui/shell/ErrorText.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype MostRefused = 8;

} // namespace

QString ManualText::when(const Moment &moment, const QTimeZone &zone) const
{
    const QString day = m_formatting.date(moment.day(zone));
    const auto ms = moment.msSinceEpoch();
    return ms ? QString(day + u' ' + QDateTime::fromMSecsSinceEpoch(*ms, zone).toString(u"HH:mm"_s))
              : day;
}

QString ManualText::history(const ManualSheet &sheet, int row, int period) const
{
    const ManualSheet::Row &line = sheet.rows.at(row);
    const ManualSheet::Cell &cell = line.cells.at(period);
    const QTimeZone zone(sheet.zone);
    QStringList lines {u"<b>%1 · %2</b>"_s.arg(
        line.name.toHtmlEscaped(),
        m_formatting.period(sheet.periods.at(period).range()).toHtmlEscaped())};
    if (cell.deeds.isEmpty())
        lines << tr("Nobody typed anything in here.");
    for (const ManualSheet::Deed &deed : cell.deeds) {
        const QString who = deed.author.isEmpty() ? tr("Somebody unnamed") : deed.author;
        const QString what = deed.value
            ? tr("%1 typed %2 on %3")
                  .arg(who, ManualModel::written(deed.value, deed.base), when(deed.at, zone))
            : tr("%1 took the figure away on %2").arg(who, when(deed.at, zone));
        lines << what.toHtmlEscaped();
    }
    if (!cell.stored.evidence.isEmpty())
        lines << tr("Proved by: %1").arg(cell.stored.evidence).toHtmlEscaped();
    return lines.join(u"<br>"_s);
}

QString ManualText::refused(const QList<ManualEntries::Refusal> &refused) const
{
    QStringList lines;
    for (const ManualEntries::Refusal &each : refused.first(qMin(MostRefused, refused.size()))) {
        const QString sentence = ErrorText::sentence(each.error);
        lines << (each.entry.line > 0 ? tr("Line %1: %2").arg(each.entry.line).arg(sentence)
                                      : sentence);
    }
    if (refused.size() > MostRefused)
        lines << tr("… and %n more", nullptr, int(refused.size() - MostRefused));
    if (refused.size() > 1)
        lines.prepend(tr("%n figure(s) were not kept:", nullptr, int(refused.size())));
    return lines.join(u'\n');
}

} // namespace Steelyard
