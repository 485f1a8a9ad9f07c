// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/DealSheet.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Steelyard {

class DealDesk;
class Theme;

/// What was done for an opportunity and what is agreed next, with a form for one more.
class DealActivities final : public QWidget
{
    Q_OBJECT
public:
    DealActivities(const Theme &theme, DealDesk &desk, QWidget *parent = nullptr);

    void setSheet(const DealSheet &sheet, const DealChoices &choices, const Formatting &formatting);

private:
    void writeWords();
    void log();

    const Theme &m_theme;
    DealDesk &m_desk;
    std::optional<DealSheet> m_sheet;
    DealChoices m_choices;
    QPushButton *m_log;
    QTreeWidget *m_list;
};

} // namespace Steelyard
