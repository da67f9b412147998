-- The pages of the team: a session that is carried by a cookie instead of tokens, and the second factor of an account.

-- SHA-256 of what the cookie holds; only for sessions that were opened on a page.
ALTER TABLE sessions ADD COLUMN cookie_digest bytea;
CREATE UNIQUE INDEX sessions_cookie ON sessions (cookie_digest) WHERE cookie_digest IS NOT NULL;

-- Codes by time (RFC 6238). The secret is sealed; only the server's own key opens it. Until the owner has proved to
-- have it, nobody is asked for a code.
CREATE TABLE second_factors (
    staff_id     uuid PRIMARY KEY,
    org_id       uuid NOT NULL,
    secret       bytea NOT NULL,
    made_at      timestamptz NOT NULL,
    confirmed_at timestamptz,
    -- The latest period of 30 seconds whose code was used: none is good twice.
    last_period  bigint NOT NULL DEFAULT 0,
    FOREIGN KEY (org_id, staff_id) REFERENCES staff (org_id, id)
);
