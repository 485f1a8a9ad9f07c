// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/WorkPattern.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array names {"five_days"_L1, "six_days"_L1, "alternating"_L1};

} // namespace

QLatin1StringView textOf(Calendar::Pattern pattern)
{
    return names.at(std::size_t(pattern));
}

std::optional<WorkPattern> WorkPattern::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.left(colon);
    for (std::size_t i = 0; i < names.size(); ++i) {
        WorkPattern result {Calendar::Pattern(i), {}};
        if (name != names.at(i))
            continue;
        if (colon < 0)
            return result;
        result.bigWeek = QDate::fromString(text.mid(colon + 1).toString(), Qt::ISODate);
        const bool isKnown
            = result.pattern == Calendar::Pattern::Alternating && result.bigWeek.isValid();
        return isKnown ? std::optional(result) : std::nullopt;
    }
    return std::nullopt;
}

QString WorkPattern::text() const
{
    const QString name = textOf(pattern);
    return pattern == Calendar::Pattern::Alternating && bigWeek.isValid()
        ? name + u':' + bigWeek.toString(Qt::ISODate)
        : name;
}

} // namespace Steelyard
