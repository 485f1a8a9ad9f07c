// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Uuid.h"
#include "core/engine/CancelToken.h"
#include "core/workspace/CustomerIndex.h"

#include <memory>
#include <vector>

namespace Steelyard {

class FactReader;

/// Keeps the index of customers as the store is: made once, then told of each row that changes.
///
/// Belongs to the thread of its reader.
class CustomerFollower
{
public:
    /// Made when it is first asked for.
    Result<std::shared_ptr<const CustomerIndex>> index(const FactReader &facts,
                                                       const CancelToken &cancel);
    /// The reader has been renewed.
    Result<void> follow(const FactReader &facts);
    void forget() { m_index.reset(); }

private:
    static Result<std::shared_ptr<CustomerIndex>> make(const FactReader &facts,
                                                       const CancelToken &cancel);
    static Result<CustomerIndex::Card> cardOf(const FactReader &facts, const Uuid &customer);

    std::shared_ptr<CustomerIndex> m_index;
    std::vector<Uuid> m_ids; ///< by row
};

} // namespace Steelyard
