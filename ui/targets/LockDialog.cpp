// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/LockDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

enum Scope { Cell, Row, Column };

} // namespace

LockDialog::LockDialog(const PlanLocking &start, const QString &node, const QString &period,
                       QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_scope(new QButtonGroup(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"lockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lock"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    const auto offer = [&](Scope scope, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(u"lockScope%1"_s.arg(int(scope)));
        m_scope->addButton(button, scope);
        column->addWidget(button);
    };
    offer(Cell, tr("%1 in %2").arg(node, period));
    offer(Row, tr("%1 in every period").arg(node));
    offer(Column, tr("Everybody in %1").arg(period));
    m_scope->button(Cell)->setChecked(true);
    auto *label = new QLabel(tr("Why"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"lockReason"_s);
    m_reason->setAccessibleName(label->text());
    m_reason->setPlaceholderText(tr("for instance: agreed with the region on 3 December"));
    m_reason->setMinimumWidth(360);
    column->addWidget(label);
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Lock"), u"lockAccept"_s)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        PlanLocking locking = m_start;
        locking.reason = m_reason->text().trimmed();
        if (m_scope->checkedId() == Row)
            locking.days = {};
        if (m_scope->checkedId() == Column)
            locking.node.reset();
        QDialog::accept();
        Q_EMIT wanted(locking);
    });
    m_reason->setFocus();
}

} // namespace Steelyard
