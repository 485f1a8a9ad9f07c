// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanTable.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

namespace Steelyard {

class Theme;

/// What a file would change in a plan, figure by figure, and which of it cannot be taken and why;
/// accepted, it is taken.
class DifferenceDialog final : public QDialog
{
    Q_OBJECT
public:
    DifferenceDialog(const Theme &theme, const PlanTable::Difference &difference,
                     const Formatting &formatting, QWidget *parent = nullptr);
};

} // namespace Steelyard
