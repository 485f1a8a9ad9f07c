// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Delta.h"
#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// A change against another period: label, arrow, signed figure.
class DeltaChip final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit DeltaChip(const Theme &theme, QWidget *parent = nullptr);

    void setDelta(const Delta &delta);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal labelWidth() const;

    Delta m_delta;
};

} // namespace Steelyard
