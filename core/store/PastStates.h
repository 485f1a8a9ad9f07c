// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <list>
#include <memory>

namespace Steelyard {

class AsKnown;
class FactSource;

/// A store as it was at places of its journal. A past state never changes, so the last ones that
/// were asked for are kept. Belongs to one thread.
class PastStates
{
public:
    explicit PastStates(QString path);
    ~PastStates();
    PastStates(const PastStates &) = delete;
    PastStates &operator=(const PastStates &) = delete;

    Result<std::shared_ptr<const FactSource>> at(qint64 seq);

private:
    struct State
    {
        qint64 seq;
        std::shared_ptr<const AsKnown> known;
    };

    QString m_path;
    std::list<State> m_states; ///< the last one asked for comes first
};

} // namespace Steelyard
