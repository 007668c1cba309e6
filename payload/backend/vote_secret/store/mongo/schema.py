"""The collections.

No _id is an ObjectId, which would tell the second in which a document was made and the order within it. Times are
dates, which MongoDB keeps in whole milliseconds.
"""

import asyncio

from pymongo import IndexModel
from pymongo.errors import CollectionInvalid, OperationFailure

from vote_secret.store.interface.base import StoreUnavailableError
from vote_secret.store.mongo.tx import Tx

SCHEMA_VERSION = 1

_UNIQUE = {"unique": True}

# With their indexes beside _id. A transaction uses a collection that is there more surely than one it has to make.
COLLECTIONS: dict[str, list[IndexModel]] = {
    "meeting": [
        IndexModel("code", **_UNIQUE),
        IndexModel("scrutator_code", unique=True, partialFilterExpression={"scrutator_code": {"$type": "string"}}),
    ],
    "capability": [IndexModel([("meeting_id", 1), ("role", 1), ("subject", 1)])],
    "participant": [IndexModel([("meeting_id", 1), ("name_key", 1)], **_UNIQUE)],
    "scrutator": [IndexModel([("meeting_id", 1), ("name_key", 1)], **_UNIQUE)],
    "poll": [IndexModel("meeting_id"), IndexModel("status")],
    # Who may vote, and whether they had a ballot signed.
    "ballot_right": [IndexModel("poll_id"), IndexModel("participant_id")],
    # The box. Never a field more: whatever stands beside a choice may point at a voter.
    "ballot": [IndexModel("poll_id")],
    "event": [IndexModel([("meeting_id", 1), ("seq", 1)], **_UNIQUE), IndexModel("type")],
    "log_entry": [IndexModel([("meeting_id", 1), ("number", 1)], **_UNIQUE)],
    "recovery": [IndexModel("meeting_id", **_UNIQUE)],
    "report": [IndexModel("meeting_id", **_UNIQUE)],
    "tombstone": [],
    "lease": [],
    "chore": [],
    "schema": [],
}

_EXISTS = 48


async def make_collections(tx: Tx) -> None:
    """Makes what is missing. Any number of processes may do it at once. Raises StoreUnavailableError for data of a
    newer version.
    """
    kept = await tx.one("schema", {"_id": "schema"})
    if kept is not None and kept["version"] > SCHEMA_VERSION:
        raise StoreUnavailableError("the database belongs to a newer version of Vote Secret")
    if kept is not None and kept["version"] == SCHEMA_VERSION:
        return
    await asyncio.gather(*(_make(tx, name, indexes) for name, indexes in COLLECTIONS.items()))
    await tx.replace("schema", {"_id": "schema", "version": SCHEMA_VERSION})


async def _make(tx: Tx, name: str, indexes: list[IndexModel]) -> None:
    if indexes:
        await tx.database[name].create_indexes(indexes)  # makes the collection too
        return
    try:
        await tx.database.create_collection(name)
    except CollectionInvalid:
        return  # it is there
    except OperationFailure as error:
        if error.code != _EXISTS:
            raise
