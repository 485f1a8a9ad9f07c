// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/Workspace.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace Steelyard {

/// A line in which a customer is found by any part of the name, by pinyin, contact or phone.
class CustomerPicker final : public QLineEdit
{
    Q_OBJECT
public:
    explicit CustomerPicker(Workspace *workspace, QWidget *parent = nullptr);
    ~CustomerPicker() override;

    void setCustomer(const Uuid &id, const QString &name);
    /// Null while what is typed is nobody's name.
    Uuid customer() const;
    QString typed() const { return text().trimmed(); }

Q_SIGNALS:
    void chosen();

private:
    void ask();
    void take(const QList<DealChoices::Choice> &found);
    void choose(const QModelIndex &index);

    QPointer<Workspace> m_workspace;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    QString m_foundFor;          ///< what was typed when these were found
    QHash<QString, Uuid> m_idOf; ///< by the name as it is shown: the first, or the one chosen
    QTimer m_pause;
    CancelToken m_cancel;
};

} // namespace Steelyard
