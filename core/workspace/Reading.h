// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CancelToken.h"
#include "core/engine/FactSource.h"
#include "core/handbook/CompanyHandbook.h"
#include "core/sales/PeriodClose.h"
#include "core/store/ForecastBooks.h"
#include "core/store/PlanBooks.h"
#include "core/store/RowHistory.h"
#include "core/store/SavingMoments.h"

#include <QDate>
#include <QHash>

#include <functional>

namespace Steelyard {

class CustomerIndex;

/// The fields of one row, by name, for people who want to see what a figure is made of.
using RowFields = QHash<QString, Value>;

/// One consistent state of the store together with the handbook: what every question is asked of.
struct Reading
{
    const FactSource &facts;
    const Handbook &handbook;
    QDate today;
    CancelToken cancel;
    std::function<RowFields(const QString &entity, const Uuid &id)> row;
    std::function<qint64(const QString &entity)> count;
    qint64 lastSeq = 0;
    QList<KpiVersion> versions = {};    ///< what the company defined itself, drafts and all
    QList<Error> handbookProblems = {}; ///< stored definitions that are not in the handbook
    QList<Setting> settings = {};
    QList<PeriodClose> closes = {}; ///< those that were opened again among them
    PlanBooks plans = {};
    /// What became of a row, the latest first.
    std::function<QList<RowDeed>(const QString &entity, const Uuid &id)> history = {};
    /// What people called, and what was kept of their opportunities.
    std::function<Result<std::shared_ptr<const ForecastBooks>>()> forecasts = {};
    std::function<Result<DealStates>()> deals = {}; ///< as a snapshot would keep them
    /// By what customers are found; a customer stands there at its row of the table.
    std::function<Result<std::shared_ptr<const CustomerIndex>>()> customers = {};
    /// The rows of an entity whose link leads to the row.
    std::function<QList<Uuid>(const QString &entity, const QString &link, const Uuid &to)> linked
        = {};
    /// When the rows of an entity from one to another were saved, with some of their texts.
    std::function<Result<std::vector<SavingMoment>>(const QString &entity, const Uuid &first,
                                                    const Uuid &last, const QStringList &texts)>
        savings = {};
    std::function<Result<Moment>()> born = {}; ///< when the store was made
};

} // namespace Steelyard
