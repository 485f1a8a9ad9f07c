// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Steelyard {

/// One value that a filter can take.
struct FilterOption
{
    QString id = {};
    QString text = {};
    int depth = 0;         ///< how far it is indented: team below department
    QStringList keys = {}; ///< other words it is found by: pinyin, initials

    bool operator==(const FilterOption &) const = default;
};

/// One condition on a page: period, node, product line, region, team.
struct Filter
{
    QString id = {};
    QString title = {};
    QString icon = {};
    QList<FilterOption> options = {};
    QStringList chosen = {};
    QStringList standard = {}; ///< what it falls back to when it is removed
    bool multiple = false;

    bool isChanged() const { return chosen != standard; }
    bool operator==(const Filter &) const = default;
};

} // namespace Steelyard
