-- SPDX-FileCopyrightText: The Steelyard authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules and checklists of stages, lines of quotes, calls and snapshots of the forecast, saved views,
-- working patterns of units; edits of customers are found fast.

ALTER TABLE pipeline ADD COLUMN activity_resets_age INTEGER NOT NULL DEFAULT 0;

ALTER TABLE stage ADD COLUMN category TEXT;

ALTER TABLE stage ADD COLUMN max_days INTEGER;

ALTER TABLE stage ADD COLUMN required_fields TEXT;

ALTER TABLE stage ADD COLUMN required_activity TEXT;

ALTER TABLE stage ADD COLUMN checklist TEXT;

ALTER TABLE stage ADD COLUMN is_retired INTEGER NOT NULL DEFAULT 0;

ALTER TABLE quote ADD COLUMN number TEXT;

ALTER TABLE quote ADD COLUMN version INTEGER;

ALTER TABLE quote ADD COLUMN status TEXT;

ALTER TABLE quote ADD COLUMN due_at TEXT;

ALTER TABLE quote ADD COLUMN decided_at TEXT;

ALTER TABLE quote ADD COLUMN template TEXT;

ALTER TABLE quote ADD COLUMN note TEXT;

ALTER TABLE unit ADD COLUMN work_pattern TEXT;

CREATE TABLE quote_line (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    quote BLOB REFERENCES quote DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER,
    product BLOB,
    description TEXT,
    quantity INTEGER,
    list_price INTEGER,
    unit_price INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX quote_line_by_quote ON quote_line(quote) WHERE quote IS NOT NULL;

CREATE INDEX quote_line_by_product ON quote_line(product) WHERE product IS NOT NULL;

CREATE INDEX quote_line_by_external_id ON quote_line(external_id) WHERE external_id IS NOT NULL;

CREATE TABLE opportunity_product (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    product BLOB,
    quantity INTEGER,
    unit_price INTEGER,
    currency TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX opportunity_product_by_opportunity ON opportunity_product(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX opportunity_product_by_product ON opportunity_product(product) WHERE product IS NOT NULL;

CREATE INDEX opportunity_product_by_external_id ON opportunity_product(external_id) WHERE external_id IS NOT NULL;

CREATE TABLE checklist_mark (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    stage TEXT,
    item TEXT,
    person BLOB,
    done_at TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX checklist_mark_by_opportunity ON checklist_mark(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX checklist_mark_by_person ON checklist_mark(person) WHERE person IS NOT NULL;

CREATE INDEX checklist_mark_by_external_id ON checklist_mark(external_id) WHERE external_id IS NOT NULL;

CREATE TABLE forecast_call (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    node_kind TEXT NOT NULL DEFAULT 'unit',
    node BLOB,
    period_from TEXT,
    period_to TEXT,
    category TEXT NOT NULL DEFAULT 'commit',
    kind TEXT NOT NULL DEFAULT 'call',
    amount INTEGER,
    currency TEXT,
    person BLOB,
    called_at TEXT,
    note TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX forecast_call_by_node ON forecast_call(node) WHERE node IS NOT NULL;

CREATE INDEX forecast_call_by_person ON forecast_call(person) WHERE person IS NOT NULL;

CREATE INDEX forecast_call_by_external_id ON forecast_call(external_id) WHERE external_id IS NOT NULL;

CREATE TABLE forecast_snapshot (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    taken_at TEXT,
    label TEXT,
    person BLOB,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX forecast_snapshot_by_person ON forecast_snapshot(person) WHERE person IS NOT NULL;

CREATE INDEX forecast_snapshot_by_external_id ON forecast_snapshot(external_id) WHERE external_id IS NOT NULL;

CREATE TABLE snapshot_deal (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    snapshot BLOB REFERENCES forecast_snapshot DEFERRABLE INITIALLY DEFERRED,
    opportunity BLOB,
    owner BLOB,
    stage TEXT,
    outcome TEXT NOT NULL DEFAULT 'open',
    category TEXT NOT NULL DEFAULT 'pipeline',
    amount INTEGER,
    currency TEXT,
    probability INTEGER,
    expected_close_on TEXT,
    closed_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX snapshot_deal_by_snapshot ON snapshot_deal(snapshot) WHERE snapshot IS NOT NULL;

CREATE INDEX snapshot_deal_by_opportunity ON snapshot_deal(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX snapshot_deal_by_owner ON snapshot_deal(owner) WHERE owner IS NOT NULL;

CREATE INDEX snapshot_deal_by_external_id ON snapshot_deal(external_id) WHERE external_id IS NOT NULL;

CREATE TABLE saved_view (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    page TEXT,
    name TEXT,
    person BLOB,
    body TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX saved_view_by_person ON saved_view(person) WHERE person IS NOT NULL;

CREATE INDEX saved_view_by_external_id ON saved_view(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX journal_customer_edits ON journal(seq) WHERE entity = 'customer' AND deed = 'update';
