// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AnswerDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

AnswerDialog::AnswerDialog(const Wish &wish, QWidget *parent)
    : QDialog(parent)
    , m_wish(wish)
    , m_decider(new QComboBox(this))
    , m_words(new QPlainTextEdit(wish.words, this))
{
    setObjectName(u"answerDialog"_s);
    setWindowTitle(wish.title);
    auto *text = new QLabel(wish.text, this);
    text->setWordWrap(true);
    m_words->setObjectName(u"answerWords"_s);
    m_words->setAccessibleName(wish.label);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(96);
    m_decider->setObjectName(u"answerDecider"_s);
    m_decider->setAccessibleName(tr("Decided by"));
    m_decider->view()->setAccessibleName(tr("Decided by"));
    for (const auto &[id, name] : wish.deciders)
        m_decider->addItem(name, id.uuid().text());
    m_decider->setVisible(wish.isDecision);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    if (wish.isDecision)
        form->addRow(tr("Decided by"), m_decider);
    form->addRow(wish.label, m_words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, wish.accept, u"answerAccept"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(480);
    connect(m_words, &QPlainTextEdit::textChanged, this, &AnswerDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_words->setFocus(Qt::OtherFocusReason);
    check();
}

void AnswerDialog::check()
{
    m_accept->setEnabled((!m_wish.needsWords || !words().isEmpty())
                         && (!m_wish.isDecision || !decider().isNull()));
}

QString AnswerDialog::words() const
{
    return m_words->toPlainText().trimmed();
}

PersonId AnswerDialog::decider() const
{
    return PersonId(Uuid::fromText(m_decider->currentData().toString()).value_or(Uuid()));
}

} // namespace Steelyard
