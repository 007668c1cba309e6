"""Imports, before gunicorn forks, what libraries would otherwise import later.

While an upgrade unpacks a new version, the old workers still run. A module that is imported for the first time at
that moment comes from the new files and meets old ones in memory. So everything that a worker needs is imported
before the fork; a test runs the application under gunicorn and fails if a worker imports anything of a library or of
ours after it. Our own modules import at their top, never inside a function; but for MongoDB's driver, which only the
settings call for: they are read before the fork as well.
"""

from importlib import import_module

# What the libraries import on first use. A room that brings a library adds its late ones here.
LATE_MODULES = (
    "anyio._backends._asyncio",  # anyio chooses its event loop at the first await
    "encodings.mac_roman",  # ReportLab encodes names of fonts with it …
    "encodings.utf_16_be",  # … and texts of the outline with this
    "encodings.idna",  # host names are encoded with it at the first connection
    "fastapi.telemetry._runtime",  # FastAPI loads it at the lifespan's start, even when telemetry is off
    "uvicorn.lifespan.on",
    "uvicorn.loops.auto",
    "uvicorn.loops.uvloop",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.websockets.auto",
)


def import_late_modules() -> None:
    """Imports LATE_MODULES."""
    for name in LATE_MODULES:
        import_module(name)
