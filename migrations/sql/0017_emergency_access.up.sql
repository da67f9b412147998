-- Staff of another team who read one client's record for a few hours, and why.

CREATE TABLE emergency_access (
    id         uuid PRIMARY KEY,
    org_id     uuid NOT NULL,
    client_id  uuid NOT NULL,
    staff_id   uuid NOT NULL,
    reason     text NOT NULL,
    opened_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz,
    ended_by   uuid,
    UNIQUE (id, org_id),
    CHECK (expires_at > opened_at),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, staff_id) REFERENCES staff (org_id, id),
    FOREIGN KEY (org_id, ended_by) REFERENCES staff (org_id, id)
);
CREATE INDEX emergency_access_client ON emergency_access (client_id, staff_id);
CREATE INDEX emergency_access_staff ON emergency_access (staff_id, opened_at);
CREATE INDEX emergency_access_org ON emergency_access (org_id, opened_at);
