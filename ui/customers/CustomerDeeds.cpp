// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in the list, apart from what it shows.
#include "core/workspace/CustomerEdits.h"
#include "core/workspace/PoolEdits.h"
#include "core/workspace/SavedViews.h"
#include "ui/customers/BulkDialog.h"
#include "ui/customers/ClassesDialog.h"
#include "ui/customers/CustomerListView.h"
#include "ui/customers/CustomerTable.h"
#include "ui/customers/HandOverDialog.h"
#include "ui/customers/LabelsDialog.h"
#include "ui/customers/NewCustomerDialog.h"
#include "ui/customers/ProfileDialog.h"
#include "ui/models/NodeId.h"
#include "ui/shell/Prompts.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

void CustomerListView::newCustomer()
{
    if (!m_desk.workspace())
        return;
    NewCustomerDialog dialog(m_desk, m_choices, this);
    dialog.setName(m_request.text);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Customer customer = dialog.customer();
    m_desk.perform(
        [customer, contact = dialog.contact(),
         phone = dialog.phone()](const Reading &reading, const CustomerDesk::NewId &newId) {
            return CustomerEdits(reading, newId).create(customer, contact, phone);
        },
        tr("“%1” added").arg(customer.name));
}

void CustomerListView::assign()
{
    const QList<Uuid> ids = selection();
    BulkDialog dialog(BulkDialog::Kind::Assign, m_choices, this);
    dialog.setSubject(ids.size(), m_formatting.money({qint64(openOf(ids)), m_choices.currency}));
    if (ids.isEmpty() || dialog.exec() != QDialog::Accepted)
        return;
    m_desk.perform(
        [ids, owner = dialog.person(), on = dialog.day(),
         reason = dialog.reason()](const Reading &reading, const CustomerDesk::NewId &newId) {
            return CustomerEdits(reading, newId).assign(ids, owner, on, reason);
        },
        tr("%n customers assigned to %1", nullptr, int(ids.size())).arg(dialog.choiceText()));
}

void CustomerListView::classify()
{
    const QList<Uuid> ids = selection();
    BulkDialog dialog(BulkDialog::Kind::Class, m_choices, this);
    dialog.setSubject(ids.size(), m_formatting.money({qint64(openOf(ids)), m_choices.currency}));
    if (ids.isEmpty() || dialog.exec() != QDialog::Accepted)
        return;
    m_desk.perform(
        [ids, tier = dialog.choiceText()](const Reading &reading,
                                          const CustomerDesk::NewId &newId) {
            return CustomerEdits(reading, newId).classify(ids, tier);
        },
        tr("%n customers are now in class %1", nullptr, int(ids.size())).arg(dialog.choiceText()));
}

void CustomerListView::mark()
{
    const QList<Uuid> ids = selection();
    BulkDialog dialog(BulkDialog::Kind::Label, m_choices, this);
    dialog.setSubject(ids.size(), m_formatting.money({qint64(openOf(ids)), m_choices.currency}));
    if (ids.isEmpty() || dialog.exec() != QDialog::Accepted)
        return;
    m_desk.perform(
        [ids, label = dialog.choiceText()](const Reading &reading,
                                           const CustomerDesk::NewId &newId) {
            return CustomerEdits(reading, newId).mark(ids, label);
        },
        tr("%n customers labelled “%1”", nullptr, int(ids.size())).arg(dialog.choiceText()));
}

void CustomerListView::unmark()
{
    const QList<Uuid> ids = selection();
    BulkDialog dialog(BulkDialog::Kind::Unlabel, m_choices, this);
    dialog.setSubject(ids.size(), m_formatting.money({qint64(openOf(ids)), m_choices.currency}));
    if (ids.isEmpty() || dialog.exec() != QDialog::Accepted)
        return;
    m_desk.perform(
        [ids, label = dialog.choice()](const Reading &reading, const CustomerDesk::NewId &newId) {
            return CustomerEdits(reading, newId).unmark(ids, label);
        },
        tr("Label “%1” taken off").arg(dialog.choiceText()));
}

void CustomerListView::giveBack()
{
    const QList<Uuid> ids = selection();
    BulkDialog dialog(BulkDialog::Kind::GiveBack, m_choices, this);
    dialog.setSubject(ids.size(), m_formatting.money({qint64(openOf(ids)), m_choices.currency}));
    if (ids.isEmpty() || dialog.exec() != QDialog::Accepted)
        return;
    m_desk.perform(
        [ids, reason = dialog.reason()](const Reading &reading, const CustomerDesk::NewId &newId) {
            return PoolEdits(reading, newId).giveBack(ids, reason);
        },
        tr("%n customers given to the pool", nullptr, int(ids.size())));
}

void CustomerListView::editClasses()
{
    if (!m_desk.workspace())
        return;
    ClassesDialog dialog(m_desk, m_formatting, m_choices.currency, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const CustomerClasses rule = dialog.rule();
    m_desk.perform(
        [rule](const Reading &reading, const CustomerDesk::NewId &newId) {
            return rule.command(reading, newId);
        },
        tr("Classes settled: %n customers moved", nullptr, int(dialog.moved())));
}

void CustomerListView::editLabels()
{
    if (m_desk.workspace())
        LabelsDialog(m_theme, m_desk, m_formatting, this).exec();
}

void CustomerListView::showProfile()
{
    if (m_desk.workspace())
        ProfileDialog(m_theme, m_desk, m_request, m_formatting, this).exec();
}

void CustomerListView::handOver()
{
    if (!m_desk.workspace())
        return;
    HandOverDialog dialog(m_theme, m_desk, m_choices, m_formatting, m_prompts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Moment now = Moment::instant(m_desk.workspace()->clock().now());
    m_desk.perform(
        [plan = dialog.plan(), now](const Reading &reading, const CustomerDesk::NewId &newId) {
            return HandOver(reading, now, newId).command(plan);
        },
        tr("%n customers of %1 handed over", nullptr, int(dialog.customers()))
            .arg(dialog.leaverName()));
}

QString CustomerListView::viewBody() const
{
    QJsonObject body;
    body.insert(u"text"_s, m_request.text);
    if (m_request.node)
        body.insert(u"node"_s, nodeText(*m_request.node));
    const std::pair<QString, QStringList> lists[] = {{u"tiers"_s, m_request.tiers},
                                                     {u"regions"_s, m_request.regions},
                                                     {u"industries"_s, m_request.industries},
                                                     {u"segments"_s, m_request.segments},
                                                     {u"labels"_s, m_request.labels}};
    for (const auto &[name, texts] : lists)
        body.insert(name, QJsonArray::fromStringList(texts));
    body.insert(u"quiet"_s, m_request.quietDays.value_or(0));
    body.insert(u"only"_s, int(m_request.only));
    body.insert(u"order"_s, int(m_request.order));
    body.insert(u"descending"_s, m_request.isDescending);
    body.insert(u"columns"_s,
                QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64()));
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void CustomerListView::applyView(const SavedView &view)
{
    using Only = CustomerRequest::Only;
    using Order = CustomerRequest::Order;
    const QJsonObject body = QJsonDocument::fromJson(view.body.toUtf8()).object();
    CustomerRequest request;
    request.text = body.value(u"text"_s).toString();
    if (body.contains(u"node"_s))
        request.node = nodeFromText(body.value(u"node"_s).toString());
    const std::pair<QString, QStringList *> lists[] = {{u"tiers"_s, &request.tiers},
                                                       {u"regions"_s, &request.regions},
                                                       {u"industries"_s, &request.industries},
                                                       {u"segments"_s, &request.segments},
                                                       {u"labels"_s, &request.labels}};
    for (const auto &[name, texts] : lists) {
        for (const QJsonValue &text : body.value(name).toArray())
            texts->append(text.toString());
    }
    if (const qint64 days = body.value(u"quiet"_s).toInteger(); days > 0)
        request.quietDays = days;
    request.only = static_cast<Only>(qBound(0, body.value(u"only"_s).toInt(), int(Only::Pool)));
    request.order
        = static_cast<Order>(qBound(0, body.value(u"order"_s).toInt(), int(Order::Overdue)));
    request.isDescending = body.value(u"descending"_s).toBool();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(request.text);
        const QSignalBlocker still(m_table->horizontalHeader());
        m_table->horizontalHeader()->restoreState(
            QByteArray::fromBase64(body.value(u"columns"_s).toString().toLatin1()));
    }
    m_request = request;
    fillFilters();
    ask();
}

void CustomerListView::showViewsMenu()
{
    QMenu menu(this);
    menu.setObjectName(u"customerViewsMenu"_s);
    for (const SavedView &view : std::as_const(m_choices.views))
        menu.addAction(view.name, this, [this, view] { applyView(view); });
    if (!m_choices.views.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Save this view…"), this, &CustomerListView::saveView);
    if (!m_choices.views.isEmpty()) {
        QMenu *remove = menu.addMenu(tr("Remove a view"));
        for (const SavedView &view : std::as_const(m_choices.views))
            remove->addAction(view.name, this, [this, view] {
                m_desk.perform(
                    [view](const Reading &, const CustomerDesk::NewId &) -> Result<Command> {
                        return SavedViews::remove(view);
                    },
                    tr("View “%1” removed").arg(view.name));
            });
    }
    menu.exec(m_saved->mapToGlobal(QPoint(0, m_saved->height() + 2)));
}

void CustomerListView::saveView()
{
    if (!m_prompts)
        return;
    const auto name = m_prompts->text(this, tr("Save this view"), tr("Name"), QString());
    if (!name || name->trimmed().isEmpty())
        return;
    m_desk.perform(
        [name = name->trimmed(), body = viewBody()](const Reading &reading,
                                                    const CustomerDesk::NewId &newId) {
            return SavedViews::save(u"customers"_s, name, body, reading, newId);
        },
        tr("View “%1” saved").arg(name->trimmed()));
}

} // namespace Steelyard
