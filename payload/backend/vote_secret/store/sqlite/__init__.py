"""The store in two SQLite files on this machine: the ballots, and everything else."""

from vote_secret.store.interface import Store
from vote_secret.store.sqlite.events import SQLiteEvents
from vote_secret.store.sqlite.main_file import APPLICATION_ID, SCHEMA_VERSION
from vote_secret.store.sqlite.meetings import SQLiteMeetings
from vote_secret.store.sqlite.participants import SQLiteParticipants
from vote_secret.store.sqlite.polls import SQLitePolls
from vote_secret.store.sqlite.presence import SQLitePresence
from vote_secret.store.sqlite.recoveries import SQLiteRecoveries
from vote_secret.store.sqlite.reports import SQLiteReports
from vote_secret.store.sqlite.scrutators import SQLiteScrutators
from vote_secret.store.sqlite.upkeep import SQLiteUpkeep
from vote_secret.store.sqlite.votes import SQLiteVotes

__all__ = ["APPLICATION_ID", "SCHEMA_VERSION", "SQLiteStore"]


class SQLiteStore(
    SQLiteMeetings,
    SQLiteParticipants,
    SQLiteScrutators,
    SQLitePolls,
    SQLiteVotes,
    SQLiteReports,
    SQLiteRecoveries,
    SQLitePresence,
    SQLiteEvents,
    SQLiteUpkeep,
    Store,
):
    """Two files; three threads of each process work on each."""
