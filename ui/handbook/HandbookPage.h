// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiSearch.h"
#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"
#include "ui/shell/PaletteCommand.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace Steelyard {

class Catalogue;
class ExplainPanel;
class Explainer;
class FilterBar;
class DefinitionEditor;
class HandbookEditing;
class HandbookFiles;
class HandbookStrip;
class KpiSheet;
class ManualView;
class ProgressStrip;
class Prompts;
class Theme;
class Workspace;

/// The handbook, to be read: every KPI with what it comes to, found by any of its names.
class HandbookPage final : public Page
{
    Q_OBJECT
public:
    explicit HandbookPage(const Theme &theme, QWidget *parent = nullptr);

    /// The store that is asked; none empties the page. It must outlive its use here.
    void setWorkspace(Workspace *workspace) override;
    void setLanguage(Formatting::Language language) override;

    /// Who is asked before something is lost; it must outlive this.
    void setPrompts(Prompts *prompts) override { m_prompts = prompts; }

    /// The rooms that are there to be gone to.
    void setReachable(const QSet<Room> &rooms);

    /// Turns to the page of a KPI; what the handbook does not have changes nothing.
    void open(const QString &kpi);
    /// Opens the editor: for a new KPI, or for the one that is read.
    void create();
    void edit();
    void edit(const QString &kpi);
    bool isEditing() const;
    /// Opens the sheet of typed-in figures, for this KPI or for the first one that has any.
    void typeIn(const QString &kpi);
    /// Asks who approves the proposal of a KPI.
    void approve(const QString &kpi);

    /// Every KPI as a line of the command palette, once something was typed.
    QList<PaletteCommand> commands(const QString &query);

    /// The whole handbook in the language of the window: FILE.xlsx as a workbook, else as a PDF.
    void exportTo(const QString &path);
    /// Shows what a file of definitions brings, and makes drafts of it when told to.
    void importFrom(const QString &path);

    Room room() const override { return Room::Handbook; }
    QAction *primaryAction() const override { return m_new; }
    void refresh() override;
    bool isSettled() const override;

Q_SIGNALS:
    /// A KPI was chosen in the palette: this room shall be shown.
    void wanted();
    /// A person wants the handbook as a file; whoever knows where it shall be answers with
    /// exportTo().
    void exportRequested(bool asWorkbook);
    /// A person wants to take definitions in; whoever knows the file answers with importFrom().
    void definitionsRequested();
    /// What a KPI is used in shall be shown.
    void roomRequested(Steelyard::Room room);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void connectEditing();
    void askShelf();
    void takeShelf(const HandbookShelf &shelf);
    void openEditor(const KpiDefinition &definition);
    void closeEditor();
    void closeManual();
    void enableEditing();
    void reconcile();
    void sendBack(const QString &kpi);
    void showWaiting();
    /// Whether a draft may be kept: who takes a proposal back by it is asked first.
    bool mayTakeBack();
    void ask();
    void askCourse();
    void write();
    void fillFilters();
    void goBack();
    void explain(const Period &month);
    QString nameOf(const KpiDefinition &definition) const;

    const Theme &m_theme;
    Prompts *m_prompts = nullptr;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    Handbook m_handbook;
    KpiSearch m_search;
    HandbookShelf m_shelf;
    bool m_hasShelf = false;
    QString m_kpi;
    QString m_wanted;    ///< to be turned to when it has become a page
    QStringList m_trail; ///< pages that were left by a link, the last one last
    QStringList m_layers;
    QStringList m_categories;
    std::optional<HandbookFigures> m_figures;
    std::optional<KpiCourse> m_course;
    CancelToken m_cancel;
    CancelToken m_courseCancel;
    CancelToken m_shelfCancel;

    QStackedWidget *m_views;
    FilterBar *m_filters;
    QPushButton *m_change;
    ProgressStrip *m_progress;
    HandbookFiles *m_files;
    HandbookStrip *m_strip;
    Catalogue *m_catalogue;
    KpiSheet *m_sheet;
    ExplainPanel *m_explain;
    Explainer *m_explainer;
    QAction *m_back;
    QAction *m_find;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_type;
    DefinitionEditor *m_editor;
    HandbookEditing *m_editing;
    ManualView *m_manual;
};

} // namespace Steelyard
