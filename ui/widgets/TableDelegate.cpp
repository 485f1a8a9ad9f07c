// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableDelegate.h"

#include "ui/shell/Formatting.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

TableDelegate::TableDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lock(theme.icon("lock"_L1, &Tokens::text3))
{
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.px(Theme::RowHeight)};
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, t.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, t.surface2);
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.grid);

    const qreal pad = m_theme.px(8);
    QRectF area = rect.adjusted(pad, 0, -pad, -1);
    const QVariant attainment = index.data(AttainmentRole);
    const QVariant trend = index.data(TrendRole);
    const QVariant status = index.data(StatusRole);
    if (trend.isValid()) {
        QList<double> values;
        const QVariantList points = trend.toList();
        for (const QVariant &point : points)
            values << point.toDouble();
        Painting::sparkline(*painter, area.adjusted(0, m_theme.px(5), 0, -m_theme.px(5)), m_theme,
                            values);
    } else if (status.isValid()) {
        const auto is = static_cast<PaceStatus>(status.toInt());
        if (is != PaceStatus::None)
            Painting::chip(*painter, area, m_theme,
                           {Painting::shapeOf(is), paceStatusName(is), paceStatusTone(is), 12});
    } else if (attainment.isValid()) {
        const qreal figures = m_theme.px(52);
        const qreal thick = m_theme.px(6);
        const QVariant pace = index.data(PaceRole);
        Painting::progress(
            *painter,
            QRectF(area.left(), area.center().y() - thick / 2, area.width() - figures - pad, thick),
            m_theme, attainment.toDouble(),
            pace.isValid() ? std::optional(pace.toDouble()) : std::nullopt, true);
        area.setLeft(area.right() - figures);
        paintText(painter, area, index);
    } else if (const QVariantList chips = index.data(ChipsRole).toList(); !chips.isEmpty()) {
        for (qsizetype i = 0; i + 1 < chips.size() && area.width() > pad; i += 2) {
            const Painting::Chip chip {
                {}, chips.at(i).toString(), static_cast<Tone>(chips.at(i + 1).toInt()), 12};
            Painting::chip(*painter, area, m_theme, chip);
            area.setLeft(area.left() + Painting::chipWidth(m_theme, chip) + m_theme.px(4));
        }
        if (const QString note = index.data(NoteRole).toString();
            !note.isEmpty() && area.width() > pad) {
            painter->setFont(m_theme.font(12));
            painter->setPen(t.text3);
            Painting::text(*painter, area, Qt::AlignLeft | Qt::AlignVCenter, note);
        }
    } else {
        paintText(painter, area, index);
    }

    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Painting::focusRing(*painter, rect.adjusted(0, 0, 0, -1), m_theme, 3);
    painter->restore();
}

void TableDelegate::paintText(QPainter *painter, QRectF rect, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QString words = index.data(Qt::DisplayRole).toString();
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const bool right = aligned.isValid() && aligned.toInt() & Qt::AlignRight;
    if (words == Formatting::mark(FigureState::Hidden)) {
        // Not every machine has a font with a lock in it.
        const int side = m_theme.px(14);
        const int x = int(right ? rect.right() - side : rect.left());
        m_lock.paint(painter, QRect(x, int(rect.center().y()) - side / 2, side, side));
        return;
    }
    const QString letters = index.data(InitialsRole).toString();
    if (!letters.isEmpty()) {
        const qreal side = m_theme.px(20);
        paintInitials(painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side),
                      letters);
        rect.setLeft(rect.left() + side + m_theme.px(8));
    }
    painter->setFont(m_theme.font(
        13, index.data(StrongRole).toBool() ? Theme::Weight::Strong : Theme::Weight::Regular));
    const QVariant tone = index.data(ToneRole);
    const bool mark = words == Formatting::mark(FigureState::NoData)
        || words == Formatting::mark(FigureState::Undefined)
        || words == Formatting::mark(FigureState::NotApplicable);
    painter->setPen(tone.isValid() ? t.ink(static_cast<Tone>(tone.toInt()))
                        : mark     ? t.text3
                                   : t.text);
    if (right) {
        Painting::figures(*painter, rect, words);
        return;
    }
    const qreal used = Painting::text(*painter, rect, Qt::AlignLeft | Qt::AlignVCenter, words);
    const QString note = index.data(NoteRole).toString();
    if (note.isEmpty())
        return;
    painter->setFont(m_theme.font(12));
    painter->setPen(t.text3);
    Painting::text(*painter, rect.adjusted(used + m_theme.px(8), 0, 0, 0),
                   Qt::AlignLeft | Qt::AlignVCenter, note);
}

void TableDelegate::paintInitials(QPainter *painter, const QRectF &rect,
                                  const QString &letters) const
{
    const Tokens &t = m_theme.tokens();
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accentSoft);
    painter->drawEllipse(rect);
    painter->setFont(m_theme.font(letters.size() > 1 ? 10 : 11, Theme::Weight::Strong));
    painter->setPen(t.accent);
    painter->drawText(rect, Qt::AlignCenter, letters);
}

} // namespace Steelyard
