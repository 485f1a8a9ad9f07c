// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <optional>

namespace Steelyard {

/// A bar whose track ends at the target, with a tick at what is due by today.
class BulletBar final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit BulletBar(const Theme &theme, QWidget *parent = nullptr);

    /// `attainment` and `pace` are shares of the target; `text` says both in words.
    void setContent(const QString &name, const QString &text, std::optional<double> attainment,
                    std::optional<double> pace);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_attainment;
    std::optional<double> m_pace;
};

} // namespace Steelyard
