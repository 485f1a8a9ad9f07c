// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"
#include "core/handbook/YamlReader.h"

namespace Steelyard {

/// Reads what a definition is made of: formulas, aggregates, counting rules, examples.
class PartsReader : public YamlReader
{
public:
    using YamlReader::YamlReader;

protected:
    LocalText local(const Node &node, const QString &key);
    Formula formula(const Node &node, const QString &key, Parser::Language language);
    Formula row(const Node &node, const QString &key);
    Aggregate aggregate(const Node &node, const QString &key);
    Variant variantOf(const QString &id, const Node &node);
    GoldenExample example(const Node &node);
    /// `30d`, `20wd`, `12mo`: a number of the units that are named.
    std::pair<int, QString> length(const Node &node, const QString &key, const QStringList &units);
};

} // namespace Steelyard
