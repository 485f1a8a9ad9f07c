// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Steelyard {

/// Lets the wheel scroll the page instead of changing the list or number that happens to lie under
/// the pointer. Installed on the application.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Steelyard
