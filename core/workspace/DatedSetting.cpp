// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DatedSetting.h"

#include "core/sales/Record.h"

namespace Steelyard::DatedSetting {

std::optional<Setting> current(const QString &name, const Reading &reading)
{
    std::optional<Setting> found;
    for (const Setting &setting : reading.settings) {
        if (setting.name != name || (setting.fromOn.isValid() && setting.fromOn > reading.today)
            || (setting.toOn.isValid() && setting.toOn < reading.today))
            continue;
        if (!found || !found->fromOn.isValid() || setting.fromOn > found->fromOn)
            found = setting;
    }
    return found;
}

QString value(const QString &name, const Reading &reading)
{
    const auto setting = current(name, reading);
    return setting ? setting->value : QString();
}

QList<Change> set(const QString &name, const QString &value, const Reading &reading,
                  const std::function<Uuid()> &newId)
{
    const auto before = current(name, reading);
    if (before && before->value == value)
        return {};
    QList<Change> changes;
    if (before) {
        Setting after = *before;
        if (before->fromOn == reading.today) {
            after.value = value;
            return {Record::update(*before, after)};
        }
        after.toOn = reading.today.addDays(-1);
        changes.append(Record::update(*before, after));
    }
    Setting made;
    made.id = SettingId(newId());
    made.name = name;
    made.value = value;
    made.fromOn = reading.today;
    changes.append(Record::create(made));
    return changes;
}

} // namespace Steelyard::DatedSetting
