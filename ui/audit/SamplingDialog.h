// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Sampling.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace Steelyard {

/// Asks how many records of a month are drawn for a second look, and which.
class SamplingDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SamplingDialog(const SamplingPlan &plan, QWidget *parent = nullptr);

    SamplingPlan plan() const;

private:
    void show(const SamplingPlan &plan);
    void writeExample();

    struct Number
    {
        QSpinBox *box;
        qint64 SamplingPlan::*member;
    };
    QList<Number> m_numbers;
    QList<std::pair<QString, QCheckBox *>> m_entities;
    QLabel *m_example;
};

} // namespace Steelyard
