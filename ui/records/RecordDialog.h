// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Schema.h"
#include "core/workspace/CustomerSheet.h"
#include "core/workspace/DealChoices.h"
#include "ui/shell/LatestAnswer.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace Steelyard {

class CommandDesk;
class CustomerPicker;
class Theme;

/// One row of the store as a form: made, or changed.
class RecordDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `id` null: a new row, which begins with `fields`.
    RecordDialog(const Theme &theme, Workspace *workspace, const QString &entity, const Uuid &id,
                 const QHash<QString, Value> &fields, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is stored, and can be taken back.
    void saved(const QString &sentence, qint64 command);

private:
    struct Editor
    {
        QWidget *widget = nullptr;
        std::function<Value()> read;
        std::function<void(const Value &)> write;
    };

    Editor editorOf(const Field &field);
    Editor linkEditor(const Field &field);
    Editor textEditor(const Field &field);
    void fillChoices();
    void fillLinks();
    void save();
    Uuid customer() const;

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    QString m_entity;
    Uuid m_id;
    QHash<QString, Value> m_before;
    CommandDesk *m_desk;
    QFormLayout *m_form;
    CustomerPicker *m_customer = nullptr;
    QMap<QString, Editor> m_editors;
    QLabel *m_problem;
    QPushButton *m_save;
    LatestAnswer<DealChoices> m_choices;
    LatestAnswer<CustomerSheet> m_sheet;
};

} // namespace Steelyard
