// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/FilterChoices.h"
#include "core/workspace/MoneyBridge.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace Steelyard {

class CommandDesk;
class FilterBar;
class KpiTile;
class Prompts;
class RecordsView;
class Theme;

/// From contract to cash: the four amounts with what lies between them, ages of what is owed, and
/// the papers behind.
class MoneyView final : public QWidget
{
    Q_OBJECT
public:
    MoneyView(const Theme &theme, CommandDesk &desk, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void setPrompts(Prompts *prompts);
    void setFormatting(const Formatting &formatting);
    void refresh();
    bool isSettled() const;

Q_SIGNALS:
    void done(const QString &sentence, qint64 command);
    void problem(const QString &sentence);
    /// The quotes of that opportunity.
    void quotesWanted(const Steelyard::Uuid &deal);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        MoneyBridge bridge;
        FilterChoices choices;
    };

    QWidget *makeOverview();
    void openQuote(const Uuid &quote);
    void write();
    void writeWords();

    const Theme &m_theme;
    CommandDesk &m_desk;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    QTabWidget *m_tabs;
    FilterBar *m_filters;
    QList<KpiTile *> m_steps;
    QList<KpiTile *> m_ages;
    QLabel *m_between;
    QLabel *m_agesTitle;
    QList<RecordsView *> m_records;
    std::optional<NodeKey> m_node;
    std::optional<Period> m_period;
    std::optional<Answer> m_answer;
    LatestAnswer<Answer> m_asking;
    LatestAnswer<Uuid> m_opening;
};

} // namespace Steelyard
