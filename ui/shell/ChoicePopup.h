// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Filter.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Steelyard {

/// The list that drops from a filter chip, with a search line where the list is long.
class ChoicePopup final : public QFrame
{
    Q_OBJECT
public:
    ChoicePopup(const Theme &theme, const Filter &filter, QWidget *parent);

    void popUp(const QPoint &globalTopLeft);

Q_SIGNALS:
    void chosen(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &query);
    void take(const QModelIndex &index);
    QStringList checkedIds() const;

    Filter m_filter;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace Steelyard
