"""`charterc serve` as a command of its own, and a page's line to it: what is waited for is news, not time."""

from __future__ import annotations

import http.client
import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATIENCE = 120
"""Seconds after which nothing more is expected, however busy the machine is."""

GOOD = """\
title: Our charter
values:
  - name: Be kind
    commitments:
      - id: listen
        text: We will listen
      - id: answer
        text: We will answer
"""


@dataclass
class Answer:
    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Served:
    """A preview that is running."""

    root: Path
    process: subprocess.Popen[str]
    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.putrequest(method, path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        found = Answer(answer.status, answer.read(), dict(answer.headers))
        connection.close()
        return found

    def hear(self, page: str, until: Callable[[dict[str, Any]], bool], query: str = "") -> dict[str, Any]:
        """The first piece of news of a page that is as wanted."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("GET", f"/.preview/events?page={page}{query}")
        deadline = time.monotonic() + PATIENCE
        for line in connection.getresponse():
            if time.monotonic() > deadline:
                break
            if line.startswith(b"data: ") and until(news := json.loads(line.removeprefix(b"data: "))):
                connection.close()
                found: dict[str, Any] = news
                return found
        raise AssertionError(f"{page} does not hear of what is waited for.")

    def until_done(self) -> None:
        """Waits until all pages were made, those of the site too: nothing is written any more."""
        self.hear("/", lambda news: news["left"] == 0 and not news["site"] and self.get("/").status == 200)

    def until_shown(self, page: str, words: str) -> str:
        """The page as soon as it holds some words."""
        self.hear(page, lambda _: words in self.get(page).text)
        return self.get(page).text

    def end(self) -> tuple[int, str]:
        """Presses Ctrl-C. The exit code, and what was said on standard error."""
        self.process.send_signal(signal.SIGINT)
        said = self.process.communicate(timeout=PATIENCE)[1]
        return self.process.returncode, said


@contextmanager
def serving(root: Path, *options: str) -> Iterator[Served]:
    """A preview of the project in a folder, until the end of the block."""
    command = (sys.executable, "-m", "charterc", "serve", *options)
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=root, stdout=pipe, stderr=pipe, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        try:
            yield Served(root, process, int(first.rstrip("/\n").rpartition(":")[2]))
        finally:
            if process.poll() is None:
                process.terminate()
                process.communicate(timeout=PATIENCE)
