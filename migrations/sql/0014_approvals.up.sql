-- Acts that take two people: one asks, another agrees. What the act is about stays a bare id: an erased client's is
-- gone from everywhere else. other_id is the record that stays, where two become one. The reason is taken out when the
-- client is erased.

CREATE TABLE approvals (
    id         uuid PRIMARY KEY,
    org_id     uuid NOT NULL,
    act        text NOT NULL CHECK (act IN
        ('appoint_log_manager', 'reset_second_factor', 'merge_clients', 'erase_client')),
    subject_id uuid NOT NULL,
    other_id   uuid,
    ground     text CHECK (ground IN ('request', 'retention_ended')),
    reason     text,
    asked_by   uuid NOT NULL,
    asked_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    status     text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'approved', 'refused', 'withdrawn', 'expired')),
    decided_by uuid,
    decided_at timestamptz,
    UNIQUE (id, org_id),
    CHECK ((act = 'merge_clients') = (other_id IS NOT NULL)),
    CHECK ((act = 'erase_client') = (ground IS NOT NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (status NOT IN ('approved', 'refused', 'withdrawn') OR decided_by IS NOT NULL),
    FOREIGN KEY (org_id, asked_by) REFERENCES staff (org_id, id),
    FOREIGN KEY (org_id, decided_by) REFERENCES staff (org_id, id)
);
CREATE UNIQUE INDEX approvals_open ON approvals (subject_id, act) WHERE status = 'open';
CREATE INDEX approvals_org ON approvals (org_id, asked_at);
