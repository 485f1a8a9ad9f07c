// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/Label.h"
#include "core/workspace/CustomerFacts.h"

#include <functional>

namespace Steelyard {

/// Labels that are set by a formula on the customer, in the language of the handbook: who fits gets
/// the label from that day on, who no longer does keeps it as a past.
class LabelRules
{
public:
    LabelRules(const Reading &reading, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_newId(std::move(newId))
    {
    }

    /// Which rows of the customers fit on the day of the reading; merged ones never do.
    /// Errors: those of the parser and of RowCompiler.
    static Result<std::vector<bool>> fitting(const QString &rule, const Reading &reading);
    /// How many would fit.
    static Result<qint64> count(const QString &rule, const Reading &reading);

    /// A new label or a changed one; an empty rule makes one that is set by hand.
    /// Errors: label.needs_name, label.name_taken {name}, and those of a rule.
    Result<Command> save(const Label &label) const;
    /// Of all rules, as one command: closes and opens intervals. Nothing where all is as it was.
    Result<Command> run() const;
    /// All labels, by name.
    static Result<QList<Label>> labels(const Reading &reading);

private:
    Result<void> run(const Label &label, Command &command) const;

    const Reading &m_reading;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
