// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Steelyard::DesktopMessage {

/// Has the desktop show a message (org.freedesktop.Notifications 1.2) and waits for nobody: where
/// none can, `failed` is called while `context` lives.
void show(const QString &program, const QString &title, const QString &text, QObject *context,
          const std::function<void()> &failed);

} // namespace Steelyard::DesktopMessage
