// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PoolView.h"

#include "core/workspace/DatedSetting.h"
#include "core/workspace/PoolEdits.h"
#include "ui/customers/BulkDialog.h"
#include "ui/customers/CustomerTable.h"
#include "ui/customers/PoolModel.h"
#include "ui/customers/PoolRulesDialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype Shown = 2000; ///< the rest is found in the list of customers

} // namespace

PoolView::PoolView(const Theme &theme, CustomerDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_forText(new QLabel(this))
    , m_person(new QComboBox(this))
    , m_claim(new QPushButton(this))
    , m_protect(new QPushButton(this))
    , m_recycle(new QToolButton(this))
    , m_rules(new QToolButton(this))
    , m_poolText(new QLabel(this))
    , m_soonText(new QLabel(this))
    , m_pool(new CustomerTable(theme, this))
    , m_soon(new CustomerTable(theme, this))
    , m_poolModel(new PoolModel(this))
    , m_soonModel(new ReturningModel(this))
{
    setObjectName(u"poolView"_s);
    m_person->setObjectName(u"poolPerson"_s);
    m_person->setMinimumWidth(theme.px(160));
    m_claim->setObjectName(u"poolClaim"_s);
    m_claim->setProperty("primary", true);
    m_protect->setObjectName(u"poolProtect"_s);
    m_recycle->setObjectName(u"poolRecycle"_s);
    m_rules->setObjectName(u"poolRules"_s);
    m_pool->setObjectName(u"poolTable"_s);
    m_soon->setObjectName(u"soonTable"_s);
    m_poolText->setObjectName(u"poolText"_s);
    m_soonText->setObjectName(u"soonText"_s);
    m_pool->setModel(m_poolModel);
    m_pool->setWidths({240, 56, 110, 100, 130, 110, 130, 220});
    m_soon->setModel(m_soonModel);
    m_soon->setWidths({100, 200, 110, 60, 100, 320});
    m_soon->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_soon->horizontalHeader()->setStretchLastSection(true);
    for (CustomerTable *table : {m_pool, m_soon})
        table->horizontalHeader()->setSortIndicatorShown(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_forText);
    bar->addWidget(m_person);
    bar->addWidget(m_claim);
    bar->addStretch();
    for (QToolButton *button : {m_recycle, m_rules}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    column->addLayout(bar);
    const auto card = [&](QLabel *text, QWidget *button, CustomerTable *table, int share) {
        auto *frame = new QFrame(this);
        frame->setProperty("surface", u"card"_s);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(4, 8, 4, 4);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(10, 0, 6, 0);
        text->setFont(theme.font(14, Theme::Weight::Strong));
        head->addWidget(text, 1);
        if (button)
            head->addWidget(button);
        inside->addLayout(head);
        inside->addWidget(table);
        column->addWidget(frame, share);
    };
    card(m_poolText, nullptr, m_pool, 3);
    card(m_soonText, m_protect, m_soon, 2);
    connect(m_pool, &CustomerTable::opened, this, &PoolView::claim);
    connect(m_soon, &CustomerTable::opened, this,
            [this](int row) { Q_EMIT opened(m_soonModel->idAt(row)); });
    connect(m_claim, &QPushButton::clicked, this, &PoolView::claim);
    connect(m_protect, &QPushButton::clicked, this, &PoolView::protect);
    connect(m_recycle, &QToolButton::clicked, this, &PoolView::recycle);
    connect(m_rules, &QToolButton::clicked, this, &PoolView::editRules);
    for (CustomerTable *table : {m_pool, m_soon})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &PoolView::write);
    writeWords();
    write();
}

void PoolView::reset()
{
    m_cancel.cancel();
    m_isSettled = false;
    m_figures = {};
    m_person->clear();
    m_poolModel->setPool({}, {}, m_formatting);
    m_soonModel->setReturning({}, {}, m_formatting);
    write();
}

void PoolView::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    m_poolModel->setPool(m_figures.pool, m_figures.currency, formatting);
    m_soonModel->setReturning(m_figures.returning, m_figures.currency, formatting);
    writeWords();
    write();
}

void PoolView::setChoices(const CustomerChoices &choices)
{
    m_choices = choices;
    const QVariant before = m_person->currentData();
    m_person->clear();
    for (const DealChoices::Choice &person : choices.people)
        m_person->addItem(person.name, person.id.text());
    m_person->setCurrentIndex(qMax(0, m_person->findData(before)));
}

void PoolView::refresh()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isSettled = false;
    m_desk.ask<Figures>(
        [](const Reading &reading) -> Result<Figures> {
            Figures figures;
            figures.rules = PoolRules::of(reading);
            figures.hasRules = DatedSetting::current(PoolRules::settingName(), reading).has_value();
            figures.currency = reading.facts.profile().currency;
            figures.today = reading.today;
            auto pool = PoolRoom::pool(reading, Shown);
            const auto free = PoolRoom::count(reading);
            auto returning = PoolRoom::returning(figures.rules,
                                                 reading.today.addDays(PoolRules::Notice), reading);
            if (!pool || !free || !returning)
                return !pool ? pool.error() : !free ? free.error() : returning.error();
            figures.free = *free;
            figures.pool = std::move(*pool);
            figures.returning = std::move(*returning);
            return figures;
        },
        [this](const Figures &figures) {
            m_isSettled = true;
            m_figures = figures;
            m_poolModel->setPool(figures.pool, figures.currency, m_formatting);
            m_soonModel->setReturning(figures.returning, figures.currency, m_formatting);
            write();
        },
        m_cancel);
}

QList<Uuid> PoolView::chosen(const CustomerTable *table) const
{
    QList<Uuid> ids;
    for (const QModelIndex &index : table->selectionModel()->selectedRows())
        ids.append(table == m_pool ? m_poolModel->idAt(index.row())
                                   : m_soonModel->idAt(index.row()));
    return ids;
}

void PoolView::claim()
{
    const QList<Uuid> ids = chosen(m_pool);
    const auto person = Uuid::fromText(m_person->currentData().toString());
    if (ids.isEmpty() || !person)
        return;
    m_desk.claim(
        ids, *person, m_figures.rules, m_figures.today,
        tr("%n customers claimed for %1", nullptr, int(ids.size())).arg(m_person->currentText()));
}

void PoolView::protect()
{
    const QList<Uuid> ids = chosen(m_soon);
    if (ids.isEmpty())
        return;
    BulkDialog dialog(BulkDialog::Kind::Protect, m_choices, this);
    Int128 open = 0;
    for (const PoolRoom::Returning &one : std::as_const(m_figures.returning))
        open += ids.contains(one.id) ? one.open : 0;
    dialog.setSubject(ids.size(), m_formatting.money({qint64(open), m_figures.currency}));
    dialog.setReasons(m_figures.rules.longest.keys());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk.perform(
        [ids, reason = dialog.choiceData(),
         until = dialog.day()](const Reading &reading, const CustomerDesk::NewId &newId) {
            return PoolEdits(reading, newId).protect(ids, reason, until);
        },
        tr("%n customers protected until %1", nullptr, int(ids.size()))
            .arg(m_formatting.date(dialog.day())));
}

void PoolView::recycle()
{
    m_desk.perform(
        [](const Reading &reading, const CustomerDesk::NewId &newId) {
            return PoolEdits(reading, newId).recycle();
        },
        tr("The pool is up to date: who was due is in it, who is due soon was warned"));
}

void PoolView::editRules()
{
    if (!m_desk.workspace())
        return;
    PoolRulesDialog dialog(m_theme, m_desk,
                           m_figures.hasRules ? m_figures.rules : PoolRules::suggested(),
                           m_figures.today, m_figures.currency, m_formatting, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk.perform(
        [rules = dialog.rules()](const Reading &reading, const CustomerDesk::NewId &newId) {
            return PoolEdits(reading, newId).settle(rules);
        },
        tr("Rules of the pool settled"));
}

void PoolView::write()
{
    m_poolText->setText(tr("%n customers in the pool", nullptr, int(m_figures.free)));
    m_soonText->setText(
        !m_figures.hasRules && m_isSettled
            ? tr("No rules are settled: nobody returns by itself")
            : tr("%n return in the next 7 days", nullptr, int(m_figures.returning.size())));
    m_claim->setEnabled(m_pool->selectionModel()->hasSelection());
    m_protect->setEnabled(m_soon->selectionModel()->hasSelection());
    m_recycle->setEnabled(m_figures.hasRules);
}

void PoolView::writeWords()
{
    m_forText->setText(tr("Claim for"));
    m_person->setAccessibleName(tr("Claim for"));
    m_person->view()->setAccessibleName(tr("Claim for"));
    m_claim->setText(tr("Claim"));
    m_claim->setToolTip(tr("Claim what is selected (Return)"));
    m_protect->setText(tr("Protect…"));
    m_recycle->setText(tr("Recycle today"));
    m_recycle->setToolTip(tr("Who is due goes to the pool, who is due soon is warned"));
    m_recycle->setIcon(m_theme.icon("refresh"_L1));
    m_rules->setText(tr("Rules…"));
    m_rules->setToolTip(tr("When customers return, and how many one may claim"));
    m_rules->setIcon(m_theme.icon("settings"_L1));
    m_pool->setAccessibleName(tr("Customers in the pool"));
    m_soon->setAccessibleName(tr("Customers that return in the next 7 days"));
}

void PoolView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeWords();
        write();
    }
    QWidget::changeEvent(event);
}

} // namespace Steelyard
