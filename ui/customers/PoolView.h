// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerChoices.h"
#include "core/workspace/PoolRoom.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace Steelyard {

class CustomerTable;
class PoolModel;
class ReturningModel;
class Theme;

/// The pool: who can be claimed, who will return in the next seven days and why, and the rules.
class PoolView final : public QWidget
{
    Q_OBJECT
public:
    PoolView(const Theme &theme, CustomerDesk &desk, QWidget *parent = nullptr);

    void reset();
    void setFormatting(const Formatting &formatting);
    void setChoices(const CustomerChoices &choices);
    void refresh();
    bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void opened(const Steelyard::Uuid &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figures
    {
        PoolRules rules;
        bool hasRules = false;
        QList<PoolRoom::Free> pool; ///< the newest of them
        qint64 free = 0;
        QList<PoolRoom::Returning> returning;
        QString currency;
        QDate today;
    };

    void claim();
    void protect();
    void recycle();
    void editRules();
    void write();
    void writeWords();
    QList<Uuid> chosen(const CustomerTable *table) const;

    const Theme &m_theme;
    CustomerDesk &m_desk;
    Formatting m_formatting;
    CustomerChoices m_choices;
    Figures m_figures;
    CancelToken m_cancel;
    bool m_isSettled = false;

    QLabel *m_forText;
    QComboBox *m_person;
    QPushButton *m_claim;
    QPushButton *m_protect;
    QToolButton *m_recycle;
    QToolButton *m_rules;
    QLabel *m_poolText;
    QLabel *m_soonText;
    CustomerTable *m_pool;
    CustomerTable *m_soon;
    PoolModel *m_poolModel;
    ReturningModel *m_soonModel;
};

} // namespace Steelyard
