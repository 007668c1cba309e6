"""The application put together: settings, store, routes.

Making the application opens nothing. gunicorn makes it once and then forks its workers; a database
connection or a thread from before the fork would be shared by all of them and break. What has to be
opened is opened in the lifespan, which runs in each worker.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from fastapi.telemetry import TelemetryConfig

from vote_secret import __version__
from vote_secret.health.routes import health_routes
from vote_secret.health.watch import StoreWatch
from vote_secret.journal import log_to_journal
from vote_secret.no_store import NoStore
from vote_secret.preload import import_late_modules
from vote_secret.settings import Settings, settings_or_exit
from vote_secret.store import Store, store_for

import_late_modules()

# FastAPI can tell a collector of OpenTelemetry about every request, if the environment names one. Who voted when is
# nobody's business: off, whatever the environment says.
NO_TELEMETRY: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}


def create_app(settings: Settings | None = None) -> FastAPI:
    """The ASGI application. Without `settings` they are read from the environment; a wrong one ends the process."""
    chosen = settings if settings is not None else settings_or_exit()
    log_to_journal(chosen.log_level)
    store = store_for(chosen)
    watch = StoreWatch(store)
    app = FastAPI(
        title="Vote Secret",
        summary="Secret ballots for meetings.",
        version=__version__,
        openapi_url="/api/openapi.json",
        # The pages that would show it load their script from another host; nothing here may do that.
        docs_url=None,
        redoc_url=None,
        telemetry=NO_TELEMETRY,
        lifespan=_lifespan(store, watch),
    )
    app.add_middleware(NoStore, prefix="/api")
    app.include_router(_api(watch))
    return app


def _api(watch: StoreWatch) -> APIRouter:
    """Every address of the HTTP interface. A new room adds its routes here."""
    api = APIRouter(prefix="/api")
    api.include_router(health_routes(watch))
    return api


def _lifespan(store: Store, watch: StoreWatch):  # type: ignore[no-untyped-def]  # FastAPI's own type is longer than it helps
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await store.open()
        try:
            # Asked once at the start so that the journal names a store that is out of reach at once. The worker
            # serves all the same: /api/health says 503, and starting again would not bring the store back.
            await watch.store_answers()
            yield
        finally:
            await store.close()

    return lifespan
