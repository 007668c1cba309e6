"""What the parts of the MongoDB store have in common: the client, and how work is done with it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakValueDictionary

from pymongo import AsyncMongoClient
from pymongo.asynchronous.client_session import AsyncClientSession
from pymongo.errors import OperationFailure, PyMongoError
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from vote_secret.store.interface.base import StoreUnavailableError
from vote_secret.store.mongo.schema import make_collections
from vote_secret.store.mongo.tx import Document, Tx

P = ParamSpec("P")
T = TypeVar("T")

# How long the driver looks for a server. Its own default is 30 s, longer than anyone waits for an answer.
SERVER_SELECTION_MILLISECONDS = 2000

# How long anything may take with all its repetitions. The driver's own limit for a transaction is two minutes.
WORK_SECONDS = 15.0

_SAFE = WriteConcern(w="majority", j=True)


class MongoBase:
    """One client a process, made after the fork."""

    def __init__(self, url: str, database: str) -> None:
        self._url = url
        self._name = database
        self._client: AsyncMongoClient[Document] | None = None
        self._is_ready = False
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @property
    def description(self) -> str:
        return f"MongoDB (database {self._name})"

    async def open(self) -> None:
        self._client = AsyncMongoClient(
            self._url,
            serverSelectionTimeoutMS=SERVER_SELECTION_MILLISECONDS,
            appname="vote-secret",
            tz_aware=True,
            w="majority",
            journal=True,
            readConcernLevel="majority",
        )

    async def check(self) -> None:
        # A read, not a ping: a server answers a ping to a client that it lets read nothing.
        await self._read(_read_something)

    async def close(self) -> None:
        client, self._client, self._is_ready = self._client, None, False
        if client is not None:
            await client.close()

    async def _read(self, work: Callable[Concatenate[Tx, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> T:
        """Work with single reads, or single writes that need no others beside them."""
        async with self._connected() as client:
            return await work(Tx(client[self._name]), *args, **kwargs)

    async def _read_at_once(
        self, work: Callable[Concatenate[Tx, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Several reads of one moment."""
        return await self._transaction(work, *args, **kwargs)

    async def _change(
        self, turn: str, work: Callable[Concatenate[Tx, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """All of it or nothing. Work of this process with the same `turn` waits for its turn instead of colliding."""
        lock = self._turns.setdefault(turn, asyncio.Lock())
        async with lock:
            return await self._transaction(work, *args, **kwargs)

    async def _transaction(
        self, work: Callable[Concatenate[Tx, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Work in a transaction, repeated while it collides with others. It must bear being repeated."""
        async with self._connected() as client, client.start_session() as session:

            async def once(session: AsyncClientSession) -> T:
                return await work(Tx(client[self._name], session), *args, **kwargs)

            return await session.with_transaction(once, read_concern=ReadConcern("snapshot"), write_concern=_SAFE)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[AsyncMongoClient[Document]]:
        """The client, ready to be used, for a limited time; its errors as ours."""
        if self._client is None:
            raise StoreUnavailableError("it is not open")
        try:
            # Not the driver's own limit (pymongo.timeout): with that, it tries a dead server again until the end of it.
            async with asyncio.timeout(WORK_SECONDS):
                await self._make_ready(self._client)
                yield self._client
        except TimeoutError as error:
            raise StoreUnavailableError(f"no answer within {WORK_SECONDS:g} s") from error
        except PyMongoError as error:
            raise StoreUnavailableError(_reason(error)) from error

    async def _make_ready(self, client: AsyncMongoClient[Document]) -> None:
        """Once a process, as soon as there is a server: is it the right kind, are the collections there?"""
        if self._is_ready:
            return
        greeting = await client.admin.command("hello")
        if "setName" not in greeting and greeting.get("msg") != "isdbgrid":
            raise StoreUnavailableError(
                "the server is a standalone, which has no transactions: start mongod with --replSet and run "
                "rs.initiate() once, a set of one member will do"
            )
        await make_collections(Tx(client[self._name]))
        self._is_ready = True


def _reason(error: PyMongoError) -> str:
    """For the journal. Never the error's own text: it may repeat addresses, documents or a password."""
    if isinstance(error, OperationFailure):
        return f"the server refuses ({error.code})"
    return f"no usable server ({type(error).__name__})"


async def _read_something(tx: Tx) -> Any:
    return await tx.one("schema", {"_id": "schema"})
