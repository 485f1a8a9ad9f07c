// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Legend.h"
#include "ui/widgets/PaceStatus.h"
#include "ui/widgets/PaintedWidget.h"

class QChartView;

namespace Steelyard {

/// One team, as chart coordinates; `exact` says it in words.
struct TeamFigure
{
    QString name = {};
    double actual = 0;
    double target = 0;
    QString attainment = {}; ///< 87.2%
    QString exact = {};
    PaceStatus status = PaceStatus::None;

    bool operator==(const TeamFigure &) const = default;
};

/// Actual beside target for each team, one line each, with the attainment at the right.
class TeamBars final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit TeamBars(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &name, const QList<TeamFigure> &teams);
    static QList<LegendEntry> legend(const QString &actual, const QString &target);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void teamActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void clicked(const QPointF &position) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void layOut();
    QRectF band(int index) const;
    int indexAt(const QPointF &position) const;

    QChartView *m_view;
    QList<TeamFigure> m_teams;
    int m_current = 0;
};

} // namespace Steelyard
