// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace Steelyard {

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto *number = qobject_cast<QAbstractSpinBox *>(watched);
    // A number that somebody is about to type may be turned; a list is opened to be chosen from.
    const bool isMeant = number && number->hasFocus();
    if ((!number && !qobject_cast<QComboBox *>(watched)) || isMeant)
        return QObject::eventFilter(watched, event);
    // What is not accepted goes on to whoever holds the widget: the page.
    event->ignore();
    return true;
}

} // namespace Steelyard
