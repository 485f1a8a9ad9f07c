// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/Record.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// One rule of the company that holds for all days, by its name.
namespace CompanySetting {

/// Empty where nobody has settled it.
inline QString value(const Reading &reading, const QString &name)
{
    for (const Setting &setting : reading.settings) {
        if (setting.name == name && !setting.toOn.isValid())
            return setting.value;
    }
    return {};
}

/// Nothing where it is so already.
inline QList<Change> change(const Reading &reading, const QString &name, const QString &value,
                            const std::function<Uuid()> &newId)
{
    for (const Setting &before : reading.settings) {
        if (before.name != name || before.toOn.isValid())
            continue;
        Setting after = before;
        after.value = value;
        return before == after ? QList<Change>() : QList<Change> {Record::update(before, after)};
    }
    return {Record::create(Setting {SettingId(newId()), name, value, {}, {}})};
}

} // namespace CompanySetting

} // namespace Steelyard
