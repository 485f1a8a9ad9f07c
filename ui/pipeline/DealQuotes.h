// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/DealPapers.h"
#include "core/workspace/QuoteTemplate.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTreeWidget;

namespace Steelyard {

class DealDesk;
class Prompts;
class Theme;

/// The versions of an opportunity's quote: what was offered, when, and what came of it.
class DealQuotes final : public QWidget
{
    Q_OBJECT
public:
    DealQuotes(const Theme &theme, DealDesk &desk, QWidget *parent = nullptr);

    /// Who answers for the person; must outlive this.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void setSheet(const DealSheet &sheet, const DealChoices &choices, const Formatting &formatting);

private:
    using Paper = std::function<Result<Command>(const DealPapers &papers)>;

    void writeWords();
    void fill();
    void update();
    const DealSheet::QuoteSheet *current() const;
    QString state(const Quote &quote) const;
    void perform(const Paper &paper, const QString &sentence);
    void edit();
    void mark(const QString &status, const QString &sentence);
    void compare();
    void offerPapers();
    void saveAsPdf(QuoteTemplate::Paper paper, Formatting::Language language);
    /// The quote that a template is looked at with: the chosen one, or one that is made up.
    DealSheet::QuoteSheet sample() const;
    void editTemplate();

    const Theme &m_theme;
    DealDesk &m_desk;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
    std::optional<DealSheet> m_sheet;
    DealChoices m_choices;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_sent;
    QPushButton *m_accepted;
    QPushButton *m_declined;
    QPushButton *m_pdf;
    QPushButton *m_template;
    QTreeWidget *m_list;
    QLabel *m_difference;
    QLabel *m_band;
};

} // namespace Steelyard
