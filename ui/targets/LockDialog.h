// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanLocking.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;

namespace Steelyard {

/// Asks how much is locked, one figure, all of a row or all of a period, and why.
class LockDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `start` speaks of one figure.
    LockDialog(const PlanLocking &start, const QString &node, const QString &period,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const Steelyard::PlanLocking &locking);

private:
    PlanLocking m_start;
    QButtonGroup *m_scope;
    QLineEdit *m_reason;
};

} // namespace Steelyard
