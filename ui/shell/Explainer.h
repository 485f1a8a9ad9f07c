// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/engine/Question.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Formatting.h"

#include <QObject>

namespace Steelyard {

class ExplainPanel;

/// Asks where a figure comes from and shows the answer in the page's panel; only the last one asked
/// for is shown.
class Explainer final : public QObject
{
    Q_OBJECT
public:
    Explainer(ExplainPanel *panel, QObject *parent);

    /// The question holds one KPI, node and period; its day is the reading's.
    void ask(Workspace &workspace, const Question &question, const Formatting &formatting);
    void cancel() { m_cancel.cancel(); }

private:
    ExplainPanel *m_panel;
    CancelToken m_cancel;
};

} // namespace Steelyard
