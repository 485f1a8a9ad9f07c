// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanWords.h"

#include "core/workspace/PlanSheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steelyard::PlanWords {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("PlanWords", words);
}

} // namespace

QString stage(PlanStage stage)
{
    switch (stage) {
    case PlanStage::Draft:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Draft"));
    case PlanStage::Proposed:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Submitted"));
    case PlanStage::Published:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Published"));
    case PlanStage::Archived:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Archived"));
    }
    return {};
}

QString tier(const QString &tier, const PlanTiers &tiers)
{
    if (const QString name = tiers.nameOf(tier); !name.isEmpty())
        return name;
    if (tier == CommitmentTier)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Commitment"));
    if (tier == "tier_4"_L1 || tier == "tier_5"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Tier %1")).arg(tier.section(u'_', -1));
    if (tier == "base"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Base target"));
    if (tier == "stretch"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Stretch target"));
    if (tier == "challenge"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Challenge target"));
    return tier;
}

QString plan(const QString &plan)
{
    if (plan == PlanBooks::inForce())
        return say(QT_TRANSLATE_NOOP("PlanWords", "Plan in force"));
    const QString name = plan.section(u'@', 0, 0);
    if (!PlanBooks::isVersion(plan))
        return name;
    const QString version = say(QT_TRANSLATE_NOOP("PlanWords", "As published, version %1"))
                                .arg(plan.section(u'@', 1));
    return name == PlanBooks::inForce() ? version : name + u" · "_s + version;
}

QString level(const QString &level)
{
    if (level == "company"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Company"));
    if (level == "department"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Departments"));
    if (level == "team"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "Teams"));
    return say(QT_TRANSLATE_NOOP("PlanWords", "People"));
}

QString origin(CellOrigin origin)
{
    switch (origin) {
    case CellOrigin::Entered:
        return say(QT_TRANSLATE_NOOP("PlanWords", "typed in"));
    case CellOrigin::Split:
        return say(QT_TRANSLATE_NOOP("PlanWords", "given by a division"));
    case CellOrigin::Override:
        return say(QT_TRANSLATE_NOOP("PlanWords", "overridden by hand"));
    case CellOrigin::Lock:
        return say(QT_TRANSLATE_NOOP("PlanWords", "locked"));
    }
    return {};
}

QString method(SplitBasis::Method method)
{
    switch (method) {
    case SplitBasis::Method::Even:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Evenly"));
    case SplitBasis::Method::Weights:
        return say(QT_TRANSLATE_NOOP("PlanWords", "By weights"));
    case SplitBasis::Method::History:
        return say(QT_TRANSLATE_NOOP("PlanWords", "By history"));
    case SplitBasis::Method::Growth:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Last year plus growth"));
    case SplitBasis::Method::Potential:
        return say(QT_TRANSLATE_NOOP("PlanWords", "By potential"));
    case SplitBasis::Method::HeadCount:
        return say(QT_TRANSLATE_NOOP("PlanWords", "By people and their ramp"));
    case SplitBasis::Method::Industry:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Industry baseline plus growth"));
    case SplitBasis::Method::Copy:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Like another plan"));
    }
    return {};
}

QString deed(const QString &label)
{
    if (label == "target.set"_L1 || label == "target.edit"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "typed in"));
    if (label == "target.split"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "divided"));
    if (label == "target.import"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "taken from a file"));
    if (label == "target.scenario"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "copied"));
    if (label == "target.promote"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "taken from a scenario"));
    if (label == "target.publish"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "published"));
    if (label == "undo"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "taken back"));
    if (label == "demo"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "of the demo company"));
    return say(QT_TRANSLATE_NOOP("PlanWords", "changed"));
}

QString fault(const QString &code)
{
    if (code == "unknown_node"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "nobody of the plan has this id"));
    if (code == "unknown_period"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "the plan has no such period"));
    if (code == "unknown_tier"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "the plan has no such tier"));
    if (code == "no_number"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "this is no number"));
    if (code == "not_multiple"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "it lies between two steps of the plan"));
    if (code == "locked"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "the figure is locked"));
    if (code == "twice"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "the figure stands in the file twice"));
    if (code == "not_calculated"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "the formula was not worked out"));
    if (code == "unreadable"_L1)
        return say(QT_TRANSLATE_NOOP("PlanWords", "the cell cannot be read"));
    return code;
}

Sign sign(PlanGap::Kind kind)
{
    switch (kind) {
    case PlanGap::Kind::None:
        return {};
    case PlanGap::Kind::Balanced:
        return {Painting::Shape::Dot, Tone::Good, true};
    case PlanGap::Kind::Over:
        return {Painting::Shape::Up, Tone::Warn, false};
    case PlanGap::Kind::Under:
        return {Painting::Shape::Down, Tone::Bad, false};
    case PlanGap::Kind::Unassigned:
        return {Painting::Shape::Ring, Tone::Neutral, true};
    case PlanGap::Kind::Undirected:
        return {Painting::Shape::None, Tone::Neutral, true};
    }
    return {};
}

} // namespace Steelyard::PlanWords
