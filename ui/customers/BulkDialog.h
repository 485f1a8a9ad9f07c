// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerChoices.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Steelyard {

/// Asks what many customers are to get; how many they are, and what is open with them, stands
/// first.
class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Assign, Class, Label, Unlabel, GiveBack, Claim, Protect };

    BulkDialog(Kind kind, const CustomerChoices &choices, QWidget *parent);

    void setSubject(qint64 count, const QString &open);
    /// The reasons that protect.
    void setReasons(const QStringList &codes);

    Uuid person() const { return choice(); }
    Uuid choice() const;
    QString choiceText() const;
    QString choiceData() const;
    QString reason() const;
    QDate day() const;

private:
    void check();
    QWidget *add(const QString &name, QWidget *control, const QString &objectName);

    Kind m_kind;
    QLabel *m_text;
    QFormLayout *m_form;
    QComboBox *m_choice = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_accept;
};

} // namespace Steelyard
