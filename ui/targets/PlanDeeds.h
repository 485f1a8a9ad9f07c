// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanLocking.h"
#include "ui/shell/Formatting.h"
#include "ui/targets/PlanDesk.h"

namespace Steelyard {

class Prompts;
class Theme;

/// What can be done with the plan on the desk beyond typing: each asks what it must know, and does
/// it as one step.
class PlanDeeds final : public QObject
{
    Q_OBJECT
public:
    PlanDeeds(const Theme &theme, PlanModel &model, PlanDesk &desk, PlanGrid &grid, QWidget *page);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void setFormatting(const Formatting &formatting) { m_formatting = formatting; }

    void divide();
    void lock();
    void giveReason();
    void balance();
    void publish();
    void planWork();
    /// Which days the unit of the current row works.
    void setWorkdays();
    void exportPlan();
    void importPlan();
    void goToNextGap();

private:
    std::optional<NodeKey> node() const;
    const PlanColumns::Column *span() const;
    QString nodeName() const;
    bool isVersion() const { return PlanBooks::isVersion(m_desk.wish().plan); }
    void readFile(const QString &path);

    const Theme &m_theme;
    PlanModel &m_model;
    PlanDesk &m_desk;
    PlanGrid &m_grid;
    QWidget *m_page;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
};

} // namespace Steelyard
