-- When people want to be reminded, and over what.

-- What a person chose; who has no row chose nothing. at_minute counts from midnight, weekdays is a mask (1 = Monday,
-- 64 = Sunday), channels the JSON array of words. next_look_at is the next instant at which a reminder can fall due by
-- this choice alone; what else there is to know is looked at then.
CREATE TABLE reminder_settings (
    person_id         uuid PRIMARY KEY,
    org_id            uuid NOT NULL,
    wanted            boolean NOT NULL,
    at_minute         smallint NOT NULL CHECK (at_minute BETWEEN 0 AND 1439),
    weekdays          smallint NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    channels          text NOT NULL,
    after_silent_days smallint NOT NULL CHECK (after_silent_days BETWEEN 1 AND 14),
    snoozed_until     timestamptz,
    next_look_at      timestamptz,
    changed_at        timestamptz NOT NULL,
    changed_by        uuid NOT NULL,
    version           integer NOT NULL DEFAULT 1,
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, changed_by) REFERENCES people (org_id, id)
);
CREATE INDEX reminder_settings_look ON reminder_settings (next_look_at) WHERE next_look_at IS NOT NULL;

-- About which episodes a message to the team is: so that a silence is told of once.
CREATE TABLE outbox_episodes (
    org_id     uuid NOT NULL,
    outbox_id  uuid NOT NULL,
    episode_id uuid NOT NULL,
    PRIMARY KEY (outbox_id, episode_id),
    FOREIGN KEY (org_id, outbox_id) REFERENCES outbox (org_id, id),
    FOREIGN KEY (org_id, episode_id) REFERENCES episodes (org_id, id)
);
CREATE INDEX outbox_episodes_episode ON outbox_episodes (episode_id);

-- The daily look at what the team is to be reminded of: one a day, by whichever server takes it first.
CREATE TABLE reminder_rounds (
    org_id      uuid NOT NULL REFERENCES organisations (id),
    on_day      date NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (org_id, on_day)
);

-- The calendar that a person's own phone or computer reads; whoever knows the address may read it. Its secret is kept
-- as a SHA-256 digest.
CREATE TABLE calendar_feeds (
    id           uuid PRIMARY KEY,
    org_id       uuid NOT NULL,
    person_id    uuid NOT NULL,
    digest       bytea NOT NULL UNIQUE,
    created_at   timestamptz NOT NULL,
    created_by   uuid NOT NULL,
    last_read_at timestamptz,
    revoked_at   timestamptz,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, created_by) REFERENCES people (org_id, id)
);
CREATE INDEX calendar_feeds_person ON calendar_feeds (person_id);

-- Where a browser's push service is told that there is a notification; nothing is said with it, so no key of the
-- browser's is kept.
CREATE TABLE push_subscriptions (
    id         uuid PRIMARY KEY,
    org_id     uuid NOT NULL,
    person_id  uuid NOT NULL,
    endpoint   text NOT NULL,
    created_at timestamptz NOT NULL,
    gone_at    timestamptz,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id)
);
CREATE UNIQUE INDEX push_subscriptions_live ON push_subscriptions (endpoint) WHERE gone_at IS NULL;
CREATE INDEX push_subscriptions_person ON push_subscriptions (person_id);
