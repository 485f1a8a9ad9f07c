// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealList.h"

#include "ui/pipeline/DealListModel.h"
#include "ui/pipeline/DealWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/TableDelegate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Paints like every table and offers the control that fits the column.
class DealListDelegate final : public QStyledItemDelegate
{
public:
    DealListDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_painter(new TableDelegate(theme, this))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return m_painter->sizeHint(option, index);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        m_painter->paint(painter, option, index);
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() == DealListModel::CategoryColumn) {
            auto *box = new QComboBox(parent);
            for (const QString &code : DealWords::categories())
                box->addItem(DealWords::category(code), code);
            return box;
        }
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *day = qobject_cast<QDateEdit *>(editor)) {
            day->setCalendarPopup(true);
            day->setDisplayFormat(u"yyyy-MM-dd"_s);
        }
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    TableDelegate *m_painter;
};

} // namespace

DealList::DealList(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(new DealListModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(u"dealList"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new DealListDelegate(theme, this));
    setAccessibleName(tr("Opportunities"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    sortByColumn(DealListModel::AmountColumn, Qt::DescendingOrder);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                    | QAbstractItemView::SelectedClicked);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (state() == QAbstractItemView::EditingState)
            return;
        if (const auto id = Uuid::fromText(index.data(IdRole).toString()))
            Q_EMIT opened(*id);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DealList::selectedChanged);
}

void DealList::setFigures(const BoardFigures &figures, const Formatting &formatting)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setFigures(figures, formatting);
    setAccessibleName(tr("Opportunities"));
    if (!isFirst)
        return;
    static constexpr std::pair<DealListModel::Column, int> widths[]
        = {{DealListModel::CustomerColumn, 190}, {DealListModel::NameColumn, 104},
           {DealListModel::StageColumn, 100},    {DealListModel::AmountColumn, 92},
           {DealListModel::ChanceColumn, 64},    {DealListModel::CloseColumn, 122},
           {DealListModel::CategoryColumn, 84},  {DealListModel::OwnerColumn, 110},
           {DealListModel::AgeColumn, 66},       {DealListModel::NextColumn, 82}};
    for (const auto &[column, width] : widths)
        header()->resizeSection(column, m_theme.px(width));
    header()->setSectionResizeMode(DealListModel::CustomerColumn, QHeaderView::Stretch);
}

QList<Uuid> DealList::selection() const
{
    QList<Uuid> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const auto id = Uuid::fromText(index.data(IdRole).toString()))
            ids.append(*id);
    }
    return ids;
}

// Return opens the opportunity; F2 and typing edit the cell.
void DealList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && state() != QAbstractItemView::EditingState && currentIndex().isValid()) {
        if (const auto id = Uuid::fromText(currentIndex().data(IdRole).toString()))
            Q_EMIT opened(*id);
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace Steelyard
