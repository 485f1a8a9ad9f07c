// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// A KPI that is named beside another one: pressed, it opens its own page.
class KpiChip final : public PaintedWidget
{
    Q_OBJECT
public:
    KpiChip(const Theme &theme, const QString &kpi, const QString &name, bool isDefined,
            QWidget *parent = nullptr);

    QString kpi() const { return m_kpi; }
    QString text() const { return m_name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_kpi;
    QString m_name;
    bool m_isDefined;
};

} // namespace Steelyard
