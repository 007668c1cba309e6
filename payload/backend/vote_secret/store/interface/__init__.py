"""What every store can do, by noun. Methods are named after what the application means to do, not after tables.

What a method promises is written here and proved on every implementation by tests/test_store*.py. For all of them:

- A method that changes something does so completely, durably and before it returns, or not at all.
- It raises RefusedError when a rule of the meeting forbids it, and StoreUnavailableError when the store cannot be used.
- What people can see changes together with an event of the meeting, whose `seq` grows by one each time without a gap.
- Times are given by the caller, aware, and kept in whole milliseconds. The store has no clock.
"""

from vote_secret.store.interface.base import StoreBase, StoreUnavailableError
from vote_secret.store.interface.events import EventStore
from vote_secret.store.interface.meetings import MeetingStore
from vote_secret.store.interface.participants import ParticipantStore
from vote_secret.store.interface.polls import PollStore
from vote_secret.store.interface.presence import PresenceStore
from vote_secret.store.interface.recoveries import RecoveryStore
from vote_secret.store.interface.reports import ReportStore
from vote_secret.store.interface.scrutators import ScrutatorStore
from vote_secret.store.interface.upkeep import UpkeepStore
from vote_secret.store.interface.votes import VoteStore

__all__ = ["Store", "StoreUnavailableError"]


class Store(
    MeetingStore,
    ParticipantStore,
    ScrutatorStore,
    PollStore,
    VoteStore,
    ReportStore,
    RecoveryStore,
    PresenceStore,
    EventStore,
    UpkeepStore,
    StoreBase,
):
    """The application's data."""
