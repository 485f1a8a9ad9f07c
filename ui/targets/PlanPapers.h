// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"
#include "ui/targets/PlanDesk.h"

namespace Steelyard {

class Prompts;
class Theme;

/// What is done with a plan as a whole: scenarios begun and promoted, people moved in it, letters
/// written from it.
class PlanPapers final : public QObject
{
    Q_OBJECT
public:
    PlanPapers(const Theme &theme, PlanModel &model, PlanDesk &desk, PlanGrid &grid, QWidget *page);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void setFormatting(const Formatting &formatting) { m_formatting = formatting; }

    void beginScenario();
    void nameTiers();
    void promote();
    void transfer();
    void writeLetters();

private:
    void copy(const QString &from, const QString &to, const QString &done);

    const Theme &m_theme;
    PlanModel &m_model;
    PlanDesk &m_desk;
    PlanGrid &m_grid;
    QWidget *m_page;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
};

} // namespace Steelyard
