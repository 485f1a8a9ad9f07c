// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/PlanDialog.h"

#include "ui/field/FieldWords.h"
#include "ui/pipeline/CustomerPicker.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QShortcut>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace Steelyard {

PlanDialog::PlanDialog(const Theme &theme, Workspace *workspace, const QDate &day,
                       const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_zone(zone)
    , m_picker(new CustomerPicker(workspace, this))
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_day(new QDateEdit(day, this))
    , m_hasTime(new QCheckBox(tr("at a time"), this))
    , m_time(new QTimeEdit(QTime(9, 0), this))
    , m_title(new QLineEdit(this))
{
    setObjectName(u"planDialog"_s);
    setWindowTitle(tr("Plan a visit"));
    for (const QString &code : FieldWords::kinds()) {
        if (code != "message"_L1)
            m_kind->addItem(FieldWords::kind(code), code);
    }
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setEnabled(false);
    m_list->setMaximumHeight(theme.px(96));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](QWidget *control, const QString &name, const QString &objectName) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
        form->addRow(name, control);
    };
    add(m_picker, tr("Add a customer"), u"planCustomer"_s);
    add(m_list, tr("Customers"), u"planCustomers"_s);
    add(m_kind, tr("What"), u"planKind"_s);
    add(m_day, tr("Day"), u"planDay"_s);
    auto *time = new QWidget(this);
    auto *timeRow = new QHBoxLayout(time);
    timeRow->setContentsMargins(0, 0, 0, 0);
    m_hasTime->setObjectName(u"planHasTime"_s);
    m_time->setObjectName(u"planTime"_s);
    m_time->setAccessibleName(tr("Time"));
    timeRow->addWidget(m_hasTime);
    timeRow->addWidget(m_time, 1);
    form->addRow(QString(), time);
    add(m_title, tr("What for"), u"planTitle"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = addPrimaryButton(*buttons, tr("Plan"), u"planAccept"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(theme.px(420));
    connect(m_hasTime, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_picker, &CustomerPicker::chosen, this, [this] {
        const Uuid id = m_picker->customer();
        if (!id.isNull() && !m_picker->hasFocus())
            addCustomer(id, m_picker->typed());
    });
    connect(m_picker, &QLineEdit::returnPressed, this, [this] {
        if (const Uuid id = m_picker->customer(); !id.isNull())
            addCustomer(id, m_picker->typed());
    });
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, accept,
            [accept] { accept->setEnabled(true); });
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this,
            [this, accept] { accept->setEnabled(m_list->count() > 0); });
    auto *drop = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(drop, &QShortcut::activated, this, [this] { delete m_list->currentItem(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_picker->setFocus(Qt::OtherFocusReason);
}

void PlanDialog::addCustomer(const Uuid &id, const QString &name)
{
    if (!customers().contains(id)) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id.text());
    }
    m_picker->clear();
}

QList<Uuid> PlanDialog::customers() const
{
    QList<Uuid> ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids << Uuid::fromText(m_list->item(row)->data(Qt::UserRole).toString()).value_or(Uuid());
    return ids;
}

QString PlanDialog::kind() const
{
    return m_kind->currentData().toString();
}

QString PlanDialog::title() const
{
    return m_title->text().trimmed();
}

Moment PlanDialog::at() const
{
    if (!m_hasTime->isChecked())
        return Moment(m_day->date());
    return Moment::instant(QDateTime(m_day->date(), m_time->time(), m_zone).toMSecsSinceEpoch());
}

} // namespace Steelyard
