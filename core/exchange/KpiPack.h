// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/handbook/Handbook.h"

#include <QByteArray>

namespace Steelyard {

/// A definition as it lies in a pack.
struct PackedDefinition
{
    QString file; ///< "process/win_rate.kpi.yaml"
    QByteArray text;
    KpiDefinition definition;

    bool operator==(const PackedDefinition &) const = default;
};

/// Definitions on the way between companies: a zip of their files, with a sum for each and the
/// schema they are written by. A pack comes from anywhere, so nothing in it is believed.
namespace KpiPack {

constexpr qint64 MostBytes = 16 * 1024 * 1024; ///< of the pack, and of all that is in it
constexpr int MostFiles = 2000;

/// In the order of their ids. Errors: file.cannot_read {path}, pack.no_pack {path}, pack.too_large
/// {path, limit}, pack.too_many {path, limit}, pack.foreign_file {path, file}, pack.no_sum {path,
/// file}, pack.wrong_sum {path, file}, pack.missing_file {path, file}, pack.wrong_place {path,
/// file, kpi}, pack.twice {path, kpi}, pack.empty {path}, those of KpiYaml::read.
Result<QList<PackedDefinition>> read(const QString &path);

/// The same definitions give the same bytes. Errors: file.cannot_write {path}, pack.empty {path}.
Result<void> write(const QString &path, const QList<PackedDefinition> &definitions);

/// Definitions of a handbook as a pack has them: as they were shipped, comments and all, where
/// they were not changed. No ids: all of them. Errors: kpi.unknown {kpi}.
Result<QList<PackedDefinition>> packed(const Handbook &handbook, const QStringList &ids = {});

} // namespace KpiPack

} // namespace Steelyard
