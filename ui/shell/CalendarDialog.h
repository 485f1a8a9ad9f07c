// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/workspace/CalendarEdit.h"
#include "ui/shell/Formatting.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class Prompts;
class Theme;
class Workspace;

/// How the company cuts time, since when, and what it was before; what would change is shown before
/// it is settled.
class CalendarDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The prompts must outlive this.
    CalendarDialog(const Theme &theme, Workspace &workspace, Prompts &prompts,
                   const Formatting &formatting, QWidget *parent = nullptr);
    ~CalendarDialog() override;

Q_SIGNALS:
    void wanted(const Steelyard::CalendarEdit &edit);

private:
    struct Answer
    {
        CalendarEdit::Settled settled;
        CalendarEdit::Preview preview;
    };

    void addFields(QFormLayout *form);
    void fill(const CalendarEdit::Settled &settled, const QDate &today);
    CalendarEdit edit() const;
    void importDays();
    void ask();
    void show(const CalendarEdit::Preview &preview);
    void showHistory();
    void tell(const QString &text, bool isGood);
    QString days(const DateRange &range) const;
    QString ruleText(const QString &rule) const;
    QString valueText(const Setting &setting) const;

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Prompts &m_prompts;
    Formatting m_formatting;
    CancelToken m_cancel;
    std::optional<CalendarEdit::Settled> m_settled;
    QList<IcsDays::Event> m_days;
    QComboBox *m_fiscalStart;
    QComboBox *m_settlementDay;
    QComboBox *m_spring;
    QComboBox *m_calendar;
    QLabel *m_ownDays;
    QPushButton *m_import;
    QDateEdit *m_from;
    QLabel *m_state;
    QTableWidget *m_changes;
    QTableWidget *m_history;
    QPushButton *m_apply = nullptr;
};

} // namespace Steelyard
