// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QPushButton>

namespace Steelyard {

/// The button of a dialog that does what one came for; it looks it from the first moment on.
inline QPushButton *addPrimaryButton(QDialogButtonBox &box, const QString &text,
                                     const QString &objectName)
{
    // The style sheet is applied when a button joins its box: the property must be there by then.
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setProperty("primary", true);
    box.addButton(button, QDialogButtonBox::AcceptRole);
    return button;
}

} // namespace Steelyard
