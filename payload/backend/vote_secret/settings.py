"""The settings, read once at the start from the environment (systemd reads them from /etc/default/vote-secret)."""

import difflib
import os
import re
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict
from pymongo.errors import PyMongoError
from pymongo.uri_parser import parse_uri

# sysexits.h EX_CONFIG: "something was found in an unconfigured or misconfigured state". The unit may name it in
# RestartPreventExitStatus=, since trying again cannot help.
EXIT_STATUS = 78

LOG_LEVELS = ("debug", "info", "warning", "error", "critical")

# MongoDB's own rules for database names (on Windows too, so that a data set can move).
_DATABASE_NAME = re.compile(r'[^/\\. "$*<>:|?\x00]{1,63}')


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

    @field_validator("log_level")
    @classmethod
    def _is_log_level(cls, level: str) -> str:
        if level.lower() not in LOG_LEVELS:
            raise ValueError(f"{level!r} is none of {', '.join(LOG_LEVELS)}")
        return level.lower()


NAMES = tuple(str(field.validation_alias) for field in Settings.model_fields.values())


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
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an option that the driver does not know is only a warning
            parsed: dict[str, Any] = parse_uri(url)
    except (PyMongoError, ValueError, Warning) as error:
        raise ValueError(_mongo_reason(url, error)) from None
    if not parsed["nodelist"]:
        raise ValueError("names no server")


def _mongo_reason(url: str, error: Exception) -> str:
    if "@" in url:
        return "is no MongoDB connection string (in user and password, write : / ? # [ ] @ % as %3A %2F %3F …)"
    return f"is no MongoDB connection string ({' '.join(str(error).split())})"
