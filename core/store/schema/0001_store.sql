CREATE TABLE meta (
    store_id BLOB NOT NULL,
    device_id BLOB NOT NULL,
    incarnation INTEGER NOT NULL DEFAULT 1,
    hub_id BLOB,
    hub_epoch INTEGER,
    app_version TEXT NOT NULL,
    created_at TEXT NOT NULL,
    checked_at TEXT,
    clean_shutdown INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Who may see a row once a team shares a hub: the organisation, one unit, or one seat.
CREATE TABLE feed (
    id INTEGER PRIMARY KEY,
    hub_feed INTEGER,
    kind TEXT NOT NULL CHECK(kind IN ('org', 'unit', 'seat')),
    unit BLOB,
    person BLOB,
    from_on TEXT,
    to_on TEXT
) STRICT;

INSERT INTO feed(id, kind) VALUES (1, 'org');

CREATE TABLE customer_share (
    feed INTEGER NOT NULL REFERENCES feed,
    customer BLOB NOT NULL,
    PRIMARY KEY(feed, customer)
) STRICT, WITHOUT ROWID;

CREATE TABLE command (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    label TEXT NOT NULL,
    author BLOB,
    at TEXT NOT NULL,
    reason TEXT,
    source TEXT NOT NULL,
    undoes INTEGER REFERENCES command
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    cmd INTEGER NOT NULL REFERENCES command,
    feed INTEGER NOT NULL,
    entity TEXT NOT NULL,
    row BLOB NOT NULL,
    deed TEXT NOT NULL CHECK(deed IN ('create', 'update', 'delete')),
    hlc TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    base TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('local', 'pending', 'acked', 'refused', 'needs_user', 'received')),
    incarnation INTEGER,
    hub_op INTEGER,
    outcome TEXT,
    acked_at TEXT,
    UNIQUE(incarnation, hub_op)
) STRICT;

CREATE INDEX journal_by_row ON journal(row);

CREATE INDEX journal_by_cmd ON journal(cmd);

CREATE INDEX journal_to_send ON journal(state) WHERE state IN ('pending', 'refused', 'needs_user');

CREATE VIEW outbox AS SELECT * FROM journal WHERE state IN ('pending', 'refused', 'needs_user');

CREATE TABLE shadow (
    entity TEXT NOT NULL,
    row BLOB NOT NULL,
    field TEXT NOT NULL,
    val TEXT,
    ver TEXT NOT NULL,
    PRIMARY KEY(entity, row, field)
) STRICT, WITHOUT ROWID;
