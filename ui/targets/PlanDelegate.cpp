// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanDelegate.h"

#include "ui/targets/PlanWords.h"
#include "ui/widgets/Painting.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

PlanDelegate::PlanDelegate(const Theme &theme, const PlanModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_openSign(theme.icon("chevron-down"_L1, &Tokens::text3))
    , m_closedSign(theme.icon("chevron-right"_L1, &Tokens::text3))
    , m_lock(theme.icon("lock"_L1, &Tokens::text2))
    , m_edited(theme.icon("edit"_L1, &Tokens::warn))
{
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.px(Theme::RowHeight)};
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"planEditor"_s);
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

QRect PlanDelegate::signOf(const QRect &cell, int depth) const
{
    const int side = m_theme.px(16);
    return {cell.left() + m_theme.px(6) + depth * m_theme.px(Indent),
            cell.center().y() - side / 2 + 1, side, side};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const PlanModel::Look look = m_model.look(index);
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isTinted = look.isLong || index.column() == PlanModel::TotalColumn;
    painter->fillRect(rect,
                      option.state & QStyle::State_Selected ? t.accentSoft
                          : isTinted                        ? t.surface2
                                                            : t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.grid);
    if (index.column() != PlanModel::NameColumn)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.grid);
    if (index.column() == PlanModel::NameColumn)
        paintName(*painter, rect, look);
    else if (index.column() == PlanModel::GapColumn)
        paintGap(*painter, rect, look);
    else if (index.column() == PlanModel::PromiseColumn)
        paintPromise(*painter, rect, look);
    else
        paintFigure(*painter, rect, look);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void PlanDelegate::paintName(QPainter &painter, const QRect &rect,
                             const PlanModel::Look &look) const
{
    const Tokens &t = m_theme.tokens();
    const QRect sign = signOf(rect, look.depth);
    if (look.hasChildren)
        (look.isOpen ? m_openSign : m_closedSign).paint(&painter, sign);
    QRectF area(sign.right() + m_theme.px(5), rect.top(), 0, rect.height());
    area.setRight(rect.right() - m_theme.px(8));
    if (look.isLocked) {
        const int side = m_theme.px(14);
        m_lock.paint(&painter,
                     QRect(int(area.right()) - side, rect.center().y() - side / 2, side, side));
        area.setRight(area.right() - side - m_theme.px(4));
    }
    if (look.stage != PlanStage::Draft) {
        const Painting::Chip chip {
            look.stage == PlanStage::Published ? Painting::Shape::Dot : Painting::Shape::Ring,
            PlanWords::stage(look.stage),
            look.stage == PlanStage::Published ? Tone::Good : Tone::Accent, 11};
        const qreal width = Painting::chipWidth(m_theme, chip);
        if (width < area.width() / 2) {
            Painting::chip(painter, area, m_theme, chip, Qt::AlignRight);
            area.setRight(area.right() - width - m_theme.px(6));
        }
    }
    painter.setFont(
        m_theme.font(13, look.isPerson ? Theme::Weight::Regular : Theme::Weight::Strong));
    painter.setPen(t.text);
    Painting::text(painter, area, Qt::AlignLeft | Qt::AlignVCenter, look.text);
}

void PlanDelegate::paintGap(QPainter &painter, const QRect &rect, const PlanModel::Look &look) const
{
    QRectF area = QRectF(rect).adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const PlanWords::Sign sign = PlanWords::sign(look.gap);
    const qreal side = m_theme.px(8);
    if (sign.shape != Painting::Shape::None)
        Painting::shape(painter, QRectF(area.left(), area.center().y() - side / 2, side, side),
                        sign.shape, m_theme.tokens().ink(sign.tone));
    area.setLeft(area.left() + side + m_theme.px(6));
    painter.setFont(m_theme.font(12));
    painter.setPen(sign.isQuiet ? m_theme.tokens().text3 : m_theme.tokens().ink(sign.tone));
    if (sign.isQuiet)
        Painting::text(painter, area, Qt::AlignLeft | Qt::AlignVCenter, look.text);
    else
        Painting::figures(painter, area, look.text);
}

// What is promised, and by its sign whether that is less or more than the target.
void PlanDelegate::paintPromise(QPainter &painter, const QRect &rect,
                                const PlanModel::Look &look) const
{
    const Tokens &t = m_theme.tokens();
    QRectF area = QRectF(rect).adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    painter.setFont(m_theme.font(13));
    if (look.isEmpty) {
        painter.setPen(t.text3);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, u"·"_s);
        return;
    }
    if (look.difference) {
        const qreal side = m_theme.px(8);
        const bool isLess = *look.difference < 0;
        const bool isMore = *look.difference > 0;
        Painting::shape(painter, QRectF(area.left(), area.center().y() - side / 2, side, side),
                        isLess       ? Painting::Shape::Down
                            : isMore ? Painting::Shape::Up
                                     : Painting::Shape::Dot,
                        t.ink(isLess ? Tone::Bad : Tone::Good));
    }
    painter.setPen(t.text);
    Painting::figures(painter, area, look.text);
}

void PlanDelegate::paintFigure(QPainter &painter, const QRect &rect,
                               const PlanModel::Look &look) const
{
    const Tokens &t = m_theme.tokens();
    QRectF area = QRectF(rect).adjusted(m_theme.px(6), 0, -m_theme.px(8), 0);
    const int side = m_theme.px(12);
    const auto draw = [&](const QIcon &icon) {
        icon.paint(&painter, QRect(int(area.left()), rect.center().y() - side / 2, side, side));
        area.setLeft(area.left() + side + m_theme.px(2));
    };
    if (look.isLocked) {
        // Hatched as well, so that a locked stretch is seen at a glance.
        painter.fillRect(rect.adjusted(0, 0, -1, -1), QBrush(t.track, Qt::BDiagPattern));
        draw(m_lock);
    } else if (look.hasHeldDays) {
        draw(m_lock);
    }
    if (look.isOverridden || look.isTyped)
        draw(m_edited);
    if (look.isChanged) {
        const qreal corner = m_theme.px(6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawPolygon(QPolygonF({rect.topLeft(), rect.topLeft() + QPointF(corner, 0),
                                       rect.topLeft() + QPointF(0, corner)}));
    }
    const PlanWords::Sign sign = PlanWords::sign(look.gap);
    if (!sign.isQuiet && sign.shape != Painting::Shape::None && !look.difference) {
        const qreal small = m_theme.px(5);
        Painting::shape(painter,
                        QRectF(rect.right() - small - 1, rect.bottom() - small - 1, small, small),
                        sign.shape, t.ink(sign.tone));
    }
    if (look.isEmpty) {
        painter.setPen(t.text3);
        painter.setFont(m_theme.font(13));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, u"·"_s);
        return;
    }
    painter.setFont(m_theme.font(
        13, look.isLong && look.isOwn ? Theme::Weight::Strong : Theme::Weight::Regular));
    if (look.difference) {
        const bool isMore = *look.difference > 0;
        painter.setPen(*look.difference == 0 ? t.text3 : t.accent);
        Painting::figures(painter, area, (isMore ? u"+"_s : QString()) + look.text);
        return;
    }
    if (!look.isOwn) {
        painter.setPen(t.text3);
        Painting::text(painter, area, Qt::AlignLeft | Qt::AlignVCenter, u"Σ"_s);
        Painting::figures(painter, area, look.text);
        return;
    }
    painter.setPen(look.isReadOnly ? t.text2 : t.text);
    Painting::figures(painter, area, look.text);
}

} // namespace Steelyard
