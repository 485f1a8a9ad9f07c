// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/TiersDialog.h"

#include "ui/targets/PlanWords.h"
#include "ui/widgets/PrimaryButton.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

TiersDialog::TiersDialog(const PlanTiers &start, QWidget *parent)
    : QDialog(parent)
    , m_count(new QSpinBox(this))
{
    setObjectName(u"tiersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tiers of a target"));
    m_count->setObjectName(u"tierCount"_s);
    m_count->setRange(PlanTiers::Fewest, PlanTiers::Most);
    m_count->setValue(int(start.codes.size()));
    m_count->setAccessibleName(tr("How many"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("How many"), m_count);
    // Every code there can be, so that one that is added has its usual word to begin with.
    const QStringList codes {u"base"_s, u"stretch"_s, u"challenge"_s, u"tier_4"_s, u"tier_5"_s};
    for (int i = 0; i < PlanTiers::Most; ++i) {
        auto *name = new QLineEdit(start.names.value(i), this);
        const QString label = tr("Tier %1").arg(i + 1);
        name->setObjectName(u"tierName%1"_s.arg(i + 1));
        name->setAccessibleName(label);
        name->setPlaceholderText(PlanWords::tier(codes.at(i), PlanTiers()));
        name->setMinimumWidth(280);
        form->addRow(label, name);
        m_names << name;
    }
    auto *note = new QLabel(tr("People are measured by the first one. Figures of a tier that is "
                               "taken away stay stored, and come back with it."),
                            this);
    note->setWordWrap(true);
    note->setProperty("role", u"secondary"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Apply"), u"tiersAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(m_count, &QSpinBox::valueChanged, this, &TiersDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QStringList names;
        for (int i = 0; i < m_count->value(); ++i)
            names << m_names.at(i)->text().trimmed();
        accept();
        Q_EMIT wanted(names);
    });
    follow();
}

void TiersDialog::follow()
{
    for (int i = 0; i < m_names.size(); ++i)
        m_names.at(i)->setEnabled(i < m_count->value());
}

} // namespace Steelyard
