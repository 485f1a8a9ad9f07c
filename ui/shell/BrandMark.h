// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// The steelyard in its square, and the name of the program beside it.
class BrandMark final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit BrandMark(const Theme &theme, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QIcon m_icon;
    bool m_narrow = false;
};

} // namespace Steelyard
