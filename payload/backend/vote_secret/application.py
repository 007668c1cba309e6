"""The application put together: settings, store, routes.

Making the application opens nothing. gunicorn makes it once and then forks its workers; a database
connection or a thread from before the fork would be shared by all of them and break. What has to be
opened is opened in the lifespan, which runs in each worker.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from fastapi.telemetry import TelemetryConfig
from starlette.middleware.cors import CORSMiddleware

from vote_secret import __version__
from vote_secret.access.gone import GoneCookies
from vote_secret.access.proxies import TrustedProxies
from vote_secret.access.same_site import HEADER, SameSite
from vote_secret.events.routes import event_routes
from vote_secret.events.stop import told_of_the_end
from vote_secret.health.routes import health_routes
from vote_secret.health.watch import StoreWatch
from vote_secret.journal import log_to_journal
from vote_secret.limits.body import BodyLimit
from vote_secret.limits.routes import limit_routes
from vote_secret.meetings.routes import meeting_routes
from vote_secret.no_store import NoStore
from vote_secret.participants.routes import participant_routes
from vote_secret.polls.routes import poll_routes
from vote_secret.preload import import_late_modules
from vote_secret.problem import answer_problems
from vote_secret.quiet_log import keep_access_log_quiet
from vote_secret.recovery.routes import recovery_routes
from vote_secret.reports.routes import report_routes
from vote_secret.scrutators.routes import scrutator_routes
from vote_secret.service import Clock, Service, utc_now
from vote_secret.settings import Settings, settings_or_exit
from vote_secret.store import store_for
from vote_secret.upkeep import Upkeep
from vote_secret.votes.routes import vote_routes

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


def create_app(settings: Settings | None = None, now: Clock = utc_now) -> FastAPI:
    """The ASGI application. Without `settings` they are read from the environment; a wrong one ends the process."""
    chosen = settings if settings is not None else settings_or_exit()
    log_to_journal(chosen.log_level)
    keep_access_log_quiet()
    service = Service(chosen, store_for(chosen), now)
    watch = StoreWatch(service.store)
    app = FastAPI(
        title="Vote Secret",
        summary="Secret ballots for meetings.",
        version=__version__,
        openapi_url="/api/openapi.json",
        # The pages that would show it load their script from another host; nothing here may do that.
        docs_url=None,
        redoc_url=None,
        telemetry=NO_TELEMETRY,
        lifespan=_lifespan(service, watch),
    )
    app.state.service = service
    answer_problems(app)
    _add_layers(app, chosen)
    app.include_router(_api(service, watch))
    return app


def _add_layers(app: FastAPI, settings: Settings) -> None:
    """What every request passes through; the last one added is the first to see it."""
    app.add_middleware(GoneCookies)
    app.add_middleware(BodyLimit)
    app.add_middleware(SameSite, allowed_origins=settings.allowed_origins)
    if settings.allowed_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(settings.allowed_origins),
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["Authorization", "Content-Type", HEADER, "Last-Event-ID", "If-None-Match"],
            expose_headers=["ETag", "Retry-After"],
        )
    app.add_middleware(NoStore, prefix="/api")
    app.add_middleware(TrustedProxies, networks=settings.trusted_proxies)


def _api(service: Service, watch: StoreWatch) -> APIRouter:
    """Every address of the HTTP interface. A new room adds its routes here."""
    api = APIRouter(prefix="/api")
    api.include_router(health_routes(watch))
    api.include_router(limit_routes(service.settings))
    # Before the meetings: /meetings/recover is not the id of one.
    api.include_router(recovery_routes(service))
    for routes in (meeting_routes, participant_routes, scrutator_routes, poll_routes, vote_routes, report_routes):
        api.include_router(routes(service))
    api.include_router(event_routes(service))
    return api


def _lifespan(service: Service, watch: StoreWatch):  # type: ignore[no-untyped-def]  # FastAPI's own type is longer than it helps
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await service.store.open()
        service.bus.start()
        try:
            # Asked once at the start so that the journal names a store that is out of reach at once. The worker
            # serves all the same: /api/health says 503, and starting again would not bring the store back.
            await watch.store_answers()
            upkeep = asyncio.create_task(Upkeep(service).run())
            with told_of_the_end(service.bus.stop):
                yield
            upkeep.cancel()
            await asyncio.wait([upkeep])
        finally:
            await service.store.close()

    return lifespan
