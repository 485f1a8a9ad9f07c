// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DefinitionPreview.h"
#include "ui/handbook/editor/BuilderContext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Steelyard {

class DefinitionForm;
class DefinitionText;
class KpiHead;
class PreviewPane;
class SheetCard;
class Theme;
class Workspace;

/// Writes a definition, as a form or as text, while it is looked at beside: what is wrong, what it
/// comes to on one's own data, what it changes.
class DefinitionEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit DefinitionEditor(const Theme &theme, QWidget *parent = nullptr);

    /// Opens a definition; one without an id is new.
    void open(Workspace *workspace, const Handbook &handbook, const Formatting &formatting,
              const KpiDefinition &definition);
    /// Goes on in another language.
    void setFormatting(const Formatting &formatting);
    /// Forgets the store; nothing is asked any more.
    void close();
    bool hasChanges() const { return m_body != m_opened; }
    /// What is kept is no change any more.
    void kept() { m_opened = m_body; }
    QByteArray body() const { return m_body; }
    const std::optional<DefinitionPreview> &preview() const { return m_preview; }
    /// Whether the preview is that of what is written.
    bool isSettled() const { return m_preview && !m_isAsking && !m_wait.isActive(); }

Q_SIGNALS:
    void draftRequested();
    void proposalRequested();
    void cancelled();
    void problem(const QString &sentence);

private:
    void write();
    void makeForm(const Handbook &handbook, const KpiDefinition &definition);
    void formEdited();
    void textEdited();
    void switchTo(int view);
    void look();
    void show(const DefinitionPreview &preview);

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    BuilderContext m_context;
    Formatting m_formatting;
    QByteArray m_body;
    QByteArray m_opened;
    LocalText m_name; ///< of the definition that was opened
    bool m_isNew = false;
    bool m_isAsking = false;
    std::optional<DefinitionPreview> m_preview;
    CancelToken m_cancel;
    QTimer m_wait;

    QLabel *m_title;
    QTabBar *m_views;
    QPushButton *m_back;
    QPushButton *m_draft;
    QPushButton *m_propose;
    QStackedWidget *m_stack;
    DefinitionForm *m_form;
    DefinitionText *m_text;
    PreviewPane *m_pane;
};

} // namespace Steelyard
