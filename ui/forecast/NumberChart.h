// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <QList>

#include <functional>
#include <optional>

namespace Steelyard {

/// How a number went over the days of a period: a few lines, and the level they are to reach.
class NumberChart final : public PaintedWidget
{
    Q_OBJECT
public:
    struct Point
    {
        double at = 0; ///< 0 the first day of the axis, 1 the last
        double value = 0;
    };
    struct Line
    {
        QString name;
        Theme::Ink ink = &Tokens::accent;
        bool isStep = false; ///< it stands until the next point
        bool isDashed = false;
        QList<Point> points;
    };
    struct Tick
    {
        double at = 0;
        QString text;
    };
    struct Content
    {
        QString name;
        QString description; ///< the same in words
        QList<Line> lines;
        QList<Tick> days;
        std::optional<double> target;
        QString targetName;
        std::optional<double> today;          ///< 0 to 1
        std::function<QString(double)> level; ///< writes a value for the axis
    };

    explicit NumberChart(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace Steelyard
