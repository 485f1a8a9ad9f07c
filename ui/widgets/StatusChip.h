// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaceStatus.h"
#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// A status in colour, shape and word.
class StatusChip final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit StatusChip(const Theme &theme, QWidget *parent = nullptr);

    PaceStatus status() const { return m_status; }
    void setStatus(PaceStatus status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PaceStatus m_status = PaceStatus::None;
};

} // namespace Steelyard
