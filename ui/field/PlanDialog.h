// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QTimeEdit;

namespace Steelyard {

class CustomerPicker;
class Theme;

/// Whom to see, when and what for.
class PlanDialog final : public QDialog
{
    Q_OBJECT
public:
    PlanDialog(const Theme &theme, Workspace *workspace, const QDate &day, const QTimeZone &zone,
               QWidget *parent = nullptr);

    void addCustomer(const Uuid &id, const QString &name);
    QList<Uuid> customers() const;
    QString kind() const;
    QString title() const;
    /// A day, or an instant where a time was agreed.
    Moment at() const;

private:
    QTimeZone m_zone;
    CustomerPicker *m_picker;
    QListWidget *m_list;
    QComboBox *m_kind;
    QDateEdit *m_day;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QLineEdit *m_title;
};

} // namespace Steelyard
