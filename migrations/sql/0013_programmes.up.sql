-- Programmes, shipped or an organisation's own, with which it starts no more episodes. Those under way keep their template.

CREATE TABLE retired_programmes (
    org_id     uuid NOT NULL REFERENCES organisations (id),
    key        text NOT NULL,
    reason     text NOT NULL,
    retired_by uuid NOT NULL,
    retired_at timestamptz NOT NULL,
    PRIMARY KEY (org_id, key),
    FOREIGN KEY (org_id, retired_by) REFERENCES people (org_id, id)
);
