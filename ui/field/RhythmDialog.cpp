// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/RhythmDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

RhythmDialog::RhythmDialog(const VisitRhythm &rhythm, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"rhythmDialog"_s);
    setWindowTitle(tr("How often customers are to be seen"));
    auto *about = new QLabel(tr("Days between two effective contacts, by class of the customer. 0 "
                                "asks for none. A customer's own interval goes first."),
                             this);
    about->setWordWrap(true);
    about->setProperty("role", u"secondary"_s);
    auto *form = new QFormLayout;
    QStringList tiers = rhythm.days().keys();
    for (const QString &tier : {u"A"_s, u"B"_s, u"C"_s}) {
        if (!tiers.contains(tier))
            tiers << tier;
    }
    tiers.sort();
    for (const QString &tier : std::as_const(tiers)) {
        auto *days = new QSpinBox(this);
        days->setRange(0, 3650);
        days->setSuffix(tr(" days"));
        days->setValue(int(rhythm.days().value(tier)));
        days->setObjectName(u"rhythm"_s + tier);
        days->setAccessibleName(tr("Class %1").arg(tier));
        form->addRow(tr("Class %1").arg(tier), days);
        m_days.insert(tier, days);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Save"), u"rhythmAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(380);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

VisitRhythm RhythmDialog::rhythm() const
{
    VisitRhythm rhythm;
    for (auto days = m_days.cbegin(); days != m_days.cend(); ++days)
        rhythm.setDays(days.key(), (*days)->value());
    return rhythm;
}

} // namespace Steelyard
