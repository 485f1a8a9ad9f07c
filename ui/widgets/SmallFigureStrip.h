// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"
#include "ui/widgets/Delta.h"
#include "ui/widgets/PaintedWidget.h"

#include <QList>

namespace Steelyard {

/// One of the figures under the headline tiles.
struct SmallFigure
{
    QString label = {};
    QString value = {};
    QString exact = {};
    FigureState state = FigureState::Number;
    Delta delta = {}; ///< left out when its text is empty

    bool operator==(const SmallFigure &) const = default;
};

/// A row of up to eight small figures in one card; arrows walk along it, Enter opens one.
class SmallFigureStrip final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit SmallFigureStrip(const Theme &theme, QWidget *parent = nullptr);

    const QList<SmallFigure> &figures() const { return m_figures; }
    void setFigures(const QList<SmallFigure> &figures);
    int currentIndex() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void clicked(const QPointF &position) override;
    bool event(QEvent *event) override;

private:
    QRectF cell(int index) const;
    int indexAt(const QPointF &position) const;
    void setCurrent(int index);

    QList<SmallFigure> m_figures;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace Steelyard
