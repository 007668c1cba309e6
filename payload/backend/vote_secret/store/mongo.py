"""The store on a MongoDB server."""

from typing import Any

from pymongo import AsyncMongoClient
from pymongo.errors import OperationFailure, PyMongoError

from vote_secret.store.interface import Store, StoreUnavailableError

# How long the driver looks for a server. Its own default is 30 s, longer than anyone waits for an answer.
SERVER_SELECTION_MILLISECONDS = 2000


class MongoStore(Store):
    """MongoDB through pymongo's asynchronous client."""

    def __init__(self, url: str, database: str) -> None:
        self._url = url
        self._database = database
        self._client: AsyncMongoClient[dict[str, Any]] | None = None

    @property
    def description(self) -> str:
        return f"MongoDB (database {self._database})"

    async def open(self) -> None:
        self._client = AsyncMongoClient(
            self._url,
            serverSelectionTimeoutMS=SERVER_SELECTION_MILLISECONDS,
            appname="vote-secret",
            tz_aware=True,
        )

    async def check(self) -> None:
        if self._client is None:
            raise StoreUnavailableError("it is not open")
        try:
            # A read, not a ping: a server answers a ping to a client that it lets read nothing.
            await self._client[self._database]["schema"].find_one({"_id": "schema"})
        except OperationFailure as error:
            raise StoreUnavailableError(f"the server refuses to read ({error.code})") from error
        except PyMongoError as error:
            raise StoreUnavailableError(f"no usable server ({type(error).__name__})") from error

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()
