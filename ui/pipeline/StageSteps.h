// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Stage.h"
#include "ui/widgets/PaintedWidget.h"

#include <QList>

namespace Steelyard {

/// The stages of a pipeline in a row, the present one filled; a click asks to go to another.
class StageSteps final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit StageSteps(const Theme &theme, QWidget *parent = nullptr);

    void setStages(const QList<Stage> &stages, const QString &present);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageWanted(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void clicked(const QPointF &position) override;

private:
    QRectF box(qsizetype at) const;

    QList<Stage> m_stages;
    qsizetype m_present = -1;
    qsizetype m_current = 0;
};

} // namespace Steelyard
