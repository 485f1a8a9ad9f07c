// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/LabelsDialog.h"

#include "core/workspace/LabelRules.h"
#include "ui/customers/LabelTones.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TableDelegate.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 250; ///< milliseconds

/// What a rule that is being typed gives: a number, or why it gives none.
struct Tried
{
    qint64 count = 0;
    std::optional<Error> error;
};

} // namespace

LabelsDialog::LabelsDialog(const Theme &theme, CustomerDesk &desk, const Formatting &formatting,
                           QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_formatting(formatting)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_rule(new QLineEdit(this))
    , m_colour(new QComboBox(this))
    , m_retired(new QCheckBox(tr("No longer used"), this))
    , m_trial(new QLabel(this))
{
    setObjectName(u"labelsDialog"_s);
    setWindowTitle(tr("Labels of customers"));
    resize(640, 440);
    m_list->setObjectName(u"labelsList"_s);
    m_list->setAccessibleName(tr("Labels"));
    m_list->setItemDelegate(new TableDelegate(theme, this));
    auto *form = new QFormLayout;
    for (const auto &[control, name, objectName] :
         {std::tuple(m_name, tr("Name"), u"labelName"_s),
          std::tuple(m_rule, tr("Rule"), u"labelRule"_s)}) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        form->addRow(name, control);
    }
    m_rule->setPlaceholderText(
        tr("none: set by hand. For example: tier = 'A' and region = 'East'"));
    m_colour->setObjectName(u"labelColour"_s);
    m_colour->setAccessibleName(tr("Colour"));
    m_colour->view()->setAccessibleName(tr("Colour"));
    for (const QString &code : LabelTones::codes())
        m_colour->addItem(LabelTones::name(code), code);
    form->addRow(tr("Colour"), m_colour);
    m_retired->setObjectName(u"labelRetired"_s);
    form->addRow(QString(), m_retired);
    m_trial->setObjectName(u"labelTrial"_s);
    m_trial->setWordWrap(true);
    m_trial->setMinimumHeight(40);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *run = buttons->addButton(tr("Apply all rules today"), QDialogButtonBox::ActionRole);
    run->setObjectName(u"labelRun"_s);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"labelSave"_s);
    m_save->setProperty("primary", true);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setText(tr("Save"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_trial);
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &LabelsDialog::tryOut);
    connect(m_rule, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &LabelsDialog::show);
    connect(m_save, &QPushButton::clicked, this, &LabelsDialog::save);
    connect(run, &QPushButton::clicked, this, &LabelsDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_desk, &CustomerDesk::told, this, &LabelsDialog::refresh);
    m_save->setEnabled(false);
    refresh();
}

LabelsDialog::~LabelsDialog()
{
    m_cancel.cancel();
}

void LabelsDialog::refresh()
{
    m_desk.ask<QList<Label>>(
        [](const Reading &reading) { return LabelRules::labels(reading); },
        [this](const QList<Label> &labels) {
            m_labels = labels;
            const QSignalBlocker quiet(m_list);
            m_list->clear();
            m_list->addItem(tr("New label"));
            for (const Label &label : labels) {
                auto *item = new QListWidgetItem(
                    label.rule.isEmpty() ? label.name : u"%1    %2"_s.arg(label.name, label.rule),
                    m_list);
                item->setData(ChipsRole,
                              QVariantList {label.name, int(LabelTones::tone(label.colour))});
                item->setData(NoteRole, label.rule);
            }
            m_list->setCurrentRow(0);
            show(0);
        },
        m_cancel);
}

void LabelsDialog::show(int row)
{
    const Label label = row > 0 && row <= m_labels.size() ? m_labels.at(row - 1) : Label();
    m_name->setText(label.name);
    m_rule->setText(label.rule);
    m_colour->setCurrentIndex(qMax(0, m_colour->findData(label.colour)));
    m_retired->setChecked(label.isRetired);
    tryOut();
}

Label LabelsDialog::shown() const
{
    const int row = m_list->currentRow();
    Label label = row > 0 && row <= m_labels.size() ? m_labels.at(row - 1) : Label();
    label.name = m_name->text().trimmed();
    label.rule = m_rule->text().trimmed();
    // Another colour than these came with a file: it stays unless one is chosen.
    if (LabelTones::codes().contains(label.colour) || m_colour->currentIndex() > 0)
        label.colour = m_colour->currentData().toString();
    label.isRetired = m_retired->isChecked();
    return label;
}

void LabelsDialog::tryOut()
{
    const QString rule = m_rule->text().trimmed();
    if (rule.isEmpty()) {
        m_trial->setText(tr("Without a rule it is set by hand, from the list of customers."));
        return;
    }
    m_desk.ask<Tried>(
        [rule](const Reading &reading) -> Result<Tried> {
            const auto count = LabelRules::count(rule, reading);
            return count ? Tried {*count, {}} : Tried {0, count.error()};
        },
        [this, rule](const Tried &tried) {
            if (rule == m_rule->text().trimmed())
                m_trial->setText(tried.error
                                     ? ErrorText::sentence(*tried.error)
                                     : tr("%n customers fit today.", nullptr, int(tried.count)));
        },
        m_cancel);
}

void LabelsDialog::save()
{
    const Label label = shown();
    m_desk.perform(
        [label](const Reading &reading, const CustomerDesk::NewId &newId) {
            return LabelRules(reading, newId).save(label);
        },
        tr("Label “%1” saved").arg(label.name));
}

void LabelsDialog::run()
{
    m_desk.perform(
        [](const Reading &reading, const CustomerDesk::NewId &newId) {
            return LabelRules(reading, newId).run();
        },
        tr("Labels are as their rules say"));
}

} // namespace Steelyard
