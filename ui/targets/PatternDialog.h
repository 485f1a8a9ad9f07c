// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/UnitPattern.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;

namespace Steelyard {

/// Asks which days of the week a unit works.
class PatternDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `start` is what is stored.
    PatternDialog(const UnitPattern &start, const QString &unit, const QDate &today,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const Steelyard::UnitPattern &pattern);

private:
    UnitPattern pattern() const;
    void follow();

    UnitPattern m_start;
    QComboBox *m_pattern;
    QLabel *m_weekLabel;
    QDateEdit *m_week;
};

} // namespace Steelyard
