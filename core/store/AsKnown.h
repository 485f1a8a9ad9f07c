// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/FactReader.h"

#include <QTemporaryDir>

#include <memory>

namespace Steelyard {

/// A store as it was known at the end of a day: a copy of it, in which every later change of the
/// journal is taken back and what was made later is left out.
///
/// A row that was loaded when its entity was loaded first, and that is dated before, counts as
/// known since its date: imported history has figures for its own time, too.
class AsKnown
{
public:
    /// Errors are those of opening a store and of writing the copy.
    static Result<std::unique_ptr<AsKnown>> open(const QString &path, const QDate &day);

    const FactReader &facts() const { return *m_facts; }

private:
    AsKnown() = default;

    QTemporaryDir m_folder;
    std::unique_ptr<FactReader> m_facts;
};

} // namespace Steelyard
