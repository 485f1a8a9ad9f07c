// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealFields.h"

#include "core/base/Fixed.h"
#include "core/sales/Record.h"
#include "ui/pipeline/CustomerPicker.h"
#include "ui/pipeline/DealWords.h"
#include "ui/targets/FigureText.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int ControlWidth = 280;

/// A date that may be empty: the earliest one stands for none.
const QDate NoDate(1900, 1, 1);

class DayEdit final : public QDateEdit
{
public:
    explicit DayEdit(const QDate &day, const QDate &today)
    {
        setCalendarPopup(true);
        setDisplayFormat(u"yyyy-MM-dd"_s);
        setMinimumDate(NoDate);
        setSpecialValueText(u"–"_s);
        setDate(day.isValid() ? day : NoDate);
        m_today = today;
    }
    QDate day() const { return date() == NoDate ? QDate() : date(); }

protected:
    // Whoever begins to type, or opens the calendar, means a day near today and not one in 1900.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (date() == NoDate && (!event->text().isEmpty() || event->key() == Qt::Key_Up))
            setDate(m_today);
        QDateEdit::keyPressEvent(event);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (date() == NoDate)
            setDate(m_today);
        QDateEdit::mousePressEvent(event);
    }

private:
    QDate m_today;
};

} // namespace

DealFields::DealFields(Workspace *workspace, const DealChoices &choices,
                       const Formatting &formatting, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choices(choices)
    , m_formatting(formatting)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void DealFields::ask(const QStringList &fields, const Opportunity &start,
                     const QString &customerName, const QStringList &must)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_entries.clear();
    const QHash<QString, Value> known = Record::fields(start);
    for (const QString &field : fields) {
        QWidget *control = controlFor(field, start, customerName);
        const bool isMust = must.contains(field);
        const QString name = DealWords::field(field);
        control->setObjectName(u"field_"_s + field);
        control->setAccessibleName(name);
        control->setMinimumWidth(ControlWidth);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
        m_form->addRow(isMust ? tr("%1 *").arg(name) : name, control);
        m_entries.append({field, control, known.value(field), isMust});
    }
}

QWidget *DealFields::textControl(const QString &text, const QStringList &known)
{
    if (known.isEmpty()) {
        auto *line = new QLineEdit(text, this);
        connect(line, &QLineEdit::textChanged, this, &DealFields::edited);
        return line;
    }
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->addItems(known);
    box->setCurrentIndex(-1);
    box->setEditText(text);
    connect(box, &QComboBox::editTextChanged, this, &DealFields::edited);
    return box;
}

QWidget *DealFields::controlFor(const QString &field, const Opportunity &start,
                                const QString &customerName)
{
    if (field == "customer"_L1) {
        auto *picker = new CustomerPicker(m_workspace, this);
        picker->setCustomer(start.customer.uuid(), customerName);
        connect(picker, &CustomerPicker::chosen, this, &DealFields::edited);
        return picker;
    }
    if (field == "expected_close_on"_L1) {
        auto *day = new DayEdit(start.expectedCloseOn, m_choices.today);
        day->setParent(this);
        connect(day, &QDateEdit::dateChanged, this, &DealFields::edited);
        return day;
    }
    if (field == "amount"_L1 || field == "probability"_L1) {
        QString text;
        if (field == "amount"_L1 && start.amount)
            text = m_formatting.exact(start.amount->units, Amount::Scale);
        if (field == "probability"_L1 && start.probability)
            text = Fixed::text(Int128(start.probability->ppm) * 100, Share::Scale) + u'%';
        auto *line = new QLineEdit(text, this);
        line->setPlaceholderText(field == "probability"_L1      ? u"60%"_s
                                     : m_formatting.isChinese() ? u"120万"_s
                                                                : u"120,000"_s);
        connect(line, &QLineEdit::textChanged, this, &DealFields::edited);
        return line;
    }
    if (field == "product"_L1 || field == "owner"_L1 || field == "category"_L1) {
        auto *box = new QComboBox(this);
        QString current;
        if (field == "product"_L1) {
            box->addItem(u"–"_s, QString());
            for (const DealChoices::Offer &offer : m_choices.products)
                box->addItem(offer.name, offer.id.text());
            current = start.product.isNull() ? QString() : start.product.uuid().text();
        } else if (field == "owner"_L1) {
            if (start.owner.isNull())
                box->addItem(u"–"_s, QString());
            for (const DealChoices::Choice &person : m_choices.people)
                box->addItem(person.name, person.id.text());
            current = start.owner.isNull() ? QString() : start.owner.uuid().text();
        } else {
            for (const QString &code : DealWords::categories())
                box->addItem(DealWords::category(code), code);
            current = start.category;
        }
        box->setCurrentIndex(qMax(0, box->findData(current)));
        connect(box, &QComboBox::currentIndexChanged, this, &DealFields::edited);
        return box;
    }
    const QHash<QString, Value> known = Record::fields(start);
    const QString text = toText(known.value(field));
    return textControl(text,
                       field == "lost_reason"_L1      ? m_choices.lostReasons
                           : field == "competitor"_L1 ? m_choices.competitors
                           : field == "channel"_L1    ? m_choices.channels
                                                      : QStringList());
}

// Nothing when what was typed cannot be understood.
std::optional<Value> DealFields::read(const Entry &entry) const
{
    if (auto *picker = qobject_cast<CustomerPicker *>(entry.control))
        return Record::toValue(picker->customer());
    if (auto *day = dynamic_cast<DayEdit *>(entry.control))
        return Record::toValue(day->day());
    if (auto *box = qobject_cast<QComboBox *>(entry.control)) {
        if (box->isEditable())
            return Record::toValue(box->currentText().trimmed());
        const QString chosen = box->currentData().toString();
        if (entry.field == "category"_L1)
            return Record::toValue(chosen);
        const auto id = Uuid::fromText(chosen);
        return id ? Value(*id) : Value();
    }
    const QString text = static_cast<QLineEdit *>(entry.control)->text().trimmed();
    if (entry.field == "amount"_L1) {
        const FigureText::Typed typed = FigureText::read(text);
        if (!typed.isUnderstood || typed.value.value_or(0) < 0)
            return std::nullopt;
        return typed.value ? Value(*typed.value) : Value();
    }
    if (entry.field == "probability"_L1) {
        if (text.isEmpty())
            return Value();
        const auto percent = Fixed::parse(QString(text).remove(u'%').trimmed(), Share::Scale);
        if (!percent || *percent < 0 || *percent > 100 * Share::Whole)
            return std::nullopt;
        return Value(*percent / 100);
    }
    return Record::toValue(text);
}

QHash<QString, Value> DealFields::values(bool changed) const
{
    QHash<QString, Value> values;
    for (const Entry &entry : m_entries) {
        const auto value = read(entry);
        if (value && (!changed || *value != entry.start))
            values.insert(entry.field, *value);
    }
    return values;
}

QString DealFields::unfinished() const
{
    for (const Entry &entry : m_entries) {
        const auto value = read(entry);
        if (!value)
            return entry.field;
        const bool isNew = entry.field == "customer"_L1 && !newCustomer().isEmpty();
        if (entry.isMust && isEmpty(*value) && !isNew)
            return entry.field;
    }
    return {};
}

QString DealFields::newCustomer() const
{
    for (const Entry &entry : m_entries) {
        auto *picker = qobject_cast<CustomerPicker *>(entry.control);
        if (picker && picker->customer().isNull())
            return picker->typed();
    }
    return {};
}

void DealFields::focusFirst()
{
    if (!m_entries.isEmpty())
        m_entries.first().control->setFocus(Qt::OtherFocusReason);
}

} // namespace Steelyard
