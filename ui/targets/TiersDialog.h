// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanTiers.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace Steelyard {

/// Asks how many steps a target has, and what they are called.
class TiersDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TiersDialog(const PlanTiers &start, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QStringList &names);

private:
    void follow();

    QSpinBox *m_count;
    QList<QLineEdit *> m_names;
};

} // namespace Steelyard
