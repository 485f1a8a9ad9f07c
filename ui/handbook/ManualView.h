// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/workspace/HandbookFigures.h"
#include "core/workspace/ManualEntry.h"
#include "ui/shell/Formatting.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Steelyard {

class ManualModel;
class Theme;
class Workspace;

/// The sheet in which figures are typed that no records give: each is stored at once with who
/// says so and what proves it, a block out of a spreadsheet in one step.
class ManualView final : public QWidget
{
    Q_OBJECT
public:
    explicit ManualView(const Theme &theme, QWidget *parent = nullptr);

    /// It must outlive its use here.
    void setWorkspace(Workspace *workspace);
    void setShelf(const HandbookShelf &shelf, const Formatting &formatting);
    void setFormatting(const Formatting &formatting);
    void open(const QString &kpi);
    /// Takes a block of cells from the current one on.
    void paste(const QString &text);
    bool isSettled() const { return m_isAnswered; }

Q_SIGNALS:
    void closed();
    void told(const QString &sentence);
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();
    void dress();
    void fillGrains();
    void fillYears();
    void ask();
    void enter(const QList<ManualEntry> &entries,
               const QList<ManualEntries::Refusal> &refused = {});
    void clearSelected();
    void showHistory();
    void showRefused(const QList<ManualEntries::Refusal> &refused);

    QPointer<Workspace> m_workspace;
    HandbookShelf m_shelf;
    Formatting m_formatting;
    CancelToken m_cancel;
    bool m_isAnswered = false;
    const Theme &m_theme;

    QPushButton *m_back;
    QComboBox *m_kpi;
    QComboBox *m_grain;
    QComboBox *m_year;
    QLabel *m_personLabel;
    QComboBox *m_person;
    QLabel *m_evidenceLabel;
    QLineEdit *m_evidence;
    QLabel *m_rule;
    QTableView *m_table;
    ManualModel *m_model;
    QLabel *m_problems;
    QLabel *m_history;
};

} // namespace Steelyard
