// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/FieldList.h"

#include "ui/field/FieldRowDelegate.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

FieldList::FieldList(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(new FieldListModel(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_view(new QListView(this))
    , m_empty(new QLabel(this))
    , m_bar(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_bar))
{
    setProperty("surface", u"card"_s);
    setObjectName(name);
    m_title->setProperty("role", u"cardTitle"_s);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle, 1);
    m_view->setObjectName(name + u"View"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FieldRowDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"secondary"_s);
    m_empty->setAlignment(Qt::AlignTop);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(6);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 10, 10);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        writeState();
        Q_EMIT chosenChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FieldList::writeState);
    connect(m_view, &QListView::doubleClicked, this, [this] { perform(0); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &FieldList::showMenu);
    writeState();
}

void FieldList::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_view->setAccessibleName(title);
}

void FieldList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void FieldList::setRows(const QList<FieldRow> &rows)
{
    const QList<FieldRow> before = chosen();
    m_model->setRows(rows);
    if (!before.isEmpty() && chosen().isEmpty())
        choose(before.first().id);
    writeState();
}

void FieldList::addDeed(const QString &objectName, const QKeySequence &key,
                        const std::function<void(const QList<FieldRow> &)> &deed)
{
    auto *button = new QPushButton(m_bar);
    button->setObjectName(objectName);
    m_buttons->insertWidget(int(m_deeds.size()), button);
    const qsizetype at = m_deeds.size();
    m_deeds.append({button, key, deed});
    connect(button, &QPushButton::clicked, this, [this, at] { perform(at); });
    writeState();
}

void FieldList::setDeedTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < qMin(texts.size(), m_deeds.size()); ++i) {
        m_deeds.at(i).button->setText(texts.at(i));
        if (!m_deeds.at(i).key.isEmpty())
            m_deeds.at(i).button->setToolTip(u"%1 (%2)"_s.arg(
                texts.at(i), m_deeds.at(i).key.toString(QKeySequence::NativeText)));
    }
}

void FieldList::addHeadWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

QList<FieldRow> FieldList::chosen() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<FieldRow> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows << m_model->rows().at(index.row());
    return rows;
}

void FieldList::choose(const Uuid &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(row).id == id)
            m_view->setCurrentIndex(m_model->index(row));
    }
}

void FieldList::perform(qsizetype deed)
{
    const QList<FieldRow> rows = chosen();
    if (deed < m_deeds.size() && !rows.isEmpty())
        m_deeds.at(deed).run(rows);
}

void FieldList::showMenu(const QPoint &at)
{
    if (chosen().isEmpty())
        return;
    QMenu menu(this);
    for (qsizetype i = 0; i < m_deeds.size(); ++i) {
        QAction *action = menu.addAction(m_deeds.at(i).button->text());
        action->setShortcut(m_deeds.at(i).key);
        connect(action, &QAction::triggered, this, [this, i] { perform(i); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void FieldList::writeState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_bar->setVisible(!isEmpty && !m_deeds.isEmpty());
    const bool isChosen = !chosen().isEmpty();
    for (const Deed &deed : std::as_const(m_deeds))
        deed.button->setEnabled(isChosen);
}

bool FieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        const QKeySequence keys(press->keyCombination());
        for (qsizetype i = 0; i < m_deeds.size(); ++i) {
            const bool isEnter
                = i == 0 && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter);
            if (isEnter || (!m_deeds.at(i).key.isEmpty() && keys == m_deeds.at(i).key)) {
                perform(i);
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Steelyard
