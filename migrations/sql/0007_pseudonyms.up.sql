-- The key from which an organisation's exports make pseudonyms; random, made at the first export, and kept, so that
-- the same client has the same pseudonym in every export.
CREATE TABLE pseudonym_keys (
    org_id     uuid PRIMARY KEY REFERENCES organisations (id),
    key        bytea NOT NULL,
    created_at timestamptz NOT NULL
);
