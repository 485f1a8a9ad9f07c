// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/ProtectionRules.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace Steelyard {

/// How long a reported deal is protected, and who may report one.
class ProtectionRulesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProtectionRulesDialog(const ProtectionRules &rules, QWidget *parent = nullptr);

    ProtectionRules rules() const;

private:
    QSpinBox *m_term;
    QSpinBox *m_renewals;
    QSpinBox *m_progress;
    QSpinBox *m_pause;
    QComboBox *m_who;
};

} // namespace Steelyard
