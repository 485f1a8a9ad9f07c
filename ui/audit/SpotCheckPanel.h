// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/SpotChecks.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Formatting.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Steelyard {

class DealDesk;
class EmptyState;
class SpotCheckModel;
class Theme;

/// Records drawn for a second look: the list, the draw, and results by single keys.
class SpotCheckPanel final : public QWidget
{
    Q_OBJECT
public:
    SpotCheckPanel(const Theme &theme, DealDesk &desk, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void setFormatting(const Formatting &formatting);
    void ask();
    /// Draws from last month.
    void draw();
    bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void problem(const QString &sentence);
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeWords();
    void record(const QString &result);
    const SpotChecks::Entry *current() const;

    const Theme &m_theme;
    DealDesk &m_desk;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    CancelToken m_cancel;
    std::optional<SpotChecks::Answer> m_answer;
    QList<std::pair<PersonId, QString>> m_people;
    bool m_settled = true;

    QComboBox *m_only;
    QComboBox *m_checker;
    QLabel *m_checkerLabel;
    QLabel *m_counts;
    QLabel *m_whose; ///< what came of whose records
    QPushButton *m_draw;
    SpotCheckModel *m_model;
    QTreeView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QList<QPushButton *> m_results;
};

} // namespace Steelyard
