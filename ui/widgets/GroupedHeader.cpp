// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/GroupedHeader.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

namespace {

constexpr int LineHeight = 26;

} // namespace

GroupedHeader::GroupedHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(44);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    // A group's name is drawn across its sections, so all of them are drawn when one changes.
    connect(this, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

QString GroupedHeader::group(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal, GroupRole).toString()
                   : QString();
}

bool GroupedHeader::hasGroups() const
{
    for (int i = 0; i < count(); ++i) {
        if (!group(i).isEmpty())
            return true;
    }
    return false;
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(hasGroups() ? 2 * LineHeight : 32)};
}

QRect GroupedHeader::groupRect(int logicalIndex, const QRect &section) const
{
    const QString name = group(logicalIndex);
    const int own = visualIndex(logicalIndex);
    int left = section.left();
    int right = section.right();
    for (int i = own - 1; i >= 0 && group(this->logicalIndex(i)) == name; --i)
        left -= sectionSize(this->logicalIndex(i));
    for (int i = own + 1; i < count() && group(this->logicalIndex(i)) == name; ++i)
        right += sectionSize(this->logicalIndex(i));
    return {QPoint(left, section.top()), QPoint(right, section.top() + m_theme.px(LineHeight) - 1)};
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid() || !model())
        return;
    const Tokens &t = m_theme.tokens();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);

    const QString name = group(logicalIndex);
    QRectF label = rect;
    if (!name.isEmpty()) {
        const QRect whole = groupRect(logicalIndex, rect);
        painter->setFont(m_theme.font(12, Theme::Weight::Strong));
        painter->setPen(t.text2);
        Painting::text(*painter,
                       QRectF(whole).adjusted(m_theme.px(8), m_theme.px(2), -m_theme.px(8), 0),
                       Qt::AlignCenter, name);
        painter->fillRect(
            QRect(whole.left() + m_theme.px(8), whole.bottom(), whole.width() - m_theme.px(16), 1),
            t.border);
        label.setTop(rect.top() + m_theme.px(LineHeight));
    } else if (hasGroups()) {
        label.setTop(rect.top() + m_theme.px(LineHeight));
    }

    label.adjust(m_theme.px(8), 0, -m_theme.px(8), 0);
    const QVariant aligned
        = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = aligned.isValid() && aligned.toInt() & Qt::AlignRight;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    if (sorted) {
        const qreal side = m_theme.px(7);
        const QRectF sign(right ? label.left() : label.right() - side,
                          label.center().y() - side / 2, side, side);
        Painting::shape(*painter, sign,
                        sortIndicatorOrder() == Qt::AscendingOrder ? Painting::Shape::Up
                                                                   : Painting::Shape::Down,
                        t.text3);
        if (right)
            label.setLeft(label.left() + side + 4);
        else
            label.setRight(label.right() - side - 4);
    }
    painter->setFont(m_theme.font(12));
    painter->setPen(sorted ? t.text : t.text3);
    Painting::text(*painter, label, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                   model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace Steelyard
