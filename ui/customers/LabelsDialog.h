// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Label.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/shell/Formatting.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Steelyard {

class Theme;

/// The labels of customers and the rules that set them; how many fit is said while one types.
class LabelsDialog final : public QDialog
{
    Q_OBJECT
public:
    LabelsDialog(const Theme &theme, CustomerDesk &desk, const Formatting &formatting,
                 QWidget *parent);
    ~LabelsDialog() override;

private:
    void refresh();
    void show(int row);
    void tryOut();
    void save();
    void run();
    Label shown() const;

    CustomerDesk &m_desk;
    Formatting m_formatting;
    QList<Label> m_labels;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_rule;
    QComboBox *m_colour;
    QCheckBox *m_retired;
    QLabel *m_trial;
    QPushButton *m_save;
    QTimer m_pause;
    CancelToken m_cancel;
};

} // namespace Steelyard
