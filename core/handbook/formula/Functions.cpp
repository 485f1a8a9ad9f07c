// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Functions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array Grains {
    Term {"day"_L1, u"日"},     Term {"week"_L1, u"周"}, Term {"month"_L1, u"月"},
    Term {"quarter"_L1, u"季"}, Term {"year"_L1, u"年"}, Term {"fiscal"_L1, u"财年"},
};
constexpr std::array States {
    Term {"no_data"_L1, u"无数据"},
    Term {"undefined"_L1, u"无定义"},
    Term {"not_applicable"_L1, u"不适用"},
    Term {"hidden"_L1, u"隐藏"},
    Term {"error"_L1, u"错误"},
};
constexpr std::array Roles {
    Term {"owner"_L1, u"负责人"},         Term {"creator"_L1, u"创建人"},
    Term {"performer"_L1, u"执行人"},     Term {"closer"_L1, u"成交人"},
    Term {"collaborators"_L1, u"协作人"},
};
constexpr std::array Instants {
    Term {"event"_L1, u"发生时"},      Term {"period_end"_L1, u"期末"},
    Term {"period_start"_L1, u"期初"}, Term {"now"_L1, u"现在"},
    Term {"base_event"_L1, u"基准时"}, Term {"first_touch"_L1, u"首次接触"},
};

constexpr std::array OfDependents {
    Term {"first"_L1, u"首个"},        Term {"last"_L1, u"末个"},
    Term {"count"_L1, u"计数"},        Term {"sum"_L1, u"求和"},
    Term {"distinct"_L1, u"去重计数"}, Term {"earliest"_L1, u"最早值"},
    Term {"latest"_L1, u"最新值"},
};
constexpr std::array Bounds {
    Term {"before"_L1, u"早于"},
    Term {"until"_L1, u"截至"},
    Term {"after"_L1, u"晚于"},
    Term {"since"_L1, u"自"},
};
constexpr std::array Per {Term {"per"_L1, u"每"}};

using enum Function::Place;

constexpr std::array Calls {
    Function {"abs"_L1, u"绝对值", Anywhere, 1, 1},
    Function {"coalesce"_L1, u"首个有值", Anywhere, 1, -1},
    Function {"max"_L1, u"最大", Anywhere, 1, -1},
    Function {"min"_L1, u"最小", Anywhere, 1, -1},
    Function {"round"_L1, u"四舍五入", Anywhere, 1, 2},
    Function {"clamp"_L1, u"限于", Anywhere, 3, 3},
    Function {"days"_L1, u"天数", OfRows, 1, 2},
    Function {"workdays"_L1, u"工作日数", OfRows, 2, 2},
    Function {"hours"_L1, u"小时数", OfRows, 1, 2},
    Function {"minutes"_L1, u"分钟数", OfRows, 2, 2},
    Function {"business_hours"_L1, u"营业小时数", OfRows, 2, 2},
    Function {"business_minutes"_L1, u"营业分钟数", OfRows, 2, 2},
    Function {"if_state"_L1, u"如状态", OfKpis, 3, 3, 1, States},
    Function {"prior"_L1, u"上期", OfKpis, 1, 2},
    Function {"same_last_year"_L1, u"去年同期", OfKpis, 1, 1},
    Function {"to_date"_L1, u"本期累计", OfKpis, 2, 2, 1, Grains},
    Function {"trailing"_L1, u"滚动", OfKpis, 2, 2},
    Function {"opening"_L1, u"期初", OfKpis, 1, 1},
    Function {"closing"_L1, u"期末", OfKpis, 1, 1},
    Function {"avg_daily"_L1, u"日均", OfKpis, 1, 1},
    Function {"convert"_L1, u"折算", OfKpis, 2, 2},
    Function {"retain"_L1, u"留存", OfKpis, 2, 2},
    Function {"target"_L1, u"目标", OfKpis, 1, 1},
    Function {"attainment"_L1, u"完成率", OfKpis, 1, 1},
    Function {"parent"_L1, u"上级", OfKpis, 1, 1},
    Function {"share"_L1, u"占比", OfKpis, 1, 1},
    Function {"rank"_L1, u"名次", OfKpis, 1, 1},
    Function {"period_days"_L1, u"期内天数", OfKpis, 0, 0},
    Function {"period_workdays"_L1, u"期内工作日数", OfKpis, 0, 0},
    Function {"headcount"_L1, u"人数", OfKpis, 0, 1},
};

constexpr std::array Aggregates {
    Function {"sum"_L1, u"求和", OfKpis, 1, 1},
    Function {"count"_L1, u"计数", OfKpis, 0, 1},
    Function {"avg"_L1, u"平均", OfKpis, 1, 1},
    Function {"min"_L1, u"最小", OfKpis, 1, 1},
    Function {"max"_L1, u"最大", OfKpis, 1, 1},
    Function {"distinct"_L1, u"去重计数", OfKpis, 1, 1},
    Function {"median"_L1, u"中位数", OfKpis, 1, 1},
    Function {"pct"_L1, u"分位数", OfKpis, 2, 2},
};

const Function *among(std::span<const Function> functions, const QString &name)
{
    const QString lower = name.toLower();
    const auto found
        = std::find_if(functions.begin(), functions.end(), [&](const Function &function) {
              return lower == function.name || name == function.zh;
          });
    return found == functions.end() ? nullptr : &*found;
}

} // namespace

QString Function::nameIn(FormulaWords language) const
{
    return language == FormulaWords::Chinese ? zh.toString() : QString(name);
}

namespace Functions {

const Function *find(const QString &name, Function::Place place)
{
    const Function *found = among(Calls, name);
    return found && (found->place & place) != 0 ? found : nullptr;
}

const Function *aggregate(const QString &name)
{
    return among(Aggregates, name);
}

QStringList names(Function::Place place)
{
    QStringList result;
    for (const std::span<const Function> table :
         {std::span<const Function>(Calls), std::span<const Function>(Aggregates)}) {
        for (const Function &function : table) {
            if ((function.place & place) != 0 && !result.contains(function.name))
                result << function.name << function.zh.toString();
        }
    }
    return result << (place == Function::OfRows ? QStringList {u"first"_s, u"首个"_s}
                                                : QStringList());
}

std::span<const Term> ofDependents()
{
    return OfDependents;
}

std::span<const Term> bounds()
{
    return Bounds;
}

std::span<const Term> per()
{
    return Per;
}

std::span<const Term> roles()
{
    return Roles;
}

std::span<const Term> instants()
{
    return Instants;
}

const Term *term(std::span<const Term> terms, const QString &word)
{
    const QString lower = word.toLower();
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const Term &each) {
        return lower == each.code || word == each.zh;
    });
    return found == terms.end() ? nullptr : &*found;
}

QString textOf(std::span<const Term> terms, const QString &code, FormulaWords language)
{
    const Term *found = term(terms, code);
    return found && language == FormulaWords::Chinese ? found->zh.toString() : code;
}

QStringList codes(std::span<const Term> terms)
{
    QStringList result;
    for (const Term &each : terms)
        result << each.code << each.zh.toString();
    return result;
}

} // namespace Functions

} // namespace Steelyard
