// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChoicePopup.h"

#include "ui/shell/FuzzyMatch.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype LongList = 8;
constexpr int Row = 30;

} // namespace

ChoicePopup::ChoicePopup(const Theme &theme, const Filter &filter, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(filter)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setProperty("surface", u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(filter.title);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(filter.title));
    m_search->addAction(theme.icon("search"_L1, &Tokens::text3), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_search->setVisible(filter.options.size() > LongList);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(filter.title);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list);

    // An icon for every line, so that the tick does not push its own text aside.
    QPixmap blank(16, 16);
    blank.fill(Qt::transparent);
    m_list->setIconSize({16, 16});
    for (const FilterOption &option : filter.options) {
        auto *item = new QStandardItem(QString(option.depth * 4, u' ') + option.text);
        item->setData(option.id);
        item->setSizeHint({100, Row});
        const bool isChosen = filter.chosen.contains(option.id);
        if (filter.multiple) {
            item->setCheckable(true);
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
        if (!filter.multiple)
            item->setIcon(isChosen ? theme.icon("check"_L1, &Tokens::accent) : QIcon(blank));
        m_model->appendRow(item);
        if (isChosen && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(item->index());
    }
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::take);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (item->isCheckable())
            Q_EMIT chosen(checkedIds());
    });
}

void ChoicePopup::popUp(const QPoint &globalTopLeft)
{
    const auto rows = std::min<qsizetype>(std::max<qsizetype>(m_model->rowCount(), 1), 12);
    const int width = std::clamp(m_list->sizeHintForColumn(0) + 48, 200, 420);
    resize(width, int(rows) * Row + 16 + (m_search->isHidden() ? 0 : 40));
    QPoint corner = globalTopLeft;
    if (const QScreen *onto = screen()) {
        const QRect room = onto->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)));
    }
    move(corner);
    show();
    if (m_search->isHidden())
        m_list->setFocus(Qt::PopupFocusReason);
    else
        m_search->setFocus(Qt::PopupFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void ChoicePopup::narrow(const QString &query)
{
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const FilterOption &option = m_filter.options.at(row);
        bool fits = fuzzyScore(query, option.text) >= 0;
        for (const QString &key : option.keys)
            fits = fits || fuzzyScore(query, key) >= 0;
        m_list->setRowHidden(row, !fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentIndex(first < 0 ? QModelIndex() : m_model->index(first, 0));
}

QStringList ChoicePopup::checkedIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            ids << m_model->item(row)->data().toString();
    }
    return ids;
}

void ChoicePopup::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QStandardItem *item = m_model->itemFromIndex(index);
    if (m_filter.multiple)
        return; // the click on the box itself has changed it
    Q_EMIT chosen({item->data().toString()});
    close();
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_filter.multiple) {
            if (QStandardItem *item = m_model->itemFromIndex(m_list->currentIndex()))
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked
                                                                      : Qt::Checked);
        } else {
            take(m_list->currentIndex());
        }
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (watched != m_search)
            break;
        const int direction = press->key() == Qt::Key_Up ? -1 : 1;
        for (int row = m_list->currentIndex().row() + direction;
             row >= 0 && row < m_model->rowCount(); row += direction) {
            if (!m_list->isRowHidden(row)) {
                m_list->setCurrentIndex(m_model->index(row, 0));
                break;
            }
        }
        return true;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Steelyard
