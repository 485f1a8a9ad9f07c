// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanHeader.h"

#include "ui/widgets/Painting.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

PlanHeader::PlanHeader(const Theme &theme, PlanModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_model(model)
    , m_openSign(theme.icon("chevron-left"_L1, &Tokens::text3))
    , m_closedSign(theme.icon("chevron-right"_L1, &Tokens::text3))
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(theme.px(40));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize PlanHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(34)};
}

QRect PlanHeader::signOf(const QRect &section) const
{
    const int side = m_theme.px(14);
    return {section.left() + m_theme.px(5), section.center().y() - side / 2, side, side};
}

void PlanHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &t = m_theme.tokens();
    const PlanColumns::Column *column = m_model.span(logicalIndex);
    const bool isLong = column && column->first < column->last && !column->isDerived;
    painter->save();
    painter->fillRect(rect, isLong ? t.surface2 : t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    painter->fillRect(
        QRect(rect.right(), rect.top() + m_theme.px(8), 1, rect.height() - m_theme.px(16)),
        t.border);
    QRectF area = QRectF(rect).adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    if (column && column->hasChildren && logicalIndex != PlanModel::TotalColumn) {
        (column->isOpen ? m_openSign : m_closedSign).paint(painter, signOf(rect));
        area.setLeft(signOf(rect).right() + m_theme.px(3));
    }
    painter->setFont(m_theme.font(12, isLong ? Theme::Weight::Strong : Theme::Weight::Regular));
    painter->setPen(column && column->isDerived ? t.text3 : t.text2);
    Painting::text(*painter, area,
                   (logicalIndex == PlanModel::NameColumn ? Qt::AlignLeft : Qt::AlignRight)
                       | Qt::AlignVCenter,
                   m_model.columnName(logicalIndex));
    painter->restore();
}

void PlanHeader::mousePressEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    const PlanColumns::Column *column = section < 0 ? nullptr : m_model.span(section);
    const QRect rect(sectionViewportPosition(section), 0, section < 0 ? 0 : sectionSize(section),
                     height());
    if (column && column->hasChildren && section != PlanModel::TotalColumn
        && signOf(rect).adjusted(-5, -8, 5, 8).contains(event->position().toPoint())) {
        m_model.setColumnOpen(section, !column->isOpen);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace Steelyard
