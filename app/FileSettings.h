// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WindowSettings.h"

#include <QSettings>

namespace Steelyard {

/// What the window remembers, in the user's configuration folder.
class FileSettings final : public WindowSettings
{
public:
    QVariant value(const QString &key) const override { return m_settings.value(key); }
    void setValue(const QString &key, const QVariant &value) override
    {
        m_settings.setValue(key, value);
    }

private:
    QSettings m_settings;
};

} // namespace Steelyard
