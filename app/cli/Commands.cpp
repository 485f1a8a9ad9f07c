// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/DealClashCommands.h"
#include "app/cli/ForecastCommands.h"
#include "app/cli/HandbookCommands.h"
#include "app/cli/PoolCommands.h"
#include "app/cli/QualityCommands.h"
#include "app/cli/TargetCommands.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

constexpr auto Overview =
    R"(steelyard: sales performance whose numbers add up

steelyard [--store FILE] [--page NAME]     open the window
steelyard new FILE                         make a store (--demo fills it)
steelyard import                           read a file by a mapping
steelyard kpi list|show|check|eval|rows    the handbook and its figures
steelyard kpi draft|propose|approve        the company's own definitions
steelyard target set|split|lock|show|check targets that add up: set, divide, lock, look at
steelyard target step|attain|work          publish a plan; how far targets are met; daily work
steelyard target transfer|absence          somebody changes teams, or is away
steelyard target copy|compare|bridge       scenarios; what people promise beside their targets
steelyard target tiers                     how many steps a target has, and their names
steelyard target export|import             a plan as a workbook, and what was changed there
steelyard target letter                    a letter of the published targets for everybody
steelyard pipeline funnel                  what becomes of opportunities
steelyard pipeline forecast|call|accuracy  what a period may come to, who says so and how well
steelyard pipeline snapshot|flow           how opportunities stand, and what became of them
steelyard pipeline win-model               how likely they are won, and how sure that is
steelyard pool list|preview|recycle|rules  customers that nobody owns, and who will be there
steelyard pool claim|return|protect        who takes them, gives them back, keeps them
steelyard deal-clash list|check|report     who has reported which deal, until when
steelyard deal-clash clashes|decide        deals that two work on, and what a head says
steelyard insight forecast                 the next months of a KPI, from its own past
steelyard quality detect|flags             what needs an explanation, and what was decided
steelyard quality check                    records drawn by chance for a second look
steelyard quality effective                what counts as an effective contact
steelyard render                           a page as a picture
steelyard calendar                         how time is cut, and since when
steelyard close-period                     settle the figures of a period for good
steelyard doctor | backup | restore        the store's health

steelyard COMMAND --help says more.
)";

} // namespace

bool isCommand(const QString &word)
{
    static const QStringList known {
        u"new"_s,      u"import"_s, u"kpi"_s,        u"target"_s,  u"pipeline"_s, u"insight"_s,
        u"render"_s,   u"doctor"_s, u"backup"_s,     u"restore"_s, u"help"_s,     u"close-period"_s,
        u"calendar"_s, u"pool"_s,   u"deal-clash"_s, u"quality"_s, u"--help"_s,   u"--version"_s};
    // Whatever is no option is meant as a command, if only to be told that there is no such one.
    return known.contains(word) || (!word.startsWith(u'-') && !word.isEmpty());
}

bool writes(const QStringList &arguments)
{
    const QString group = arguments.value(0);
    if (group == "import"_L1 || group == "backup"_L1)
        return true;
    if (group == "calendar"_L1) {
        return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &one) {
            return one.startsWith("--fiscal-start"_L1) || one.startsWith("--name"_L1)
                || one.startsWith("--holiday"_L1) || one.startsWith("--workday"_L1)
                || one.startsWith("--import"_L1) || one.startsWith("--spring-festival"_L1)
                || one.startsWith("--settlement-day"_L1);
        });
    }
    if (group == "close-period"_L1)
        return !arguments.contains(u"--list"_s);
    if (group == "kpi"_L1)
        return isWritingHandbookVerb(arguments.value(1));
    if (group == "pipeline"_L1)
        return ForecastCommands::writes(arguments.mid(1));
    if (group == "pool"_L1)
        return PoolCommands::writes(arguments.mid(1));
    if (group == "deal-clash"_L1)
        return DealClashCommands::writes(arguments.mid(1));
    if (group == "quality"_L1)
        return QualityCommands::writes(arguments.mid(1));
    return group == "target"_L1 && TargetCommands::writes(arguments.mid(1));
}

int run(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString group = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (group == "new"_L1)
        return makeStore(rest, console);
    if (group == "import"_L1)
        return import(rest, console, open);
    if (group == "kpi"_L1)
        return kpi(rest, console, open);
    if (group == "target"_L1)
        return target(rest, console, open);
    if (group == "pipeline"_L1)
        return pipeline(rest, console, open);
    if (group == "pool"_L1)
        return pool(rest, console, open);
    if (group == "deal-clash"_L1)
        return dealClash(rest, console, open);
    if (group == "insight"_L1)
        return insight(rest, console, open);
    if (group == "quality"_L1)
        return quality(rest, console, open);
    if (group == "render"_L1)
        return render(rest, console);
    if (group == "doctor"_L1)
        return doctor(rest, console, open);
    if (group == "backup"_L1)
        return backup(rest, console, open);
    if (group == "calendar"_L1)
        return calendar(rest, console, open);
    if (group == "close-period"_L1)
        return closePeriod(rest, console, open);
    if (group == "restore"_L1)
        return restore(rest, console);
    if (group == "help"_L1 || group == "--help"_L1) {
        console.out << Overview;
        return Done;
    }
    if (group == "--version"_L1) {
        console.out << "steelyard " << STEELYARD_VERSION << '\n';
        return Done;
    }
    console.err << "steelyard: there is no command \"" << group << "\"\n" << Overview;
    return WrongUsage;
}

} // namespace Steelyard::Commands
