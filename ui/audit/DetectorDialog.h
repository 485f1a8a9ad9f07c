// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/DetectorSettings.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace Steelyard {

/// From where on the company asks for an explanation.
class DetectorDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DetectorDialog(const DetectorSettings &settings, QWidget *parent = nullptr);

    DetectorSettings settings() const;

private:
    struct Row
    {
        QString rule;
        QCheckBox *isOn;
        QList<std::pair<QString, QSpinBox *>> thresholds;
    };
    void show(const DetectorSettings &settings);

    QSpinBox *m_silent;
    QCheckBox *m_imports;
    QList<Row> m_rows;
};

} // namespace Steelyard
