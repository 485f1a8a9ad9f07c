// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanGrid.h"

#include "ui/targets/FigureText.h"
#include "ui/targets/PlanDelegate.h"
#include "ui/targets/PlanHeader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int NameWidth = 190;
constexpr int GapWidth = 104;
constexpr int FigureWidth = 98;
constexpr int DayWidth = 76;
constexpr int PromiseWidth = 112;

} // namespace

/// The columns that stay: the same model and selection, laid over the sheet's left edge.
class PlanGrid::Fixed final : public QTableView
{
public:
    Fixed(PlanGrid &grid, const PlanDelegate &delegate)
        : QTableView(&grid)
        , m_grid(grid)
        , m_delegate(delegate)
    {
    }
    bool begin(const QModelIndex &index, EditTrigger trigger, QEvent *event)
    {
        return edit(index, trigger, event);
    }

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        m_grid.closeEditor(nullptr, hint);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        const QModelIndex index = indexAt(event->position().toPoint());
        if (index.isValid() && index.column() == PlanModel::NameColumn) {
            const PlanModel::Look look = m_grid.m_model.look(index);
            const QRect sign = m_delegate.signOf(visualRect(index), look.depth);
            if (look.hasChildren
                && sign.adjusted(-4, -6, 4, 6).contains(event->position().toPoint())) {
                m_grid.m_model.toggleRow(index.row());
                return;
            }
        }
        QTableView::mousePressEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        const QModelIndex index = indexAt(event->position().toPoint());
        if (index.isValid() && index.column() == PlanModel::NameColumn)
            m_grid.m_model.toggleRow(index.row());
        else if (index.isValid() && index.column() == PlanModel::GapColumn)
            Q_EMIT m_grid.gapActivated(index);
        else
            QTableView::mouseDoubleClickEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        QCoreApplication::sendEvent(m_grid.viewport(), event);
    }

private:
    PlanGrid &m_grid;
    const PlanDelegate &m_delegate;
};

PlanGrid::PlanGrid(const Theme &theme, PlanModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new PlanDelegate(theme, model, this))
    , m_fixed(nullptr)
{
    auto *fixed = new Fixed(*this, *m_delegate);
    for (QTableView *view : {static_cast<QTableView *>(this), static_cast<QTableView *>(fixed)}) {
        view->setHorizontalHeader(new PlanHeader(theme, model, view));
        view->setModel(&model);
        // One each: a delegate tells every view that it serves of every editor.
        view->setItemDelegate(view == this ? m_delegate : new PlanDelegate(theme, model, view));
        view->setFrameShape(QFrame::NoFrame);
        view->setShowGrid(false);
        view->setCornerButtonEnabled(false);
        view->setWordWrap(false);
        view->setVerticalScrollMode(ScrollPerPixel);
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    }
    setObjectName(u"planGrid"_s);
    fixed->setObjectName(u"planGridFixed"_s);
    fixed->setSelectionModel(selectionModel());
    fixed->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fixed->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fixed->setFocusProxy(this);
    m_fixed = fixed;
    connect(verticalScrollBar(), &QScrollBar::valueChanged, fixed->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(fixed->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    // The frame of the current cell is drawn in both parts.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        viewport()->update();
        m_fixed->viewport()->update();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanGrid::widen);
    connect(&model, &QAbstractItemModel::columnsInserted, this, &PlanGrid::widen);
    connect(&model, &QAbstractItemModel::columnsRemoved, this, &PlanGrid::widen);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &PlanGrid::widen);
    widen();
}

QTableView *PlanGrid::fixedPart() const
{
    return m_fixed;
}

int PlanGrid::fixedWidth() const
{
    int width = 0;
    for (int column = 0; column < qMin(int(PlanModel::FirstColumn), m_model.columnCount());
         ++column)
        width += columnWidth(column);
    return width;
}

// A figure that is cut is no figure.
void PlanGrid::widen()
{
    const QFontMetrics strong(m_theme.font(13, Theme::Weight::Strong));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const PlanColumns::Column *span = m_model.span(column);
        const int width = column == PlanModel::NameColumn ? NameWidth
            : column == PlanModel::GapColumn              ? GapWidth
            : column == PlanModel::PromiseColumn          ? PromiseWidth
            : column == PlanModel::TotalColumn            ? FigureWidth + 22
            : span && span->isDerived                     ? DayWidth
            : span && span->first < span->last            ? FigureWidth + 10
                                                          : FigureWidth;
        const int needed = span || column == PlanModel::PromiseColumn
            ? strong.horizontalAdvance(m_model.widestText(column)) + m_theme.px(36)
            : 0;
        setColumnWidth(column, qMax(m_theme.px(width), needed));
        m_fixed->setColumnWidth(column, qMax(m_theme.px(width), needed));
        m_fixed->setColumnHidden(column, column >= PlanModel::FirstColumn);
    }
    // Where nobody promises anything there is nothing to be beside.
    if (m_model.columnCount() > PlanModel::PromiseColumn) {
        const bool isHidden = !m_model.isFilled() || !m_model.hasCommitments();
        setColumnHidden(PlanModel::PromiseColumn, isHidden);
        m_fixed->setColumnHidden(PlanModel::PromiseColumn, isHidden);
    }
    placeFixed();
}

void PlanGrid::placeFixed()
{
    const int head = horizontalHeader()->height();
    m_fixed->setGeometry(frameWidth(), frameWidth(), fixedWidth(), viewport()->height() + head);
    m_fixed->raise();
}

void PlanGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFixed();
}

void PlanGrid::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_fixed)
        placeFixed();
}

void PlanGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < PlanModel::FirstColumn) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int hidden = fixedWidth() - columnViewportPosition(index.column());
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

bool PlanGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isTried
        = trigger == AnyKeyPressed || trigger == EditKeyPressed || trigger == DoubleClicked;
    if (isTried && index.isValid() && !(index.flags() & Qt::ItemIsEditable)) {
        // A key that is no text opens no cell anyhow.
        const auto *key = event && event->type() == QEvent::KeyPress
            ? static_cast<QKeyEvent *>(event)
            : nullptr;
        if (!key || trigger != AnyKeyPressed
            || (!key->text().isEmpty() && key->text().at(0).isPrint()))
            Q_EMIT refused(index);
        return false;
    }
    if (index.isValid() && index.column() < PlanModel::FirstColumn && trigger != NoEditTriggers)
        return m_fixed->begin(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

// Enter goes down and Tab goes right, as in a spreadsheet; neither opens the next cell.
void PlanGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor)
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache:
        move(1, 0);
        break;
    case QAbstractItemDelegate::EditNextItem:
        move(0, 1);
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        move(0, -1);
        break;
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache:
        break;
    }
}

void PlanGrid::move(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    const int row = qBound(0, at.row() + rows, m_model.rowCount() - 1);
    int column = qBound(0, at.column() + columns, m_model.columnCount() - 1);
    if (isColumnHidden(column))
        column = qBound(0, column + columns, m_model.columnCount() - 1);
    if (m_model.rowCount() > 0)
        goTo(m_model.index(row, column));
}

// Whatever keys are held meanwhile: Shift with Tab goes back, it selects nothing.
void PlanGrid::goTo(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QRect PlanGrid::selectedCells() const
{
    QRect cells;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        cells |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    if (cells.isNull() && currentIndex().isValid())
        cells = QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    return cells;
}

int PlanGrid::firstFigure(const QRect &cells) const
{
    int column = cells.left();
    while (column < cells.right() && !m_model.span(column))
        ++column;
    return column;
}

QList<int> PlanGrid::valueColumns(int like) const
{
    QList<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.span(column) && m_model.isAlike(column, like))
            columns << column;
    }
    return columns;
}

QString PlanGrid::selectedBlock() const
{
    const QRect cells = selectedCells();
    QList<QStringList> lines;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        QStringList line;
        for (int column = cells.left(); column <= cells.right(); ++column) {
            // A gap is worked out; a block that goes back must not hold it. Days are no months.
            if (cells.width() == 1 || column == PlanModel::NameColumn
                || m_model.isAlike(column, cells.left()))
                line << m_model.index(row, column).data(Qt::EditRole).toString();
        }
        lines << line;
    }
    return FigureText::block(lines);
}

// One cell for a whole selection, or a block from the first selected cell on.
void PlanGrid::paste(const QString &text)
{
    const QList<QStringList> lines = FigureText::block(text);
    const QRect cells = selectedCells();
    if (lines.isEmpty() || cells.isNull())
        return;
    const QList<int> columns = valueColumns(firstFigure(cells));
    QList<CellText> result;
    if (lines.size() == 1 && lines.constFirst().size() == 1) {
        for (int row = cells.top(); row <= cells.bottom(); ++row) {
            for (const int column : columns) {
                if (column >= cells.left() && column <= cells.right())
                    result.append({row, column, lines.constFirst().constFirst()});
            }
        }
    } else {
        const auto first = std::lower_bound(columns.cbegin(), columns.cend(), cells.left());
        const qsizetype start = first - columns.cbegin();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype j = 0; j < lines.at(i).size(); ++j)
                result.append(
                    {cells.top() + int(i), columns.value(start + j, -1), lines.at(i).at(j)});
        }
    }
    Q_EMIT written(result);
}

void PlanGrid::clearSelected()
{
    const QRect cells = selectedCells();
    QList<CellText> result;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            if (m_model.span(column) && m_model.isAlike(column, firstFigure(cells)))
                result.append({row, column, {}});
        }
    }
    if (!result.isEmpty())
        Q_EMIT written(result);
}

void PlanGrid::fill(Qt::Orientation along)
{
    const QRect cells = selectedCells();
    const bool isDown = along == Qt::Vertical;
    QList<CellText> result;
    for (int row = cells.top() + (isDown ? 1 : 0); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            const int from = isDown ? column : cells.left();
            if (!m_model.span(column) || !m_model.span(from) || (!isDown && column == from)
                || !m_model.isAlike(column, isDown ? firstFigure(cells) : from))
                continue;
            result.append(
                {row, column,
                 m_model.index(isDown ? cells.top() : row, from).data(Qt::EditRole).toString()});
        }
    }
    if (!result.isEmpty())
        Q_EMIT written(result);
}

// Alt+Shift with an arrow opens and closes, as spreadsheets group; in the column of names the plain
// arrows do.
bool PlanGrid::openByKey(const QKeyEvent &event)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    if ((event.modifiers() & ~Qt::KeypadModifier) == (Qt::AltModifier | Qt::ShiftModifier)) {
        switch (event.key()) {
        case Qt::Key_Right:
        case Qt::Key_Left:
            m_model.setColumnOpen(at.column(), event.key() == Qt::Key_Right);
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            m_model.setRowOpen(at.row(), event.key() == Qt::Key_Down);
            return true;
        default:
            return false;
        }
    }
    if (at.column() != PlanModel::NameColumn || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    const PlanModel::Look look = m_model.look(at);
    const bool opens = event.key() == Qt::Key_Right && look.hasChildren && !look.isOpen;
    const bool closes = event.key() == Qt::Key_Left && look.hasChildren && look.isOpen;
    if (opens || closes || (event.key() == Qt::Key_Space && look.hasChildren)) {
        m_model.toggleRow(at.row());
        return true;
    }
    return false;
}

bool PlanGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isFill = key->modifiers() == Qt::ControlModifier
            && (key->key() == Qt::Key_D || key->key() == Qt::Key_R);
        if (isFill || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::Cut) || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void PlanGrid::setReadOnly()
{
    m_isReadOnly = true;
    for (QTableView *view : std::initializer_list<QTableView *> {this, m_fixed}) {
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setTabKeyNavigation(false);
    }
    // It hands the focus back to the grid: Tab would come to it and stay.
    m_fixed->setFocusProxy(nullptr);
    m_fixed->setFocusPolicy(Qt::NoFocus);
}

void PlanGrid::keyPressEvent(QKeyEvent *event)
{
    // What an open cell leaves over is not meant for the sheet.
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isReadOnly && isEnter) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedBlock());
    } else if (m_isReadOnly) {
        if (!openByKey(*event))
            QTableView::keyPressEvent(event);
        return;
    } else if (event->matches(QKeySequence::Cut)) {
        QGuiApplication::clipboard()->setText(selectedBlock());
        clearSelected();
    } else if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearSelected();
    } else if (isControl && event->key() == Qt::Key_D) {
        fill(Qt::Vertical);
    } else if (isControl && event->key() == Qt::Key_R) {
        fill(Qt::Horizontal);
    } else if (isEnter && currentIndex().column() == PlanModel::GapColumn) {
        Q_EMIT gapActivated(currentIndex());
    } else if (isEnter && !(event->modifiers() & Qt::AltModifier)) {
        move(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    } else if (!openByKey(*event)) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace Steelyard
