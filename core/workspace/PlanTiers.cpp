// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanTiers.h"

#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr auto SettingName = "target_tiers"_L1;

QStringList codesOf(qsizetype count)
{
    static const QStringList codes {u"base"_s, u"stretch"_s, u"challenge"_s, u"tier_4"_s,
                                    u"tier_5"_s};
    return codes.mid(0, count);
}

const Setting *stored(const Reading &reading)
{
    const Setting *result = nullptr;
    for (const Setting &setting : reading.settings) {
        const bool isNow = (!setting.fromOn.isValid() || setting.fromOn <= reading.today)
            && (!setting.toOn.isValid() || setting.toOn >= reading.today);
        if (setting.name == SettingName && isNow)
            result = &setting;
    }
    return result;
}

} // namespace

PlanTiers PlanTiers::of(const Reading &reading)
{
    PlanTiers tiers;
    const Setting *setting = stored(reading);
    const QStringList names = setting ? setting->value.split(u'|') : QStringList();
    if (names.size() < Fewest || names.size() > Most)
        return tiers;
    tiers.codes = codesOf(names.size());
    tiers.names = names;
    return tiers;
}

QStringList PlanTiers::withCommitment() const
{
    return codes + QStringList {CommitmentTier};
}

Result<Command> PlanTiers::rename(const Reading &reading, const QStringList &names,
                                  const std::function<Uuid()> &newId)
{
    if (names.size() < Fewest || names.size() > Most)
        return Error {Error::Kind::Invalid,
                      "target.tier_count"_L1,
                      {{u"count"_s, int(names.size())}, {u"fewest"_s, Fewest}, {u"most"_s, Most}},
                      {}};
    QStringList clean;
    for (const QString &name : names) {
        const QString plain = QString(name).replace(u'|', u'/').simplified();
        if (!plain.isEmpty() && clean.contains(plain))
            return Error {Error::Kind::Invalid, "target.tier_twice"_L1, {{u"name"_s, plain}}, {}};
        clean << plain;
    }
    Command command {u"target.tiers"_s, {}, {}, u"hand"_s, {}, {}, {}};
    const QString value = clean.join(u'|');
    if (const Setting *known = stored(reading)) {
        Setting next = *known;
        next.value = value;
        if (next.value != known->value)
            command.changes << Record::update(*known, next);
        return command;
    }
    command.changes << Record::create(
        Setting {SettingId(newId()), SettingName, value, QDate(), QDate()});
    return command;
}

} // namespace Steelyard
