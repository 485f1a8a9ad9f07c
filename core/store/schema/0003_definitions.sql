-- SPDX-FileCopyrightText: The Steelyard authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A company's own versions of the KPIs' definitions.

CREATE TABLE kpi_version (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    kpi TEXT,
    version TEXT,
    status TEXT NOT NULL DEFAULT 'draft',
    body TEXT,
    from_on TEXT,
    to_on TEXT,
    reason TEXT,
    ticket TEXT,
    impact TEXT,
    author BLOB,
    approver BLOB,
    made_at TEXT,
    approved_at TEXT,
    replaced_by TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX kpi_version_by_kpi ON kpi_version(kpi);
