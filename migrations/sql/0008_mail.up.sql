-- Mail that waits to be sent, queued in the transaction that gives cause for it. A worker claims a row by moving
-- next_try_at ahead, so that a killed worker's row comes back by itself; message_id is the same on every try, so that
-- a mail sent twice is recognised as one. The body may hold a one-time link: it is emptied once the mail has left.
CREATE TABLE mails (
    id          uuid PRIMARY KEY,
    org_id      uuid NOT NULL,
    person_id   uuid NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('invitation', 'password_reset', 'account_changed', 'sign_in_ended')),
    recipient   text NOT NULL,
    subject     text NOT NULL,
    body        text NOT NULL,
    message_id  text NOT NULL UNIQUE,
    created_at  timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    tries       smallint NOT NULL DEFAULT 0 CHECK (tries >= 0),
    sent_at     timestamptz,
    given_up_at timestamptz,
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id)
);
CREATE INDEX mails_due ON mails (next_try_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mails_person ON mails (person_id);
