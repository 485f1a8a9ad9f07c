// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <QList>

namespace Steelyard {

/// The course of a figure without axes.
class Sparkline final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &name, const QString &description, const QList<double> &values);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

} // namespace Steelyard
