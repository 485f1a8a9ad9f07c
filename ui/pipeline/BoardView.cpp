// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BoardView.h"

#include "ui/pipeline/LaneModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BoardLane.h"
#include "ui/widgets/CellRoles.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int LaneWidth = 158;
constexpr int RowHeight = 330;
/// Beyond this many rows nobody finds anything; the rest stands together.
constexpr qsizetype MostRows = 24;

} // namespace

BoardView::BoardView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"boardView"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_hint->setObjectName(u"boardHint"_s);
    m_hint->setProperty("role", u"caption"_s);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
}

void BoardView::setFigures(const BoardFigures &figures, const Formatting &formatting)
{
    m_figures = figures;
    m_formatting = formatting;
    m_held.clear();
    hint({});
    write();
}

void BoardView::setRows(Rows rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    write();
}

void BoardView::restore()
{
    m_held.clear();
    hint({});
    write();
}

QString BoardView::rowOf(const BoardCard &card) const
{
    switch (m_rows) {
    case Rows::One:
        return {};
    case Rows::Owners:
        return card.owner.isEmpty() ? tr("Nobody's") : card.owner;
    case Rows::Products:
        return card.productLine.isEmpty() ? tr("Without a product") : card.productLine;
    }
    return {};
}

void BoardView::build(int rows, int columns)
{
    if (m_lanes.size() == rows && (rows == 0 || m_lanes.first().size() == columns))
        return;
    m_lanes.clear();
    m_heads.clear();
    m_board = new QWidget;
    auto *column = new QVBoxLayout(m_board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    for (int row = 0; row < rows; ++row) {
        auto *head = new QLabel(m_board);
        head->setProperty("role", u"cardTitle"_s);
        head->setVisible(rows > 1 || m_rows != Rows::One);
        column->addWidget(head);
        m_heads.append(head);
        auto *strip = new QWidget(m_board);
        auto *line = new QHBoxLayout(strip);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::Gap);
        if (m_rows != Rows::One)
            strip->setMinimumHeight(m_theme.px(RowHeight));
        column->addWidget(strip, 1);
        m_lanes.append(QList<Lane>());
        for (int at = 0; at < columns; ++at)
            addLane(row, at, strip);
    }
    m_scroll->setWidget(m_board);
}

void BoardView::addLane(int row, int column, QWidget *strip)
{
    auto *lane = new BoardLane(m_theme);
    lane->setMinimumWidth(m_theme.px(LaneWidth));
    auto *model = new LaneModel(lane);
    QListView *view = lane->view();
    view->setModel(model);
    view->setObjectName(u"lane%1_%2"_s.arg(row).arg(column));
    view->setDragEnabled(true);
    view->setAcceptDrops(true);
    view->setDropIndicatorShown(false);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    const Place place {row, column};
    connect(view, &QListView::customContextMenuRequested, this, [this, view](const QPoint &at) {
        if (!selection().isEmpty())
            Q_EMIT menuWanted(view->viewport()->mapToGlobal(at));
    });
    connect(model, &LaneModel::dropped, this, [this, column](const QList<Uuid> &ids) {
        Q_EMIT moveWanted(ids, m_figures->columns.at(column).stage);
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view] {
        // One lane is worked on at a time: what stands selected elsewhere would be moved unseen.
        if (view->selectionModel()->hasSelection()) {
            for (const QList<Lane> &lanes : std::as_const(m_lanes)) {
                for (const Lane &other : lanes) {
                    if (other.lane->view() != view)
                        other.lane->view()->clearSelection();
                }
            }
        }
        Q_EMIT selectionChanged();
    });
    connect(lane, &BoardLane::cardActivated, this, [this](const QModelIndex &index) {
        if (const auto id = Uuid::fromText(index.data(IdRole).toString()))
            Q_EMIT opened(*id);
    });
    connect(lane, &BoardLane::focusAsked, this, [this, place](int step) {
        if (BoardLane *next = m_lanes.at(place.row).value(place.column + step).lane)
            next->view()->setFocus(Qt::TabFocusReason);
    });
    connect(lane, &BoardLane::pickedUp, this, [this, place](const QModelIndex &index) {
        const auto id = Uuid::fromText(index.data(IdRole).toString());
        if (!id)
            return;
        m_held = {*id};
        m_origin = m_here = place;
        hint(tr("Holding %1: the arrows carry it, Space puts it down, Esc takes it back.")
                 .arg(index.data().toString()));
    });
    connect(lane, &BoardLane::moveAsked, this, [this, place](int step) { carry(place, step); });
    connect(lane, &BoardLane::putDown, this, &BoardView::putDown);
    connect(lane, &BoardLane::takenBack, this, &BoardView::takeBack);
    static_cast<QHBoxLayout *>(strip->layout())->addWidget(lane, 1);
    auto *add = new QPushButton(lane);
    add->setProperty("flat", true);
    add->setObjectName(u"add%1_%2"_s.arg(row).arg(column));
    connect(add, &QPushButton::clicked, this,
            [this, column] { Q_EMIT addWanted(m_figures->columns.at(column).stage); });
    lane->setFoot(add);
    m_lanes[row].append({lane, model, add});
}

void BoardView::write()
{
    if (!m_figures)
        return;
    const auto columns = int(m_figures->columns.size());
    QMap<QString, qint64> worth;
    if (m_rows != Rows::One) {
        for (const BoardColumn &column : std::as_const(m_figures->columns)) {
            for (const BoardCard &card : column.cards)
                worth[rowOf(card)] += card.worth;
        }
    }
    m_rowNames = m_rows == Rows::One ? QStringList {QString()} : worth.keys();
    std::stable_sort(
        m_rowNames.begin(), m_rowNames.end(),
        [&worth](const QString &a, const QString &b) { return worth.value(a) > worth.value(b); });
    const bool isCut = m_rowNames.size() > MostRows;
    if (isCut)
        m_rowNames = m_rowNames.mid(0, MostRows - 1) << tr("All others");
    build(int(m_rowNames.size()), columns);
    QHash<QString, int> placeOf;
    for (qsizetype row = 0; row < m_rowNames.size(); ++row)
        placeOf.insert(m_rowNames.at(row), int(row));
    const int others = int(m_rowNames.size()) - 1;
    for (int at = 0; at < columns; ++at) {
        const BoardColumn &column = m_figures->columns.at(at);
        QList<QList<BoardCard>> cards(m_rowNames.size());
        if (m_rows == Rows::One) {
            cards[0] = column.cards;
        } else {
            for (const BoardCard &card : column.cards)
                cards[placeOf.value(rowOf(card), others)].append(card);
        }
        for (qsizetype row = 0; row < m_rowNames.size(); ++row) {
            const Lane &lane = m_lanes.at(row).at(at);
            Int128 amount = 0;
            Int128 weighted = 0;
            qint64 tooLong = 0;
            for (const BoardCard &card : std::as_const(cards.at(row))) {
                amount += card.worth;
                weighted += Int128(card.worth) * card.chance.value_or(0) / Share::Whole;
                tooLong += card.isTooLong() ? 1 : 0;
            }
            const bool isOpen = column.outcome == "open"_L1;
            lane.lane->setHead(column.name, m_formatting.count(cards.at(row).size()),
                               m_formatting.money({qint64(amount), m_figures->currency}),
                               double(column.chance) / double(Share::Whole));
            QString note = isOpen
                ? tr("weighted %1").arg(m_formatting.money({qint64(weighted), m_figures->currency}))
                : tr("last 30 days");
            if (tooLong > 0)
                note += u" · "_s + tr("%n too long", nullptr, int(tooLong));
            lane.lane->setNote(note);
            lane.add->setText(tr("+ New opportunity"));
            lane.add->setAccessibleName(tr("New opportunity in %1").arg(column.name));
            lane.add->setVisible(isOpen && !column.isRetired);
            lane.model->setTakes(!column.isRetired);
            lane.model->setCards(cards.at(row), m_figures->today, m_formatting);
        }
    }
    for (qsizetype row = 0; row < m_rowNames.size(); ++row) {
        m_heads.at(row)->setText(
            m_rows == Rows::One
                ? QString()
                : u"%1 · %2"_s.arg(
                    m_rowNames.at(row),
                    m_formatting.money({worth.value(m_rowNames.at(row)), m_figures->currency})));
        m_heads.at(row)->setVisible(m_rows != Rows::One);
    }
}

// A held card goes from lane to lane on the screen; the store is asked when it is put down.
void BoardView::carry(Place from, int step)
{
    int column = from.column + step;
    while (column >= 0 && column < m_lanes.at(from.row).size()
           && !m_lanes.at(from.row).at(column).model->takes())
        column += step;
    if (m_held.isEmpty() || column < 0 || column >= m_lanes.at(from.row).size())
        return;
    const QModelIndex index = at(from).model->indexOf(m_held.first());
    if (!index.isValid())
        return;
    const Place to {from.row, column};
    at(from).lane->setPicked({});
    at(to).model->put(at(from).model->take(index.row()));
    m_here = to;
    settle(to);
    at(to).lane->setPicked(at(to).model->index(0));
    hint(tr("%1: Space puts it down here, Esc takes it back.")
             .arg(m_figures->columns.at(column).name));
}

void BoardView::settle(Place place)
{
    QListView *view = at(place).lane->view();
    const QModelIndex first = at(place).model->index(0);
    view->setCurrentIndex(first);
    view->scrollTo(first);
    view->setFocus(Qt::TabFocusReason);
}

void BoardView::putDown()
{
    const QList<Uuid> held = std::exchange(m_held, {});
    hint({});
    if (held.isEmpty() || m_here.column == m_origin.column)
        return;
    Q_EMIT moveWanted(held, m_figures->columns.at(m_here.column).stage);
}

void BoardView::takeBack()
{
    const QList<Uuid> held = m_held;
    const Place origin = m_origin;
    restore();
    const QModelIndex index
        = held.isEmpty() ? QModelIndex() : at(origin).model->indexOf(held.first());
    if (index.isValid()) {
        at(origin).lane->view()->setCurrentIndex(index);
        at(origin).lane->view()->setFocus(Qt::TabFocusReason);
    }
}

void BoardView::hint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    // Said aloud where somebody listens: nothing else tells where a held card is.
    m_hint->setAccessibleName(text);
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QList<Uuid> BoardView::selection() const
{
    QList<Uuid> ids;
    for (const QList<Lane> &lanes : m_lanes) {
        for (const Lane &lane : lanes) {
            for (const QModelIndex &index : lane.lane->view()->selectionModel()->selectedRows()) {
                if (const auto id = Uuid::fromText(index.data(IdRole).toString()))
                    ids.append(*id);
            }
        }
    }
    return ids;
}

void BoardView::clearSelection()
{
    for (const QList<Lane> &lanes : std::as_const(m_lanes)) {
        for (const Lane &lane : lanes)
            lane.lane->view()->clearSelection();
    }
}

void BoardView::focusBoard()
{
    if (!m_lanes.isEmpty() && !m_lanes.first().isEmpty())
        m_lanes.first().first().lane->view()->setFocus(Qt::OtherFocusReason);
}

void BoardView::focusCard(const Uuid &id)
{
    for (const QList<Lane> &lanes : std::as_const(m_lanes)) {
        for (const Lane &lane : lanes) {
            const QModelIndex index = lane.model->indexOf(id);
            if (!index.isValid())
                continue;
            lane.lane->view()->setCurrentIndex(index);
            lane.lane->view()->scrollTo(index);
            lane.lane->view()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
