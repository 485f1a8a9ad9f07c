// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilterChip.h"

#include "ui/shell/ChoicePopup.h"
#include "ui/widgets/Painting.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

FilterChip::FilterChip(const Theme &theme, const Filter &filter, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_arrow(theme.icon("chevron-down"_L1, &Tokens::text3))
    , m_cross(theme.icon("x"_L1, &Tokens::accent))
{
    setClickable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFilter(filter);
    connect(this, &PaintedWidget::activated, this, &FilterChip::openPopup);
}

void FilterChip::setFilter(const Filter &filter)
{
    m_filter = filter;
    const QByteArray icon = filter.icon.toLatin1();
    m_icon = icon.isEmpty() ? QIcon()
                            : theme().icon(QLatin1StringView(icon),
                                           filter.isChanged() ? &Tokens::accent : &Tokens::text3);
    setObjectName(u"filter." + filter.id);
    describe(filter.title, valueText());
    setToolTip(filter.isChanged() ? tr("%1: %2 (Delete removes it)").arg(filter.title, valueText())
                                  : QString(filter.title + u": " + valueText()));
    updateGeometry();
    update();
}

QString FilterChip::valueText() const
{
    QStringList texts;
    for (const FilterOption &option : m_filter.options) {
        if (m_filter.chosen.contains(option.id))
            texts << option.text;
    }
    if (texts.isEmpty())
        return tr("all");
    if (texts.size() > 2)
        return tr("%1 and %n more", nullptr, int(texts.size()) - 1).arg(texts.first());
    return texts.join(tr(", ", "between chosen values"));
}

QSize FilterChip::sizeHint() const
{
    const QFontMetricsF plain(theme().font(13));
    const qreal words = plain.horizontalAdvance(m_filter.title + u' ')
        + QFontMetricsF(theme().font(13, Theme::Weight::Strong)).horizontalAdvance(valueText());
    return {qCeil(words) + px(m_icon.isNull() ? 48 : 68), px(Theme::ControlHeight)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {px(96), px(Theme::ControlHeight)};
}

void FilterChip::openPopup()
{
    auto *popup = new ChoicePopup(theme(), m_filter, this);
    connect(popup, &ChoicePopup::chosen, this, &FilterChip::choose);
    popup->popUp(mapToGlobal(QPoint(0, height() + 4)));
}

void FilterChip::choose(const QStringList &ids)
{
    if (ids == m_filter.chosen)
        return;
    Filter changed = m_filter;
    changed.chosen = ids;
    setFilter(changed);
    Q_EMIT chosen(ids);
}

void FilterChip::reset()
{
    choose(m_filter.standard);
}

void FilterChip::clicked(const QPointF &position)
{
    if (m_filter.isChanged() && position.x() > width() - px(30))
        reset();
    else
        activate();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        reset();
    else if (event->key() == Qt::Key_Down)
        openPopup();
    else
        PaintedWidget::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const bool changed = m_filter.isChanged();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(changed ? t.accent : isHovered() ? t.text3 : t.border, 1));
    painter.setBrush(changed ? t.accentSoft : isHovered() ? t.surface2 : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), px(6), px(6));
    QRectF words = QRectF(rect()).adjusted(px(11), 0, -px(31), 0);
    const int side = px(16);
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, QRect(int(words.left()), (height() - side) / 2, side, side));
        words.setLeft(words.left() + side + px(6));
    }
    painter.setFont(theme().font(13));
    painter.setPen(changed ? t.accent : t.text3);
    const qreal used
        = Painting::text(painter, words, Qt::AlignLeft | Qt::AlignVCenter, m_filter.title);
    words.setLeft(words.left() + used + px(6));
    painter.setFont(theme().font(13, Theme::Weight::Strong));
    painter.setPen(changed ? t.accent : t.text);
    Painting::text(painter, words, Qt::AlignLeft | Qt::AlignVCenter, valueText());
    const int small = px(14);
    (changed ? m_cross : m_arrow)
        .paint(&painter, QRect(width() - px(10) - small, (height() - small) / 2, small, small));
    if (showsFocus())
        Painting::focusRing(painter, rect(), theme(), px(6));
}

} // namespace Steelyard
