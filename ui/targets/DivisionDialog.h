// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/DivisionForm.h"
#include "ui/theme/Tokens.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Steelyard {

class PlanGrid;
class PlanModel;
class Workspace;

/// Breaks a target down: what is chosen at the left is worked out at once and shown at the right,
/// nothing is stored before it is applied.
class DivisionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The workspace must outlive its use here.
    DivisionDialog(const Theme &theme, Workspace &workspace, const PlanView &view,
                   const PlanBreakdown &start, std::optional<qint64> present, bool hasOwn,
                   const Formatting &formatting, QWidget *parent = nullptr);
    ~DivisionDialog() override;

    /// Whether the preview shows what is chosen now.
    bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void wanted(const Steelyard::PlanBreakdown &division);

private:
    void preview();
    void show(const Result<PlanBreakdown::Outcome> &outcome);
    void say(const QString &sentence, Tone tone);

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    DivisionForm *m_form;
    PlanModel *m_model;
    PlanGrid *m_grid;
    QLabel *m_state;
    QCheckBox *m_changesOnly;
    QPushButton *m_apply;
    QTimer m_pause; ///< whoever types on is not worked for
    CancelToken m_cancel;
    bool m_isSettled = false;
    bool m_isTried = false; ///< the form's own proposal was worked out, or changed
    QString m_hint;
    std::optional<PlanBreakdown> m_shown;
    std::optional<PlanSheet> m_before;
};

} // namespace Steelyard
