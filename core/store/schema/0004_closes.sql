CREATE TABLE period_close (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    period TEXT,
    period_from TEXT,
    period_to TEXT,
    closed_at TEXT,
    closed_on TEXT,
    reason TEXT,
    seq INTEGER NOT NULL DEFAULT 0,
    figures INTEGER NOT NULL DEFAULT 0,
    figures_hash TEXT,
    handbook_hash TEXT,
    reopened_at TEXT,
    reopen_reason TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE closed_figure (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    period_close BLOB REFERENCES period_close,
    kpi TEXT,
    version TEXT,
    variant TEXT,
    node_kind TEXT NOT NULL DEFAULT 'unit',
    node BLOB,
    state TEXT,
    cause TEXT,
    unit TEXT,
    currency TEXT,
    num TEXT,
    den TEXT,
    n_rows INTEGER NOT NULL DEFAULT 0,
    n_null INTEGER NOT NULL DEFAULT 0,
    n_excluded INTEGER NOT NULL DEFAULT 0,
    n_fx_missing INTEGER NOT NULL DEFAULT 0,
    n_backdated INTEGER NOT NULL DEFAULT 0,
    days_covered INTEGER NOT NULL DEFAULT 0,
    days_total INTEGER NOT NULL DEFAULT 0,
    flags TEXT,
    rows_hash TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX closed_figure_by_close ON closed_figure(period_close) WHERE period_close IS NOT NULL;

CREATE INDEX closed_figure_by_kpi ON closed_figure(kpi) WHERE kpi IS NOT NULL;

