// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// A file kept beside the store, named by its content.
struct Document
{
    static constexpr const char *Entity = "document";

    DocumentId id;
    QString object;
    Uuid objectId;
    QString name;
    QString digest;
    std::optional<qint64> size;
    Moment addedAt;
    std::optional<qint64> version;
    PersonId person; ///< who added it
    QString note;

    bool operator==(const Document &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("object", self.object);
        visit("object_id", self.objectId);
        visit("name", self.name);
        visit("digest", self.digest);
        visit("size", self.size);
        visit("added_at", self.addedAt);
        visit("version", self.version);
        visit("person", self.person);
        visit("note", self.note);
    }
};

} // namespace Steelyard
