// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/DealSheet.h"
#include "core/workspace/ProtectionEdits.h"
#include "core/workspace/ReportedDeals.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steelyard {

class DealDesk;
class Theme;

/// On an opportunity's card: until when it is reported, whether it clashes, and what can be done.
class DealProtectionLine final : public QWidget
{
    Q_OBJECT
public:
    DealProtectionLine(const Theme &theme, DealDesk &desk, QWidget *parent = nullptr);

    void setSheet(const DealSheet &sheet, const DealChoices &choices, const Formatting &formatting);
    bool isSettled() const { return !m_asking.isWaiting(); }

private:
    using Deed = std::function<Result<Command>(const ProtectionEdits &edits, const PersonId &who)>;

    void report();
    void perform(const Deed &deed, const QString &sentence);
    void write();

    const Theme &m_theme;
    DealDesk &m_desk;
    Formatting m_formatting;
    DealChoices m_choices;
    std::optional<DealSheet> m_sheet;
    std::optional<ReportedDeals::Card> m_card;
    QLabel *m_text;
    QPushButton *m_report;
    QPushButton *m_extend;
    QPushButton *m_release;
    LatestAnswer<ReportedDeals::Card> m_asking;
};

} // namespace Steelyard
