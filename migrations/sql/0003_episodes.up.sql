-- One client's run through one programme: the plan, what is agreed, and what care is given.

-- Programmes that an organisation adds to the shipped ones; the template is the JSON of `rules::programme`.
CREATE TABLE programmes (
    org_id     uuid NOT NULL REFERENCES organisations (id),
    key        text NOT NULL,
    template   text NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (org_id, key),
    FOREIGN KEY (org_id, created_by) REFERENCES people (org_id, id)
);

CREATE TABLE advice_talks (
    id          uuid PRIMARY KEY,
    org_id      uuid NOT NULL,
    client_id   uuid NOT NULL,
    held_on     date NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('self_reliant', 'other_discipline', 'programme', 'home_nursing')),
    note        text,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);
CREATE INDEX advice_talks_client ON advice_talks (client_id);

CREATE TABLE episodes (
    id                 uuid PRIMARY KEY,
    org_id             uuid NOT NULL,
    client_id          uuid NOT NULL,
    programme          text NOT NULL,
    start_day          date NOT NULL,
    last_day           date NOT NULL,
    rated_by           text NOT NULL DEFAULT 'client' CHECK (rated_by IN ('client', 'carer')),
    independence_start smallint CHECK (independence_start BETWEEN 1 AND 10),
    status             text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'ended')),
    ended_on           date,
    end_reason         text CHECK (end_reason IN
        ('goals_reached', 'maximum_reached', 'withdrew', 'moved', 'admitted', 'died', 'other')),
    end_note           text,
    created_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    UNIQUE (id, org_id, client_id),
    CHECK (last_day >= start_day),
    CHECK ((status = 'ended') = (ended_on IS NOT NULL AND end_reason IS NOT NULL)),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id)
);
CREATE UNIQUE INDEX episodes_one_open ON episodes (client_id) WHERE status = 'open';
CREATE INDEX episodes_client ON episodes (client_id, start_day);

CREATE TABLE pauses (
    id           uuid PRIMARY KEY,
    org_id       uuid NOT NULL,
    episode_id   uuid NOT NULL,
    first_day    date NOT NULL,
    last_day     date,
    reason       text NOT NULL CHECK (reason IN ('hospital', 'holiday', 'illness', 'other')),
    note         text,
    created_by   uuid NOT NULL,
    created_at   timestamptz NOT NULL,
    withdrawn_at timestamptz,
    version      integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    CHECK (last_day IS NULL OR last_day >= first_day),
    FOREIGN KEY (org_id, episode_id) REFERENCES episodes (org_id, id),
    FOREIGN KEY (org_id, created_by) REFERENCES people (org_id, id)
);
CREATE INDEX pauses_episode ON pauses (episode_id);

CREATE TABLE holds (
    id            uuid PRIMARY KEY,
    org_id        uuid NOT NULL,
    episode_id    uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('fall', 'hospital', 'objection', 'other')),
    reported_on   date NOT NULL,
    note          text,
    reported_by   uuid NOT NULL,
    created_at    timestamptz NOT NULL,
    released_on   date,
    released_by   uuid,
    release_note  text,
    version       integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    CHECK (released_on IS NULL OR released_on >= reported_on),
    FOREIGN KEY (org_id, episode_id) REFERENCES episodes (org_id, id),
    FOREIGN KEY (org_id, reported_by) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, released_by) REFERENCES people (org_id, id)
);
CREATE INDEX holds_episode ON holds (episode_id);

-- The slot makes the limit of five open goals hold in the database, whoever races whom.
-- disciplines, interventions and methods are JSON arrays of words.
CREATE TABLE goals (
    id            uuid PRIMARY KEY,
    org_id        uuid NOT NULL,
    episode_id    uuid NOT NULL,
    client_id     uuid NOT NULL,
    slot          smallint NOT NULL CHECK (slot BETWEEN 1 AND 5),
    title         text NOT NULL,
    picture       text,
    kind          text NOT NULL CHECK (kind IN ('improve', 'maintain')),
    status        text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'achieved', 'stopped')),
    demand_area   text CHECK (demand_area IN ('self_care', 'household', 'mobility', 'leisure')),
    copm_area     text CHECK (copm_area IN ('self_care', 'productivity', 'leisure')),
    question_type text CHECK (question_type IN ('care', 'support', 'wellbeing')),
    disciplines   text NOT NULL DEFAULT '[]',
    interventions text NOT NULL DEFAULT '[]',
    methods       text NOT NULL DEFAULT '[]',
    start_day     date NOT NULL,
    closed_on     date,
    created_by    uuid NOT NULL,
    created_at    timestamptz NOT NULL,
    version       integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    UNIQUE (id, org_id, client_id),
    CHECK ((status = 'active') = (closed_on IS NULL)),
    FOREIGN KEY (org_id, episode_id, client_id) REFERENCES episodes (org_id, id, client_id),
    FOREIGN KEY (org_id, created_by) REFERENCES people (org_id, id)
);
CREATE UNIQUE INDEX goals_five_open ON goals (episode_id, slot) WHERE status = 'active';
CREATE INDEX goals_episode ON goals (episode_id);

-- What was agreed from which day on: target, help, planned weekdays (a bit a day, Monday = 1, Sunday = 64).
-- The newest row with from_day <= D holds on day D; of two rows with one day the later revision.
CREATE TABLE goal_agreements (
    org_id       uuid NOT NULL,
    goal_id      uuid NOT NULL,
    from_day     date NOT NULL,
    revision     integer NOT NULL,
    target       smallint NOT NULL CHECK (target BETWEEN 1 AND 10),
    agreed_help  text NOT NULL CHECK (agreed_help IN ('alone', 'with_some_help', 'with_much_help')),
    planned_days smallint NOT NULL CHECK (planned_days BETWEEN 1 AND 127),
    recorded_by  uuid NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (goal_id, from_day, revision),
    FOREIGN KEY (org_id, goal_id) REFERENCES goals (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);

-- A step belongs to the versions of the list from since_version until retired_version (not included).
CREATE TABLE steps (
    id              uuid PRIMARY KEY,
    org_id          uuid NOT NULL,
    goal_id         uuid NOT NULL,
    position        smallint NOT NULL CHECK (position >= 1),
    title           text NOT NULL,
    reached_on      date,
    since_version   integer NOT NULL,
    retired_version integer,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, goal_id) REFERENCES goals (org_id, id)
);
CREATE INDEX steps_goal ON steps (goal_id);

-- Every list of steps as it was put, as JSON, with who put it.
CREATE TABLE step_lists (
    org_id      uuid NOT NULL,
    goal_id     uuid NOT NULL,
    version     integer NOT NULL,
    steps       text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (goal_id, version),
    FOREIGN KEY (org_id, goal_id) REFERENCES goals (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);

CREATE TABLE work_descriptions (
    org_id      uuid NOT NULL,
    goal_id     uuid NOT NULL,
    version     integer NOT NULL,
    client_does text NOT NULL,
    staff_do    text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (goal_id, version),
    FOREIGN KEY (org_id, goal_id) REFERENCES goals (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);

CREATE TABLE copm_interviews (
    id          uuid PRIMARY KEY,
    org_id      uuid NOT NULL,
    episode_id  uuid NOT NULL,
    moment      text NOT NULL CHECK (moment IN ('start', 'interim', 'end', 'follow_up')),
    held_on     date NOT NULL,
    respondent  text NOT NULL DEFAULT 'client' CHECK (respondent IN ('client', 'carer')),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, episode_id) REFERENCES episodes (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);
CREATE INDEX copm_interviews_episode ON copm_interviews (episode_id);

CREATE TABLE copm_scores (
    org_id       uuid NOT NULL,
    interview_id uuid NOT NULL,
    goal_id      uuid NOT NULL,
    importance   smallint NOT NULL CHECK (importance BETWEEN 1 AND 10),
    performance  smallint NOT NULL CHECK (performance BETWEEN 1 AND 10),
    satisfaction smallint NOT NULL CHECK (satisfaction BETWEEN 1 AND 10),
    PRIMARY KEY (interview_id, goal_id),
    FOREIGN KEY (org_id, interview_id) REFERENCES copm_interviews (org_id, id),
    FOREIGN KEY (org_id, goal_id) REFERENCES goals (org_id, id)
);

-- Formal care in minutes a week from a day on, always by a decision of named people.
-- sequence orders the decisions of one episode as they were taken.
CREATE TABLE care_decisions (
    id               uuid PRIMARY KEY,
    org_id           uuid NOT NULL,
    episode_id       uuid NOT NULL,
    sequence         integer NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('baseline', 'taper', 'raise', 'correction')),
    from_day         date NOT NULL,
    minutes_per_week smallint NOT NULL CHECK (minutes_per_week BETWEEN 0 AND 10080),
    decided_by       text NOT NULL,
    reason           text NOT NULL,
    meeting_id       uuid,
    recorded_by      uuid NOT NULL,
    recorded_at      timestamptz NOT NULL,
    UNIQUE (id, org_id),
    UNIQUE (episode_id, sequence),
    FOREIGN KEY (org_id, episode_id) REFERENCES episodes (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);

CREATE TABLE care_decision_goals (
    org_id           uuid NOT NULL,
    decision_id      uuid NOT NULL,
    goal_id          uuid NOT NULL,
    minutes_per_week smallint NOT NULL CHECK (minutes_per_week BETWEEN 0 AND 10080),
    PRIMARY KEY (decision_id, goal_id),
    FOREIGN KEY (org_id, decision_id) REFERENCES care_decisions (org_id, id),
    FOREIGN KEY (org_id, goal_id) REFERENCES goals (org_id, id)
);

-- Compliments from the team.
CREATE TABLE messages (
    id        uuid PRIMARY KEY,
    org_id    uuid NOT NULL,
    client_id uuid NOT NULL,
    text      text NOT NULL,
    sent_by   uuid NOT NULL,
    sent_at   timestamptz NOT NULL,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, sent_by) REFERENCES people (org_id, id)
);
CREATE INDEX messages_client ON messages (client_id, sent_at);
