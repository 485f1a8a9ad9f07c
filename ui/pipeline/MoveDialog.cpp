// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/MoveDialog.h"

#include "ui/pipeline/DealFields.h"
#include "ui/pipeline/DealWords.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

MoveDialog::MoveDialog(Workspace *workspace, const DealChoices &choices, const Stage &target,
                       const DealEdits::Move &wish, const QList<StageDemand> &missing,
                       const Opportunity &start, const QString &customer,
                       const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_wish(wish)
    , m_fields(new DealFields(workspace, choices, formatting, this))
    , m_problem(new QLabel(this))
    , m_accept(nullptr)
{
    setObjectName(u"moveDialog"_s);
    const QString name = target.name.isEmpty() ? target.code : target.name;
    setWindowTitle(tr("To “%1”").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    const bool isLost = target.outcome == "lost"_L1;
    const bool isDecided = target.outcome != "open"_L1;
    auto *why = new QLabel(this);
    why->setWordWrap(true);
    why->setText(isLost                  ? tr("A loss teaches only who writes down why.")
                     : missing.isEmpty() ? tr("On which day was it won?")
                                         : tr("The rules of the stage ask for this first: %1.")
                                               .arg(DealWords::demands(missing)));
    column->addWidget(why);
    QStringList fields;
    QStringList must;
    for (const StageDemand &demand : missing) {
        for (const QString &field : demand.fields) {
            if (!fields.contains(field))
                fields.append(field);
            must.append(field);
        }
    }
    if (isLost) {
        if (!fields.contains(u"lost_reason"_s))
            fields.append(u"lost_reason"_s);
        must.append(u"lost_reason"_s);
        fields.append(u"competitor"_s);
    }
    m_fields->ask(fields, start, customer, must);
    column->addWidget(m_fields);
    for (const StageDemand &demand : missing) {
        if (!demand.activity.isEmpty() && !m_kind)
            addActivity(demand.activity);
    }
    if (isDecided) {
        m_day = new QDateEdit(choices.today, this);
        m_day->setObjectName(u"decidedOn"_s);
        m_day->setAccessibleName(tr("Decided on"));
        m_day->setCalendarPopup(true);
        m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
        m_day->setMaximumDate(choices.today);
        auto *form = new QFormLayout;
        form->addRow(tr("Decided on"), m_day);
        column->addLayout(form);
    }
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Move"), u"moveAccept"_s);
    m_accept->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fields, &DealFields::edited, this, &MoveDialog::update);
    update();
    m_fields->focusFirst();
}

// What a stage wants to have happened may have happened without being logged: it is logged here.
void MoveDialog::addActivity(const QString &kind)
{
    m_mustBeEffective = kind == "effective"_L1;
    m_kind = new QComboBox(this);
    for (const QString &code : DealWords::activities()) {
        if (code != "effective"_L1 && (m_mustBeEffective || code == kind))
            m_kind->addItem(DealWords::activity(code), code);
    }
    if (m_kind->count() == 0)
        m_kind->addItem(DealWords::activity(kind), kind);
    m_happened = new QDateEdit(m_choices.today, this);
    m_happened->setCalendarPopup(true);
    m_happened->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_happened->setMaximumDate(m_choices.today);
    m_note = new QLineEdit(this);
    m_note->setPlaceholderText(tr("What was said, and what comes next"));
    auto *form = new QFormLayout;
    const auto add = [&](QWidget *control, const QString &name, const QString &objectName) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        form->addRow(name, control);
    };
    add(m_kind, tr("It happened"), u"activityKind"_s);
    m_kind->view()->setAccessibleName(tr("It happened"));
    add(m_happened, tr("On"), u"activityDay"_s);
    add(m_note, tr("Note *"), u"activityNote"_s);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_note, &QLineEdit::textChanged, this, &MoveDialog::update);
}

void MoveDialog::update()
{
    const QString field = m_fields->unfinished();
    QString problem;
    if (!field.isEmpty())
        problem = tr("Still needed: %1").arg(DealWords::field(field));
    else if (!m_fields->newCustomer().isEmpty())
        problem = tr("Nobody is called “%1”. Choose a customer from the list.")
                      .arg(m_fields->newCustomer());
    else if (m_note && m_note->text().trimmed().isEmpty())
        problem = tr("Write a note on what happened.");
    m_problem->setText(problem);
    if (m_accept)
        m_accept->setEnabled(problem.isEmpty());
}

DealEdits::Move MoveDialog::answer() const
{
    DealEdits::Move wish = m_wish;
    wish.fields.insert(m_fields->values(true));
    if (m_day)
        wish.decidedOn = m_day->date();
    if (m_kind) {
        Activity activity;
        activity.type = m_kind->currentData().toString();
        activity.isEffective = m_mustBeEffective;
        activity.note = m_note->text().trimmed();
        if (m_happened->date() != m_choices.today)
            activity.startedAt = Moment(m_happened->date());
        wish.activity = activity;
    }
    return wish;
}

} // namespace Steelyard
