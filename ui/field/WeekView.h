// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/FieldWeek.h"
#include "ui/shell/Formatting.h"
#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// Seven days side by side: what is planned and what took place.
class WeekView final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit WeekView(const Theme &theme, QWidget *parent = nullptr);

    void setWeek(const FieldWeek &week, const Formatting &formatting);

Q_SIGNALS:
    void dayChosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void clicked(const QPointF &position) override;

private:
    QRectF column(int day) const;
    void paintDay(QPainter &painter, int at);
    void paintEntry(QPainter &painter, const QRectF &box, const FieldEntry &entry);
    void choose(int day);

    std::optional<FieldWeek> m_week;
    Formatting m_formatting;
    int m_chosen = 0;
};

} // namespace Steelyard
