// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KpiTile.h"

#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QPainter>

namespace Steelyard {

KpiTile::KpiTile(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setClickable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KpiTile::sizeHint() const
{
    return {px(224), px(Theme::TileHeight)};
}

QSize KpiTile::minimumSizeHint() const
{
    return {px(168), px(Theme::TileHeight)};
}

void KpiTile::setContent(const KpiTileContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    updateDescription();
    update();
}

void KpiTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateDescription();
    PaintedWidget::changeEvent(event);
}

void KpiTile::updateDescription()
{
    QStringList parts;
    parts << (m_content.exact.isEmpty() ? m_content.value : m_content.exact);
    if (!m_content.otherValue.isEmpty())
        parts << m_content.otherLabel + u' ' + m_content.otherValue;
    for (const Delta &delta : m_content.deltas)
        parts << delta.label + u' ' + delta.text;
    parts << m_content.target << m_content.gap << paceStatusName(m_content.status);
    parts.removeAll(QString());
    describe(m_content.title, parts.join(tr(", ", "between the parts of a description")));
    setToolTip(parts.join(u'\n'));
}

void KpiTile::paintEvent(QPaintEvent *)
{
    using namespace Painting;
    const Tokens &t = tokens();
    QPainter painter(this);
    card(painter, rect(), theme(), isHovered());

    const QRectF area = QRectF(rect()).adjusted(px(14), px(7), -px(14), -px(7));
    const auto line = [&](int top, int height) {
        return QRectF(area.left(), area.top() + px(top), area.width(), px(height));
    };

    QRectF head = line(0, 17);
    if (m_content.status != PaceStatus::None) {
        const Chip sign {shapeOf(m_content.status), paceStatusName(m_content.status),
                         paceStatusTone(m_content.status), 12};
        chip(painter, head.adjusted(0, 0, px(4), 0), theme(), sign, Qt::AlignRight);
        head.setRight(head.right() - chipWidth(theme(), sign));
    }
    painter.setFont(theme().font(12));
    painter.setPen(t.text2);
    text(painter, head, Qt::AlignLeft | Qt::AlignVCenter, m_content.title);

    QRectF figure = line(17, 27);
    QFont large = theme().font(21, Theme::Weight::Strong);
    large.setLetterSpacing(QFont::AbsoluteSpacing, -.3 * theme().scale());
    painter.setFont(large);
    if (m_content.state == FigureState::Number) {
        painter.setPen(t.text);
        const qreal width
            = text(painter, figure, Qt::AlignLeft | Qt::AlignVCenter, m_content.value);
        figure.setLeft(figure.left() + width + px(8));
    } else if (m_content.state == FigureState::Hidden) {
        const QRect box(int(figure.left()), int(figure.center().y()) - px(9), px(18), px(18));
        theme().icon(QLatin1StringView("lock"), &Tokens::text3).paint(&painter, box);
        figure.setLeft(figure.left() + px(26));
    } else {
        painter.setPen(m_content.state == FigureState::Error ? t.bad : t.text3);
        figure.setLeft(figure.left() + px(8)
                       + text(painter, figure, Qt::AlignLeft | Qt::AlignVCenter,
                              Formatting::mark(m_content.state)));
    }
    if (!m_content.otherValue.isEmpty()) {
        painter.setFont(theme().font(12));
        painter.setPen(t.text3);
        // Half a number says something else: whole with its label, whole without, or not at all.
        const QString whole = m_content.otherLabel + u' ' + m_content.otherValue;
        const QFontMetricsF metrics(painter.font());
        for (const QString &words : {whole, m_content.otherValue}) {
            if (metrics.horizontalAdvance(words) > figure.width())
                continue;
            text(painter, figure.adjusted(0, px(4), 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                 words);
            break;
        }
    }

    const QRectF changes = line(43, 16);
    qreal x = changes.left();
    for (const Delta &delta : m_content.deltas) {
        painter.setFont(theme().font(12));
        const QFontMetricsF metrics(painter.font());
        if (x + metrics.horizontalAdvance(delta.label) + metrics.horizontalAdvance(delta.text)
                + px(16)
            > changes.right())
            break;
        painter.setPen(t.text3);
        x += px(4)
            + text(painter, QRectF(x, changes.top(), changes.right() - x, changes.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, delta.label);
        const QRectF sign(x, changes.center().y() - px(4), px(8), px(8));
        if (delta.direction != 0) {
            shape(painter, sign.adjusted(1, 1, -1, -1),
                  delta.direction > 0 ? Shape::Up : Shape::Down, t.ink(delta.tone));
            x += px(10);
        }
        painter.setPen(delta.tone == Tone::Neutral ? t.text2 : t.ink(delta.tone));
        x += px(12)
            + text(painter, QRectF(x, changes.top(), changes.right() - x, changes.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, delta.text);
    }

    const bool hasBar = m_content.progress.has_value();
    const QRectF foot = line(59, 16);
    painter.setFont(theme().font(12));
    painter.setPen(t.text2);
    const qreal gap = m_content.gap.isEmpty()
        ? 0
        : px(8) + text(painter, foot, Qt::AlignRight | Qt::AlignVCenter, m_content.gap);
    // Where both do not fit, what is missing is worth more than half of either.
    painter.setPen(t.text3);
    if (gap == 0
        || QFontMetricsF(painter.font()).horizontalAdvance(m_content.target) + gap <= foot.width())
        text(painter, foot, Qt::AlignLeft | Qt::AlignVCenter, m_content.target);

    if (hasBar)
        progress(painter, QRectF(area.left(), height() - px(10), area.width(), px(4)), theme(),
                 *m_content.progress, m_content.pace, false);
    else if (m_content.target.isEmpty())
        sparkline(painter, QRectF(area.left(), area.top() + px(61), area.width(), px(20)), theme(),
                  m_content.trend);

    if (showsFocus())
        focusRing(painter, rect(), theme(), px(Theme::CardRadius));
}

} // namespace Steelyard
