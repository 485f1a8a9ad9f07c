// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/DetectorDialog.h"

#include "ui/audit/AuditWords.h"
#include "ui/widgets/PrimaryButton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DetectorDialog::DetectorDialog(const DetectorSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_silent(new QSpinBox(this))
    , m_imports(new QCheckBox(tr("Look at what came with a file too, by what it says"), this))
{
    setObjectName(u"detectorDialog"_s);
    setWindowTitle(tr("What is asked about"));
    auto *text = new QLabel(tr("From these numbers on an entry becomes a question to the person. "
                               "Whatever is below is nobody's business."),
                            this);
    text->setWordWrap(true);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(area);
    auto *grid = new QGridLayout(inside);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const DetectorSettings::Rule &rule : DetectorSettings::rules()) {
        Row row;
        row.rule = QString::fromLatin1(rule.code);
        const QString name = AuditWords::rule(row.rule);
        row.isOn = new QCheckBox(name, inside);
        row.isOn->setObjectName(u"rule_"_s + row.rule);
        QFont strong = row.isOn->font();
        strong.setBold(true);
        row.isOn->setFont(strong);
        grid->addWidget(row.isOn, line++, 0, 1, 2);
        for (const DetectorSettings::Threshold &threshold : rule.thresholds) {
            const QString code = QString::fromLatin1(threshold.code);
            const QString label = AuditWords::threshold(row.rule, code);
            auto *box = new QSpinBox(inside);
            box->setObjectName(row.rule + u'_' + code);
            box->setAccessibleName(name + u": "_s + label);
            box->setRange(int(threshold.least), int(threshold.most));
            box->setGroupSeparatorShown(true);
            auto *caption = new QLabel(label, inside);
            caption->setIndent(24);
            grid->addWidget(caption, line, 0);
            grid->addWidget(box, line++, 1);
            row.thresholds.append({code, box});
            connect(row.isOn, &QCheckBox::toggled, box, &QWidget::setEnabled);
        }
        m_rows.append(row);
    }
    area->setWidget(inside);
    m_silent->setObjectName(u"silentDays"_s);
    m_silent->setRange(0, 366);
    m_silent->setAccessibleName(tr("Silent days after a person's first entry"));
    m_imports->setObjectName(u"judgesImports"_s);
    auto *general = new QGridLayout;
    general->setColumnStretch(0, 1);
    general->addWidget(new QLabel(tr("Silent days after a person's first entry"), this), 0, 0);
    general->addWidget(m_silent, 0, 1);
    general->addWidget(m_imports, 1, 0, 1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *reset = buttons->addButton(tr("Defaults"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"detectorDefaults"_s);
    addPrimaryButton(*buttons, tr("Save"), u"detectorAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addLayout(general);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(560, 640);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] { show(DetectorSettings()); });
    show(settings);
}

void DetectorDialog::show(const DetectorSettings &settings)
{
    m_silent->setValue(int(settings.silentDays));
    m_imports->setChecked(settings.judgesImports);
    for (const Row &row : std::as_const(m_rows)) {
        row.isOn->setChecked(settings.isOn(row.rule));
        for (const auto &[code, box] : row.thresholds) {
            box->setValue(int(settings.value(row.rule, code)));
            box->setEnabled(row.isOn->isChecked());
        }
    }
}

DetectorSettings DetectorDialog::settings() const
{
    DetectorSettings settings;
    settings.silentDays = m_silent->value();
    settings.judgesImports = m_imports->isChecked();
    for (const Row &row : m_rows) {
        settings.setOn(row.rule, row.isOn->isChecked());
        for (const auto &[code, box] : row.thresholds)
            settings.setValue(row.rule, code, box->value());
    }
    return settings;
}

} // namespace Steelyard
