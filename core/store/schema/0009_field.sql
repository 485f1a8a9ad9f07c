-- SPDX-FileCopyrightText: The Steelyard authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rep's day: rhythm and protection of customers, where visits took place, snoozed tasks, labels,
-- what detectors noticed, reported deals; numbers of papers.

ALTER TABLE customer ADD COLUMN visit_every INTEGER;

ALTER TABLE customer ADD COLUMN protected_until TEXT;

ALTER TABLE customer ADD COLUMN protected_reason TEXT;

ALTER TABLE customer ADD COLUMN latitude INTEGER;

ALTER TABLE customer ADD COLUMN longitude INTEGER;

ALTER TABLE activity ADD COLUMN contact BLOB;

ALTER TABLE activity ADD COLUMN task BLOB;

ALTER TABLE activity ADD COLUMN latitude INTEGER;

ALTER TABLE activity ADD COLUMN longitude INTEGER;

ALTER TABLE task ADD COLUMN lead BLOB;

ALTER TABLE task ADD COLUMN contact BLOB;

ALTER TABLE task ADD COLUMN object TEXT;

ALTER TABLE task ADD COLUMN object_id BLOB;

ALTER TABLE task ADD COLUMN note TEXT;

ALTER TABLE task ADD COLUMN snoozed_until TEXT;

ALTER TABLE task ADD COLUMN snooze_reason TEXT;

ALTER TABLE task ADD COLUMN cancelled_at TEXT;

ALTER TABLE ownership ADD COLUMN reason TEXT;

ALTER TABLE ticket ADD COLUMN priority TEXT;

ALTER TABLE ticket ADD COLUMN cause TEXT;

ALTER TABLE ticket ADD COLUMN note TEXT;

ALTER TABLE ticket ADD COLUMN contact BLOB;

ALTER TABLE ticket ADD COLUMN confirmed_at TEXT;

ALTER TABLE survey ADD COLUMN contact BLOB;

ALTER TABLE survey ADD COLUMN asked_by BLOB;

ALTER TABLE survey ADD COLUMN ticket BLOB;

ALTER TABLE survey ADD COLUMN comment TEXT;

ALTER TABLE document ADD COLUMN version INTEGER;

ALTER TABLE document ADD COLUMN person BLOB;

ALTER TABLE document ADD COLUMN note TEXT;

ALTER TABLE lead ADD COLUMN note TEXT;

ALTER TABLE contact ADD COLUMN note TEXT;

ALTER TABLE contract ADD COLUMN number TEXT;

ALTER TABLE sales_order ADD COLUMN number TEXT;

ALTER TABLE sales_order ADD COLUMN note TEXT;

ALTER TABLE invoice ADD COLUMN number TEXT;

ALTER TABLE shipment ADD COLUMN number TEXT;

ALTER TABLE receivable ADD COLUMN seq INTEGER;

ALTER TABLE receivable ADD COLUMN note TEXT;

ALTER TABLE payment ADD COLUMN reference TEXT;

ALTER TABLE payment ADD COLUMN note TEXT;

ALTER TABLE spot_check ADD COLUMN checker BLOB;

ALTER TABLE spot_check ADD COLUMN note TEXT;

ALTER TABLE spot_check ADD COLUMN batch TEXT;

CREATE TABLE label (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    name TEXT,
    colour TEXT,
    rule TEXT,
    is_retired INTEGER NOT NULL DEFAULT 0 CHECK(is_retired IN (0, 1)),
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE customer_label (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    customer BLOB,
    label BLOB,
    person BLOB,
    from_on TEXT,
    to_on TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE audit_flag (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    rule TEXT,
    person BLOB,
    customer BLOB,
    from_on TEXT,
    to_on TEXT,
    evidence TEXT,
    fingerprint TEXT,
    amount INTEGER,
    currency TEXT,
    state TEXT NOT NULL DEFAULT 'open',
    found_at TEXT,
    asked_at TEXT,
    explanation TEXT,
    explained_at TEXT,
    decided_by BLOB,
    decided_at TEXT,
    decision TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE TABLE protection (
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    feed INTEGER NOT NULL REFERENCES feed,
    customer BLOB,
    customer_name TEXT,
    product BLOB,
    project TEXT,
    person BLOB,
    opportunity BLOB,
    from_on TEXT,
    to_on TEXT,
    state TEXT NOT NULL DEFAULT 'active',
    note TEXT,
    external_id TEXT,
    recorded_at TEXT NOT NULL,
    record_source TEXT NOT NULL,
    ver TEXT NOT NULL DEFAULT '{}',
    h INTEGER NOT NULL
) STRICT;

CREATE INDEX activity_by_contact ON activity(contact) WHERE contact IS NOT NULL;

CREATE INDEX activity_by_task ON activity(task) WHERE task IS NOT NULL;

CREATE INDEX task_by_lead ON task(lead) WHERE lead IS NOT NULL;

CREATE INDEX task_by_contact ON task(contact) WHERE contact IS NOT NULL;

CREATE INDEX task_by_object_id ON task(object_id) WHERE object_id IS NOT NULL;

CREATE INDEX ticket_by_contact ON ticket(contact) WHERE contact IS NOT NULL;

CREATE INDEX survey_by_contact ON survey(contact) WHERE contact IS NOT NULL;

CREATE INDEX survey_by_asked_by ON survey(asked_by) WHERE asked_by IS NOT NULL;

CREATE INDEX survey_by_ticket ON survey(ticket) WHERE ticket IS NOT NULL;

CREATE INDEX document_by_person ON document(person) WHERE person IS NOT NULL;

CREATE INDEX spot_check_by_checker ON spot_check(checker) WHERE checker IS NOT NULL;

CREATE INDEX label_by_external_id ON label(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX customer_label_by_customer ON customer_label(customer) WHERE customer IS NOT NULL;

CREATE INDEX customer_label_by_label ON customer_label(label) WHERE label IS NOT NULL;

CREATE INDEX customer_label_by_person ON customer_label(person) WHERE person IS NOT NULL;

CREATE INDEX customer_label_by_external_id ON customer_label(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX audit_flag_by_person ON audit_flag(person) WHERE person IS NOT NULL;

CREATE INDEX audit_flag_by_customer ON audit_flag(customer) WHERE customer IS NOT NULL;

CREATE INDEX audit_flag_by_decided_by ON audit_flag(decided_by) WHERE decided_by IS NOT NULL;

CREATE INDEX audit_flag_by_external_id ON audit_flag(external_id) WHERE external_id IS NOT NULL;

CREATE INDEX protection_by_customer ON protection(customer) WHERE customer IS NOT NULL;

CREATE INDEX protection_by_product ON protection(product) WHERE product IS NOT NULL;

CREATE INDEX protection_by_person ON protection(person) WHERE person IS NOT NULL;

CREATE INDEX protection_by_opportunity ON protection(opportunity) WHERE opportunity IS NOT NULL;

CREATE INDEX protection_by_external_id ON protection(external_id) WHERE external_id IS NOT NULL;
