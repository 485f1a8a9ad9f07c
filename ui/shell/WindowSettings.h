// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace Steelyard {

/// What the window remembers between starts; the program keeps it in a file, a test in memory.
class WindowSettings
{
public:
    virtual ~WindowSettings() = default;

    virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

} // namespace Steelyard
