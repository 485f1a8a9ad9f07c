// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerChoices.h"
#include "core/workspace/HandOver.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class Prompts;
class Theme;

/// Who leaves, who takes over and from when; what that means for every customer stands below, and
/// is printed to be signed.
class HandOverDialog final : public QDialog
{
    Q_OBJECT
public:
    HandOverDialog(const Theme &theme, CustomerDesk &desk, const CustomerChoices &choices,
                   const Formatting &formatting, Prompts *prompts, QWidget *parent);
    ~HandOverDialog() override;

    HandOver::Plan plan() const;
    QString leaverName() const;
    qint64 customers() const { return m_sheet.customers; }

private:
    void ask();
    void write();
    void print();

    CustomerDesk &m_desk;
    CustomerChoices m_choices;
    Formatting m_formatting;
    Prompts *m_prompts;
    HandOver::Sheet m_sheet;
    QHash<QString, Uuid> m_regions;
    CancelToken m_cancel;
    QComboBox *m_leaver;
    QDateEdit *m_day;
    QComboBox *m_way;
    QListWidget *m_receivers;
    QComboBox *m_regionBox;
    QComboBox *m_regionReceiver;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_print;
    QPushButton *m_accept;
};

} // namespace Steelyard
