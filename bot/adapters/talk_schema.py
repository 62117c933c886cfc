"""The tables of the talk about assessments. Triggers take what hangs on an assessment with it, whoever deletes it,
and give it the project's new name."""

TALK = (
    # An empty field says that somebody agrees. Somebody has either that one row, or one for each fact they dispute.
    """CREATE TABLE voices (
        key INTEGER PRIMARY KEY AUTOINCREMENT,
        assessment INTEGER NOT NULL,
        scope TEXT NOT NULL,
        project TEXT NOT NULL,
        author TEXT NOT NULL,
        made TEXT NOT NULL,
        field TEXT NOT NULL,
        settled INTEGER, -- the revision that took it up
        packed BLOB NOT NULL -- the dispute as JSON, zlib
    ) STRICT""",
    "CREATE INDEX voices_assessment ON voices (assessment, author)",
    "CREATE INDEX voices_project ON voices (scope, project)",
    "CREATE INDEX voices_author ON voices (author)",
    "CREATE UNIQUE INDEX voices_open ON voices (assessment, author, field) WHERE settled IS NULL",
    # Requests that changed a voice in the last hour: one that is delivered twice changes it once.
    """CREATE TABLE claims (
        interaction TEXT PRIMARY KEY,
        assessment INTEGER NOT NULL,
        scope TEXT NOT NULL,
        project TEXT NOT NULL,
        author TEXT NOT NULL,
        made TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX claims_assessment ON claims (assessment)",
    "CREATE INDEX claims_author ON claims (author)",
    "CREATE INDEX claims_project ON claims (scope, project)",
    # Discord's own numbers, which it takes to post there.
    """CREATE TABLE threads (
        message INTEGER PRIMARY KEY,
        assessment INTEGER NOT NULL,
        scope TEXT NOT NULL,
        project TEXT NOT NULL,
        thread INTEGER NOT NULL,
        opened INTEGER NOT NULL,
        told INTEGER NOT NULL -- the newest assessment that is known there
    ) STRICT""",
    "CREATE INDEX threads_assessment ON threads (assessment)",
    "CREATE INDEX threads_project ON threads (scope, project)",
    """CREATE TABLE polls (
        thread INTEGER NOT NULL, field TEXT NOT NULL, message INTEGER NOT NULL, PRIMARY KEY (thread, field)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE revisions (assessment INTEGER PRIMARY KEY, before INTEGER NOT NULL) STRICT",
    "CREATE INDEX revisions_before ON revisions (before)",
    "CREATE INDEX voices_settled ON voices (settled)",
    """CREATE TRIGGER talk_gone AFTER DELETE ON assessments BEGIN
        DELETE FROM polls WHERE thread IN (SELECT thread FROM threads WHERE assessment = old.key);
        DELETE FROM threads WHERE assessment = old.key;
        DELETE FROM voices WHERE assessment = old.key;
        DELETE FROM claims WHERE assessment = old.key;
        DELETE FROM revisions WHERE assessment = old.key OR before = old.key;
        UPDATE voices SET settled = NULL WHERE settled = old.key AND NOT EXISTS (
            SELECT 1 FROM voices AS again WHERE again.assessment = voices.assessment AND again.author = voices.author
            AND again.field = voices.field AND again.settled IS NULL
        );
    END""",
    """CREATE TRIGGER talk_renamed AFTER UPDATE OF project ON assessments BEGIN
        UPDATE voices SET project = new.project WHERE assessment = old.key;
        UPDATE claims SET project = new.project WHERE assessment = old.key;
        UPDATE threads SET project = new.project WHERE assessment = old.key;
    END""",
)
