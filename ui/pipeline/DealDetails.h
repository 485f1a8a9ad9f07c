// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/DealSheet.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Steelyard {

class DealDesk;
class DealFields;

/// The fields of an opportunity to be changed, its stage's checklist, and what the like was sold
/// for.
class DealDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit DealDetails(DealDesk &desk, QWidget *parent = nullptr);

    /// What is being typed stays as long as the same opportunity is shown.
    void setSheet(const DealSheet &sheet, const DealChoices &choices, const Formatting &formatting);

private:
    void makeFields(const DealChoices &choices);
    void writeChecklist();
    void update();
    void save();

    DealDesk &m_desk;
    Formatting m_formatting;
    std::optional<DealSheet> m_sheet;
    QVBoxLayout *m_column;
    DealFields *m_fields = nullptr;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_discard;
    QLabel *m_checkTitle;
    QVBoxLayout *m_checks;
    QLabel *m_facts;
};

} // namespace Steelyard
