// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Legend.h"
#include "ui/widgets/PaintedWidget.h"

#include <optional>

class QChartView;

namespace Steelyard {

/// One month of a year, as chart coordinates; `exact` says it in words.
struct MonthFigure
{
    QString label = {};
    std::optional<double> actual = {}; ///< none in months to come
    std::optional<double> target = {};
    std::optional<double> attainment = {}; ///< cumulative, in percent
    QString exact = {};

    bool operator==(const MonthFigure &) const = default;
};

/// Columns of what was reached beside what was planned, and the cumulative attainment as a line.
class MonthlyChart final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit MonthlyChart(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &name, const QList<MonthFigure> &months);
    /// The entries for the card's head, by the names the figures go by.
    static QList<LegendEntry> legend(const QString &actual, const QString &target,
                                     const QString &attainment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void clicked(const QPointF &position) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    QRectF band(int index) const;
    int indexAt(const QPointF &position) const;

    QChartView *m_view;
    QList<MonthFigure> m_months;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace Steelyard
