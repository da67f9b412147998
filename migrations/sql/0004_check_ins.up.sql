-- What client or carer recorded for one goal on one day. One row a goal, day and author holds the version that counts;
-- check_in_history holds what does not count (any more): what was replaced, and what arrived after a later version. So
-- a check-in that is recorded once is written once. A withdrawal is a version without an answer. Clustered by client,
-- so that one client's weeks lie together however many clients there are ({clustered}: WITHOUT ROWID on SQLite).
--
-- revision numbers the versions as they arrived; arrivals is how many have.
CREATE TABLE check_ins (
    org_id          uuid NOT NULL,
    client_id       uuid NOT NULL,
    day             date NOT NULL,
    goal_id         uuid NOT NULL,
    author_id       uuid NOT NULL,
    author_role     text NOT NULL CHECK (author_role IN ('client', 'carer')),
    entered_by      uuid,
    imported        boolean NOT NULL DEFAULT FALSE,
    help            text CHECK (help IN ('alone', 'with_some_help', 'with_much_help', 'not_done')),
    performance     smallint CHECK (performance BETWEEN 1 AND 10),
    satisfaction    smallint CHECK (satisfaction BETWEEN 1 AND 10),
    not_done_reason text CHECK (not_done_reason IN ('no_occasion', 'unwell', 'away', 'did_not_want', 'other')),
    step_id         uuid,
    note            text,
    withdrawn       boolean NOT NULL DEFAULT FALSE,
    recorded_at     timestamptz NOT NULL,
    received_at     timestamptz NOT NULL,
    revision        integer NOT NULL,
    arrivals        integer NOT NULL,
    PRIMARY KEY (client_id, day, goal_id, author_id),
    CHECK (revision BETWEEN 1 AND arrivals),
    CHECK (withdrawn = (help IS NULL)),
    CHECK ((help = 'not_done') = (not_done_reason IS NOT NULL)),
    CHECK ((help = 'not_done') = (performance IS NULL)),
    FOREIGN KEY (org_id, goal_id, client_id) REFERENCES goals (org_id, id, client_id),
    FOREIGN KEY (org_id, author_id) REFERENCES people (org_id, id),
    FOREIGN KEY (org_id, entered_by) REFERENCES people (org_id, id)
){clustered};

CREATE TABLE check_in_history (
    org_id          uuid NOT NULL,
    client_id       uuid NOT NULL,
    day             date NOT NULL,
    goal_id         uuid NOT NULL,
    author_id       uuid NOT NULL,
    revision        integer NOT NULL,
    entered_by      uuid,
    imported        boolean NOT NULL DEFAULT FALSE,
    help            text,
    performance     smallint,
    satisfaction    smallint,
    not_done_reason text,
    step_id         uuid,
    note            text,
    withdrawn       boolean NOT NULL DEFAULT FALSE,
    recorded_at     timestamptz NOT NULL,
    received_at     timestamptz NOT NULL,
    PRIMARY KEY (client_id, day, goal_id, author_id, revision),
    FOREIGN KEY (client_id, day, goal_id, author_id) REFERENCES check_ins (client_id, day, goal_id, author_id)
){clustered};
