// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/DefinitionEditor.h"

#include "core/handbook/KpiYaml.h"
#include "core/workspace/Workspace.h"
#include "ui/handbook/editor/DefinitionForm.h"
#include "ui/handbook/editor/DefinitionText.h"
#include "ui/handbook/editor/PreviewPane.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 250; ///< ms without a key before the figures are asked for
constexpr int PaneWidth = 400;
enum View { AsForm, AsText };

} // namespace

DefinitionEditor::DefinitionEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_views(new QTabBar(this))
    , m_back(new QPushButton(this))
    , m_draft(new QPushButton(this))
    , m_propose(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_form(nullptr)
    , m_text(new DefinitionText(theme, this))
    , m_pane(new PreviewPane(theme, this))
{
    setObjectName(u"definitionEditor"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 10, 0);
    m_title->setProperty("role", u"heading"_s);
    m_title->setObjectName(u"editorTitle"_s);
    bar->addWidget(m_title);
    bar->addSpacing(16);
    bar->addWidget(m_views);
    bar->addStretch(1);
    bar->addWidget(m_back);
    bar->addWidget(m_draft);
    bar->addWidget(m_propose);
    column->addLayout(bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Gap);
    m_views->addTab({});
    m_views->addTab({});
    m_views->setDrawBase(false);
    m_views->setObjectName(u"editorViews"_s);
    m_text->setObjectName(u"definitionText"_s);
    m_stack->addWidget(m_text); // the form comes before it when a definition is opened
    m_pane->setFixedWidth(theme.px(PaneWidth));
    row->addWidget(m_stack, 1);
    row->addWidget(m_pane);
    column->addLayout(row, 1);
    m_back->setObjectName(u"editorCancel"_s);
    m_draft->setObjectName(u"editorDraft"_s);
    m_propose->setObjectName(u"editorPropose"_s);
    m_propose->setProperty("primary", true);
    m_wait.setSingleShot(true);
    m_wait.setInterval(Pause);
    connect(&m_wait, &QTimer::timeout, this, &DefinitionEditor::look);
    connect(m_views, &QTabBar::currentChanged, this, &DefinitionEditor::switchTo);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DefinitionEditor::textEdited);
    connect(m_back, &QPushButton::clicked, this, &DefinitionEditor::cancelled);
    connect(m_draft, &QPushButton::clicked, this, &DefinitionEditor::draftRequested);
    connect(m_propose, &QPushButton::clicked, this, &DefinitionEditor::proposalRequested);
    write();
    auto *save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, this, [this] {
        if (m_draft->isEnabled())
            Q_EMIT draftRequested();
    });
}

void DefinitionEditor::write()
{
    m_title->setText(m_isNew ? tr("A new KPI") : m_formatting.isChinese() ? m_name.zh : m_name.en);
    m_views->setTabText(AsForm, tr("Form"));
    m_views->setTabText(AsText, tr("Text"));
    m_views->setAccessibleName(tr("How the definition is written"));
    m_text->setAccessibleName(tr("The definition as text"));
    m_back->setText(tr("Close"));
    m_draft->setText(tr("Keep as draft"));
    m_propose->setText(tr("Propose…"));
}

void DefinitionEditor::open(Workspace *workspace, const Handbook &handbook,
                            const Formatting &formatting, const KpiDefinition &definition)
{
    m_workspace = workspace;
    m_formatting = formatting;
    m_isNew = definition.id.isEmpty() || !handbook.find(definition.id);
    m_name = definition.name;
    makeForm(handbook, definition);
    write();
    m_views->setCurrentIndex(AsForm);
    m_stack->setCurrentIndex(AsForm);
    m_body = KpiYaml::write(m_form->definition());
    m_opened = m_body;
    m_preview.reset();
    m_draft->setEnabled(false);
    m_propose->setEnabled(false);
    m_form->focusName();
    look();
}

// Made anew: its lists are in the language of the window.
void DefinitionEditor::makeForm(const Handbook &handbook, const KpiDefinition &definition)
{
    m_context
        = BuilderContext(handbook, m_formatting,
                         [this](const QString &entity, const QString &path,
                                const std::function<void(const QStringList &)> &take) {
                             if (!m_workspace)
                                 return;
                             auto *watcher = new QFutureWatcher<Result<QStringList>>(this);
                             connect(watcher, &QFutureWatcherBase::finished, this, [watcher, take] {
                                 watcher->deleteLater();
                                 if (const auto found = watcher->result())
                                     take(*found);
                             });
                             watcher->setFuture(m_workspace->ask<QStringList>(
                                 [entity, path](const Reading &reading) {
                                     return DefinitionPreviews::valuesOf(entity, path, reading);
                                 }));
                         });
    delete m_form;
    m_form = new DefinitionForm(m_theme, m_context);
    m_stack->insertWidget(AsForm, m_form);
    m_form->set(definition, m_isNew);
    connect(m_form, &DefinitionForm::edited, this, &DefinitionEditor::formEdited);
}

void DefinitionEditor::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    if (m_workspace) {
        const bool isForm = m_stack->currentWidget() == m_form;
        const auto written = isForm ? Result<KpiDefinition>(m_form->definition())
                                    : KpiYaml::read(m_body, u"kpi.yaml"_s);
        // What cannot be read as yet keeps the form that it had; the text is what counts then.
        if (written)
            makeForm(Handbook(m_context.handbook()), *written);
        m_stack->setCurrentIndex(isForm ? AsForm : AsText);
        look();
    }
    write();
}

void DefinitionEditor::close()
{
    m_cancel.cancel();
    m_wait.stop();
    m_workspace = nullptr;
}

void DefinitionEditor::formEdited()
{
    m_body = KpiYaml::write(m_form->definition());
    m_wait.start();
}

void DefinitionEditor::textEdited()
{
    if (m_stack->currentWidget() != m_text)
        return;
    m_body = m_text->toPlainText().toUtf8();
    m_wait.start();
}

void DefinitionEditor::switchTo(int view)
{
    if (view == m_stack->currentIndex())
        return;
    if (view == AsText) {
        m_stack->setCurrentWidget(m_text);
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(QString::fromUtf8(m_body));
        m_text->setFocus();
        if (m_preview && isSettled())
            m_text->setReview(m_preview->review);
        return;
    }
    const auto definition = KpiYaml::read(m_body, u"kpi.yaml"_s);
    if (!definition) {
        // What cannot be read cannot be shown as a form; nothing of it is lost.
        const QSignalBlocker blocker(m_views);
        m_views->setCurrentIndex(AsText);
        Q_EMIT problem(ErrorText::sentence(definition.error()));
        return;
    }
    m_form->set(*definition, m_isNew);
    m_stack->setCurrentIndex(AsForm);
    if (m_preview)
        m_form->setReview(m_preview->review);
}

// A newer question cancels the one before it.
void DefinitionEditor::look()
{
    if (!m_workspace)
        return;
    m_wait.stop();
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isAsking = true;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<DefinitionPreview>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isAsking = false;
        const auto preview = watcher->result();
        if (preview)
            show(*preview);
        else
            Q_EMIT problem(ErrorText::sentence(preview.error()));
    });
    watcher->setFuture(m_workspace->ask<DefinitionPreview>(
        [body = m_body](const Reading &reading) { return DefinitionPreviews::of(body, reading); },
        cancel));
}

void DefinitionEditor::show(const DefinitionPreview &preview)
{
    m_preview = preview;
    m_form->setReview(preview.review);
    if (m_stack->currentWidget() == m_text)
        m_text->setReview(preview.review);
    m_pane->show(preview, m_formatting);
    m_draft->setEnabled(preview.review.isSound());
    m_propose->setEnabled(preview.review.isProven()
                          && preview.review.step != Versioning::Step::None);
}

} // namespace Steelyard
