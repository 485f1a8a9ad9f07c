// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/StageSteps.h"

#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Height = 30;
constexpr int Point = 9; ///< how far an arrow reaches into the next

} // namespace

StageSteps::StageSteps(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setObjectName(u"stageSteps"_s);
    setClickable(true);
    describe(tr("Stages"), {});
    connect(this, &PaintedWidget::activated, this, [this] {
        if (m_current >= 0 && m_current < m_stages.size() && m_current != m_present)
            Q_EMIT stageWanted(m_stages.at(m_current).code);
    });
}

void StageSteps::setStages(const QList<Stage> &stages, const QString &present)
{
    m_stages = stages;
    m_stages.removeIf(
        [&present](const Stage &stage) { return stage.isRetired && stage.code != present; });
    m_present = -1;
    QStringList names;
    for (qsizetype at = 0; at < m_stages.size(); ++at) {
        if (m_stages.at(at).code == present)
            m_present = at;
        names << (m_stages.at(at).name.isEmpty() ? m_stages.at(at).code : m_stages.at(at).name);
    }
    m_current = qMax<qsizetype>(0, m_present);
    describe(tr("Stages"),
             tr("In %1 of %2. The arrows choose another, Enter moves there.")
                 .arg(names.value(m_present), names.join(u", "_s)));
    update();
}

QSize StageSteps::sizeHint() const
{
    return {px(440), px(Height)};
}

QSize StageSteps::minimumSizeHint() const
{
    return {px(240), px(Height)};
}

QRectF StageSteps::box(qsizetype at) const
{
    const qreal wide = m_stages.isEmpty() ? width() : qreal(width()) / qreal(m_stages.size());
    return {wide * qreal(at), 1, wide, qreal(height()) - 2};
}

void StageSteps::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype at = 0; at < m_stages.size(); ++at) {
        const Stage &stage = m_stages.at(at);
        const bool isDecided = stage.outcome != "open"_L1;
        const bool isPresent = at == m_present;
        const bool isPassed = at < m_present && !isDecided;
        const QRectF area = box(at).adjusted(1, 0, -1, 0);
        QPainterPath shape;
        if (isDecided) {
            shape.addRoundedRect(area.adjusted(px(Point), 0, 0, 0), px(6), px(6));
        } else {
            const qreal tip = px(Point);
            shape.moveTo(area.topLeft());
            shape.lineTo(area.topRight());
            shape.lineTo(area.right() + tip, area.center().y());
            shape.lineTo(area.bottomRight());
            shape.lineTo(area.bottomLeft());
            shape.lineTo(area.left() + (at > 0 ? tip : 0), area.center().y());
            shape.closeSubpath();
        }
        painter.setPen(Qt::NoPen);
        const QColor own = stage.outcome == "lost"_L1 ? t.bad
            : stage.outcome == "won"_L1               ? t.good
                                                      : t.accent;
        painter.setBrush(isPresent ? own : isPassed ? t.accentSoft : t.surface2);
        painter.drawPath(shape);
        painter.setFont(
            theme().font(12, isPresent ? Theme::Weight::Strong : Theme::Weight::Regular));
        painter.setPen(isPresent ? t.onAccent : isPassed ? t.accent : t.text2);
        Painting::text(painter, area.adjusted(px(Point) + px(3), 0, -px(3), 0), Qt::AlignCenter,
                       stage.name.isEmpty() ? stage.code : stage.name);
        if (showsFocus() && at == m_current)
            Painting::focusRing(painter, area, theme(), px(6));
    }
}

void StageSteps::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_stages.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    m_current = qBound<qsizetype>(0, m_current + step, m_stages.size() - 1);
    update();
}

void StageSteps::clicked(const QPointF &position)
{
    for (qsizetype at = 0; at < m_stages.size(); ++at) {
        if (!box(at).contains(position))
            continue;
        m_current = at;
        activate();
        return;
    }
}

} // namespace Steelyard
