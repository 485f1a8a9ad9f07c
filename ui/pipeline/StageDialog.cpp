// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/StageDialog.h"

#include "core/pipeline/StageRules.h"
#include "ui/pipeline/DealWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostDays = 999;

} // namespace

StageDialog::StageDialog(const Theme &theme, const PipelineBook &book, const PipelineId &shown,
                         QWidget *parent)
    : QDialog(parent)
    , m_pipelines(new QComboBox(this))
    , m_pipelineName(new QLineEdit(this))
    , m_resets(new QCheckBox(this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_outcome(new QComboBox(this))
    , m_chance(new QSpinBox(this))
    , m_days(new QSpinBox(this))
    , m_category(new QComboBox(this))
    , m_fields(new QListWidget(this))
    , m_activity(new QComboBox(this))
    , m_checklist(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_accept(nullptr)
{
    setObjectName(u"stageDialog"_s);
    setWindowTitle(tr("Stages and their rules"));
    resize(theme.px(820), theme.px(640));
    for (const Pipeline &pipeline : book.pipelines) {
        PipelineEdit edit {pipeline, book.stagesOf(pipeline.id)};
        edit.stages.removeIf([](const Stage &stage) { return stage.isRetired; });
        for (Stage &stage : edit.stages) {
            if (stage.name.isEmpty())
                stage.name = stage.code;
        }
        const PipelineEdit start = edit;
        if (edit.stages.isEmpty())
            edit.stages = begin().stages;
        m_drafts.append({edit, start});
        m_pipelines->addItem(pipeline.name.isEmpty() ? tr("Pipeline") : pipeline.name);
        if (pipeline.id == shown)
            m_pipeline = int(m_drafts.size()) - 1;
    }
    if (m_drafts.isEmpty()) {
        m_drafts.append({begin(), {}});
        m_pipelines->addItem(m_drafts.first().edit.pipeline.name);
    }
    auto *another = new QPushButton(tr("Another pipeline"), this);
    another->setObjectName(u"pipelineAdd"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_pipelines, 1);
    top->addWidget(another);
    const auto named = [](QWidget *control, const QString &name, const QString &objectName) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
        return control;
    };
    named(m_pipelines, tr("Pipeline"), u"pipelineChoice"_s);
    named(m_list, tr("Stages"), u"stageList"_s);
    m_list->setSpacing(4);
    auto *headForm = new QFormLayout;
    headForm->addRow(tr("Name"),
                     named(m_pipelineName, tr("Name of the pipeline"), u"pipelineName"_s));
    m_resets->setText(tr("An effective contact starts the age in the stage anew"));
    m_resets->setObjectName(u"pipelineResets"_s);
    headForm->addRow(QString(), m_resets);

    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *tools = new QHBoxLayout;
    const auto tool = [&](const QString &text, const QString &objectName, auto deed) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(objectName);
        connect(button, &QPushButton::clicked, this, deed);
        tools->addWidget(button);
    };
    tool(tr("Add"), u"stageAdd"_s, [this] {
        keepStage();
        Stage stage;
        stage.name = tr("New stage");
        m_drafts[m_pipeline].edit.stages.insert(m_stage + 1, stage);
        listStages(m_stage + 1);
        m_name->setFocus();
        m_name->selectAll();
    });
    tool(tr("Up"), u"stageUp"_s, [this] { move(-1); });
    tool(tr("Down"), u"stageDown"_s, [this] { move(1); });
    tool(tr("Retire"), u"stageRetire"_s, [this] {
        if (m_stage < 0)
            return;
        m_drafts[m_pipeline].edit.stages.removeAt(m_stage);
        const int next = qMin(m_stage, int(m_drafts.at(m_pipeline).edit.stages.size()) - 1);
        m_stage = -1;
        listStages(next);
    });
    left->addLayout(tools);

    m_chance->setRange(-1, 100);
    m_chance->setSuffix(u" %"_s);
    m_chance->setSpecialValueText(tr("not known"));
    m_days->setRange(0, MostDays);
    m_days->setSpecialValueText(tr("no limit"));
    for (const QString &code : {u"open"_s, u"won"_s, u"lost"_s})
        m_outcome->addItem(DealWords::outcome(code), code);
    m_category->addItem(tr("stays as it is"), QString());
    for (const QString &code : DealWords::categories())
        m_category->addItem(DealWords::category(code), code);
    m_activity->addItem(tr("nothing"), QString());
    for (const QString &code : DealWords::activities())
        m_activity->addItem(DealWords::activity(code), code);
    for (const QString &field : StageRules::fields()) {
        auto *item = new QListWidgetItem(DealWords::field(field), m_fields);
        item->setData(Qt::UserRole, field);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_fields->setFixedHeight(theme.px(126));
    m_checklist->setPlaceholderText(tr("One point a line"));
    m_checklist->setTabChangesFocus(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), named(m_name, tr("Name of the stage"), u"stageName"_s));
    form->addRow(tr("Meaning"), named(m_outcome, tr("Meaning"), u"stageOutcome"_s));
    form->addRow(tr("Chance"), named(m_chance, tr("Chance"), u"stageChance"_s));
    form->addRow(tr("Working days allowed"),
                 named(m_days, tr("Working days allowed"), u"stageDays"_s));
    form->addRow(tr("Forecast category"),
                 named(m_category, tr("Forecast category"), u"stageCategory"_s));
    form->addRow(tr("Filled in before it is left"),
                 named(m_fields, tr("Filled in before it is left"), u"stageFields"_s));
    form->addRow(tr("Happened before it is left"),
                 named(m_activity, tr("Happened before it is left"), u"stageActivity"_s));
    form->addRow(tr("What good sellers do"),
                 named(m_checklist, tr("What good sellers do"), u"stageChecklist"_s));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addLayout(left, 2);
    middle->addLayout(form, 3);

    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Save"), u"stageAccept"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(headForm);
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    connect(another, &QPushButton::clicked, this, [this] {
        keepStage();
        m_drafts.append({begin(), {}});
        m_pipelines->addItem(m_drafts.last().edit.pipeline.name);
        m_pipelines->setCurrentIndex(m_pipelines->count() - 1);
    });
    connect(m_pipelines, &QComboBox::currentIndexChanged, this, [this](int at) {
        keepStage();
        openPipeline(at);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (m_isFilling)
            return;
        keepStage();
        showStage(at);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_list->currentItem())
            m_list->currentItem()->setText(text);
        check();
    });
    connect(m_pipelineName, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_pipelines->setItemText(m_pipeline, text); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        keepStage();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pipelines->setCurrentIndex(m_pipeline);
    openPipeline(m_pipeline);
    m_list->setFocus();
}

PipelineEdit StageDialog::begin()
{
    return PipelineEdit::fresh(
        tr("New pipeline"),
        {tr("Qualified"), tr("Proposal"), tr("Negotiation"), tr("Won"), tr("Lost")});
}

void StageDialog::openPipeline(int at)
{
    m_pipeline = at;
    m_stage = -1;
    m_pipelineName->setText(m_drafts.at(at).edit.pipeline.name);
    m_resets->setChecked(m_drafts.at(at).edit.pipeline.activityResetsAge);
    listStages(0);
}

void StageDialog::listStages(int current)
{
    m_isFilling = true;
    m_list->clear();
    for (const Stage &stage : std::as_const(m_drafts[m_pipeline].edit.stages))
        m_list->addItem(stage.name);
    m_list->setCurrentRow(current);
    m_isFilling = false;
    showStage(current);
}

void StageDialog::showStage(int at)
{
    m_stage = at;
    const QList<Stage> &stages = m_drafts.at(m_pipeline).edit.stages;
    const bool isThere = at >= 0 && at < stages.size();
    for (QWidget *control : std::initializer_list<QWidget *> {
             m_name, m_outcome, m_chance, m_days, m_category, m_fields, m_activity, m_checklist})
        control->setEnabled(isThere);
    if (!isThere)
        return;
    const Stage &stage = stages.at(at);
    m_name->setText(stage.name);
    m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(stage.outcome)));
    m_chance->setValue(stage.probability ? int(stage.probability->ppm / 10'000) : -1);
    m_days->setValue(int(stage.maxDays.value_or(0)));
    m_category->setCurrentIndex(qMax(0, m_category->findData(stage.category)));
    const QStringList required = stage.requiredFields.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_fields->count(); ++row)
        m_fields->item(row)->setCheckState(
            required.contains(m_fields->item(row)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                  : Qt::Unchecked);
    m_activity->setCurrentIndex(qMax(0, m_activity->findData(stage.requiredActivity)));
    m_checklist->setPlainText(stage.checklist);
    check();
}

void StageDialog::keepStage()
{
    PipelineEdit &edit = m_drafts[m_pipeline].edit;
    edit.pipeline.name = m_pipelineName->text().trimmed();
    edit.pipeline.activityResetsAge = m_resets->isChecked();
    if (m_stage < 0 || m_stage >= edit.stages.size())
        return;
    Stage &stage = edit.stages[m_stage];
    stage.name = m_name->text().trimmed();
    stage.outcome = m_outcome->currentData().toString();
    // A chance of half a percent is kept as long as nobody sets another.
    const int shown = stage.probability ? int(stage.probability->ppm / 10'000) : -1;
    if (m_chance->value() != shown)
        stage.probability = m_chance->value() < 0
            ? std::nullopt
            : std::optional(Share {qint64(m_chance->value()) * 10'000});
    stage.maxDays = m_days->value() > 0 ? std::optional(qint64(m_days->value())) : std::nullopt;
    stage.category = m_category->currentData().toString();
    QStringList required;
    for (int row = 0; row < m_fields->count(); ++row) {
        if (m_fields->item(row)->checkState() == Qt::Checked)
            required << m_fields->item(row)->data(Qt::UserRole).toString();
    }
    stage.requiredFields = required.join(u' ');
    stage.requiredActivity = m_activity->currentData().toString();
    stage.checklist = m_checklist->toPlainText().trimmed();
}

void StageDialog::move(int step)
{
    keepStage();
    QList<Stage> &stages = m_drafts[m_pipeline].edit.stages;
    const int to = m_stage + step;
    if (m_stage < 0 || to < 0 || to >= stages.size())
        return;
    stages.swapItemsAt(m_stage, to);
    m_stage = -1;
    listStages(to);
}

void StageDialog::check()
{
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    m_problem->setText(isNamed ? QString() : tr("Every stage needs a name."));
    if (m_accept)
        m_accept->setEnabled(isNamed);
}

QList<PipelineEdit> StageDialog::edits() const
{
    QList<PipelineEdit> edits;
    for (const Draft &draft : m_drafts) {
        if (draft.edit.pipeline != draft.start.pipeline || draft.edit.stages != draft.start.stages)
            edits.append(draft.edit);
    }
    return edits;
}

} // namespace Steelyard
