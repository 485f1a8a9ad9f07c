// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/shell/FuzzyMatch.h"
#include "ui/shell/PaletteDelegate.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int PanelWidth = 600;
constexpr int PanelHeight = 420;
constexpr qsizetype MostOffered = 40;

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_panel(new QFrame(this))
    , m_field(new QLineEdit(m_panel))
    , m_list(new QListView(m_panel))
    , m_hint(new QLabel(m_panel))
    , m_model(new QStandardItemModel(this))
    , m_matcher([](const QString &query, const QString &text) { return fuzzyScore(query, text); })
{
    setObjectName(u"commandPalette"_s);
    m_panel->setProperty("surface", u"card"_s);
    m_field->setObjectName(u"commandField"_s);
    m_field->installEventFilter(this);
    m_field->addAction(theme.icon("search"_L1, &Tokens::text3), QLineEdit::LeadingPosition)
        ->setObjectName(u"glass"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setProperty("role", u"caption"_s);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(8, 14, 8, 10);
    column->setSpacing(8);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_field);
    column->addLayout(inset);
    column->addWidget(m_list, 1);
    m_hint->setContentsMargins(10, 0, 0, 0);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::addSource(Source source)
{
    m_sources << std::move(source);
}

void CommandPalette::setMatcher(Matcher matcher)
{
    m_matcher = std::move(matcher);
}

void CommandPalette::openPalette(const QString &query)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    layOut();
    show();
    raise();
    m_field->setText(query);
    m_field->setFocus(Qt::OtherFocusReason);
    search();
}

void CommandPalette::closePalette()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::layOut()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(PanelWidth, this->width() - 48);
    // As tall as what was found, so that two answers do not float in an empty box.
    int height = 124;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    height = std::min({height, PanelHeight, this->height() - 48});
    m_panel->setGeometry((this->width() - width) / 2, std::min(110, (this->height() - height) / 2),
                         width, height);
}

int CommandPalette::score(const QString &query, const PaletteCommand &command) const
{
    int best = m_matcher(query, command.text);
    // A name beats its spelling, so that typing a name never finds another one's pinyin first.
    for (const QString &key : command.keys)
        best = std::max(best, m_matcher(query, key) - 1);
    return best;
}

void CommandPalette::search()
{
    struct Hit
    {
        PaletteCommand command;
        int score;
    };
    const QString query = m_field->text().trimmed();
    QList<Hit> hits;
    for (const Source &source : std::as_const(m_sources)) {
        const QList<PaletteCommand> commands = source(query);
        for (const PaletteCommand &command : commands) {
            const int points = query.isEmpty() ? 0 : score(query, command);
            if (points >= 0)
                hits << Hit {command, points};
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.score > b.score; });
    if (hits.size() > MostOffered)
        hits.resize(MostOffered);

    // Sections follow their best line.
    QStringList sections;
    for (const Hit &hit : std::as_const(hits)) {
        if (!sections.contains(hit.command.section))
            sections << hit.command.section;
    }
    m_commands.clear();
    m_model->clear();
    for (const QString &section : std::as_const(sections)) {
        if (!section.isEmpty()) {
            auto *head = new QStandardItem(section);
            head->setFlags(Qt::NoItemFlags);
            m_model->appendRow(head);
        }
        for (const Hit &hit : std::as_const(hits)) {
            if (hit.command.section != section)
                continue;
            auto *line = new QStandardItem(hit.command.text);
            line->setData(hit.command.icon, PaletteIconRole);
            line->setData(hit.command.note, PaletteNoteRole);
            line->setData(int(m_commands.size()), PaletteCommandRole);
            m_model->appendRow(line);
            m_commands << hit.command;
        }
    }
    if (m_commands.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nothing);
    }
    m_list->setCurrentIndex({});
    step(1);
    m_list->scrollToTop();
    layOut();
}

void CommandPalette::step(int direction)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row()
        : direction > 0                        ? -1
                                               : rows;
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + direction + rows) % rows;
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(PaletteCommandRole).isValid()) {
            m_list->setCurrentIndex(index);
            m_field->setAccessibleDescription(index.data().toString());
            return;
        }
    }
}

void CommandPalette::runCurrent()
{
    const QVariant which = m_list->currentIndex().data(PaletteCommandRole);
    if (!which.isValid())
        return;
    const auto run = m_commands.at(which.toInt()).run;
    closePalette();
    if (run)
        run();
}

QStringList CommandPalette::offered() const
{
    QStringList texts;
    for (const PaletteCommand &command : m_commands)
        texts << command.text;
    return texts;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Tab:
            step(1);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Backtab:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            closePalette();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    // A click on the panel's margin arrives here too.
    if (!m_panel->geometry().contains(event->position().toPoint()))
        closePalette();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().scrim);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Type a command, customer or opportunity…"));
    m_field->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("Found"));
    m_hint->setText(tr("↑↓ choose     ↵ open     Esc close"));
    if (auto *glass = m_field->findChild<QAction *>(u"glass"_s))
        glass->setText(tr("Search"));
}

} // namespace Steelyard
