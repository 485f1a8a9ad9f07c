// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Pinyin.h"
#include "core/handbook/KpiDefinition.h"

namespace Steelyard {

/// Finds KPIs by what people call them: id, code, either name, aliases, pinyin and its initials.
class KpiSearch
{
public:
    KpiSearch() = default;
    /// Reads every name aloud once, so that a keystroke only compares.
    explicit KpiSearch(const QList<KpiDefinition> &definitions);

    /// Best first; every KPI in the handbook's order where nothing is asked.
    QStringList idsFor(const QString &query) const;
    /// What a KPI is found by beside its name, for a search that compares letters by itself.
    QStringList spellings(const QString &id) const;

private:
    struct Entry
    {
        QString id;
        QList<SearchKey> keys;
        QStringList spellings;
    };

    QList<Entry> m_entries;
};

} // namespace Steelyard
