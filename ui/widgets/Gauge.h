// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaceStatus.h"
#include "ui/widgets/PaintedWidget.h"

#include <optional>

namespace Steelyard {

/// Attainment of one target, already written.
struct GaugeContent
{
    QString name = {};                     ///< for screen readers: 签约达成率
    QString value = {};                    ///< 87.2%, or a state's mark
    std::optional<double> attainment = {}; ///< none: no target, undefined or no data
    std::optional<double> pace = {};       ///< 时间进度
    QString paceLabel = {};                ///< 时间进度 82.9%
    QString target = {};                   ///< 目标 ¥1,200.0万, or "no target is set"
    QString verdict = {};                  ///< 领先进度 4.3 个百分点
    PaceStatus status = PaceStatus::None;

    bool operator==(const GaugeContent &) const = default;
};

/// Attainment on an arc, with a mark where it should be by today and one at 100 %.
class Gauge final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit Gauge(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const GaugeContent &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GaugeContent m_content;
};

} // namespace Steelyard
