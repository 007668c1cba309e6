"""The store on a MongoDB replica set, for several machines behind one balancer."""

from vote_secret.store.interface import Store
from vote_secret.store.mongo.base import SERVER_SELECTION_MILLISECONDS
from vote_secret.store.mongo.events import MongoEvents
from vote_secret.store.mongo.meetings import MongoMeetings
from vote_secret.store.mongo.participants import MongoParticipants
from vote_secret.store.mongo.presence import MongoPresence
from vote_secret.store.mongo.recoveries import MongoRecoveries
from vote_secret.store.mongo.reports import MongoReports
from vote_secret.store.mongo.scrutators import MongoScrutators
from vote_secret.store.mongo.upkeep import MongoUpkeep
from vote_secret.store.mongo.votes import MongoVotes

__all__ = ["SERVER_SELECTION_MILLISECONDS", "MongoStore"]


class MongoStore(
    MongoMeetings,
    MongoParticipants,
    MongoScrutators,
    MongoVotes,
    MongoReports,
    MongoRecoveries,
    MongoPresence,
    MongoEvents,
    MongoUpkeep,
    Store,
):
    """Everything in one database, through pymongo's asynchronous client.

    Writes are acknowledged by the majority, from its journals. What changes together changes in one transaction; all
    that concern one meeting begin by writing into its document, so of two at once one is repeated after the other.
    """
