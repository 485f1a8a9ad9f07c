// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Steelyard {

/// What has to hold for any text whatever that is read as a formula.
class FormulaCheck
{
public:
    /// What does not hold, for the report; empty when all is well.
    static QString complaint(const QByteArray &text);
};

} // namespace Steelyard
