// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/ReportDialog.h"

#include "core/workspace/ProtectionEdits.h"
#include "ui/pipeline/CustomerPicker.h"
#include "ui/pipeline/ProtectionLabel.h"
#include "ui/pipeline/ProtectionText.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Width = 440;

} // namespace

ReportDialog::ReportDialog(Workspace *workspace, const DealChoices &choices, const Start &start,
                           const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_formatting(formatting)
    , m_start(start)
    , m_customer(new CustomerPicker(workspace, this))
    , m_product(new QComboBox(this))
    , m_project(new QLineEdit(start.protection.project, this))
    , m_person(new QComboBox(this))
    , m_note(new QLineEdit(start.protection.note, this))
    , m_term(new QLabel(this))
    , m_taken(new ProtectionLabel(workspace, formatting, this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report a deal"));
    setMinimumWidth(Width);
    m_customer->setCustomer(start.protection.customer.uuid(), start.customer);
    m_product->addItem(tr("all products"), QString());
    for (const DealChoices::Offer &offer : choices.products)
        m_product->addItem(offer.name, offer.id.text());
    m_product->setCurrentIndex(
        qMax(0, m_product->findData(start.protection.product.uuid().text())));
    for (const DealChoices::Choice &person : choices.people)
        m_person->addItem(person.name, person.id.text());
    PersonId wanted = start.protection.person;
    if (wanted.isNull() && workspace)
        wanted = workspace->author();
    m_person->setCurrentIndex(qMax(0, m_person->findData(wanted.uuid().text())));
    m_project->setPlaceholderText(tr("all projects of the customer"));
    m_term->setObjectName(u"reportTerm"_s);
    m_term->setProperty("role", u"caption"_s);
    m_term->setWordWrap(true);
    m_problem->setObjectName(u"reportProblem"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::tuple<QWidget *, QString, QString> fields[]
        = {{m_customer, tr("Customer"), u"reportCustomer"_s},
           {m_product, tr("Product"), u"reportProduct"_s},
           {m_project, tr("Project"), u"reportProject"_s},
           {m_person, tr("For"), u"reportPerson"_s},
           {m_note, tr("Note"), u"reportNote"_s}};
    for (const auto &[control, name, objectName] : fields) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
        form->addRow(name, control);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Report"), u"reportAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_term);
    column->addWidget(m_taken);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_customer, &CustomerPicker::chosen, this, &ReportDialog::update);
    connect(m_customer, &QLineEdit::textChanged, this, &ReportDialog::update);
    connect(m_project, &QLineEdit::textChanged, this, &ReportDialog::update);
    for (QComboBox *box : {m_product, m_person})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::update);
    connect(m_taken, &ProtectionLabel::checked, this, &ReportDialog::update);
    m_asking.ask(
        this, workspace,
        [](const Reading &reading) -> Result<Terms> {
            const auto rules = DealProtection::rules(reading);
            if (!rules)
                return rules.error();
            return Terms {*rules, reading.today, QTimeZone(reading.facts.profile().zone)};
        },
        [this](const Result<Terms> &terms) {
            if (terms)
                m_terms = *terms;
            else
                fail(ErrorText::sentence(terms.error()));
            update();
        });
    update();
    m_customer->setFocus(Qt::OtherFocusReason);
}

Protection ReportDialog::protection() const
{
    const auto chosen = [](const QComboBox *box) {
        return Uuid::fromText(box->currentData().toString()).value_or(Uuid());
    };
    Protection protection = m_start.protection;
    protection.customer = CustomerId(m_customer->customer());
    protection.customerName = protection.customer.isNull() ? m_customer->typed() : QString();
    protection.product = ProductId(chosen(m_product));
    protection.project = m_project->text().trimmed();
    protection.person = PersonId(chosen(m_person));
    protection.note = m_note->text().trimmed();
    return protection;
}

void ReportDialog::update()
{
    const Protection wish = protection();
    m_taken->check({wish.customer.uuid(), wish.customerName, wish.product.uuid(), wish.project},
                   wish.person);
    QStringList said;
    if (m_terms) {
        said
            << tr("Protected until %1.").arg(m_formatting.date(m_terms->rules.last(m_terms->today)))
            << ProtectionText::sentence(ProtectionText(m_formatting).rules(m_terms->rules));
    }
    if (wish.customer.isNull() && !wish.customerName.isEmpty())
        said << tr("“%1” is not on file: it is reported under this name.").arg(wish.customerName);
    m_term->setText(said.join(u' '));
    const bool isFree
        = m_taken->verdict().kind == DealProtection::Verdict::Kind::Free || m_taken->isWaiting();
    m_accept->setEnabled(m_terms && isFree && !wish.person.isNull()
                         && (!wish.customer.isNull() || !wish.customerName.isEmpty()));
}

void ReportDialog::save()
{
    if (!m_workspace || !m_terms)
        return;
    m_problem->hide();
    m_accept->setEnabled(false);
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<Receipt> receipt = watcher->result();
        if (!receipt) {
            fail(ErrorText::sentence(receipt.error()));
            update();
            return;
        }
        Q_EMIT reported(tr("Reported for %1 until %2")
                            .arg(m_person->currentText(),
                                 m_formatting.date(m_terms->rules.last(m_terms->today))),
                        receipt->command);
        QDialog::accept();
    });
    watcher->setFuture(
        reportDeal(*m_workspace, protection(), m_terms->rules, m_terms->today, m_terms->zone));
}

void ReportDialog::fail(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace Steelyard
