// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/VisitRhythm.h"

#include <QDialog>
#include <QMap>

class QSpinBox;

namespace Steelyard {

/// How many days may pass between two visits of a customer of each class.
class RhythmDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RhythmDialog(const VisitRhythm &rhythm, QWidget *parent = nullptr);

    VisitRhythm rhythm() const;

private:
    QMap<QString, QSpinBox *> m_days;
};

} // namespace Steelyard
