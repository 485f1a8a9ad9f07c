// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <optional>

namespace Steelyard {

/// The months behind as columns and the plan's parts as outlines beside them, on one scale.
class PlanTrend final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit PlanTrend(const Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        QString name;
        QString description; ///< the same in words
        QList<std::optional<double>> past;
        QList<std::optional<double>> targets;
        int first = -1; ///< of the targets, those that are looked at
        int last = -1;
    };
    void setContent(const Content &content);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace Steelyard
