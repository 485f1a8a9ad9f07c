-- SPDX-FileCopyrightText: The Steelyard authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days of absence, the day weights that a plan was made with, and what publishing was decided on.

CREATE TABLE absence (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    person BLOB,
    from_on TEXT,
    to_on TEXT,
    kind TEXT NOT NULL DEFAULT 'leave',
    note TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX absence_by_person ON absence(person) WHERE person IS NOT NULL;

CREATE INDEX absence_by_external_id ON absence(external_id) WHERE external_id IS NOT NULL;

ALTER TABLE target_plan ADD COLUMN weights TEXT;

ALTER TABLE target_step ADD COLUMN waiver TEXT;

ALTER TABLE target_step ADD COLUMN evidence TEXT;
