// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ReportedView.h"

#include "ui/customers/ClashDialog.h"
#include "ui/customers/CustomerTable.h"
#include "ui/customers/ProtectionRulesDialog.h"
#include "ui/customers/ReportedModel.h"
#include "ui/pipeline/ProtectionText.h"
#include "ui/pipeline/ReportDialog.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

ReportedView::ReportedView(const Theme &theme, CommandDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_which(new QButtonGroup(this))
    , m_all(new QPushButton(this))
    , m_own(new QPushButton(this))
    , m_over(new QCheckBox(this))
    , m_report(new QPushButton(this))
    , m_rules(new QToolButton(this))
    , m_extend(new QPushButton(this))
    , m_release(new QPushButton(this))
    , m_refuse(new QPushButton(this))
    , m_decide(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_dealsText(new QLabel(this))
    , m_clashesText(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_calm(new QLabel(this))
    , m_deals(new CustomerTable(theme, this))
    , m_clashes(new CustomerTable(theme, this))
    , m_dealsModel(new ReportedModel(this))
    , m_clashesModel(new ClashModel(this))
{
    setObjectName(u"reportedView"_s);
    const std::pair<QWidget *, QString> names[]
        = {{m_all, u"reportedAll"_s},         {m_own, u"reportedOwn"_s},
           {m_over, u"reportedOver"_s},       {m_report, u"reportedReport"_s},
           {m_rules, u"reportedRules"_s},     {m_extend, u"reportedExtend"_s},
           {m_release, u"reportedRelease"_s}, {m_refuse, u"reportedRefuse"_s},
           {m_decide, u"clashDecide"_s},      {m_deals, u"reportedTable"_s},
           {m_clashes, u"clashTable"_s},      {m_dealsText, u"reportedText"_s},
           {m_clashesText, u"clashText"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    for (QPushButton *button : {m_all, m_own}) {
        button->setCheckable(true);
        button->setProperty("segment", true);
        m_which->addButton(button);
    }
    m_all->setChecked(true);
    m_report->setProperty("primary", true);
    m_rules->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_deals->setModel(m_dealsModel);
    m_deals->setWidths({200, 112, 104, 114, 124, 72, 126, 96});
    m_clashes->setModel(m_clashesModel);
    m_clashes->setWidths({200, 160, 100, 110, 124, 124, 170});
    for (CustomerTable *table : {m_deals, m_clashes}) {
        table->horizontalHeader()->setSortIndicatorShown(false);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    }
    for (QLabel *label : {m_empty, m_calm}) {
        label->setProperty("role", u"secondary"_s);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_all);
    bar->addWidget(m_own);
    bar->addSpacing(Theme::Gap);
    bar->addWidget(m_over);
    m_hint->setObjectName(u"reportedHint"_s);
    m_hint->setProperty("role", u"secondary"_s);
    bar->addSpacing(Theme::Gap);
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_rules);
    bar->addWidget(m_report);
    column->addLayout(bar);
    const auto card = [&](QLabel *text, const QList<QPushButton *> &buttons, CustomerTable *table,
                          QLabel *empty, int share) {
        auto *frame = new QFrame(this);
        frame->setProperty("surface", u"card"_s);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(4, 8, 4, 4);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(10, 0, 6, 0);
        text->setFont(theme.font(14, Theme::Weight::Strong));
        head->addWidget(text, 1);
        for (QPushButton *button : buttons)
            head->addWidget(button);
        inside->addLayout(head);
        inside->addWidget(table, 1);
        inside->addWidget(empty, 1);
        column->addWidget(frame, share);
    };
    card(m_dealsText, {m_extend, m_release, m_refuse}, m_deals, m_empty, 3);
    card(m_clashesText, {m_decide}, m_clashes, m_calm, 2);
    connectDeeds();
    writeWords();
    write();
}

void ReportedView::connectDeeds()
{
    connect(m_which, &QButtonGroup::idClicked, this, &ReportedView::refresh);
    connect(m_over, &QCheckBox::toggled, this, &ReportedView::refresh);
    connect(m_report, &QPushButton::clicked, this, &ReportedView::report);
    connect(m_rules, &QToolButton::clicked, this, &ReportedView::editRules);
    connect(m_extend, &QPushButton::clicked, this, [this] {
        if (const auto *entry = chosen())
            perform([id = entry->standing.protection.id](
                        const ProtectionEdits &edits,
                        const PersonId &who) { return edits.extend(id, who); },
                    tr("Report extended by one term"));
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        if (const auto *entry = chosen())
            perform([id = entry->standing.protection.id](
                        const ProtectionEdits &edits,
                        const PersonId &who) { return edits.release(id, who); },
                    tr("Report given back: anybody may report the deal"));
    });
    connect(m_refuse, &QPushButton::clicked, this, &ReportedView::refuse);
    connect(m_decide, &QPushButton::clicked, this, &ReportedView::decide);
    connect(m_deals, &CustomerTable::opened, this, [this](int row) {
        const Uuid deal = m_dealsModel->at(row).standing.protection.opportunity.uuid();
        if (!deal.isNull())
            Q_EMIT dealWanted(deal);
    });
    connect(m_clashes, &CustomerTable::opened, this, [this](int row) {
        Q_EMIT dealWanted(m_clashesModel->at(row).clash.opportunity.uuid());
    });
    for (CustomerTable *table : {m_deals, m_clashes})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &ReportedView::writeState);
}

void ReportedView::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    writeWords();
    write();
}

void ReportedView::reset()
{
    m_asking.cancel();
    m_answer.reset();
    write();
}

PersonId ReportedView::viewer() const
{
    return m_desk.workspace() ? m_desk.workspace()->author() : PersonId();
}

void ReportedView::refresh()
{
    ReportedDeals::Request request;
    request.viewer = viewer();
    request.onlyOwn = m_own->isChecked();
    request.withOver = m_over->isChecked();
    m_asking.ask(
        this, m_desk.workspace(),
        [request](const Reading &reading) -> Result<Answer> {
            auto deals = ReportedDeals::of(request, reading);
            auto choices = DealChoices::of(reading);
            if (!deals || !choices)
                return !deals ? deals.error() : choices.error();
            return Answer {std::move(*deals), std::move(*choices)};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT problem(ErrorText::sentence(answer.error()));
                return;
            }
            m_answer = *answer;
            write();
        });
}

const ReportedDeals::Entry *ReportedView::chosen() const
{
    const QModelIndexList rows = m_deals->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_dealsModel->at(rows.first().row());
}

const ReportedDeals::Clash *ReportedView::chosenClash() const
{
    const QModelIndexList rows = m_clashes->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_clashesModel->at(rows.first().row());
}

void ReportedView::report()
{
    if (!m_answer || !m_desk.workspace())
        return;
    ReportDialog dialog(m_desk.workspace(), m_answer->choices, {}, m_formatting, this);
    connect(&dialog, &ReportDialog::reported, this, &ReportedView::done);
    dialog.exec();
}

void ReportedView::refuse()
{
    const auto *entry = chosen();
    if (!entry || !m_prompts)
        return;
    const ProtectionId id = entry->standing.protection.id;
    const auto reason
        = m_prompts->text(this, tr("Refuse a report"), tr("Why is it refused?"), QString());
    if (!reason)
        return;
    perform([id, reason = *reason](const ProtectionEdits &edits,
                                   const PersonId &who) { return edits.refuse(id, reason, who); },
            tr("Report refused: anybody may report the deal"));
}

void ReportedView::decide()
{
    const auto *clash = chosenClash();
    if (!clash)
        return;
    ClashDialog dialog(*clash, this);
    const DealClashId id = clash->clash.id;
    if (dialog.exec() != QDialog::Accepted)
        return;
    perform([id, isUpheld = dialog.isUpheld(), reason = dialog.reason()](
                const ProtectionEdits &edits,
                const PersonId &who) { return edits.decide(id, isUpheld, reason, who); },
            dialog.isUpheld() ? tr("Decided: a clash") : tr("Decided: no clash"));
}

void ReportedView::editRules()
{
    if (!m_answer)
        return;
    ProtectionRulesDialog dialog(m_answer->deals.rules, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    perform([rules = dialog.rules()](const ProtectionEdits &edits,
                                     const PersonId &) { return edits.settle(rules); },
            tr("Rules for reported deals settled"));
}

void ReportedView::perform(const Deed &deed, const QString &sentence)
{
    m_desk.perform(
        [deed, who = viewer()](const Reading &reading, const Moment &now,
                               const CommandDesk::NewId &newId) {
            return deed(ProtectionEdits(reading, now, newId), who);
        },
        sentence);
}

void ReportedView::write()
{
    const ReportedDeals::Answer answer = m_answer ? m_answer->deals : ReportedDeals::Answer();
    m_dealsModel->setEntries(answer.entries, m_formatting);
    m_clashesModel->setClashes(answer.clashes, answer.zone, m_formatting);
    m_dealsText->setText(tr("%n deals reported", nullptr, int(answer.inForce)));
    m_dealsText->setToolTip(ProtectionText(m_formatting).rules(answer.rules));
    m_clashesText->setText(tr("%n clashes open", nullptr, int(answer.open)));
    m_hint->setText(viewer().isNull()
                        ? tr("Say who works here, and your own and your team's reports are named.")
                        : QString());
    m_deals->setVisible(!answer.entries.isEmpty());
    m_empty->setVisible(answer.entries.isEmpty());
    m_clashes->setVisible(!answer.clashes.isEmpty());
    m_calm->setVisible(answer.clashes.isEmpty());
    m_empty->setText(m_own->isChecked() && viewer().isNull()
                         ? tr("Nobody has said who works here, so nothing is yours. Choose "
                              "yourself with “Who works here…”.")
                         : tr("Nothing is reported. “Report a deal…” protects one for a term: "
                              "nobody else opens it without a clash."));
    m_calm->setText(answer.open > 0
                        ? tr("The open clashes are between others.")
                        : tr("No clash is open. One is opened where somebody makes an opportunity "
                             "that somebody else has reported."));
    writeState();
}

void ReportedView::writeState()
{
    const auto *entry = chosen();
    const auto *clash = chosenClash();
    const bool isInForce = entry && entry->standing.isInForce();
    const bool mayTouch = isInForce && (entry->isSeen || viewer().isNull());
    m_extend->setEnabled(mayTouch && entry->mayExtend);
    m_release->setEnabled(mayTouch);
    m_refuse->setEnabled(isInForce && entry->isSeen && !entry->isOwn);
    m_decide->setEnabled(clash && !clash->clash.resolvedAt.isValid()
                         && (clash->mayDecide || viewer().isNull()));
}

void ReportedView::writeWords()
{
    m_all->setText(tr("All"));
    m_own->setText(tr("Mine"));
    m_over->setText(tr("with what is over"));
    m_report->setText(tr("Report a deal…"));
    m_rules->setText(tr("Rules…"));
    m_rules->setToolTip(tr("How long a report protects, and who may report"));
    m_rules->setIcon(m_theme.icon("settings"_L1));
    m_extend->setText(tr("Extend"));
    m_release->setText(tr("Give back"));
    m_refuse->setText(tr("Refuse…"));
    m_decide->setText(tr("Decide…"));
    m_deals->setAccessibleName(tr("Reported deals"));
    m_clashes->setAccessibleName(tr("Clashes"));
}

void ReportedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeWords();
        write();
    }
    QWidget::changeEvent(event);
}

} // namespace Steelyard
