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

namespace Steelyard {

/// What was done, what came of it, and what is agreed next.
class ActivityDialog final : public QDialog
{
    Q_OBJECT
public:
    ActivityDialog(const DealChoices &choices, const PersonId &person, QWidget *parent = nullptr);

    Activity activity() const;

private:
    const QDate m_today;
    QComboBox *m_kind;
    QComboBox *m_person;
    QDateEdit *m_day;
    QCheckBox *m_isEffective;
    QPlainTextEdit *m_note;
    QLineEdit *m_next;
    QDateEdit *m_nextOn;
    QCheckBox *m_hasNext;
};

} // namespace Steelyard
