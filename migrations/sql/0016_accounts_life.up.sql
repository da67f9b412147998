-- What accounts need over the years.

-- Codes that get the owner of an account in when the phone with the second factor is lost, each once. What is kept is
-- an HMAC-SHA-256 under the secret of the second factor, which is sealed: the table gives no code away.
CREATE TABLE recovery_codes (
    staff_id uuid NOT NULL,
    digest   bytea NOT NULL,
    org_id   uuid NOT NULL,
    made_at  timestamptz NOT NULL,
    used_at  timestamptz,
    PRIMARY KEY (staff_id, digest),
    FOREIGN KEY (org_id, staff_id) REFERENCES staff (org_id, id)
);

-- Whether staff must prove themselves with a code beside the password: until they have set one up, they can do nothing
-- else.
ALTER TABLE organisations ADD COLUMN second_factor_required boolean NOT NULL DEFAULT FALSE;
