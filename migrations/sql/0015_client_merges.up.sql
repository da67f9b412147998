-- Two records of one person that became one: client_id is the record that went, into_id the one that stays. Nothing is
-- moved between them: what was recorded stays where it was recorded, and is read as the history of the one that stays.
-- from_team and from_coordinator are what the record had before, for as long as the merge may be undone.

CREATE TABLE client_merges (
    id               uuid PRIMARY KEY,
    org_id           uuid NOT NULL,
    client_id        uuid NOT NULL,
    into_id          uuid NOT NULL,
    approval_id      uuid NOT NULL,
    from_team        uuid NOT NULL,
    from_coordinator uuid,
    merged_at        timestamptz NOT NULL,
    undone_at        timestamptz,
    undone_by        uuid,
    UNIQUE (id, org_id),
    CHECK (client_id <> into_id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, into_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, approval_id) REFERENCES approvals (org_id, id),
    FOREIGN KEY (org_id, from_team) REFERENCES teams (org_id, id),
    FOREIGN KEY (org_id, undone_by) REFERENCES staff (org_id, id)
);
CREATE UNIQUE INDEX client_merges_once ON client_merges (client_id) WHERE undone_at IS NULL;
CREATE INDEX client_merges_into ON client_merges (into_id);
