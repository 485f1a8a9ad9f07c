// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/RowSource.h"
#include "core/exchange/XlsxRows.h"
#include "core/exchange/XlsxWriter.h"
#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// A plan as managers want it in a spreadsheet: a line for each node, a column for each month, the
/// locks seen and protected (A14). What comes back is read as the lines of a PlanTable.
class PlanBook final : public RowSource
{
public:
    /// What people read in the head and on the tabs.
    struct Words
    {
        QString plan = QStringLiteral("Plan");
        QString locks = QStringLiteral("Locks");
        QString about = QStringLiteral("About");
        QStringList head {QStringLiteral("id"), QStringLiteral("tier"), QStringLiteral("level"),
                          QStringLiteral("node")};
        QString total = QStringLiteral("Total");
        QStringList lockHead {QStringLiteral("node"), QStringLiteral("period"),
                              QStringLiteral("owner"), QStringLiteral("reason"),
                              QStringLiteral("since")};
    };

    static XlsxBook made(const PlanSheet &sheet, const Organisation &organisation,
                         const QString &company, const QDate &day, const Words &words);

    /// File and sheet must outlive this.
    PlanBook(const XlsxFile &file, const PlanSheet &sheet) : m_file(file), m_sheet(sheet) {}

    /// Errors: target.not_a_plan {columns} where the workbook is no plan, target.other_plan {kpi,
    /// plan, period} where it is of another one, and those of XlsxRows.
    Result<void> open() override;
    const QStringList &header() const override { return m_header; }
    const QList<SourceIssue> &notes() const override { return m_notes; }
    Result<bool> next(SourceRow &row) override;

private:
    Result<void> readAbout();
    Result<void> readHead();

    const XlsxFile &m_file;
    const PlanSheet &m_sheet;
    std::optional<XlsxRows> m_rows;
    QString m_tab;
    QStringList m_titles;         ///< of id, tier, level and node as they were written
    QList<int> m_places;          ///< the columns of id, tier and node
    QMap<int, QString> m_periods; ///< by column
    QMap<int, QString>::const_iterator m_next;
    XlsxRows::Row m_row;
    bool m_hasRow = false;
    QStringList m_header;
    QList<SourceIssue> m_notes;
};

} // namespace Steelyard
