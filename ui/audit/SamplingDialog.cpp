// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/SamplingDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 Example = 120; ///< records of a busy month

} // namespace

SamplingDialog::SamplingDialog(const SamplingPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_example(new QLabel(this))
{
    setObjectName(u"samplingDialog"_s);
    setWindowTitle(tr("How many records are checked"));
    auto *text = new QLabel(tr("Records are drawn by lot from everybody's month, so that a check "
                               "says nothing about the person."),
                            this);
    text->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    const auto number = [&](const QString &name, const QString &label, const QString &suffix,
                            qint64 SamplingPlan::*member, int least, int most) {
        auto *box = new QSpinBox(this);
        box->setObjectName(u"sampling_"_s + name);
        box->setRange(least, most);
        box->setSuffix(suffix);
        box->setAccessibleName(label);
        form->addRow(label, box);
        m_numbers.append({box, member});
        connect(box, &QSpinBox::valueChanged, this, &SamplingDialog::writeExample);
        return box;
    };
    QSpinBox *percent = number(u"percent"_s, tr("Of each person's records"), tr(" %"),
                               &SamplingPlan::percent, 0, 100);
    percent->setSpecialValueText(tr("a fixed number"));
    QSpinBox *fixed
        = number(u"per_person"_s, tr("… that number"), {}, &SamplingPlan::perPerson, 0, 1000);
    number(u"at_least"_s, tr("At least, of everybody who has any"), {}, &SamplingPlan::atLeast, 0,
           100);
    number(u"within_workdays"_s, tr("Spread over"), tr(" working days"),
           &SamplingPlan::withinWorkdays, 1, 60);
    auto *kinds = new QWidget(this);
    auto *flags = new QHBoxLayout(kinds);
    flags->setContentsMargins(0, 0, 0, 0);
    for (const auto &[entity, name] : {std::pair(u"activity"_s, tr("visits and calls")),
                                       {u"customer"_s, tr("new customers")},
                                       {u"opportunity"_s, tr("new opportunities")}}) {
        auto *box = new QCheckBox(name, kinds);
        box->setObjectName(u"sampling_"_s + entity);
        flags->addWidget(box);
        m_entities.append({entity, box});
    }
    form->addRow(tr("Drawn are"), kinds);
    number(u"callback_percent"_s, tr("Call-backs of delivered orders and resolved tickets"),
           tr(" %"), &SamplingPlan::callbackPercent, 0, 100);
    number(u"callback_days"_s, tr("Call back within"), tr(" days"), &SamplingPlan::callbackDays, 1,
           90);
    m_example->setObjectName(u"samplingExample"_s);
    m_example->setProperty("role", u"secondary"_s);
    m_example->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *reset = buttons->addButton(tr("Defaults"), QDialogButtonBox::ResetRole);
    addPrimaryButton(*buttons, tr("Save"), u"samplingAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_example);
    column->addWidget(buttons);
    connect(percent, &QSpinBox::valueChanged, fixed,
            [fixed](int share) { fixed->setEnabled(share == 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] { show(SamplingPlan()); });
    fixed->setEnabled(plan.percent == 0);
    show(plan);
}

void SamplingDialog::show(const SamplingPlan &plan)
{
    for (const Number &number : std::as_const(m_numbers))
        number.box->setValue(int(plan.*(number.member)));
    for (const auto &[entity, box] : std::as_const(m_entities))
        box->setChecked(plan.entities.contains(entity));
    writeExample();
}

SamplingPlan SamplingDialog::plan() const
{
    SamplingPlan plan;
    for (const Number &number : m_numbers)
        plan.*(number.member) = number.box->value();
    plan.entities.clear();
    for (const auto &[entity, box] : m_entities) {
        if (box->isChecked())
            plan.entities.append(entity);
    }
    return plan;
}

void SamplingDialog::writeExample()
{
    if (m_numbers.size() < 6)
        return; // while the form is being made
    m_example->setText(tr("Of somebody with %1 records of a kind in a month, %2 are drawn.")
                           .arg(Example)
                           .arg(plan().sizeOf(Example)));
}

} // namespace Steelyard
