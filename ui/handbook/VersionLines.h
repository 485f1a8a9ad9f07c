// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

namespace Steelyard {

class Theme;

/// The versions of one KPI, the newest first: their days, who wrote and approved them, why, what
/// they changed; and what can be done with the one that is still open.
class VersionLines final : public QWidget
{
    Q_OBJECT
public:
    VersionLines(const Theme &theme, const HandbookShelf &shelf, const KpiDefinition &definition,
                 const Formatting &formatting, QWidget *parent = nullptr);

    /// Whether there is anything to say beyond what came with the program.
    static bool isWorthSaying(const HandbookShelf &shelf, const QString &kpi);

Q_SIGNALS:
    void approveRequested();
    void proposeRequested();
    void sendBackRequested();
    void editRequested();
    void discardRequested();

private:
    void addOpen(const KpiVersion &version, const HandbookShelf &shelf,
                 const Formatting &formatting);
    void addLine(const QString &html);
    void addLinks(const QList<std::pair<QString, void (VersionLines::*)()>> &links);

    const Theme &m_theme;
};

} // namespace Steelyard
