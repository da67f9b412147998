-- Staged bulk enrolment: rows go up in chunks, all are checked, one commit enrols. Gone after a day.
CREATE TABLE imports (
    id           uuid PRIMARY KEY,
    org_id       uuid NOT NULL,
    created_by   uuid NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    committed_at timestamptz,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, created_by) REFERENCES people (org_id, id)
);

-- content is the row as it was sent (JSON object, column to text); client_id is set by the commit.
CREATE TABLE import_rows (
    org_id    uuid NOT NULL,
    import_id uuid NOT NULL,
    row_no    integer NOT NULL CHECK (row_no >= 1),
    content   text NOT NULL,
    client_id uuid,
    PRIMARY KEY (import_id, row_no),
    FOREIGN KEY (org_id, import_id) REFERENCES imports (org_id, id) ON DELETE CASCADE
);

-- Ids that callers made themselves, with the digest of what they sent: the same id and body again answers with the
-- same thing, another body is refused. So nothing is created twice over a bad line.
CREATE TABLE client_made_ids (
    id         uuid PRIMARY KEY,
    org_id     uuid NOT NULL REFERENCES organisations (id),
    person_id  uuid NOT NULL,
    digest     bytea NOT NULL,
    created_at timestamptz NOT NULL
);
