// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace Steelyard {

/// Who works at this computer.
class PersonDialog final : public QDialog
{
    Q_OBJECT
public:
    PersonDialog(const QList<DealChoices::Choice> &people, const PersonId &present,
                 QWidget *parent = nullptr);

    /// Null: nobody in particular.
    PersonId person() const;

private:
    void narrow(const QString &text);

    QList<DealChoices::Choice> m_people;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace Steelyard
