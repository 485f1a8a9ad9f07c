// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/PaceStatus.h"

#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

/// Strokes that tiles, charts and delegates have in common.
namespace Steelyard::Painting {

/// A second sign beside the colour, for those who cannot tell the colours apart.
enum class Shape { None, Up, Down, Dot, Diamond, Ring };

Shape shapeOf(PaceStatus status);

/// How far beyond the target an overshooting bar may reach.
inline constexpr double Overshoot = 1.25;

void card(QPainter &painter, const QRectF &rect, const Theme &theme, bool hovered = false);
void focusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius);

/// One line, cut with an ellipsis when it does not fit; returns the width it took.
qreal text(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &words);
/// One line flush right whose digits all take the same width, so that columns of figures align.
void figures(QPainter &painter, const QRectF &rect, const QString &number);

void shape(QPainter &painter, const QRectF &box, Shape shape, const QColor &colour);

/// A bar on a track; `value` and `pace` are shares of the target. With `room` for it the
/// track ends at the target and the bar may pass it.
void progress(QPainter &painter, const QRectF &rect, const Theme &theme, double value,
              std::optional<double> pace, bool room);

void sparkline(QPainter &painter, const QRectF &rect, const Theme &theme,
               const QList<double> &values);

struct Chip
{
    Shape shape = Shape::None;
    QString words = {};
    Tone tone = Tone::Neutral;
    int pixels = 12;
};

qreal chipWidth(const Theme &theme, const Chip &chip);
/// Draws the chip at the left (or right) edge of the rectangle, centred in its height.
void chip(QPainter &painter, const QRectF &rect, const Theme &theme, const Chip &chip,
          Qt::Alignment edge = Qt::AlignLeft);

} // namespace Steelyard::Painting
