-- Organisations, teams, people: who there is, and who belongs to whom.
-- One text for SQLite and PostgreSQL. Tables of one organisation carry org_id, and foreign keys carry it too,
-- so that a row of one organisation can never point into another. The keys they point to start with the id: begun with
-- the organisation they would tempt SQLite to read all of it where a query names both.

CREATE TABLE organisations (
    id              uuid PRIMARY KEY,
    name            text NOT NULL UNIQUE,
    time_zone       text NOT NULL,
    language        text NOT NULL CHECK (language IN ('nl', 'en')),
    retention_years smallint NOT NULL DEFAULT 20 CHECK (retention_years BETWEEN 1 AND 100),
    contact_line    text,
    created_at      timestamptz NOT NULL
);

CREATE TABLE people (
    id          uuid PRIMARY KEY,
    org_id      uuid NOT NULL REFERENCES organisations (id),
    role        text NOT NULL CHECK (role IN ('client', 'carer', 'staff')),
    name        text NOT NULL,
    email       text,
    phone       text,
    language    text NOT NULL CHECK (language IN ('nl', 'en')),
    time_zone   text NOT NULL,
    created_at  timestamptz NOT NULL,
    UNIQUE (id, org_id)
);

CREATE TABLE teams (
    id         uuid PRIMARY KEY,
    org_id     uuid NOT NULL REFERENCES organisations (id),
    name       text NOT NULL,
    phone      text,
    created_at timestamptz NOT NULL,
    UNIQUE (id, org_id),
    UNIQUE (org_id, name)
);

-- The account of a member of staff. The e-mail address is unique inside the organisation only: two organisations
-- on one server may employ the same person.
CREATE TABLE staff (
    id               uuid PRIMARY KEY,
    org_id           uuid NOT NULL,
    role             text NOT NULL CHECK (role IN ('therapist', 'nurse', 'administrator', 'log_manager')),
    email            text NOT NULL,
    password_hash    text,
    failed_tries     smallint NOT NULL DEFAULT 0 CHECK (failed_tries >= 0),
    next_try_at      timestamptz,
    deactivated_at   timestamptz,
    created_at       timestamptz NOT NULL,
    UNIQUE (id, org_id),
    UNIQUE (org_id, email),
    FOREIGN KEY (org_id, id) REFERENCES people (org_id, id)
);
CREATE INDEX staff_email ON staff (email);

CREATE TABLE team_members (
    org_id   uuid NOT NULL,
    team_id  uuid NOT NULL,
    staff_id uuid NOT NULL,
    since    timestamptz NOT NULL,
    PRIMARY KEY (team_id, staff_id),
    FOREIGN KEY (org_id, team_id) REFERENCES teams (org_id, id),
    FOREIGN KEY (org_id, staff_id) REFERENCES staff (org_id, id)
);
CREATE INDEX team_members_staff ON team_members (staff_id);

-- A client is a person: the two share one id. The coordinator is a relation to this one client, not a kind of account.
CREATE TABLE clients (
    id             uuid PRIMARY KEY,
    org_id         uuid NOT NULL,
    team_id        uuid NOT NULL,
    coordinator_id uuid,
    external_ref   text NOT NULL,
    date_of_birth  date,
    address        text,
    created_at     timestamptz NOT NULL,
    version        integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    UNIQUE (org_id, external_ref),
    FOREIGN KEY (org_id, id) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, team_id) REFERENCES teams (org_id, id),
    FOREIGN KEY (org_id, coordinator_id) REFERENCES staff (org_id, id)
);
CREATE INDEX clients_team ON clients (team_id);

-- Where a client belonged, day by day: access follows the team of today, history says who had it before.
CREATE TABLE client_teams (
    org_id    uuid NOT NULL,
    client_id uuid NOT NULL,
    since     timestamptz NOT NULL,
    team_id   uuid NOT NULL,
    moved_by  uuid NOT NULL,
    reason    text,
    PRIMARY KEY (client_id, since),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id),
    FOREIGN KEY (org_id, team_id) REFERENCES teams (org_id, id)
);

-- A carer is a relation between a person and a client: somebody may care for two.
CREATE TABLE carers (
    id                uuid PRIMARY KEY,
    org_id            uuid NOT NULL,
    person_id         uuid NOT NULL,
    client_id         uuid NOT NULL,
    relation          text NOT NULL,
    core_team         boolean NOT NULL DEFAULT FALSE,
    consent_read      boolean NOT NULL,
    consent_record    boolean NOT NULL,
    consent_reminders boolean NOT NULL,
    created_at        timestamptz NOT NULL,
    ended_at          timestamptz,
    version           integer NOT NULL DEFAULT 1,
    UNIQUE (id, org_id),
    FOREIGN KEY (org_id, person_id) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, client_id) REFERENCES clients (org_id, id)
);
CREATE UNIQUE INDEX carers_once ON carers (client_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX carers_person ON carers (person_id);

-- Every change of a carer's consent: what held from then on, the day the client gave or withdrew it, who wrote it down.
CREATE TABLE consents (
    id                uuid PRIMARY KEY,
    org_id            uuid NOT NULL,
    carer_id          uuid NOT NULL,
    consent_read      boolean NOT NULL,
    consent_record    boolean NOT NULL,
    consent_reminders boolean NOT NULL,
    given_on          date NOT NULL,
    recorded_by       uuid NOT NULL,
    recorded_at       timestamptz NOT NULL,
    FOREIGN KEY (org_id, carer_id) REFERENCES carers (org_id, id),
    FOREIGN KEY (org_id, recorded_by) REFERENCES people (org_id, id)
);
CREATE INDEX consents_carer ON consents (carer_id);
