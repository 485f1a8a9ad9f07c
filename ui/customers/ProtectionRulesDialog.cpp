// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ProtectionRulesDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int LongestTerm = 3660;
constexpr int MostRenewals = 20;

} // namespace

ProtectionRulesDialog::ProtectionRulesDialog(const ProtectionRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_term(new QSpinBox(this))
    , m_renewals(new QSpinBox(this))
    , m_progress(new QSpinBox(this))
    , m_pause(new QSpinBox(this))
    , m_who(new QComboBox(this))
{
    setObjectName(u"protectionRulesDialog"_s);
    setWindowTitle(tr("Rules for reported deals"));
    m_term->setRange(1, LongestTerm);
    m_renewals->setRange(0, MostRenewals);
    m_progress->setRange(0, LongestTerm);
    m_progress->setSpecialValueText(tr("no need"));
    m_pause->setRange(0, LongestTerm);
    m_term->setValue(int(rules.term));
    m_renewals->setValue(int(rules.renewals));
    m_progress->setValue(int(rules.progress.value_or(0)));
    m_pause->setValue(int(rules.pause));
    m_who->addItem(tr("everybody"), int(ProtectionRules::Who::Everybody));
    m_who->addItem(tr("only the owner of a customer that somebody owns"),
                   int(ProtectionRules::Who::Owners));
    m_who->setCurrentIndex(qMax(0, m_who->findData(int(rules.who))));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const std::tuple<QWidget *, QString, QString> fields[]
        = {{m_term, tr("Term in days"), u"rulesTerm"_s},
           {m_renewals, tr("Renewals"), u"rulesRenewals"_s},
           {m_progress, tr("Something must be done every … days"), u"rulesProgress"_s},
           {m_pause, tr("Days before the same person may report it again"), u"rulesPause"_s},
           {m_who, tr("Who may report a deal"), u"rulesWho"_s}};
    for (const auto &[control, name, objectName] : fields) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        form->addRow(name, control);
    }
    m_who->view()->setAccessibleName(tr("Who may report a deal"));
    auto *about = new QLabel(tr("Done is what the person did with the customer or the opportunity, "
                                "and a move of the opportunity to another stage. Reports that are "
                                "in force follow the new rules; their term stays."),
                             this);
    about->setProperty("role", u"caption"_s);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Settle"), u"rulesAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(about);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ProtectionRules ProtectionRulesDialog::rules() const
{
    ProtectionRules rules;
    rules.term = m_term->value();
    rules.renewals = m_renewals->value();
    if (m_progress->value() > 0)
        rules.progress = m_progress->value();
    rules.pause = m_pause->value();
    rules.who = static_cast<ProtectionRules::Who>(m_who->currentData().toInt());
    return rules;
}

} // namespace Steelyard
