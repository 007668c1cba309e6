"""Asks a web server from several connections until it is told to stop, and counts what is not answered well.

Usage: load.py FOLDER prepare | run | verify | settings. The folder holds settings.json and, where the application has one, the
hook: a Python file with the application's own requests (docs/test.md tells what it may define). Needs nothing but
Python's standard library.
"""

import http.client
import importlib.util
import json
import os
import sys
import threading
import time
import traceback
import urllib.parse

SECONDS = 30
SHOWN_FAILURES = 15
# What is loaded late is heavy work: it is asked for less often, and no more when it is known to be answered, so that it
# does not take the place of all the rest.
LATE_PAUSES = 20
LATE_ANSWERS = 8


class Failure(Exception):
    """A request that was not answered well."""


class Count:
    """What all connections count together."""

    def __init__(self, watched):
        self.lock = threading.Lock()
        self.watched = f"GET {watched}"
        self.requests = self.failed = self.repeated = self.healthy = 0
        self.failures = []
        self.slowest = (0.0, "none")
        self.start = time.monotonic()

    def answered(self, what, begun):
        """Notes a good answer."""
        with self.lock:
            self.requests += 1
            self.healthy += what == self.watched
            self.slowest = max(self.slowest, ((time.monotonic() - begun) * 1000, what.partition("?")[0]))

    def lost(self, what, begun, reason):
        """Notes a request that failed."""
        with self.lock:
            self.requests += 1
            self.failed += 1
            if len(self.failures) < SHOWN_FAILURES:
                seconds = time.monotonic()
                self.failures.append(
                    f"{begun - self.start:.2f} s: {what}: {reason} (after {(seconds - begun) * 1000:.0f} ms)"
                )

    def again(self):
        """Notes a request on a connection that was closed while it was idle."""
        with self.lock:
            self.repeated += 1


class Answer:
    """What the server answered."""

    def __init__(self, response):
        self.status = response.status
        self.headers = dict(response.getheaders())
        self.body = response.read()

    def json(self):
        """The body as JSON."""
        return json.loads(self.body)


class Client:
    """Asks one server; every request is counted."""

    def __init__(self, base, count):
        self.address = urllib.parse.urlsplit(base)
        self.count = count
        self.kept = None

    def ask(self, method, path, body=None, headers=None, accept=(200, 201, 204)):
        """Asks on a connection of its own; an answer with another status than the accepted ones is a failure."""
        begun = time.monotonic()
        try:
            connection = self.connect()
            try:
                answer = self.exchange(connection, method, path, body, {"Connection": "close", **(headers or {})})
            finally:
                connection.close()
            if answer.status not in accept:
                raise Failure(f"status {answer.status}: {answer.body[:200]!r}")
        except (OSError, http.client.HTTPException, Failure) as error:
            self.count.lost(f"{method} {path}", begun, f"{type(error).__name__}: {error}")
            raise Failure(f"{method} {path}: {error}") from error
        self.count.answered(f"{method} {path}", begun)
        return answer

    def ask_kept(self, path):
        """Asks on a connection that is kept for the next request.

        A server may close it while it is idle; a client that finds it closed asks again on a new one (RFC 9112, 9.3.1).
        """
        begun = time.monotonic()
        for fresh in (self.kept is None, True):
            if fresh:
                self.kept = self.connect()
            try:
                answer = self.exchange(self.kept, "GET", path, None, {})
                if answer.status != 200:
                    raise Failure(f"status {answer.status}: {answer.body[:200]!r}")
                self.count.answered(f"GET {path}", begun)
                return
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError) as error:
                self.drop()
                if fresh:
                    self.count.lost(f"GET {path}", begun, f"{type(error).__name__}: {error}")
                    return
                self.count.again()
            except (OSError, http.client.HTTPException, Failure) as error:
                self.drop()
                self.count.lost(f"GET {path}", begun, f"{type(error).__name__}: {error}")
                return

    def connect(self):
        """A new connection."""
        return http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=SECONDS)

    def drop(self):
        """Forgets the kept connection."""
        if self.kept is not None:
            self.kept.close()
        self.kept = None

    @staticmethod
    def exchange(connection, method, path, body, headers):
        """Sends a request; a body that is no bytes goes as JSON."""
        if body is not None and not isinstance(body, bytes):
            body, headers = json.dumps(body).encode(), {"Content-Type": "application/json", **headers}
        connection.request(method, path, body, headers)
        return Answer(connection.getresponse())


class Load:
    """The settings, the hook, and what is kept between two runs."""

    def __init__(self, folder):
        self.folder = folder
        self.settings = json.loads(self.text("settings.json"))
        self.hook = self.loaded_hook()
        self.count = Count(self.settings["paths"][0])
        self.ready = threading.Semaphore(0)
        self.written = []
        self.number = self.least = self.late = self.before = 0

    def path(self, name):
        """A file of ours."""
        return os.path.join(self.folder, name)

    def text(self, name):
        """The text of a file of ours."""
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def write(self, name, text):
        """Writes a file of ours, so that it appears whole."""
        with open(self.path(name + ".new"), "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(self.path(name + ".new"), self.path(name))

    def loaded_hook(self):
        """The application's own part, if there is one."""
        if not self.settings.get("hook"):
            return None
        specification = importlib.util.spec_from_file_location("hook", self.settings["hook"])
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        return module

    def client(self):
        """A new client."""
        return Client(self.settings["base"], self.count)

    def prepare(self):
        """Has the hook make what its writes need."""
        state = self.hook.prepare(self.client().ask) if hasattr(self.hook, "prepare") else None
        self.write("state.json", json.dumps(state))
        self.write("written.json", "[]")
        self.write("number.json", "0")

    def run(self):
        """Asks until the file “stop” appears and there were as many requests as “least” says, then writes report.json."""
        self.least = int(self.text("least"))
        self.written, self.number = json.loads(self.text("written.json")), json.loads(self.text("number.json"))
        self.before = len(self.written)
        jobs = [(self.read, number) for number in range(self.settings["readers"])]
        if hasattr(self.hook, "write"):
            jobs += [(self.write_on, number) for number in range(self.settings["writers"])]
        if self.settings["late"] and hasattr(self.hook, "late"):
            jobs.append((self.work_late, self.identity_of(self.text("replaced"))))
        threads = [threading.Thread(target=job, args=(number,)) for job, number in jobs]
        for thread in threads:
            thread.start()
        for _ in threads:
            self.ready.acquire()
        self.write("ready", "")
        for thread in threads:
            thread.join()
        self.write("written.json", json.dumps(self.written))
        self.write("number.json", json.dumps(self.number))
        self.write("report.json", json.dumps(self.report()))

    def turns(self, pauses=1):
        """Yields the number of each turn until it is time to stop; the first that ends makes a connection ready."""
        turn = 0
        while self.count.requests < self.least or not os.path.exists(self.path("stop")):
            yield turn
            turn += 1
            if turn == 1:
                self.ready.release()
            time.sleep(self.settings["pause"] * pauses / 1000)
        if turn == 0:
            self.ready.release()

    def read(self, number):
        """Asks for the addresses in turn; every second connection is kept."""
        client, paths = self.client(), self.settings["paths"]
        for turn in self.turns():
            path = paths[(turn + number) % len(paths)]
            if number % 2:
                client.ask_kept(path)
                continue
            try:
                client.ask("GET", path, accept=(200,))
            except Failure:
                pass  # it is counted

    def write_on(self, _):
        """Has the hook write, and remembers what was acknowledged."""
        client, state = self.client(), json.loads(self.text("state.json"))
        for _ in self.turns():
            self.guarded(lambda: self.acknowledged(self.hook.write(client.ask, state, self.next_number())))

    def next_number(self):
        """A number that no write has had before, in none of the runs."""
        with self.count.lock:
            self.number += 1
            return self.number - 1

    def acknowledged(self, token):
        """Remembers a write."""
        with self.count.lock:
            self.written.append(token)

    def work_late(self, identity):
        """Has the hook ask for what the application loads only when it is asked for it.

        Where a file is named in “replaced”, it asks first when that is another file: while the old processes, which
        were never asked before, have new files around them.
        """
        client, state = self.client(), json.loads(self.text("state.json"))
        for _ in self.turns(LATE_PAUSES):
            if self.late == LATE_ANSWERS:
                continue
            if identity is None or self.late or self.identity_of(self.text("replaced")) != identity:
                self.guarded(lambda: self.answered_late(self.hook.late(client.ask, state)))

    def answered_late(self, _):
        """Counts what was loaded late."""
        self.late += 1

    @staticmethod
    def identity_of(path):
        """What tells a file from another one in its place; None where no file is named."""
        if not path.strip():
            return None
        try:
            found = os.stat(path.strip())
        except FileNotFoundError:
            return ()
        return found.st_dev, found.st_ino

    def guarded(self, work):
        """Runs a part of the hook; a fault of its own counts as a failed request."""
        begun = time.monotonic()
        try:
            work()
        except Failure:
            pass  # it is counted
        except Exception as error:  # noqa: BLE001 - whatever it is, it must be seen and not end the thread
            self.count.lost("the hook", begun, f"{type(error).__name__}: {error}\n{traceback.format_exc()}")

    def report(self):
        """What was counted."""
        milliseconds, what = self.count.slowest
        return {
            "requests": self.count.requests,
            "failed": self.count.failed,
            "failures": self.count.failures,
            "slowest": milliseconds,
            "slowest_request": what,
            "written": len(self.written),
            "acknowledged": len(self.written) - self.before,
            "writes": hasattr(self.hook, "write"),
            "late": self.late,
            "loads_late": bool(self.settings["late"] and hasattr(self.hook, "late")),
            "repeated": self.count.repeated,
            "healthy": self.count.healthy,
        }

    def verify(self):
        """Prints a line for each acknowledged write that the application does not have any more."""
        state, written = json.loads(self.text("state.json")), json.loads(self.text("written.json"))
        if hasattr(self.hook, "missing"):
            for token in self.hook.missing(self.client().ask, state, written):
                print(token)

    def wrong_settings(self):
        """Prints the settings with which the application cannot work, each with the word that must be printed then."""
        for line, word in getattr(self.hook, "WRONG_SETTINGS", {}).items():
            print(f"{line}\t{word}")


if __name__ == "__main__":
    load = Load(sys.argv[1])
    commands = {"prepare": load.prepare, "run": load.run, "verify": load.verify, "settings": load.wrong_settings}
    commands[sys.argv[2]]()
