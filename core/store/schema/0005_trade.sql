-- SPDX-FileCopyrightText: The Steelyard authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What further KPIs count: typed-in figures, approvals, clashes of deals, use, and fields of records.

ALTER TABLE customer ADD COLUMN verified_on TEXT;

ALTER TABLE customer ADD COLUMN dup_group BLOB;

CREATE INDEX customer_by_dup_group ON customer(dup_group) WHERE dup_group IS NOT NULL;

ALTER TABLE activity ADD COLUMN participants_n INTEGER;

ALTER TABLE quote ADD COLUMN guide_amount INTEGER;

ALTER TABLE task ADD COLUMN created_at TEXT;

ALTER TABLE spot_check ADD COLUMN ticket BLOB;

CREATE INDEX spot_check_by_ticket ON spot_check(ticket) WHERE ticket IS NOT NULL;

ALTER TABLE spot_check ADD COLUMN sales_order BLOB;

CREATE INDEX spot_check_by_sales_order ON spot_check(sales_order) WHERE sales_order IS NOT NULL;

CREATE TABLE manual_value (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    kpi TEXT,
    unit BLOB,
    person BLOB,
    period_from TEXT,
    period_to TEXT,
    value INTEGER,
    base INTEGER,
    evidence TEXT,
    approved_by BLOB,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE approval (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    kind TEXT NOT NULL DEFAULT 'price',
    person BLOB,
    approver BLOB,
    opportunity BLOB,
    customer BLOB,
    submitted_at TEXT,
    decided_at TEXT,
    outcome TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE deal_clash (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    opportunity BLOB,
    rival BLOB,
    opened_at TEXT,
    resolved_at TEXT,
    is_upheld INTEGER NOT NULL DEFAULT 0 CHECK(is_upheld IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE usage (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    person BLOB,
    used_on TEXT,
    device TEXT NOT NULL DEFAULT 'desktop',
    actions_n INTEGER,
    features_n INTEGER,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX manual_value_by_unit ON manual_value(unit) WHERE unit IS NOT NULL;

CREATE INDEX manual_value_by_person ON manual_value(person) WHERE person IS NOT NULL;

CREATE INDEX manual_value_by_approved_by ON manual_value(approved_by) WHERE approved_by IS NOT NULL;

CREATE INDEX manual_value_by_external_id ON manual_value(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX approval_by_person ON approval(person) WHERE person IS NOT NULL;

CREATE INDEX approval_by_approver ON approval(approver) WHERE approver IS NOT NULL;

CREATE INDEX approval_by_opportunity ON approval(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX approval_by_customer ON approval(customer) WHERE customer IS NOT NULL;

CREATE INDEX approval_by_external_id ON approval(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX deal_clash_by_opportunity ON deal_clash(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX deal_clash_by_rival ON deal_clash(rival) WHERE rival IS NOT NULL;

CREATE INDEX deal_clash_by_external_id ON deal_clash(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX usage_by_person ON usage(person) WHERE person IS NOT NULL;

CREATE INDEX usage_by_external_id ON usage(external_id) WHERE external_id IS NOT NULL;
