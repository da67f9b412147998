-- The two-weekly meeting of a team, what is decided there, and the end of an episode.

-- One meeting a team and day; a cancelled one may be planned again.
CREATE TABLE meetings (
    id         uuid PRIMARY KEY,
    org_id     uuid NOT NULL,
    team_id    uuid NOT NULL,
    held_on    date NOT NULL,
    status     text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'held', 'cancelled')),
    planned_by uuid NOT NULL,
    planned_at timestamptz NOT NULL,
    version    integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    UNIQUE (team_id, held_on),
    FOREIGN KEY (org_id, team_id) REFERENCES teams (org_id, id),
    FOREIGN KEY (org_id, planned_by) REFERENCES people (org_id, id)
);

-- What was decided about one episode; sequence orders the decisions of an episode as they were taken. A row is never
-- edited but for corrected_by, the later decision that puts it right. staff and carers are JSON arrays of ids, signals
-- a JSON array of {signal, subject_id, fate}. What a decision wrote elsewhere is named: the care decision, the pause,
-- the last day before and after an extension, the end.
CREATE TABLE meeting_decisions (
    id                uuid PRIMARY KEY,
    org_id            uuid NOT NULL,
    meeting_id        uuid NOT NULL,
    client_id         uuid NOT NULL,
    episode_id        uuid NOT NULL,
    sequence          integer NOT NULL,
    kind              text NOT NULL CHECK (kind IN
        ('continue', 'adjust', 'taper', 'raise', 'pause', 'extend', 'end')),
    reason            text NOT NULL,
    decided_on        date NOT NULL,
    staff             text NOT NULL,
    client_present    boolean NOT NULL,
    carers            text NOT NULL DEFAULT '[]',
    from_day          date,
    care_decision_id  uuid,
    pause_id          uuid,
    last_day          date,
    previous_last_day date,
    limit_decided_by  text,
    limit_reason      text,
    end_reason        text CHECK (end_reason IN
        ('goals_reached', 'maximum_reached', 'withdrew', 'moved', 'admitted', 'died', 'other')),
    signals           text NOT NULL DEFAULT '[]',
    corrects          uuid,
    corrected_by      uuid,
    recorded_by       uuid NOT NULL,
    recorded_at       timestamptz NOT NULL,
    UNIQUE (id, org_id),
    UNIQUE (episode_id, sequence),
    CHECK (kind NOT IN ('taper', 'raise') OR care_decision_id IS NOT NULL),
    CHECK ((kind = 'pause') = (pause_id IS NOT NULL)),
    CHECK ((kind = 'extend') = (last_day IS NOT NULL AND previous_last_day IS NOT NULL)),
    CHECK ((kind = 'end') = (end_reason IS NOT NULL)),
    CHECK ((limit_decided_by IS NULL) = (limit_reason IS NULL)),
    FOREIGN KEY (org_id, meeting_id) REFERENCES meetings (org_id, id),
    FOREIGN KEY (org_id, episode_id, client_id) REFERENCES episodes (org_id, id, client_id),
    FOREIGN KEY (org_id, care_decision_id) REFERENCES care_decisions (org_id, id),
    FOREIGN KEY (org_id, pause_id) REFERENCES pauses (org_id, id),
    FOREIGN KEY (org_id, corrects) REFERENCES meeting_decisions (org_id, id),
    FOREIGN KEY (org_id, corrected_by) REFERENCES meeting_decisions (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);
CREATE INDEX meeting_decisions_meeting ON meeting_decisions (meeting_id);

-- The evaluation at the end: first dated, then recorded, then perhaps put right. Every version is kept, the highest
-- counts. copm_interviews is a JSON array of ids; the outcome is one of the programme's.
CREATE TABLE evaluations (
    org_id           uuid NOT NULL,
    client_id        uuid NOT NULL,
    episode_id       uuid NOT NULL,
    version          integer NOT NULL CHECK (version >= 1),
    planned_on       date,
    held_on          date,
    copm_interviews  text NOT NULL DEFAULT '[]',
    independence_end smallint CHECK (independence_end BETWEEN 1 AND 10),
    minutes_per_week smallint CHECK (minutes_per_week BETWEEN 0 AND 10080),
    outcome          text,
    referral         text,
    remaining_care   text,
    recorded_by      uuid NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (episode_id, version),
    CHECK (planned_on IS NOT NULL OR held_on IS NOT NULL),
    CHECK ((held_on IS NULL) = (outcome IS NULL)),
    FOREIGN KEY (org_id, episode_id, client_id) REFERENCES episodes (org_id, id, client_id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);

-- How a former client is doing, so many months after the end. Every version is kept, the highest counts.
CREATE TABLE follow_ups (
    org_id          uuid NOT NULL,
    client_id       uuid NOT NULL,
    episode_id      uuid NOT NULL,
    month           smallint NOT NULL CHECK (month BETWEEN 1 AND 60),
    version         integer NOT NULL CHECK (version >= 1),
    due_on          date NOT NULL,
    held_on         date NOT NULL,
    outcome         text,
    quality_of_life smallint CHECK (quality_of_life BETWEEN 1 AND 10),
    living_at_home  boolean NOT NULL,
    note            text,
    recorded_by     uuid NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (episode_id, month, version),
    FOREIGN KEY (org_id, episode_id, client_id) REFERENCES episodes (org_id, id, client_id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);
