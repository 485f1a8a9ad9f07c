// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/EffectiveJudging.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace Steelyard {

/// Asks what counts as an effective contact, and says beforehand how many of those logged would
/// change.
class EffectiveDialog final : public QDialog
{
    Q_OBJECT
public:
    EffectiveDialog(const EffectiveRule &rule, Workspace *workspace, const Formatting &formatting,
                    QWidget *parent = nullptr);

    EffectiveRule rule() const;
    /// The days of what is judged again; none of them: only what will be logged.
    DateRange days() const;

private:
    void makeForm();
    void show(const EffectiveRule &rule);
    void preview();

    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    QDate m_today;
    QList<std::pair<QString, QSpinBox *>> m_minutes;
    QList<std::pair<QString, QCheckBox *>> m_outcomes;
    QCheckBox *m_needsDuration;
    QCheckBox *m_messages;
    QSpinBox *m_note;
    QCheckBox *m_needsNext;
    QComboBox *m_since;
    QLabel *m_effect;
    LatestAnswer<EffectiveJudging::Judged> m_asking;
};

} // namespace Steelyard
