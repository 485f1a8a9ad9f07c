// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ReportedDeals.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Steelyard {

/// A head says whether two worked on the same deal, and why.
class ClashDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ClashDialog(const ReportedDeals::Clash &clash, QWidget *parent = nullptr);

    bool isUpheld() const;
    QString reason() const;

private:
    void update();

    QRadioButton *m_upheld;
    QRadioButton *m_dismissed;
    QLineEdit *m_reason;
    QPushButton *m_accept = nullptr;
};

} // namespace Steelyard
