"""Standin for Python's tests: a server, and worlds on it. Nothing but the standard library."""

import contextlib
import json
import os
import signal
import subprocess
import tempfile
import time
import urllib.request


def call(method, url, body=None, headers=()):
    """Sends JSON and reads JSON; an HTTPError says what was refused."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, dict(headers), method=method)
    with urllib.request.urlopen(request, timeout=30) as reply:
        text = reply.read()
    return json.loads(text) if text else None


@contextlib.contextmanager
def standin(*systems, seed="1"):
    """A server on a free port; gives its address."""
    with tempfile.TemporaryDirectory() as folder:
        ready = os.path.join(folder, "ready.json")
        options = ["--port", "0", "--seed", seed, "--log", "silent", "--ready-file", ready]
        # Not npx, which would not pass the signal on.
        process = subprocess.Popen(
            ["node_modules/.bin/standin", "start", *systems, *options], stdout=subprocess.DEVNULL
        )
        try:
            while not os.path.exists(ready):
                if process.poll() is not None:
                    raise RuntimeError(f"standin ended with {process.returncode}")
                time.sleep(0.05)
            with open(ready, encoding="utf-8") as file:
                yield json.load(file)["url"]
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


class World:
    """One world of a server, by the control API."""

    def __init__(self, server, name, url):
        self.url = url
        self._control = f"{server}/_standin/worlds/{name}"

    def given(self, name, **order):
        return call("POST", f"{self._control}/givens", {"name": name, **order})

    def advance(self, duration):
        return call("POST", f"{self._control}/clock", {"advance": duration})

    def add_faults(self, plan):
        return call("POST", f"{self._control}/faults", plan)

    def journal(self):
        return call("GET", f"{self._control}/journal")["items"]

    def delete(self):
        call("DELETE", self._control)


@contextlib.contextmanager
def world(server, **options):
    """A world that is deleted at the end: `with world(server, clock="manual") as mine`."""
    made = call("POST", f"{server}/_standin/worlds", options)
    mine = World(server, made["name"], made["baseUrl"])
    try:
        yield mine
    finally:
        mine.delete()
