// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/CustomerPicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFutureWatcher>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 60; ///< milliseconds
constexpr qsizetype Most = 20;
constexpr int NameRole = Qt::UserRole + 1;
constexpr int NoteRole = Qt::UserRole + 2;

} // namespace

CustomerPicker::CustomerPicker(Workspace *workspace, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionRole(NameRole);
    m_completer->popup()->setAccessibleName(tr("Customers found"));
    setCompleter(m_completer);
    setPlaceholderText(tr("Name of the customer"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &CustomerPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        Q_EMIT chosen();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &CustomerPicker::choose);
    // Three letters and Enter are enough; who means a new name leaves the line by Tab.
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!customer().isNull() || m_foundFor != typed() || m_found->rowCount() == 0)
            return;
        const QModelIndex first = m_found->index(0, 0);
        setText(first.data(NameRole).toString());
        m_completer->popup()->hide();
        choose(first);
    });
}

CustomerPicker::~CustomerPicker()
{
    m_cancel.cancel();
}

void CustomerPicker::setCustomer(const Uuid &id, const QString &name)
{
    if (!id.isNull())
        m_idOf.insert(name, id);
    setText(name);
}

Uuid CustomerPicker::customer() const
{
    return m_idOf.value(typed());
}

void CustomerPicker::ask()
{
    m_cancel.cancel();
    if (!m_workspace || typed().isEmpty())
        return;
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<QList<DealChoices::Choice>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (!cancel.isCancelled() && watcher->result())
            take(*watcher->result());
    });
    watcher->setFuture(m_workspace->ask<QList<DealChoices::Choice>>(
        [text = typed()](const Reading &reading) {
            return DealChoices::customers(text, Most, reading);
        },
        cancel));
}

void CustomerPicker::take(const QList<DealChoices::Choice> &found)
{
    m_found->clear();
    m_foundFor = typed();
    for (const DealChoices::Choice &choice : found) {
        if (!m_idOf.contains(choice.name))
            m_idOf.insert(choice.name, choice.id);
        auto *item = new QStandardItem(
            choice.note.isEmpty() ? choice.name : u"%1    %2"_s.arg(choice.name, choice.note));
        item->setData(choice.name, NameRole);
        item->setData(choice.note, NoteRole);
        item->setData(choice.id.text(), Qt::UserRole);
        m_found->appendRow(item);
    }
    if (hasFocus() && !found.isEmpty())
        m_completer->complete();
    Q_EMIT chosen();
}

// Of two of the same name the chosen one counts, whichever was found first.
void CustomerPicker::choose(const QModelIndex &index)
{
    if (const auto id = Uuid::fromText(index.data(Qt::UserRole).toString()))
        m_idOf.insert(index.data(NameRole).toString(), *id);
    setToolTip(index.data(NoteRole).toString());
    Q_EMIT chosen();
}

} // namespace Steelyard
