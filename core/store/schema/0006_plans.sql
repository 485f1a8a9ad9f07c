-- SPDX-FileCopyrightText: The Steelyard authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plans of targets: what they were made with, locks, steps of their life, seasons, and overrides.

ALTER TABLE target ADD COLUMN calculated INTEGER;

ALTER TABLE target ADD COLUMN reason TEXT;

ALTER TABLE target ADD COLUMN set_by BLOB;

ALTER TABLE target ADD COLUMN set_at TEXT;

CREATE INDEX target_by_set_by ON target(set_by) WHERE set_by IS NOT NULL;

CREATE TABLE season (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    weights TEXT,
    learned_from TEXT,
    excluded TEXT,
    made_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE target_plan (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    plan TEXT NOT NULL DEFAULT 'main',
    node_kind TEXT NOT NULL DEFAULT 'unit',
    node BLOB,
    kpi TEXT,
    variant TEXT,
    period_from TEXT,
    period_to TEXT,
    grain TEXT NOT NULL DEFAULT 'month',
    quantum INTEGER,
    calendar TEXT,
    season BLOB,
    levels TEXT,
    made_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE target_lock (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    plan TEXT NOT NULL DEFAULT 'main',
    kpi TEXT,
    variant TEXT,
    tier TEXT NOT NULL DEFAULT 'base',
    node_kind TEXT NOT NULL DEFAULT 'unit',
    node BLOB,
    period_from TEXT,
    period_to TEXT,
    owner BLOB,
    reason TEXT,
    locked_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE target_step (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    plan TEXT NOT NULL DEFAULT 'main',
    kpi TEXT,
    variant TEXT,
    period_from TEXT,
    period_to TEXT,
    node_kind TEXT NOT NULL DEFAULT 'unit',
    node BLOB,
    seq INTEGER,
    stage TEXT,
    version INTEGER,
    author BLOB,
    comment TEXT,
    stepped_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX season_by_external_id ON season(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX target_plan_by_node ON target_plan(node) WHERE node IS NOT NULL;

CREATE INDEX target_plan_by_season ON target_plan(season) WHERE season IS NOT NULL;

CREATE INDEX target_plan_by_external_id ON target_plan(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX target_lock_by_node ON target_lock(node) WHERE node IS NOT NULL;

CREATE INDEX target_lock_by_owner ON target_lock(owner) WHERE owner IS NOT NULL;

CREATE INDEX target_lock_by_external_id ON target_lock(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX target_step_by_node ON target_step(node) WHERE node IS NOT NULL;

CREATE INDEX target_step_by_author ON target_step(author) WHERE author IS NOT NULL;

CREATE INDEX target_step_by_external_id ON target_step(external_id) WHERE external_id IS NOT NULL;
