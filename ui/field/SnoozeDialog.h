// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;

namespace Steelyard {

/// Until when something shall be quiet, or on which day it shall be done instead, and why.
class SnoozeDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class What { Snooze, Cancel };

    SnoozeDialog(What what, const QString &subject, const QDate &today, QWidget *parent = nullptr);

    QDate until() const;
    QString reason() const;

private:
    QDateEdit *m_until;
    QComboBox *m_reason;
};

} // namespace Steelyard
