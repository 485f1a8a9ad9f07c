// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/ChangeDialog.h"

#include "core/handbook/KpiYaml.h"
#include "core/workspace/Workspace.h"
#include "ui/handbook/KpiSentence.h"
#include "ui/handbook/editor/ImpactView.h"
#include "ui/handbook/editor/PreviewPane.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

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
                           const Formatting &formatting, Deed deed, const QList<Change> &changes,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_deed(deed)
    , m_changes(changes)
    , m_formatting(formatting)
    , m_reason(new QPlainTextEdit(this))
    , m_ticket(new QLineEdit(this))
    , m_since(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_person(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_impact(new ImpactView(theme, this))
    , m_accept(nullptr)
{
    const bool isProposal = deed == Deed::Propose;
    const Change &change = m_changes.constFirst();
    const int count = int(m_changes.size());
    setObjectName(u"changeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (count > 1)
        setWindowTitle(isProposal ? tr("Propose %n KPIs as one", nullptr, count)
                                  : tr("Approve %n KPIs as one", nullptr, count));
    else
        setWindowTitle(isProposal ? tr("Propose a change of “%1”").arg(change.name)
                                  : tr("Approve a change of “%1”").arg(change.name));
    resize(880, 620);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    auto *head = new QLabel(count > 1 ? tr("All of them come into force, or none.")
                                      : tr("Version %1").arg(change.definition.version),
                            this);
    head->setObjectName(u"changeHead"_s);
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
    const bool isNew
        = std::none_of(m_changes.cbegin(), m_changes.cend(), [&shelf](const Change &each) {
              return shelf.handbook.find(each.kpi) != nullptr;
          });
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
    area->setWidget(wrapped(differences(theme, shelf.handbook)));
    left->addWidget(area, 1);
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    m_which->setObjectName(u"whichImpact"_s);
    m_which->setAccessibleName(tr("Whose figures are shown"));
    for (const Change &each : std::as_const(m_changes))
        m_which->addItem(each.name);
    m_which->setVisible(count > 1);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ChangeDialog::look);
    right->addWidget(m_which);
    right->addWidget(m_impact, 1);
    columns->addLayout(right, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addLayout(columns, 1);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, isProposal ? tr("Propose") : tr("Approve"), u"accept"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ChangeDialog::confirmed);
    look(0);
    (isProposal ? static_cast<QWidget *>(m_reason) : m_person)->setFocus();
}

ChangeDialog::~ChangeDialog()
{
    m_cancel.cancel();
}

QString ChangeDialog::differences(const Theme &theme, const Handbook &handbook) const
{
    QString html;
    for (const Change &change : m_changes) {
        if (m_changes.size() > 1)
            html += u"<p style='margin:0 0 2px 0'><b>%1</b>&nbsp; %2</p>"_s.arg(
                change.name.toHtmlEscaped(), change.definition.version);
        if (handbook.find(change.kpi)) {
            html += differencesHtml(change.differences, theme);
            continue;
        }
        // Whoever approves a new one must see what it counts.
        QStringList lines {tr("The KPI is new.")};
        lines += KpiSentence(handbook, m_formatting)
                     .lines(change.definition, change.definition.defaultVariant);
        for (const QString &line : std::as_const(lines))
            html += u"<p style='margin:0 0 8px 0'>%1</p>"_s.arg(line.toHtmlEscaped());
    }
    return html;
}

// A newer question takes the place of the one before it.
void ChangeDialog::look(qsizetype which)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    m_impact->wait();
    auto *watcher = new QFutureWatcher<Result<DefinitionImpact>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const auto impact = watcher->result();
        if (impact)
            m_impact->show(*impact, m_formatting);
        else
            m_impact->fail(ErrorText::sentence(impact.error()));
    });
    QList<QByteArray> bodies;
    for (const Change &change : std::as_const(m_changes))
        bodies.append(KpiYaml::write(change.definition));
    watcher->setFuture(m_workspace.ask<DefinitionImpact>(
        [bodies, which](const Reading &reading) {
            const DefinitionSet set = DefinitionSet::of(bodies, reading);
            return DefinitionImpacts::of(set.reviews.at(which).definition, reading, set.around);
        },
        cancel));
}

PersonId ChangeDialog::person() const
{
    const auto id = Uuid::fromText(m_person->currentData().toString());
    return id ? PersonId(*id) : PersonId();
}

HandbookEdit::Proposal ChangeDialog::proposal() const
{
    QStringList kpis;
    for (const Change &change : m_changes)
        kpis << change.kpi;
    return {kpis.constFirst(),
            m_reason->toPlainText().trimmed(),
            m_ticket->text().trimmed(),
            m_since->currentData().toBool() ? QDate() : m_from->date(),
            person(),
            kpis.mid(1)};
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
