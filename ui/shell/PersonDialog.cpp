// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PersonDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

PersonDialog::PersonDialog(const QList<DealChoices::Choice> &people, const PersonId &present,
                           QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(tr("Who works here?"));
    auto *about = new QLabel(
        tr("What is logged and decided at this computer is written down under this name."), this);
    about->setWordWrap(true);
    about->setProperty("role", u"secondary"_s);
    m_search->setObjectName(u"personSearch"_s);
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setPlaceholderText(tr("Name, pinyin or initials"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"personList"_s);
    m_list->setAccessibleName(tr("People"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("That is me"), u"personAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(about);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(380, 460);
    connect(m_search, &QLineEdit::textChanged, this, &PersonDialog::narrow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    narrow({});
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == present.uuid().text())
            m_list->setCurrentRow(row);
    }
    m_search->setFocus(Qt::OtherFocusReason);
}

void PersonDialog::narrow(const QString &text)
{
    m_list->clear();
    const QString wanted = text.trimmed();
    const auto fits = [&](const DealChoices::Choice &one) {
        if (wanted.isEmpty() || one.name.contains(wanted, Qt::CaseInsensitive))
            return true;
        return std::any_of(one.keys.cbegin(), one.keys.cend(), [&](const QString &key) {
            return key.contains(wanted, Qt::CaseInsensitive);
        });
    };
    const auto add = [this](const QString &name, const Uuid &id) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id.text());
    };
    if (wanted.isEmpty())
        add(tr("Nobody in particular"), Uuid());
    for (const DealChoices::Choice &one : std::as_const(m_people)) {
        if (fits(one))
            add(one.name, one.id);
    }
    m_list->setCurrentRow(wanted.isEmpty() && m_list->count() > 1 ? 1 : 0);
}

PersonId PersonDialog::person() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return PersonId(
        Uuid::fromText(item ? item->data(Qt::UserRole).toString() : QString()).value_or(Uuid()));
}

} // namespace Steelyard
