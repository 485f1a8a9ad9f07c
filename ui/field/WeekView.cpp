// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/WeekView.h"

#include "ui/field/FieldWords.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Head = 56;
constexpr int EntryHeight = 42;
constexpr int NarrowWidth = 620;

} // namespace

WeekView::WeekView(const Theme &theme, QWidget *parent) : PaintedWidget(theme, parent)
{
    setObjectName(u"fieldWeek"_s);
    setClickable(true);
    setMinimumHeight(px(320));
}

void WeekView::setWeek(const FieldWeek &week, const Formatting &formatting)
{
    m_week = week;
    m_formatting = formatting;
    m_chosen = qBound(0, m_chosen, int(week.days.size()) - 1);
    for (int i = 0; i < week.days.size(); ++i) {
        if (week.days.at(i).day == week.today)
            m_chosen = i;
    }
    QStringList sentences;
    for (const FieldWeek::Day &day : week.days)
        sentences << tr("%1: %2 of %3 planned visits kept, %4 logged")
                         .arg(m_formatting.shortDate(day.day))
                         .arg(day.kept)
                         .arg(day.planned)
                         .arg(day.logged);
    describe(tr("Week of %1").arg(week.name), sentences.join(u". "_s));
    update();
}

// A narrow window has a day in each row, a wide one in each column.
QRectF WeekView::column(int day) const
{
    const int days = m_week ? int(m_week->days.size()) : 7;
    if (width() < px(NarrowWidth)) {
        const qreal height = qreal(this->height()) / days;
        return {0, day * height, qreal(width()), height - px(6)};
    }
    const qreal gap = px(8);
    const qreal each = (width() - gap * (days - 1)) / days;
    return {day * (each + gap), 0, each, qreal(height())};
}

void WeekView::paintEntry(QPainter &painter, const QRectF &box, const FieldEntry &entry)
{
    const Tokens &t = tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.isDone ? t.goodSoft : t.surface2);
    painter.drawRoundedRect(box, px(6), px(6));
    painter.setBrush(entry.isDone ? t.good : t.accent);
    painter.drawRoundedRect(QRectF(box.left(), box.top(), px(3), box.height()), px(1), px(1));
    const QRectF inner = box.adjusted(px(9), px(4), -px(6), -px(4));
    const QRectF first(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRectF second(inner.left(), inner.center().y(), inner.width(), inner.height() / 2);
    painter.setFont(theme().font(12, Theme::Weight::Strong));
    painter.setPen(t.text);
    Painting::text(painter, first, Qt::AlignLeft | Qt::AlignVCenter,
                   entry.name.isEmpty() ? entry.title : entry.name);
    QStringList words;
    if (const auto ms = entry.at.msSinceEpoch())
        words << QDateTime::fromMSecsSinceEpoch(*ms, m_week->zone).toString(u"HH:mm"_s);
    words << FieldWords::reason(entry.kind);
    if (!entry.name.isEmpty() && !entry.title.isEmpty())
        words << entry.title;
    painter.setFont(theme().font(12));
    painter.setPen(t.text2);
    Painting::text(painter, second, Qt::AlignLeft | Qt::AlignVCenter, words.join(u" · "_s));
}

void WeekView::paintDay(QPainter &painter, int at)
{
    const FieldWeek::Day &day = m_week->days.at(at);
    const Tokens &t = tokens();
    const QRectF box = column(at).adjusted(.5, .5, -.5, -.5);
    const bool isToday = day.day == m_week->today;
    painter.setPen(QPen(at == m_chosen && hasFocus() ? t.accent : t.border, 1));
    painter.setBrush(day.isWorkday ? t.surface : t.lane);
    painter.drawRoundedRect(box, px(8), px(8));
    const QRectF inner = box.adjusted(px(8), px(6), -px(8), -px(6));
    painter.setFont(theme().font(13, Theme::Weight::Strong));
    painter.setPen(isToday ? t.accent : t.text);
    Painting::text(painter, QRectF(inner.left(), inner.top(), inner.width(), px(20)),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   u"%1 %2"_s.arg(QLocale(m_formatting.isChinese() ? u"zh_CN"_s : u"en"_s)
                                      .standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat),
                                  m_formatting.shortDate(day.day)));
    painter.setFont(theme().font(12));
    painter.setPen(t.text3);
    const QString facts = day.planned > 0 ? tr("%1 of %2 planned").arg(day.kept).arg(day.planned)
        : day.logged > 0                  ? tr("%n logged", nullptr, int(day.logged))
                                          : QString();
    Painting::text(painter, QRectF(inner.left(), inner.top() + px(20), inner.width(), px(18)),
                   Qt::AlignLeft | Qt::AlignVCenter, facts);
    qreal top = inner.top() + px(Head - 12);
    qsizetype shown = 0;
    for (const FieldEntry &entry : day.entries) {
        const bool isLast = shown + 1 == day.entries.size();
        if (top + px(EntryHeight) + (isLast ? 0 : px(18)) > inner.bottom())
            break;
        paintEntry(painter, QRectF(inner.left(), top, inner.width(), px(EntryHeight - 4)), entry);
        top += px(EntryHeight);
        ++shown;
    }
    if (shown < day.entries.size()) {
        painter.setFont(theme().font(12));
        painter.setPen(t.text2);
        Painting::text(
            painter,
            QRectF(inner.left(), qMin(top, inner.bottom() - px(16)), inner.width(), px(16)),
            Qt::AlignLeft | Qt::AlignVCenter,
            tr("%n more", nullptr, int(day.entries.size() - shown)));
    }
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; m_week && i < m_week->days.size(); ++i)
        paintDay(painter, i);
    if (m_week && showsFocus())
        Painting::focusRing(painter, column(m_chosen), theme(), px(8));
}

void WeekView::choose(int day)
{
    if (!m_week || day < 0 || day >= m_week->days.size())
        return;
    m_chosen = day;
    update();
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        choose(m_chosen - 1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        choose(m_chosen + 1);
    else if (m_week && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT dayChosen(m_week->days.at(m_chosen).day);
    else
        PaintedWidget::keyPressEvent(event);
}

void WeekView::clicked(const QPointF &position)
{
    for (int i = 0; m_week && i < m_week->days.size(); ++i) {
        if (column(i).contains(position)) {
            choose(i);
            Q_EMIT dayChosen(m_week->days.at(i).day);
            return;
        }
    }
}

} // namespace Steelyard
