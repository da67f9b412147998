-- What waits to leave, over whatever channel: queued in the transaction that gives cause for it, sent by a worker that
-- may be killed at any line.
--
-- waiting -> sending -> sent, or back to waiting after a definite failure. A worker takes waiting rows by writing its
-- claim and moving next_try_at ahead, so that a killed worker's rows come back by themselves; it writes `sending`
-- before it hands a message over, so that whoever finds a row so knows that the message may have left. missed: it was
-- due and did not leave, or perhaps. dropped: it was not needed any more. reason says why in either case, and after a
-- failed try what went wrong.
--
-- day is the civil day it belongs to, in time_zone. Of a reminder (once) there is one a person, kind, day and channel,
-- whatever happens; letters and warnings may come twice on a day. content is the JSON of what it says, and may hold a
-- one-time link: it is emptied once nothing is sent any more. recipient is the mail address or telephone number.
CREATE TABLE outbox (
    id                 uuid PRIMARY KEY,
    org_id             uuid NOT NULL,
    person_id          uuid NOT NULL,
    kind               text NOT NULL CHECK (kind IN ('client_nudge', 'carer_nudge', 'coordinator_silence',
        'staff_digest', 'episode_ending', 'follow_up', 'carer_alarm', 'pairing_letter', 'invitation',
        'password_reset', 'security')),
    channel            text NOT NULL CHECK (channel IN ('mail', 'webhook', 'push')),
    day                date NOT NULL,
    time_zone          text NOT NULL,
    due_at             timestamptz NOT NULL,
    once               boolean NOT NULL,
    recipient          text NOT NULL,
    content            text NOT NULL,
    unsubscribe_digest bytea UNIQUE,
    state              text NOT NULL DEFAULT 'waiting' CHECK (state IN
        ('waiting', 'sending', 'sent', 'missed', 'dropped')),
    reason             text,
    tries              smallint NOT NULL DEFAULT 0 CHECK (tries >= 0),
    next_try_at        timestamptz NOT NULL,
    claim              uuid,
    created_at         timestamptz NOT NULL,
    settled_at         timestamptz,
    UNIQUE (id, org_id),
    CHECK (state NOT IN ('missed', 'dropped') OR reason IS NOT NULL),
    CHECK ((settled_at IS NULL) = (state IN ('waiting', 'sending'))),
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id)
);
CREATE UNIQUE INDEX outbox_once ON outbox (person_id, kind, day, channel) WHERE once = TRUE;
CREATE INDEX outbox_person ON outbox (person_id, day);
CREATE INDEX outbox_due ON outbox (channel, next_try_at) WHERE settled_at IS NULL;
CREATE INDEX outbox_oldest ON outbox (due_at) WHERE settled_at IS NULL;
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX outbox_org ON outbox (org_id, id);
