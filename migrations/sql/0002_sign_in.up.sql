-- Devices, sessions and everything one can sign in with. Secrets are kept as SHA-256 digests only.

CREATE TABLE devices (
    id           uuid PRIMARY KEY,
    org_id       uuid NOT NULL,
    person_id    uuid NOT NULL,
    name         text NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    revoked_at   timestamptz,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id)
);
CREATE INDEX devices_person ON devices (person_id);

-- A session is a family of refresh tokens; the access token names it and nothing else.
CREATE TABLE sessions (
    id                  uuid PRIMARY KEY,
    org_id              uuid NOT NULL,
    person_id           uuid NOT NULL,
    device_id           uuid,
    kind                text NOT NULL CHECK (kind IN ('phone', 'staff', 'cli')),
    created_at          timestamptz NOT NULL,
    idle_expires_at     timestamptz NOT NULL,
    absolute_expires_at timestamptz NOT NULL,
    revoked_at          timestamptz,
    revoked_because     text CHECK (revoked_because IN
        ('signed_out', 'device_revoked', 'deactivated', 'token_reused', 'password_changed', 'consent_ended',
         'client_died', 'paired_again')),
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, device_id) REFERENCES devices (org_id, id)
);
CREATE INDEX sessions_person ON sessions (person_id);

CREATE TABLE refresh_tokens (
    digest     bytea PRIMARY KEY,
    org_id     uuid NOT NULL,
    session_id uuid NOT NULL,
    parent     bytea,
    created_at timestamptz NOT NULL,
    used_at    timestamptz,
    FOREIGN KEY (org_id, session_id) REFERENCES sessions (org_id, id)
);
CREATE INDEX refresh_tokens_session ON refresh_tokens (session_id);
CREATE INDEX refresh_tokens_parent ON refresh_tokens (parent);

-- device_id is the device that used the code: it may do so again for a while, when the reply got lost.
CREATE TABLE pairing_codes (
    id            uuid PRIMARY KEY,
    org_id        uuid NOT NULL,
    person_id     uuid NOT NULL,
    record_part   text NOT NULL,
    secret_digest bytea NOT NULL,
    link_digest   bytea NOT NULL UNIQUE,
    created_at    timestamptz NOT NULL,
    created_by    uuid NOT NULL,
    expires_at    timestamptz NOT NULL,
    tries         smallint NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
    used_at       timestamptz,
    device_id     uuid,
    voided_at     timestamptz,
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, created_by) REFERENCES people (org_id, id)
);
CREATE UNIQUE INDEX pairing_codes_live_record ON pairing_codes (record_part) WHERE used_at IS NULL AND voided_at IS NULL;
CREATE UNIQUE INDEX pairing_codes_live_person ON pairing_codes (person_id) WHERE used_at IS NULL AND voided_at IS NULL;

CREATE TABLE one_time_links (
    digest     bytea PRIMARY KEY,
    org_id     uuid NOT NULL,
    staff_id   uuid NOT NULL,
    purpose    text NOT NULL CHECK (purpose IN ('invitation', 'password_reset')),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    voided_at  timestamptz,
    FOREIGN KEY (org_id, staff_id) REFERENCES staff (org_id, id)
);
CREATE INDEX one_time_links_staff ON one_time_links (staff_id);
