// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <optional>

namespace Steelyard {

/// One month as a column; without a height it shows its mark instead.
struct MonthColumn
{
    QString label = {};
    QString value = {}; ///< 31.6%, ¥12.4万, or a state's mark
    QString exact = {};
    std::optional<double> height = {};

    bool operator==(const MonthColumn &) const = default;
};

/// The last months of one figure as columns, the present one in the accent; each can be pressed.
class MonthColumns final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit MonthColumns(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &name, const QList<MonthColumn> &months);
    const QList<MonthColumn> &content() const { return m_months; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void clicked(const QPointF &position) override;
    bool event(QEvent *event) override;

private:
    QRectF band(int index) const;
    int indexAt(const QPointF &position) const;

    QList<MonthColumn> m_months;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace Steelyard
