// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DbtManifest.h"
#include "core/exchange/MappingGuess.h"

namespace Steelyard {

/// Knows which records and fields of ours the models and columns of a dbt project are.
class DbtModels
{
public:
    /// Both must outlive this.
    DbtModels(const DbtManifest &manifest, const Schema &schema);

    /// A measure, its model and the entity whose rows they are.
    struct Place
    {
        const DbtManifest::Model *model = nullptr;
        const DbtManifest::Measure *measure = nullptr;
        QString entity; ///< empty where none of ours is called like the model
    };
    Place measure(const QString &name) const;

    /// The field of a column; empty where there is none.
    QString column(const Place &place, const QString &name) const;
    /// The path that `order__status` or `status` means for the rows of a measure.
    QString dimension(const Place &place, const QString &name) const;
    /// The field that anchors a measure in time; empty where none of ours does.
    QString anchor(const Place &place) const;
    /// The record that an entity of the project stands for, seen from a measure: a link of its
    /// rows, or the rows themselves.
    QString linked(const Place &place, const QString &entity) const;

private:
    QString entityOf(const DbtManifest::Model &model) const;
    static QString columnOf(const DbtManifest::Model &model, const QString &dimension);
    const DbtManifest::Model *modelOf(const QString &entity) const;

    const DbtManifest &m_manifest;
    const Schema &m_schema;
    MappingGuess m_names;
};

} // namespace Steelyard
