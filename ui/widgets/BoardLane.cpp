// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BoardLane.h"

#include "ui/widgets/BoardCardDelegate.h"
#include "ui/widgets/Painting.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace Steelyard {

namespace {

constexpr int HeadHeight = 38;
constexpr int NoteHeight = 17;

} // namespace

BoardLane::BoardLane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_view(new QListView(this))
    , m_delegate(new BoardCardDelegate(theme, this))
{
    setMinimumWidth(theme.px(190));
    m_view->setItemDelegate(m_delegate);
    // A hundred thousand cards: the view must not ask each of them for its size.
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(HeadHeight + 5), theme.px(8), theme.px(6));
    column->setSpacing(2);
    column->addWidget(m_view);
    connect(m_view, &QListView::activated, this, &BoardLane::cardActivated);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BoardLane::setHead(const QString &name, const QString &count, const QString &sum, double share)
{
    m_name = name;
    m_count = count;
    m_sum = sum;
    m_share = share;
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(count + u", " + sum);
    update();
}

void BoardLane::setNote(const QString &note)
{
    m_note = note;
    QMargins margins = layout()->contentsMargins();
    margins.setTop(m_theme.px(HeadHeight + 5 + (note.isEmpty() ? 0 : NoteHeight)));
    layout()->setContentsMargins(margins);
    m_view->setAccessibleDescription(QStringList {m_count, m_sum, m_note}.join(u", "));
    update();
}

void BoardLane::setAimed(bool isAimed)
{
    m_aimed = isAimed;
    update();
}

void BoardLane::setFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void BoardLane::setPicked(const QModelIndex &index)
{
    m_holding = index.isValid();
    m_delegate->setPicked(index);
    m_view->viewport()->update();
}

bool BoardLane::handleKey(int key)
{
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (key == Qt::Key_Space) {
        if (m_holding) {
            setPicked({});
            Q_EMIT putDown();
        } else if (m_view->currentIndex().isValid()) {
            setPicked(m_view->currentIndex());
            Q_EMIT pickedUp(m_view->currentIndex());
        }
        return true;
    }
    if (key == Qt::Key_Escape && m_holding) {
        setPicked({});
        Q_EMIT takenBack();
        return true;
    }
    if (step == 0)
        return false;
    if (m_holding)
        Q_EMIT moveAsked(step);
    else
        Q_EMIT focusAsked(step);
    return true;
}

bool BoardLane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::NoModifier && handleKey(press->key()))
            return true;
    }
    if (watched == m_view && event->type() == QEvent::FocusIn && m_view->model()
        && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    return QFrame::eventFilter(watched, event);
}

void BoardLane::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    const auto px = [this](int desk) { return m_theme.px(desk); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.lane);
    painter.drawRoundedRect(rect(), px(10), px(10));
    QRectF head(px(12), px(6), width() - px(24), px(24));
    painter.setFont(m_theme.font(12));
    painter.setPen(t.text2);
    const qreal sum = Painting::text(painter, head, Qt::AlignRight | Qt::AlignVCenter, m_sum);
    head.setRight(head.right() - sum - px(8));
    painter.setFont(m_theme.font(13, Theme::Weight::Strong));
    painter.setPen(t.text);
    const qreal used = Painting::text(painter, head, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.setFont(m_theme.font(12));
    painter.setPen(t.text3);
    Painting::text(painter, head.adjusted(used + px(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   m_count);
    QColor line = t.accent;
    line.setAlphaF(float(.3 + .7 * m_share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    const int note = m_note.isEmpty() ? 0 : px(NoteHeight);
    painter.drawRoundedRect(QRectF(px(10), px(34) + note, width() - px(20), px(3)), 1.5, 1.5);
    if (note > 0) {
        painter.setFont(m_theme.font(12));
        painter.setPen(t.text3);
        Painting::text(painter, QRectF(px(12), px(30), width() - px(24), px(18)),
                       Qt::AlignLeft | Qt::AlignVCenter, m_note);
    }
    if (m_aimed) {
        painter.setPen(QPen(t.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(10), px(10));
    }
}

} // namespace Steelyard
