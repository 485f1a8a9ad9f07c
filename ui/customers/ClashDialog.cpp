// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ClashDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Width = 440;

} // namespace

ClashDialog::ClashDialog(const ReportedDeals::Clash &clash, QWidget *parent)
    : QDialog(parent)
    , m_upheld(new QRadioButton(this))
    , m_dismissed(new QRadioButton(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"clashDialog"_s);
    setWindowTitle(tr("Decide a clash"));
    setMinimumWidth(Width);
    auto *about
        = new QLabel(tr("%1 works on “%2” at %3; %4 had reported the deal.")
                         .arg(clash.ownerName, clash.opportunity, clash.customer,
                              clash.rivalName.isEmpty() ? tr("somebody else") : clash.rivalName),
                     this);
    about->setWordWrap(true);
    m_upheld->setObjectName(u"clashUpheld"_s);
    m_upheld->setText(tr("It is the same deal: the clash is upheld"));
    m_dismissed->setObjectName(u"clashDismissed"_s);
    m_dismissed->setText(tr("These are two deals: no clash"));
    m_reason->setObjectName(u"clashReason"_s);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why? It is kept with the decision."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Decide"), u"clashAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(about);
    column->addWidget(m_upheld);
    column->addWidget(m_dismissed);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &ClashDialog::update);
    for (QRadioButton *button : {m_upheld, m_dismissed})
        connect(button, &QRadioButton::toggled, this, &ClashDialog::update);
    update();
}

bool ClashDialog::isUpheld() const
{
    return m_upheld->isChecked();
}

QString ClashDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ClashDialog::update()
{
    m_accept->setEnabled((m_upheld->isChecked() || m_dismissed->isChecked())
                         && !reason().isEmpty());
}

} // namespace Steelyard
