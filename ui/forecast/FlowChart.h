// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <QList>

namespace Steelyard {

/// Columns that lead from one sum to another, each standing on the end of the one before; arrows
/// walk along them, Enter opens one.
class FlowChart final : public PaintedWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name;
        QString value; ///< already written, with its sign
        QString exact; ///< the tool tip and what a screen reader says
        double from = 0;
        double to = 0;
        Tone tone = Tone::Neutral;
        bool isSum = false; ///< start and end: they stand on the ground
    };

    explicit FlowChart(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &name, const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    int currentIndex() const { return m_current; }
    /// Where a bar is clicked.
    QRectF band(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void clicked(const QPointF &position) override;
    bool event(QEvent *event) override;

private:
    int indexAt(const QPointF &position) const;
    void paintName(QPainter &painter, const QRectF &rect, const QString &name) const;

    QList<Bar> m_bars;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace Steelyard
