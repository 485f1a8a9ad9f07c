// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/KpiPack.h"

#include <QJsonObject>

namespace Steelyard {

/// A handbook as an Apache Ossie 0.1.1 document: what other programs can count by themselves as
/// SQL, and every definition in full beside it, so that none is lost on the way back.
namespace OssieExport {

/// What other programs will not know of a definition.
struct Loss
{
    QString kpi;
    QString what; ///< kind, formula: not there as a metric; anchor, variants, credit, zero

    bool operator==(const Loss &) const = default;
};

struct Document
{
    QJsonObject json;
    QList<Loss> losses;
};

Document of(const QString &name, const QList<PackedDefinition> &definitions);

/// The definitions that such a document holds in full. Errors: ossie.foreign {path}, those of
/// KpiYaml::read.
Result<QList<PackedDefinition>> read(const QJsonObject &json, const QString &path);

} // namespace OssieExport

} // namespace Steelyard
