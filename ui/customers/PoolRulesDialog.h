// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PoolRoom.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace Steelyard {

class ReturningModel;
class Theme;

/// The rules of the pool, and who would return in the next thirty days if they were settled today.
class PoolRulesDialog final : public QDialog
{
    Q_OBJECT
public:
    PoolRulesDialog(const Theme &theme, CustomerDesk &desk, const PoolRules &rules,
                    const QDate &today, const QString &currency, const Formatting &formatting,
                    QWidget *parent);
    ~PoolRulesDialog() override;

    PoolRules rules() const;

private:
    QSpinBox *spin(const QString &objectName, const QString &name,
                   const std::optional<qint64> &value, int most);
    QLayout *makeReasons(const Theme &theme);
    void addReason(const QString &reason, std::optional<qint64> days);
    QString reasonAt(int row) const;
    void tryOut();

    CustomerDesk &m_desk;
    PoolRules m_start;
    QDate m_today;
    QString m_currency;
    Formatting m_formatting;
    QList<std::pair<QString, QList<QSpinBox *>>> m_limits; ///< by class; the usual ones first
    QSpinBox *m_total = nullptr;
    QSpinBox *m_day = nullptr;
    QSpinBox *m_coolDown = nullptr;
    QCheckBox *m_keepsOpen;
    QTableWidget *m_reasons;
    QCheckBox *m_hasAmnesty;
    QDateEdit *m_amnesty;
    QLabel *m_trial;
    ReturningModel *m_model;
    CancelToken m_cancel;
};

} // namespace Steelyard
