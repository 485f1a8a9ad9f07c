// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/DealSheet.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class DealDesk;
class Theme;

/// Who takes part in an opportunity and who gets how much of the credit, from today on.
class DealPeople final : public QWidget
{
    Q_OBJECT
public:
    DealPeople(const Theme &theme, DealDesk &desk, QWidget *parent = nullptr);

    void setSheet(const DealSheet &sheet, const DealChoices &choices, const Formatting &formatting);

private:
    enum Column { PersonColumn, RoleColumn, ShareColumn, ColumnCount };

    void writeWords();
    void addRow(const Ownership &holder);
    QList<Ownership> holders() const;
    void update();
    void save();

    const Theme &m_theme;
    DealDesk &m_desk;
    std::optional<DealSheet> m_sheet;
    DealChoices m_choices;
    bool m_isFilling = false;
    bool m_isChanged = false;
    QLabel *m_about;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
    QLabel *m_total;
};

} // namespace Steelyard
