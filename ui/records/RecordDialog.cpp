// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordDialog.h"

#include "core/base/Fixed.h"
#include "core/workspace/RecordEdits.h"
#include "ui/pipeline/CustomerPicker.h"
#include "ui/records/RecordSpec.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/CommandDesk.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

const QDate NoDay(1900, 1, 1); ///< what an empty date field holds

Value textValue(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

} // namespace

RecordDialog::RecordDialog(const Theme &theme, Workspace *workspace, const QString &entity,
                           const Uuid &id, const QHash<QString, Value> &fields, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_id(id)
    , m_before(fields)
    , m_desk(new CommandDesk(this))
    , m_form(new QFormLayout)
    , m_problem(new QLabel(this))
    , m_save(nullptr)
{
    setObjectName(u"recordDialog"_s);
    const QString word = RecordWords::entity(entity);
    setWindowTitle(id.isNull() ? tr("New: %1").arg(word) : word);
    m_desk->setWorkspace(workspace);
    m_form->setVerticalSpacing(8);
    static const Schema schema;
    const EntityInfo *info = schema.entity(entity);
    const QStringList needed = RecordEdits::needed(entity);
    for (const QString &name : RecordSpec::of(entity).form) {
        const Field *field = info ? info->field(name) : nullptr;
        if (!field)
            continue;
        const Editor editor = editorOf(*field);
        const QString label = RecordWords::field(entity, name);
        editor.widget->setObjectName(u"field_"_s + name);
        editor.widget->setAccessibleName(label);
        if (auto *box = qobject_cast<QComboBox *>(editor.widget))
            box->view()->setAccessibleName(label);
        const bool isNeeded
            = needed.contains(name) && (id.isNull() || !isEmpty(fields.value(name)));
        m_form->addRow(isNeeded ? label + u" *"_s : label, editor.widget);
        m_editors.insert(name, editor);
        editor.write(fields.value(name));
    }
    auto *content = new QWidget;
    content->setLayout(m_form);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_problem->setObjectName(u"recordProblem"_s);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = addPrimaryButton(*buttons, tr("Save"), u"recordSave"_s);
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(theme.px(460), qMin(theme.px(640), content->sizeHint().height() + theme.px(120)));
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_desk, &CommandDesk::problem, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    });
    connect(m_desk, &CommandDesk::dropped, this, [this] {
        m_save->setEnabled(true);
        if (!m_problem->isVisible())
            QDialog::accept();
    });
    connect(m_desk, &CommandDesk::done, this, [this](const QString &sentence, qint64 command) {
        Q_EMIT saved(sentence, command);
        QDialog::accept();
    });
    fillChoices();
    fillLinks();
}

RecordDialog::Editor RecordDialog::editorOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Link:
        return linkEditor(field);
    case FieldType::Text:
    case FieldType::Code:
        return textEditor(field);
    case FieldType::Flag: {
        auto *box = new QCheckBox(this);
        return {box, [box] { return Value(qint64(box->isChecked())); },
                [box](const Value &value) {
                    const auto *number = std::get_if<qint64>(&value);
                    box->setChecked(number && *number == 1);
                }};
    }
    case FieldType::Day:
    case FieldType::Moment: {
        auto *day = new QDateEdit(this);
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setMinimumDate(NoDay);
        day->setSpecialValueText(u"–"_s);
        const bool isMoment = field.type == FieldType::Moment;
        // An instant that is only looked at stays the instant that it was.
        auto shown = std::make_shared<Value>();
        return {day,
                [day, isMoment, shown]() -> Value {
                    if (day->date() == NoDay)
                        return {};
                    if (const auto *was = std::get_if<Moment>(&*shown);
                        was && was->day(QTimeZone::systemTimeZone()) == day->date())
                        return *was;
                    return isMoment ? Value(Moment(day->date())) : Value(day->date());
                },
                [day, shown](const Value &value) {
                    *shown = value;
                    if (const auto *date = std::get_if<QDate>(&value))
                        day->setDate(*date);
                    else if (const auto *moment = std::get_if<Moment>(&value))
                        day->setDate(moment->day(QTimeZone::systemTimeZone()));
                    else
                        day->setDate(NoDay);
                }};
    }
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
        break;
    }
    auto *line = new QLineEdit(this);
    line->setAlignment(Qt::AlignRight);
    const int scale = scaleOf(field.type);
    return {line,
            [line, scale]() -> Value {
                const QString text = line->text().remove(u',').trimmed();
                if (text.isEmpty())
                    return {};
                const auto units = Fixed::parse(text, scale);
                return units ? Value(*units) : Value(text); // judged below: a text is no number
            },
            [line, scale](const Value &value) {
                const auto *number = std::get_if<qint64>(&value);
                line->setText(number ? Fixed::text(*number, scale) : QString());
            }};
}

RecordDialog::Editor RecordDialog::textEditor(const Field &field)
{
    const QStringList codes = RecordWords::codes(m_entity, field.name);
    if (!codes.isEmpty()) {
        auto *box = new QComboBox(this);
        const bool isOptional = field.type != FieldType::Code;
        if (isOptional)
            box->addItem(u"–"_s, QString());
        for (const QString &code : codes)
            box->addItem(RecordWords::code(m_entity, field.name, code), code);
        return {box, [box] { return textValue(box->currentData().toString()); },
                [box](const Value &value) {
                    const QString code = toText(value);
                    if (!code.isEmpty() && box->findData(code) < 0)
                        box->addItem(code, code); // what a file brought stays what it is
                    box->setCurrentIndex(qMax(0, box->findData(code)));
                }};
    }
    if (RecordSpec::isLong(field.name)) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(m_theme.px(72));
        return {text, [text] { return textValue(text->toPlainText()); },
                [text](const Value &value) { text->setPlainText(toText(value)); }};
    }
    auto *line = new QLineEdit(this);
    return {line, [line] { return textValue(line->text()); },
            [line](const Value &value) { line->setText(toText(value)); }};
}

RecordDialog::Editor RecordDialog::linkEditor(const Field &field)
{
    if (field.target == "customer"_L1) {
        m_customer = new CustomerPicker(m_workspace, this);
        connect(m_customer, &CustomerPicker::chosen, this, &RecordDialog::fillLinks);
        return {m_customer,
                [this]() -> Value {
                    const Uuid id = m_customer->customer();
                    return id.isNull() ? Value() : Value(id);
                },
                [this](const Value &value) {
                    const auto *id = std::get_if<Uuid>(&value);
                    if (id)
                        m_customer->setCustomer(*id, toText(m_before.value(u"customer_name"_s)));
                }};
    }
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setProperty("target", field.target);
    box->addItem(u"–"_s, QString());
    return {box,
            [box]() -> Value {
                const auto id = Uuid::fromText(box->currentData().toString());
                return id && !id->isNull() ? Value(*id) : Value();
            },
            [box](const Value &value) {
                const auto *id = std::get_if<Uuid>(&value);
                if (!id)
                    return;
                if (box->findData(id->text()) < 0)
                    box->addItem(QString(), id->text());
                box->setCurrentIndex(box->findData(id->text()));
            }};
}

namespace {

/// Names for a box whose present choice stays chosen.
void refill(QComboBox *box, const QList<std::pair<QString, Uuid>> &rows)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(u"–"_s, QString());
    for (const auto &[name, id] : rows)
        box->addItem(name, id.text());
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

void RecordDialog::fillChoices()
{
    m_choices.ask(
        this, m_workspace, [](const Reading &reading) { return DealChoices::of(reading); },
        [this](const Result<DealChoices> &choices) {
            if (!choices)
                return;
            QList<std::pair<QString, Uuid>> people;
            for (const DealChoices::Choice &one : choices->people)
                people.append({one.name, one.id});
            for (auto *box : findChildren<QComboBox *>()) {
                if (box->property("target").toString() != "person"_L1)
                    continue;
                refill(box, people);
                if (m_id.isNull() && box->currentIndex() == 0 && m_workspace)
                    box->setCurrentIndex(
                        qMax(0, box->findData(m_workspace->author().uuid().text())));
            }
        });
}

Uuid RecordDialog::customer() const
{
    if (m_customer)
        return m_customer->customer();
    const auto value = m_before.value(u"customer"_s);
    const auto *id = std::get_if<Uuid>(&value);
    return id ? *id : Uuid();
}

// Contacts, orders, tickets … are offered of the customer that is chosen.
void RecordDialog::fillLinks()
{
    const Uuid wanted = customer();
    if (wanted.isNull() || m_entity == "customer"_L1)
        return;
    m_sheet.ask(
        this, m_workspace,
        [wanted](const Reading &reading) { return CustomerSheet::of(wanted, reading); },
        [this](const Result<CustomerSheet> &sheet) {
            if (!sheet)
                return;
            for (auto *box : findChildren<QComboBox *>()) {
                const QString target = box->property("target").toString();
                QList<std::pair<QString, Uuid>> rows;
                if (target == "contact"_L1) {
                    for (const Contact &one : sheet->contacts)
                        rows.append({one.name, one.id.uuid()});
                } else if (target == "opportunity"_L1) {
                    for (const Opportunity &one : sheet->deals)
                        rows.append({one.name, one.id.uuid()});
                } else if (target == "sales_order"_L1) {
                    for (const SalesOrder &one : sheet->orders)
                        rows.append(
                            {u"%1 %2"_s
                                 .arg(one.number,
                                      one.signedAt.isValid()
                                          ? one.signedAt.day(sheet->zone).toString(Qt::ISODate)
                                          : QString())
                                 .trimmed(),
                             one.id.uuid()});
                } else if (target == "ticket"_L1) {
                    for (const Ticket &one : sheet->tickets)
                        rows.append({one.subject, one.id.uuid()});
                } else {
                    continue;
                }
                refill(box, rows);
            }
        });
}

void RecordDialog::save()
{
    m_problem->hide();
    QHash<QString, Value> fields;
    static const Schema schema;
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const Value value = editor->read();
        const FieldType type = schema.entity(m_entity)->field(editor.key())->type;
        const bool isNumber = type != FieldType::Text && type != FieldType::Code;
        if (isNumber && std::holds_alternative<QString>(value)) {
            m_problem->setText(tr("“%1” is no number: %2. Enter it with digits, such as 1250.50.")
                                   .arg(RecordWords::field(m_entity, editor.key()), toText(value)));
            m_problem->show();
            editor->widget->setFocus(Qt::OtherFocusReason);
            return;
        }
        fields.insert(editor.key(), value);
    }
    if (!m_editors.contains(u"customer"_s) && m_before.contains(u"customer"_s))
        fields.insert(u"customer"_s, m_before.value(u"customer"_s));
    m_save->setEnabled(false);
    m_desk->perform(
        [entity = m_entity, id = m_id, fields](const Reading &reading, const Moment &now,
                                               const CommandDesk::NewId &newId) {
            return RecordEdits(reading, now, newId).save(entity, id, fields);
        },
        tr("Saved: %1").arg(RecordWords::entity(m_entity)));
}

} // namespace Steelyard
