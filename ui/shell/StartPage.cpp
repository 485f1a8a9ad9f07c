// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "ui/shell/StartCard.h"
#include "ui/widgets/TableDelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_demo(new StartCard(theme, "building-skyscraper"_L1, this))
    , m_import(new StartCard(theme, "file-import"_L1, this))
    , m_empty(new StartCard(theme, "file-plus"_L1, this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_recent(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("role", u"pageTitle"_s);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_problem->setProperty("role", u"secondary"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_recentTitle->setProperty("role", u"cardTitle"_s);
    m_open->setIcon(theme.icon("folder-open"_L1));
    m_recent->setModel(m_model);
    m_recent->setItemDelegate(new TableDelegate(theme, this));
    m_recent->setUniformItemSizes(true);
    m_recent->setMouseTracking(true);
    m_recent->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_demo->setObjectName(u"start.demo"_s);
    m_import->setObjectName(u"start.import"_s);
    m_empty->setObjectName(u"start.empty"_s);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (StartCard *card : {m_demo, m_import, m_empty})
        cards->addWidget(card);
    auto *below = new QHBoxLayout;
    below->addWidget(m_recentTitle, 1);
    below->addWidget(m_open);

    auto *sheet = new QVBoxLayout;
    sheet->setSpacing(0);
    sheet->addStretch(2);
    sheet->addWidget(m_title);
    sheet->addSpacing(6);
    sheet->addWidget(m_subtitle);
    sheet->addWidget(m_problem);
    sheet->addSpacing(20);
    sheet->addLayout(cards);
    sheet->addSpacing(28);
    sheet->addLayout(below);
    sheet->addSpacing(8);
    auto *frame = new QFrame(this);
    frame->setProperty("surface", u"card"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(6, 6, 6, 6);
    inside->addWidget(m_recent);
    sheet->addWidget(frame);
    sheet->addStretch(3);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(sheet);
    middle->addStretch(1);

    connect(m_demo, &PaintedWidget::activated, this, &StartPage::demoRequested);
    connect(m_import, &PaintedWidget::activated, this, &StartPage::importRequested);
    connect(m_empty, &PaintedWidget::activated, this, &StartPage::emptyRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_recent, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT fileRequested(index.data(IdRole).toString());
    });
    connect(m_recent, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT fileRequested(index.data(IdRole).toString());
    });
    retranslate();
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QList<RecentFile> &files)
{
    m_model->clear();
    for (const RecentFile &file : files) {
        auto *item = new QStandardItem(file.name);
        item->setData(file.path, IdRole);
        item->setData(true, StrongRole);
        item->setData(QString(file.path + u"   " + file.when), NoteRole);
        item->setData(QString(file.name + u", " + file.path), Qt::AccessibleTextRole);
        item->setToolTip(file.path);
        m_model->appendRow(item);
    }
    m_recent->parentWidget()->setFixedHeight(
        int(std::min<qsizetype>(files.size(), 6)) * Theme::RowHeight + 14);
    m_recent->parentWidget()->setVisible(!files.isEmpty());
}

void StartPage::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Steelyard"));
    m_subtitle->setText(tr("Turn “raise sales” into figures that add up. Everything stays in one "
                           "file on this computer."));
    m_demo->setTexts(tr("Look around"),
                     tr("A small invented company with three years of sales, targets and visits."));
    m_import->setTexts(tr("Import a file"),
                       tr("A CSV file from your CRM or ERP. You see what it would bring before "
                          "anything is stored."));
    m_empty->setTexts(tr("Start empty"),
                      tr("Your organisation first, then targets and customers."));
    m_recentTitle->setText(tr("Recent files"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_open->setText(tr("Open…"));
}

} // namespace Steelyard
