// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/engine/CancelToken.h"
#include "core/engine/FactSource.h"
#include "core/sales/KpiVersion.h"
#include "core/sales/Setting.h"
#include "core/store/Database.h"
#include "core/store/FactTables.h"
#include "core/store/ForecastBooks.h"
#include "core/store/PlanBooks.h"
#include "core/store/Rows.h"
#include "core/store/StoreBooks.h"

#include <map>

namespace Steelyard {

class PastStates;

/// One state of a store as the engine reads it: its own reading connection, held in one read
/// transaction, so that a write meanwhile changes nothing here until it is renewed. Belongs to the
/// thread that made it.
class FactReader final : public FactSource
{
public:
    /// Opens the store for reading; the file is not examined (StoreFile::check does that).
    /// With `pasts` its closed books are open to the evaluator; without, figures are those of the
    /// rows, whatever was closed. Errors: store.older {path}, store.newer {path, version, known}:
    /// only a writer may bring a store up to date.
    static Result<std::unique_ptr<FactReader>> open(const QString &path,
                                                    const std::shared_ptr<PastStates> &pasts = {});
    ~FactReader() override;

    Result<std::shared_ptr<const FactTable>> table(const QString &entity) const override;
    const Organisation &organisation() const override { return *m_organisation; }
    const Calendar &calendar() const override { return m_calendar; }
    CompanyProfile profile() const override { return m_profile; }
    QList<Coverage> coverage() const override { return m_coverage; }
    QList<Stage> stages() const override { return m_stages; }
    QList<Target> targets() const override { return m_targets; }
    QList<TargetPlanning> plannings() const override { return m_plans.plannings; }
    QList<Absence> absences() const override { return m_plans.absences; }
    QList<FxRate> rates() const override { return m_rates; }
    QList<Ownership> ownerships() const override { return m_ownerships; }

    Result<KnownSince> knownSince(const QString &entity, const QStringList &fields) const override;
    const ClosedBooks *books() const override { return m_books.get(); }
    /// Goes on to the store's present state and says which entities have changed; tables given out
    /// before change with it.
    Result<QSet<QString>> renew();

    /// Writes the columns of the store into the cache beside it; false where that cannot be done
    /// or was cancelled, and then whatever was there before is still there.
    static bool writeCache(const QString &path, const CancelToken &cancel = {});
    /// Whether the columns come from a cache that is nearly up to date.
    bool hasCache() const { return m_hasCache; }
    /// Why a column could not be read; what was worked out with it is worth nothing.
    std::optional<Error> fault() const { return m_tables.fault(); }

    const Schema &schema() const { return m_schema; }
    /// Every close, those that were opened again among them, in the order of their making.
    const QList<PeriodClose> &closes() const { return m_closes; }
    /// The journal's last entry in this state.
    qint64 lastSeq() const { return m_lastSeq; }
    Result<std::optional<Row>> row(const QString &entity, const Uuid &id) const;
    /// The fields of every row in the order of its table; ends early when `take` says false.
    Result<void> forEachRow(const QString &entity, const QStringList &fields,
                            const std::function<bool(const Statement &)> &take) const;
    /// The rows whose link leads to that row, in the order of their making.
    Result<QList<Uuid>> linked(const QString &entity, const QString &link, const Uuid &to) const;
    /// What the last renew() brought; nothing where that was too much to be followed.
    const std::optional<ChangedRows> &lastChanges() const { return m_lastChanges; }
    qint64 count(const QString &entity) const;
    /// The present value of a company setting.
    QString setting(const QString &name) const { return m_settings.value(name); }
    /// Of all times.
    QList<Setting> settings() const { return m_allSettings; }
    const PlanBooks &plans() const { return m_plans; }
    /// Calls and snapshots; read when they are first asked for.
    Result<std::shared_ptr<const ForecastBooks>> forecasts() const;
    /// How all opportunities stand in this state, as a snapshot would keep them.
    Result<DealStates> deals() const;
    /// What the company defined itself, drafts and all.
    QList<KpiVersion> kpiVersions() const { return m_kpiVersions; }
    Database &database() const { return *m_database; }

private:
    explicit FactReader(std::unique_ptr<Database> database);

    template<typename Entity>
    Result<QList<Entity>> all() const;
    static Result<void> checkVersion(Database &database, const QString &path);
    Result<void> load();
    Result<void> loadSettings();
    Result<void> loadOrganisation();
    /// Says anew for which days hand entry speaks for these entities.
    Result<void> loadTyped(const QSet<QString> &entities);
    Result<CacheKey> cacheKey(qint64 seq) const;
    Result<void> useCache();
    void openBooks();
    /// Nothing where there are too many to be followed one by one.
    Result<std::optional<ChangedRows>> changesSince(qint64 seq) const;

    QString m_path;
    std::unique_ptr<Database> m_database;
    Schema m_schema;
    mutable Rows m_rows;
    std::optional<Organisation> m_organisation;
    Calendar m_calendar;
    CompanyProfile m_profile;
    QHash<QString, QString> m_settings;
    QList<Setting> m_allSettings;
    QList<KpiVersion> m_kpiVersions;
    QList<Coverage> m_coverage;
    QList<Stage> m_stages;
    QList<Target> m_targets; ///< in force
    PlanBooks m_plans;
    QList<FxRate> m_rates;
    QList<Ownership> m_ownerships;
    QList<PeriodClose> m_closes;
    std::shared_ptr<PastStates> m_pasts;
    std::unique_ptr<StoreBooks> m_books;
    mutable QHash<QString, KnownSince> m_knownSince; ///< by entity and fields
    mutable std::shared_ptr<const ForecastBooks> m_forecasts;
    qint64 m_lastSeq = 0;
    std::optional<ChangedRows> m_lastChanges;
    bool m_hasCache = false;
    mutable FactTables m_tables;
};

} // namespace Steelyard
