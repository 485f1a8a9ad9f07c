// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/TargetPlan.h"

#include <QUndoCommand>

#include <functional>

namespace Steelyard {

/// One step of unsaved work on a plan: done, taken back, done again.
class DraftStep final : public QUndoCommand
{
public:
    using Apply = std::function<void(const PlanEdit &)>;

    DraftStep(const QString &name, PlanEdit edit, Apply apply)
        : QUndoCommand(name)
        , m_edit(std::move(edit))
        , m_apply(std::move(apply))
    {
    }

    void redo() override { m_apply(m_edit); }
    void undo() override { m_apply(m_edit.inverse()); }

private:
    PlanEdit m_edit;
    Apply m_apply;
};

} // namespace Steelyard
