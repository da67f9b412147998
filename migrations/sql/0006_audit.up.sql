-- Who did or saw what (NEN 7513). Append-only; each record carries the hash of the one before, per organisation.
-- The hash covers pseudonymous ids and private_digest = SHA-256(salt, purpose, address), so that salt, purpose and
-- address can be erased one day without breaking the chain.
CREATE TABLE audit_events (
    org_id         uuid NOT NULL,
    seq            bigint NOT NULL,
    at             timestamptz NOT NULL,
    actor_id       uuid,
    actor_role     text NOT NULL,
    on_behalf_of   uuid,
    action         text NOT NULL,
    object_kind    text NOT NULL,
    object_id      text NOT NULL,
    client_id      uuid,
    outcome        text NOT NULL,
    session_id     uuid,
    salt           bytea,
    purpose        text,
    address        text,
    private_digest bytea NOT NULL,
    hash           bytea NOT NULL,
    PRIMARY KEY (org_id, seq)
){clustered};
CREATE INDEX audit_events_client ON audit_events (org_id, client_id, seq);

CREATE TABLE audit_heads (
    org_id uuid PRIMARY KEY REFERENCES organisations (id),
    seq    bigint NOT NULL,
    hash   bytea NOT NULL
);
