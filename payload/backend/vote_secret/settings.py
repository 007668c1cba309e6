"""The settings, read once at the start from the environment (systemd reads them from /etc/default/vote-secret)."""

import difflib
import os
import re
import sys
import warnings
from collections.abc import Mapping
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, NoReturn

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

# sysexits.h EX_CONFIG: "something was found in an unconfigured or misconfigured state". The unit may name it in
# RestartPreventExitStatus=, since trying again cannot help.
EXIT_STATUS = 78

LOG_LEVELS = ("debug", "info", "warning", "error", "critical")

# MongoDB's own rules for database names (on Windows too, so that a data set can move).
_DATABASE_NAME = re.compile(r'[^/\\. "$*<>:|?\x00]{1,63}')

# RFC 6454, 6.1: scheme, host and port, nothing else.
_ORIGIN = re.compile(r"https?://[^\s/*,@?#]+")


class SettingsError(Exception):
    """A setting is wrong. The text is one line, names each fault and repeats no password."""


class Settings(BaseSettings):
    """Every setting that the application knows, with its default. Nothing is read from a file."""

    model_config = SettingsConfigDict(case_sensitive=True, env_ignore_empty=True, frozen=True)

    mongo_url: SecretStr | None = Field(default=None, validation_alias="MONGO_URL")
    """Connection string of MongoDB. Unset: the data lie in SQLite."""

    db_name: str = Field(default="vote_secret", validation_alias="DB_NAME")
    """Name of the database on the MongoDB server."""

    database_url: Path = Field(
        default=Path("/var/lib/vote-secret/vote-secret.sqlite3"), validation_alias="DATABASE_URL"
    )
    """The SQLite file, absolute. `sqlite:///path` is understood too."""

    allowed_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), validation_alias=AliasChoices("ALLOWED_ORIGINS", "CORS_ORIGINS")
    )
    """Other sites whose scripts may use the interface (with bearer tokens)."""

    trusted_proxies: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode] = Field(
        default=(IPv4Network("127.0.0.0/8"), IPv6Network("::1")), validation_alias="TRUSTED_PROXIES"
    )
    """Who is believed about a request's origin (X-Forwarded-For, X-Forwarded-Proto)."""

    max_participants: int = Field(default=500, ge=1, le=100_000, validation_alias="MAX_PARTICIPANTS")
    """Participants a meeting."""

    max_polls: int = Field(default=50, ge=1, le=10_000, validation_alias="MAX_POLLS")
    """Polls a meeting."""

    max_meetings: int = Field(default=100, ge=1, le=100_000, validation_alias="MAX_MEETINGS")
    """Meetings at a time."""

    heartbeat_interval: int = Field(default=60, ge=1, le=3600, validation_alias="HEARTBEAT_INTERVAL")
    """Seconds between two signs of life of an organizer's page."""

    auto_delete_hours: int = Field(default=12, ge=1, le=8760, validation_alias="AUTO_DELETE_HOURS")
    """Hours from the last sign of life until a meeting that nobody leads is deleted."""

    rate_limit_requests: int = Field(default=100, ge=1, le=1_000_000, validation_alias="RATE_LIMIT_REQUESTS")
    """Wrong codes or passwords a minute, address and worker; ballots to sign a minute, participant and worker; new
    meetings in ten hours and address.
    """

    rate_limit_burst: int = Field(default=20, ge=1, le=1_000_000, validation_alias="RATE_LIMIT_BURST")
    """How many of them at once."""

    log_level: str = Field(default="info", validation_alias="LOG_LEVEL")
    """The least important line of the application that the journal gets."""

    @field_validator("mongo_url")
    @classmethod
    def _is_connection_string(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            _check_mongo_url(url.get_secret_value())
        return url

    @field_validator("db_name")
    @classmethod
    def _is_database_name(cls, name: str) -> str:
        if not _DATABASE_NAME.fullmatch(name):
            raise ValueError(rf'{name!r} is no database name: 1 to 63 characters, none of / \ . space " $ * < > : | ?')
        return name

    @field_validator("database_url", mode="before")
    @classmethod
    def _is_absolute_path(cls, value: object) -> Path:
        text = str(value)
        if text.startswith(("mongodb://", "mongodb+srv://")):
            raise ValueError("names a MongoDB server; that belongs into MONGO_URL")
        path = re.sub(r"^sqlite:///+", "/", text)
        if not path.startswith("/") or "\x00" in path or path.endswith("/"):
            # Not repeated: the address of another kind of database may hold a password.
            raise ValueError("must be the absolute path of an SQLite file, like /var/lib/vote-secret/votes.sqlite3")
        return Path(path)

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _are_origins(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        origins = tuple(part.strip().rstrip("/") for part in value.split(",") if part.strip())
        wrong = next((origin for origin in origins if not _ORIGIN.fullmatch(origin)), None)
        if wrong is not None:
            raise ValueError(f"{wrong!r} is no origin, like https://votes.example (several with commas, never *)")
        return origins

    @field_validator("trusted_proxies", mode="before")
    @classmethod
    def _are_networks(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return tuple(_network(part.strip()) for part in value.split(",") if part.strip())

    @field_validator("log_level")
    @classmethod
    def _is_log_level(cls, level: str) -> str:
        if level.lower() not in LOG_LEVELS:
            raise ValueError(f"{level!r} is none of {', '.join(LOG_LEVELS)}")
        return level.lower()


def _names() -> tuple[str, ...]:
    aliases = (field.validation_alias for field in Settings.model_fields.values())
    return tuple(
        str(name) for alias in aliases for name in (alias.choices if isinstance(alias, AliasChoices) else (alias,))
    )


NAMES = _names()


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings from the environment. Raises SettingsError that names every fault at once.

    `environment` is looked through for misspelt names; the values come from the process's own environment.
    """
    faults = _misspelt_names(environment)
    try:
        settings = Settings()
    except ValidationError as error:
        faults += [_fault(detail) for detail in error.errors(include_url=False, include_input=False)]
    if faults:
        raise SettingsError("; ".join(faults))
    return settings


def settings_or_exit() -> Settings:
    """The settings, or the end of the process with one line on standard error."""
    try:
        return read_settings()
    except SettingsError as error:
        _exit_with(str(error))


def _exit_with(faults: str) -> NoReturn:
    print(f"vote-secret cannot start: {faults}. Mend /etc/default/vote-secret.", file=sys.stderr, flush=True)
    raise SystemExit(EXIT_STATUS)


def _misspelt_names(environment: Mapping[str, str]) -> list[str]:
    """A name that is nearly one of ours was meant to be it; passing over it would start with the wrong database."""
    return [
        f"unknown setting {name}, did you mean {near[0]}?"
        for name in sorted(environment)
        if name not in NAMES and (near := _near_names(name))
    ]


def _near_names(name: str) -> list[str]:
    plain = {known.replace("_", "").lower(): known for known in NAMES}
    matches = difflib.get_close_matches(name.replace("_", "").lower(), plain, n=1, cutoff=0.75)
    return [plain[match] for match in matches]


def _fault(detail: ErrorDetails) -> str:
    name = ".".join(str(part) for part in detail["loc"])
    return f"{name}: {detail['msg'].removeprefix('Value error, ')}"


def _check_mongo_url(url: str) -> None:
    """Raises ValueError unless the driver would take the string. Asks no name server and repeats no password."""
    if not url.startswith(("mongodb://", "mongodb+srv://")):
        raise ValueError("must begin with mongodb:// or mongodb+srv://")
    if url.startswith("mongodb+srv://"):
        return  # the driver's parser would ask the name server for the hosts
    # Only who uses the driver waits for it.
    from pymongo.errors import PyMongoError  # noqa: PLC0415
    from pymongo.uri_parser import parse_uri  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an option that the driver does not know is only a warning
            parsed: dict[str, Any] = parse_uri(url)
    except (PyMongoError, ValueError, Warning) as error:
        raise ValueError(_mongo_reason(url, error)) from None
    if not parsed["nodelist"]:
        raise ValueError("names no server")


def _network(text: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(text)
    except ValueError:
        raise ValueError(f"{text!r} is neither an address nor a network, like 10.0.0.5 or 10.0.0.0/24") from None


def _mongo_reason(url: str, error: Exception) -> str:
    if "@" in url:
        return "is no MongoDB connection string (in user and password, write : / ? # [ ] @ % as %3A %2F %3F …)"
    return f"is no MongoDB connection string ({' '.join(str(error).split())})"
