-- What was erased, and what may not be. client_id is a bare id in both: nothing else knows it after an erasure.

-- The certificate of an erasure: who asked, who agreed, how many rows of which tables went. scrubbed_at says when the
-- file of the database was written anew, so that no freed page of it holds what was erased.
CREATE TABLE erasures (
    id          uuid PRIMARY KEY,
    org_id      uuid NOT NULL REFERENCES organisations (id),
    client_id   uuid NOT NULL,
    ground      text NOT NULL CHECK (ground IN ('request', 'retention_ended')),
    asked_by    uuid,
    approved_by uuid,
    erased_at   timestamptz NOT NULL,
    rows_erased text NOT NULL,
    scrubbed_at timestamptz,
    UNIQUE (id, org_id),
    UNIQUE (client_id),
    FOREIGN KEY (org_id, asked_by) REFERENCES staff (org_id, id),
    FOREIGN KEY (org_id, approved_by) REFERENCES staff (org_id, id)
);
CREATE INDEX erasures_org ON erasures (org_id, erased_at);

-- A reason in law to keep a record for now: a complaint, a claim. While one is in force nothing of it is erased.
CREATE TABLE legal_holds (
    id          uuid PRIMARY KEY,
    org_id      uuid NOT NULL,
    client_id   uuid NOT NULL,
    reason      text NOT NULL,
    placed_by   uuid NOT NULL,
    placed_at   timestamptz NOT NULL,
    released_by uuid,
    released_at timestamptz,
    UNIQUE (id, org_id),
    CHECK ((released_by IS NULL) = (released_at IS NULL)),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, placed_by) REFERENCES staff (org_id, id),
    FOREIGN KEY (org_id, released_by) REFERENCES staff (org_id, id)
);
CREATE UNIQUE INDEX legal_holds_in_force ON legal_holds (client_id) WHERE released_at IS NULL;
CREATE INDEX legal_holds_org ON legal_holds (org_id, placed_at);
