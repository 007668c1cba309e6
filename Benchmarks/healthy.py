"""Asks an address every 20 ms until its answer is good, and prints when that was (the monotonic clock, seconds).

A program of its own, because it runs in the network of a container: healthy.py HOST PORT PATH SECONDS. It prints
"asking" first, so that whoever starts it knows that no time is lost.
"""

import http.client
import sys
import time

PAUSE = 0.02


def main(host: str, port: str, path: str, seconds: str) -> int:
    end = time.monotonic() + float(seconds)
    last = "no answer"
    print("asking", flush=True)
    while time.monotonic() < end:
        connection = http.client.HTTPConnection(host, int(port), timeout=max(PAUSE, end - time.monotonic()))
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            answer.read()
            if answer.status == 200:
                print(time.monotonic())
                return 0
            last = f"status {answer.status}"
        except (OSError, http.client.HTTPException) as error:
            last = f"{type(error).__name__}: {error}"
        finally:
            connection.close()
        time.sleep(PAUSE)
    print(last)
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
