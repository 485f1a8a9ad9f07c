// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

class QAbstractAxis;
class QChartView;
class QValueAxis;
class QWidget;

/// How Qt Charts is made to look like the rest.
namespace Steelyard::ChartLook {

/// A view without frame, ground or legend that leaves the mouse to its parent.
QChartView *makeView(QWidget *parent);
/// Removes all series and axes.
void clear(QChartView *view);
void styleAxis(QAbstractAxis *axis, const Theme &theme, bool grid);
/// Zero to a round number above `most`, in at most `ticks` steps of 1, 2, 2.5 or 5.
void roundRange(QValueAxis *axis, double most, int ticks = 4);

} // namespace Steelyard::ChartLook
