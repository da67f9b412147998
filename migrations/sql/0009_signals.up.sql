-- What the rules found in the check-ins, what the team answered, and how the carers cope.

-- The thresholds of an organisation: every version, who put it and why. The JSON of `rules::signals::Thresholds`;
-- an organisation without a row works with the defaults, which are version 0.
CREATE TABLE signal_settings (
    org_id     uuid NOT NULL REFERENCES organisations (id),
    version    integer NOT NULL CHECK (version >= 1),
    thresholds text NOT NULL,
    reason     text NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (org_id, version),
    FOREIGN KEY (org_id, changed_by) REFERENCES people (org_id, id)
);

-- A signal from the day it was first seen to the day it was gone. subject_id is what it is about: a goal, a carer, or
-- the episode itself. finding is the JSON of the finding as it was last seen, numbers and thresholds included.
CREATE TABLE signals (
    id            uuid PRIMARY KEY,
    org_id        uuid NOT NULL,
    client_id     uuid NOT NULL,
    episode_id    uuid NOT NULL,
    subject_id    uuid NOT NULL,
    signal        text NOT NULL CHECK (signal IN ('insufficient_data', 'sudden_drop', 'declining', 'steady',
        'discuss_taper', 'discuss_taper_on_hold', 'stalled', 'silent', 'little_data', 'carer_overload', 'ending',
        'copm_change', 'evaluation_due', 'follow_up_due')),
    first_seen_on date NOT NULL,
    last_seen_on  date NOT NULL,
    cleared_on    date,
    finding       text NOT NULL,
    UNIQUE (id, org_id),
    CHECK (last_seen_on >= first_seen_on),
    CHECK (cleared_on IS NULL OR cleared_on >= last_seen_on),
    FOREIGN KEY (org_id, episode_id, client_id) REFERENCES episodes (org_id, id, client_id)
);
CREATE UNIQUE INDEX signals_open ON signals (episode_id, subject_id, signal) WHERE cleared_on IS NULL;
CREATE INDEX signals_episode ON signals (episode_id, first_seen_on);

-- What a member of staff answered to a signal; finding is the JSON of what they answered to.
CREATE TABLE signal_responses (
    id           uuid PRIMARY KEY,
    org_id       uuid NOT NULL,
    client_id    uuid NOT NULL,
    episode_id   uuid NOT NULL,
    subject_id   uuid NOT NULL,
    signal       text NOT NULL,
    response     text NOT NULL CHECK (response IN ('accept', 'dismiss', 'discuss_later')),
    reason       text NOT NULL,
    on_day       date NOT NULL,
    finding      text NOT NULL,
    responded_by uuid NOT NULL,
    responded_at timestamptz NOT NULL,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, episode_id, client_id) REFERENCES episodes (org_id, id, client_id),
    FOREIGN KEY (org_id, responded_by) REFERENCES people (org_id, id)
);
CREATE INDEX signal_responses_episode ON signal_responses (episode_id, responded_at);

-- The nightly look at every open episode: one a day, by whichever server takes it first.
CREATE TABLE signal_sweeps (
    org_id      uuid NOT NULL REFERENCES organisations (id),
    on_day      date NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (org_id, on_day)
);

-- How heavy the care weighs on a carer, 0 to 10, by their own word; one a day, the latest counts.
CREATE TABLE carer_burdens (
    org_id      uuid NOT NULL,
    client_id   uuid NOT NULL,
    carer_id    uuid NOT NULL,
    day         date NOT NULL,
    burden      smallint NOT NULL CHECK (burden BETWEEN 0 AND 10),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, carer_id, day),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, carer_id) REFERENCES carers (org_id, id)
){clustered};

-- The total of a questionnaire that staff took with a carer: Caregiver Strain Index (0 to 13) or EDIZ-plus (0 to 15).
CREATE TABLE strain_scores (
    id          uuid PRIMARY KEY,
    org_id      uuid NOT NULL,
    client_id   uuid NOT NULL,
    carer_id    uuid NOT NULL,
    instrument  text NOT NULL CHECK (instrument IN ('csi', 'ediz_plus')),
    score       smallint NOT NULL CHECK (score BETWEEN 0 AND 15),
    taken_on    date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (id, org_id),
    CHECK (instrument <> 'csi' OR score <= 13),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, carer_id) REFERENCES carers (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);
CREATE INDEX strain_scores_client ON strain_scores (client_id, taken_on);

-- "Ik red het niet": open until staff have spoken to the carer, and wrote down what was agreed.
CREATE TABLE carer_alarms (
    id         uuid PRIMARY KEY,
    org_id     uuid NOT NULL,
    client_id  uuid NOT NULL,
    carer_id   uuid NOT NULL,
    note       text,
    raised_on  date NOT NULL,
    raised_at  timestamptz NOT NULL,
    closed_on  date,
    closed_by  uuid,
    agreed     text,
    version    integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    CHECK (closed_on IS NULL OR (closed_on >= raised_on AND closed_by IS NOT NULL AND agreed IS NOT NULL)),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, carer_id) REFERENCES carers (org_id, id),
    FOREIGN KEY (org_id, closed_by) REFERENCES people (org_id, id)
);
CREATE INDEX carer_alarms_client ON carer_alarms (client_id, raised_on);

-- Whether a carer lets the client see how heavy it weighs: the newest row holds; without one, no.
CREATE TABLE strain_sharing (
    org_id   uuid NOT NULL,
    carer_id uuid NOT NULL,
    since    timestamptz NOT NULL,
    shared   boolean NOT NULL,
    PRIMARY KEY (carer_id, since),
    FOREIGN KEY (org_id, carer_id) REFERENCES carers (org_id, id)
);
