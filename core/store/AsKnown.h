// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/FactReader.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Steelyard {

/// A store as it was known at the end of a day: a copy of it, in which every later change of the
/// journal is taken back and what was made later is left out.
///
/// Before the day on which its entity was loaded first, a row that is dated earlier counts as known
/// since its date: imported history has figures for its own time, too.
class AsKnown
{
public:
    /// Errors are those of opening a store and of writing the copy. With `pasts` its closed books
    /// are open to the evaluator.
    static Result<std::unique_ptr<AsKnown>> open(const QString &path, const QDate &day,
                                                 const std::shared_ptr<PastStates> &pasts = {});
    /// Exactly as the store was when the journal ended there.
    static Result<std::unique_ptr<AsKnown>> at(const QString &path, qint64 seq,
                                               const std::shared_ptr<PastStates> &pasts = {});

    const FactReader &facts() const { return *m_facts; }

private:
    AsKnown() = default;
    /// A copy of the store as it is, for `rewind` to take back.
    static Result<std::unique_ptr<AsKnown>>
    make(const QString &path, const std::shared_ptr<PastStates> &pasts,
         const std::function<Result<void>(Database &copy, const FactReader &present)> &rewind);

    QTemporaryDir m_folder;
    std::unique_ptr<FactReader> m_facts;
};

} // namespace Steelyard
