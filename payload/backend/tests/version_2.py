"""The tables of SQLite files of schema version 2, in which the ballots lay among the rest."""

VERSION_2 = (
    """CREATE TABLE meeting (
        id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, organizer_name TEXT NOT NULL,
        organizer_timezone TEXT NOT NULL, locale TEXT NOT NULL, created_at INTEGER NOT NULL, status TEXT NOT NULL,
        seq INTEGER NOT NULL, organizer_seen INTEGER, charge_seen INTEGER, organizer_present INTEGER NOT NULL,
        leader_id TEXT, delete_after INTEGER, scrutator_code TEXT UNIQUE, consent TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE capability (
        token_hash BLOB PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
        role TEXT NOT NULL, subject TEXT
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX capability_of ON capability (meeting_id, role, subject)",
    """CREATE TABLE participant (
        id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE, name TEXT NOT NULL,
        name_key TEXT NOT NULL, joined_at INTEGER NOT NULL, approval TEXT NOT NULL, request_hash BLOB,
        UNIQUE (meeting_id, name_key)
    ) STRICT""",
    """CREATE TABLE scrutator (
        id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE, position INTEGER NOT NULL,
        name TEXT NOT NULL, name_key TEXT NOT NULL, added_at INTEGER NOT NULL, joined_at INTEGER,
        has_access INTEGER NOT NULL, report_vote INTEGER, seen INTEGER, request_hash BLOB,
        UNIQUE (meeting_id, name_key)
    ) STRICT""",
    """CREATE TABLE poll (
        id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE, position INTEGER NOT NULL,
        question TEXT NOT NULL, status TEXT NOT NULL, timer_duration INTEGER, created_at INTEGER NOT NULL,
        started_at INTEGER, closes_at INTEGER, closed_at INTEGER, public_key BLOB, private_pem BLOB,
        eligible_count INTEGER, claims_count INTEGER, ballots_count INTEGER NOT NULL, announced_at INTEGER,
        ballot_box_hash TEXT
    ) STRICT""",
    "CREATE INDEX poll_of ON poll (meeting_id, position)",
    "CREATE INDEX poll_active ON poll (status) WHERE status = 'active'",
    """CREATE TABLE poll_option (
        id TEXT PRIMARY KEY, poll_id TEXT NOT NULL REFERENCES poll ON DELETE CASCADE, position INTEGER NOT NULL,
        text TEXT NOT NULL, votes INTEGER
    ) STRICT""",
    "CREATE INDEX option_of ON poll_option (poll_id, position)",
    # Who may vote, and whether they had a ballot signed. blinded_hash is wiped when the poll closes.
    """CREATE TABLE ballot_right (
        poll_id TEXT NOT NULL REFERENCES poll ON DELETE CASCADE,
        participant_id TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
        claimed INTEGER NOT NULL, blinded_hash BLOB, PRIMARY KEY (poll_id, participant_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX right_of ON ballot_right (participant_id)",
    # The box. Never a column more: whatever stands beside a choice may point at a voter.
    """CREATE TABLE ballot (
        poll_id TEXT NOT NULL REFERENCES poll ON DELETE CASCADE, token_hash BLOB NOT NULL, option_id TEXT NOT NULL,
        PRIMARY KEY (poll_id, token_hash)
    ) STRICT, WITHOUT ROWID""",
    # No reference to meeting: the last event outlives it, so that every worker can tell its clients.
    """CREATE TABLE event (
        number INTEGER PRIMARY KEY AUTOINCREMENT, meeting_id TEXT NOT NULL, seq INTEGER NOT NULL, type TEXT NOT NULL,
        subject TEXT, UNIQUE (meeting_id, seq)
    ) STRICT""",
    """CREATE TABLE log_entry (
        meeting_id TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE, number INTEGER NOT NULL, at INTEGER NOT NULL,
        actor TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL, digest TEXT NOT NULL,
        PRIMARY KEY (meeting_id, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE recovery (
        code_hash BLOB PRIMARY KEY, meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting ON DELETE CASCADE,
        salt BLOB NOT NULL, password_hash BLOB NOT NULL, expires_at INTEGER NOT NULL, attempts_left INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE report (
        id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting ON DELETE CASCADE,
        sha256 TEXT NOT NULL, size INTEGER NOT NULL, pdf BLOB NOT NULL, html TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE tombstone (
        key BLOB PRIMARY KEY, reason TEXT NOT NULL, deleted_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    # What scrub has still to do.
    "CREATE TABLE chore (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
)
