// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanTrend.h"

#include <QPainter>

namespace Steelyard {

namespace {

constexpr int Height = 84;

} // namespace

PlanTrend::PlanTrend(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PlanTrend::sizeHint() const
{
    return {px(220), px(Height)};
}

void PlanTrend::setContent(const Content &content)
{
    m_content = content;
    describe(content.name, content.description);
    update();
}

void PlanTrend::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    double most = 0;
    for (const auto *list : {&m_content.past, &m_content.targets}) {
        for (const auto &value : *list)
            most = qMax(most, value.value_or(0));
    }
    const auto count = m_content.past.size() + m_content.targets.size();
    const int base = height() - 2;
    painter.fillRect(QRect(0, base, width(), 1), t.border);
    if (count == 0 || most <= 0)
        return;
    const double step = double(width()) / double(count);
    const double wide = qMax(1.5, step - 1.5);
    const auto column = [&](qsizetype at, double value) {
        const double tall = qMax(1.0, value / most * (base - 4));
        return QRectF(double(at) * step, base - tall, wide, tall);
    };
    for (qsizetype i = 0; i < m_content.past.size(); ++i) {
        if (const auto value = m_content.past.at(i); value && *value > 0)
            painter.fillRect(column(i, *value), t.reference);
    }
    for (qsizetype i = 0; i < m_content.targets.size(); ++i) {
        const auto value = m_content.targets.at(i);
        if (!value || *value <= 0)
            continue;
        const QRectF bar = column(m_content.past.size() + i, *value);
        const bool isLooked = i >= m_content.first && i <= m_content.last;
        painter.fillRect(bar, isLooked ? t.accent : t.accentSoft);
        painter.setPen(t.accent);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    const double border = double(m_content.past.size()) * step - 1;
    painter.setPen(QPen(t.text3, 1, Qt::DotLine));
    painter.drawLine(QPointF(border, 0), QPointF(border, base));
}

} // namespace Steelyard
