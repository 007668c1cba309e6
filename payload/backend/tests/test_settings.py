"""Settings: good ones are taken, wrong ones end the start with one line."""

import subprocess
import sys
from pathlib import Path

import pytest
from served import BACKEND, clean_environment

from vote_secret.settings import EXIT_STATUS, NAMES, SettingsError, read_settings

DEFAULT_PATH = Path("/var/lib/vote-secret/vote-secret.sqlite3")


@pytest.fixture(autouse=True)
def without_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def fault(monkeypatch: pytest.MonkeyPatch, **settings: str) -> str:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        read_settings()
    return str(caught.value)


def test_without_any_setting_the_data_lie_in_sqlite() -> None:
    settings = read_settings()
    assert settings.mongo_url is None
    assert settings.database_url == DEFAULT_PATH
    assert settings.log_level == "info"


def test_an_empty_setting_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert read_settings().database_url == DEFAULT_PATH


@pytest.mark.parametrize("value", ["/srv/votes.db", "sqlite:///srv/votes.db", "sqlite:////srv/votes.db"])
def test_the_sqlite_file_may_be_a_path_or_an_address(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DATABASE_URL", value)
    assert read_settings().database_url == Path("/srv/votes.db")


def test_the_log_level_may_be_written_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "WARNING")
    assert read_settings().log_level == "warning"


@pytest.mark.parametrize("name", ["ALLOWED_ORIGINS", "CORS_ORIGINS"])
def test_origins_are_a_list_with_commas(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "https://a.example, http://b.example:8080/")
    assert read_settings().allowed_origins == ("https://a.example", "http://b.example:8080")


def test_proxies_are_addresses_and_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUSTED_PROXIES", "10.0.0.5, fd00::/8")
    assert [str(network) for network in read_settings().trusted_proxies] == ["10.0.0.5/32", "fd00::/8"]


@pytest.mark.parametrize(
    "url",
    [
        "mongodb://127.0.0.1",
        "mongodb://u:p%40ss@a.example:27017,b.example:27018/votes?replicaSet=rs0&tls=true",
        "mongodb+srv://cluster.example",
    ],
)
def test_a_connection_string_is_taken_and_kept_out_of_sight(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("MONGO_URL", url)
    settings = read_settings()
    assert settings.mongo_url is not None
    assert settings.mongo_url.get_secret_value() == url
    assert url not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("LOG_LEVEL", "loud", "LOG_LEVEL: 'loud' is none of debug, info, warning, error, critical"),
        ("DATABASE_URL", "votes.db", "DATABASE_URL: must be the absolute path"),
        ("DATABASE_URL", "/var/lib/", "DATABASE_URL: must be the absolute path"),
        ("DATABASE_URL", "postgresql://db", "DATABASE_URL: must be the absolute path"),
        ("DATABASE_URL", "mongodb://db", "belongs into MONGO_URL"),
        ("DB_NAME", "a.b", "DB_NAME: 'a.b' is no database name"),
        ("DB_NAME", "n" * 64, "1 to 63 characters"),
        ("MONGO_URL", "http://db", "must begin with mongodb://"),
        ("MONGO_URL", "mongodb://db:x", "Port contains non-digit"),
        ("MONGO_URL", "mongodb://db/?colour=red", "Unknown option: colour"),
        ("MONGO_URI", "mongodb://db", "unknown setting MONGO_URI, did you mean MONGO_URL?"),
        ("MONGODB_URI", "mongodb://db", "unknown setting MONGODB_URI, did you mean MONGO_URL?"),
        ("mongo_url", "mongodb://db", "unknown setting mongo_url, did you mean MONGO_URL?"),
        ("MAX_PARTICIPANTS", "many", "MAX_PARTICIPANTS: Input should be a valid integer"),
        ("MAX_POLLS", "0", "MAX_POLLS: Input should be greater than or equal to 1"),
        ("AUTO_DELETE_HOURS", "-1", "AUTO_DELETE_HOURS: Input should be greater"),
        ("HEARTBEAT_INTERVAL", "1.5", "HEARTBEAT_INTERVAL: Input should be a valid integer"),
        ("ALLOWED_ORIGINS", "*", "ALLOWED_ORIGINS: '*' is no origin"),
        ("ALLOWED_ORIGINS", "https://a.example,b.example", "'b.example' is no origin"),
        ("ALLOWED_ORIGINS", "https://a.example/page", "is no origin"),
        ("CORS_ORIGINS", "*", "'*' is no origin"),
        ("TRUSTED_PROXIES", "10.0.0.0/8,proxy", "TRUSTED_PROXIES: 'proxy' is neither an address nor a network"),
        ("TRUSTED_PROXIES", "10.0.0.5/8", "neither an address nor a network"),
        ("MAX_PARTICIPANT", "5", "unknown setting MAX_PARTICIPANT, did you mean MAX_PARTICIPANTS?"),
        ("ALLOWED_ORIGIN", "x", "unknown setting ALLOWED_ORIGIN, did you mean ALLOWED_ORIGINS?"),
        ("LOGLEVEL", "info", "unknown setting LOGLEVEL, did you mean LOG_LEVEL?"),
    ],
)
def test_a_wrong_setting_is_named_with_what_would_be_right(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    assert said in fault(monkeypatch, **{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MONGO_URL", "mongodb://someone:hush/hush@db"),
        ("MONGO_URL", "mongodb://someone:hush@db/?tls=perhaps"),
        ("MONGO_URL", "someone:hush@db"),
        ("DATABASE_URL", "postgresql://someone:hush@db/votes"),
    ],
)
def test_a_fault_repeats_no_password(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    assert "hush" not in fault(monkeypatch, **{name: value})


def test_all_faults_are_named_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    said = fault(monkeypatch, LOG_LEVEL="loud\nand clear", DB_NAME="a b", MONGO_URI="x")
    assert all(name in said for name in ("LOG_LEVEL", "DB_NAME", "MONGO_URI"))
    assert "\n" not in said


FOREIGN_NAMES = (
    "CREDENTIALS_DIRECTORY HOME HOSTNAME INVOCATION_ID JOURNAL_STREAM LANG LISTEN_FDNAMES LISTEN_FDS LISTEN_PID "
    "LOGNAME LOGS_DIRECTORY MEMORY_PRESSURE_WATCH NOTIFY_SOCKET PATH PYTHONPATH RUNTIME_DIRECTORY SHELL "
    "STATE_DIRECTORY SYSTEMD_EXEC_PID TERM TZ USER USERNAME WATCHDOG_PID DB_HOST DB_USER MONGO_HOST DATABASE_HOST"
)


def test_names_that_mean_something_else_are_left_alone() -> None:
    read_settings(dict.fromkeys(FOREIGN_NAMES.split(), "x"))


@pytest.mark.parametrize("preload", [["--preload"], ["--preload", "--check-config"]])
def test_gunicorn_ends_with_one_line_and_no_traceback(preload: list[str]) -> None:
    outcome = subprocess.run(
        [sys.executable, "-m", "gunicorn", "--bind", "127.0.0.1:0", *preload, "server:app"],
        cwd=BACKEND,
        env=clean_environment({"LOG_LEVEL": "loud"}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert outcome.returncode == EXIT_STATUS
    assert outcome.stderr.splitlines() == [
        "vote-secret cannot start: LOG_LEVEL: 'loud' is none of debug, info, warning, error, critical. "
        "Mend /etc/default/vote-secret."
    ]


@pytest.mark.parametrize("settings", [{}, {"MONGO_URL": "mongodb://127.0.0.1:1/"}])
def test_the_driver_is_loaded_before_the_workers_start_and_only_where_it_is_used(settings: dict[str, str]) -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", "import sys, server; print('pymongo' in sys.modules)"],
        cwd=BACKEND,
        env=clean_environment(settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert outcome.stdout == f"{bool(settings)}\n"
