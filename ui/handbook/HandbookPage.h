// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiSearch.h"
#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"
#include "ui/shell/PaletteCommand.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace Steelyard {

class CatalogueModel;
class ExplainPanel;
class FilterBar;
class KpiSheet;
class Theme;
class Workspace;

/// The handbook, to be read: every KPI with what it comes to, found by any of its names.
class HandbookPage final : public Page
{
    Q_OBJECT
public:
    explicit HandbookPage(const Theme &theme, QWidget *parent = nullptr);

    /// The store that is asked; none empties the page. It must outlive its use here.
    void setWorkspace(Workspace *workspace);
    void setLanguage(Formatting::Language language);

    /// Turns to the page of a KPI; what the handbook does not have changes nothing.
    void open(const QString &kpi);
    /// Every KPI as a line of the command palette, once something was typed.
    QList<PaletteCommand> commands(const QString &query);

    Room room() const override { return Room::Handbook; }
    void refresh() override;
    bool isSettled() const override;

Q_SIGNALS:
    /// A KPI was chosen in the palette: this room shall be shown.
    void wanted();
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeCatalogue();
    void ask();
    void askCourse();
    void write();
    void writeCatalogue();
    void fillFilters();
    void openFirst();
    void goBack();
    void explain(const Period &month);
    QString nameOf(const KpiDefinition &definition) const;

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    Handbook m_handbook;
    KpiSearch m_search;
    QString m_kpi;
    QStringList m_trail; ///< pages that were left by a link, the last one last
    QStringList m_layers;
    QStringList m_categories;
    std::optional<HandbookFigures> m_figures;
    std::optional<KpiCourse> m_course;
    CancelToken m_cancel;
    CancelToken m_courseCancel;
    CancelToken m_explainCancel;

    FilterBar *m_filters;
    QLineEdit *m_field;
    QLabel *m_nothing;
    QListView *m_list;
    CatalogueModel *m_model;
    KpiSheet *m_sheet;
    ExplainPanel *m_explain;
    QAction *m_back;
};

} // namespace Steelyard
