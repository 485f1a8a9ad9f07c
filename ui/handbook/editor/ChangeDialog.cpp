// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/ChangeDialog.h"

#include "core/workspace/Workspace.h"
#include "ui/handbook/editor/ImpactView.h"
#include "ui/handbook/editor/PreviewPane.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QLabel *wrapped(const QString &html)
{
    auto *label = new QLabel(html);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

ChangeDialog::ChangeDialog(const Theme &theme, Workspace &workspace, const HandbookShelf &shelf,
                           const Formatting &formatting, Deed deed, const Change &change,
                           QWidget *parent)
    : QDialog(parent)
    , m_deed(deed)
    , m_change(change)
    , m_formatting(formatting)
    , m_reason(new QPlainTextEdit(this))
    , m_ticket(new QLineEdit(this))
    , m_since(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_person(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_impact(new ImpactView(theme, this))
    , m_accept(nullptr)
{
    const bool isProposal = deed == Deed::Propose;
    setObjectName(u"changeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isProposal ? tr("Propose a change of “%1”").arg(change.name)
                              : tr("Approve a change of “%1”").arg(change.name));
    resize(880, 620);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    auto *head = new QLabel(tr("Version %1").arg(change.definition.version), this);
    head->setProperty("role", u"cardTitle"_s);
    left->addWidget(head);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(72);
    m_reason->setAccessibleName(tr("Reason"));
    m_ticket->setObjectName(u"ticket"_s);
    m_person->setObjectName(u"person"_s);
    m_since->setObjectName(u"since"_s);
    m_from->setObjectName(u"from"_s);
    m_since->addItem(tr("from a day on"), false);
    m_since->addItem(tr("since ever"), true);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setAccessibleName(tr("First day in force"));
    const QDate today = workspace.clock().today(QTimeZone::systemTimeZone());
    m_from->setDate(QDate(today.year(), today.month(), 1).addMonths(1));
    // A KPI that is new had no other meaning before.
    const bool isNew = !shelf.handbook.find(change.kpi);
    m_since->setCurrentIndex(isNew ? 1 : 0);
    connect(m_since, &QComboBox::currentIndexChanged, this,
            [this] { m_from->setEnabled(!m_since->currentData().toBool()); });
    m_from->setEnabled(!isNew);
    m_person->addItem({}, QVariant());
    for (const auto &[id, name] : shelf.people)
        m_person->addItem(name, QVariant::fromValue(id.text()));
    if (isProposal) {
        form->addRow(tr("Reason"), m_reason);
        form->addRow(tr("Discussed in"), m_ticket);
        auto *since = new QHBoxLayout;
        since->addWidget(m_since);
        since->addWidget(m_from, 1);
        form->addRow(tr("In force"), since);
        form->addRow(tr("Author"), m_person);
    } else {
        const KpiVersion version = change.version.value_or(KpiVersion());
        form->addRow(tr("Reason"), wrapped(version.reason.toHtmlEscaped()));
        if (!version.ticket.isEmpty())
            form->addRow(tr("Discussed in"), wrapped(version.ticket.toHtmlEscaped()));
        form->addRow(tr("In force"),
                     wrapped(version.fromOn.isValid()
                                 ? tr("from %1").arg(formatting.date(version.fromOn))
                                 : tr("since ever")));
        form->addRow(tr("Author"), wrapped(shelf.names.value(version.author.uuid())));
        form->addRow(tr("Approved by"), m_person);
        for (QWidget *unused :
             std::initializer_list<QWidget *> {m_reason, m_ticket, m_since, m_from})
            unused->hide();
    }
    m_person->setAccessibleName(isProposal ? tr("Author") : tr("Approved by"));
    left->addLayout(form);
    auto *about = new QLabel(tr("What is different"), this);
    about->setProperty("role", u"caption"_s);
    left->addWidget(about);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(
        wrapped(isNew ? tr("The KPI is new.") : differencesHtml(change.differences, theme)));
    left->addWidget(area, 1);
    columns->addLayout(left, 1);
    columns->addWidget(m_impact, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addLayout(columns, 1);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(isProposal ? tr("Propose") : tr("Approve"),
                                  QDialogButtonBox::ApplyRole);
    m_accept->setProperty("primary", true);
    m_accept->setObjectName(u"accept"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ChangeDialog::confirmed);
    look(workspace, change.definition);
    (isProposal ? static_cast<QWidget *>(m_reason) : m_person)->setFocus();
}

ChangeDialog::~ChangeDialog()
{
    m_cancel.cancel();
}

void ChangeDialog::look(Workspace &workspace, const KpiDefinition &definition)
{
    auto *watcher = new QFutureWatcher<Result<DefinitionImpact>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto impact = watcher->result();
        if (impact)
            m_impact->show(*impact, m_formatting);
        else if (impact.error().kind != Error::Kind::Cancelled)
            m_impact->fail(ErrorText::sentence(impact.error()));
    });
    watcher->setFuture(workspace.ask<DefinitionImpact>(
        [definition](const Reading &reading) { return DefinitionImpacts::of(definition, reading); },
        m_cancel));
}

PersonId ChangeDialog::person() const
{
    const auto id = Uuid::fromText(m_person->currentData().toString());
    return id ? PersonId(*id) : PersonId();
}

HandbookEdit::Proposal ChangeDialog::proposal() const
{
    return {m_change.kpi, m_reason->toPlainText().trimmed(), m_ticket->text().trimmed(),
            m_since->currentData().toBool() ? QDate() : m_from->date(), person()};
}

PersonId ChangeDialog::approver() const
{
    return person();
}

void ChangeDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace Steelyard
