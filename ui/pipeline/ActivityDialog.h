// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Activity.h"
#include "core/workspace/DealChoices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Steelyard {

/// What was done, what came of it, and what is agreed next.
class ActivityDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Where a rule of the company judges, nobody is asked whether the contact was effective but
    /// what came of it.
    ActivityDialog(const DealChoices &choices, const PersonId &person, bool isJudged,
                   QWidget *parent = nullptr);

    Activity activity() const;

private:
    const QDate m_today;
    const bool m_isJudged;
    QComboBox *m_kind;
    QComboBox *m_person;
    QDateEdit *m_day;
    QCheckBox *m_isEffective;
    QComboBox *m_outcome;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_note;
    QLineEdit *m_next;
    QDateEdit *m_nextOn;
    QCheckBox *m_hasNext;
};

} // namespace Steelyard
