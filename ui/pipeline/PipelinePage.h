// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Board.h"
#include "core/workspace/FilterChoices.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QHBoxLayout;
class QScrollArea;
class QLabel;
class QStackedWidget;

namespace Steelyard {

class BoardLane;
class EmptyState;
class FilterBar;
class LaneModel;
class Theme;
class Workspace;

/// The opportunities by stage, to be looked at.
class PipelinePage final : public Page
{
    Q_OBJECT
public:
    explicit PipelinePage(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void setLanguage(Formatting::Language language);

    Room room() const override { return Room::Pipeline; }
    void refresh() override;
    bool isSettled() const override { return m_settled; }

Q_SIGNALS:
    void importRequested();
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void write();
    void fillFilters();
    void makeLanes(qsizetype count);

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    BoardRequest m_request;
    std::optional<BoardFigures> m_figures;
    FilterChoices m_choices;
    CancelToken m_cancel;
    bool m_settled = false;

    FilterBar *m_filters;
    QLabel *m_facts; ///< what is missing in the data, so that nobody wonders
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty;
    QHBoxLayout *m_lanesRow;
    QList<BoardLane *> m_lanes;
    QList<LaneModel *> m_models;
};

} // namespace Steelyard
