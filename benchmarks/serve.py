"""How soon a changed word is on its page in the preview of many charters: python benchmarks/serve.py [COUNT] [SAVES]

Each save is of another charter, whose page is open. Measured is the time from the save until the page that is served
holds the word: the file is noticed, its page made, the open page told of it, and fetched again.
"""

from __future__ import annotations

import http.client
import json
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generate import generate

_PATIENCE = 120


@contextmanager
def serving(root: Path) -> Iterator[int]:
    """A preview of a project; its port."""
    command = (sys.executable, "-m", "charterc", "serve")
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        try:
            yield int(process.stdout.readline().rstrip("/\n").rpartition(":")[2])
        finally:
            process.send_signal(signal.SIGINT)


def wait(
    port: int, page: str, until: Callable[[dict[str, Any], str], bool], act: Callable[[], None] = lambda: None
) -> None:
    """Opens the line on which a page hears of changes, acts, and waits until what it hears is as wanted.

    `until` is given each piece of news, and the version of the page that was heard of first.
    """
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    connection.request("GET", f"/.preview/events?page={page}")
    heard, first = connection.getresponse(), ""
    for line in heard:
        if not line.startswith(b"data: "):
            continue
        news = json.loads(line.removeprefix(b"data: "))
        if not first:
            first = news["version"]
            act()
        if until(news, first):
            break
    connection.close()


def served(port: int, page: str) -> bytes:
    """A page as it is served."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    connection.request("GET", page)
    content = connection.getresponse().read()
    connection.close()
    return content


def seconds(port: int, root: Path, name: str, word: str) -> float:
    """How long it takes until a word that is written into a charter is on its page."""
    path, page, start = root / f"charters/{name}.yaml", f"/{name}/", 0.0
    served(port, page)
    time.sleep(0.2)  # whoever saves has looked at the page before

    def save() -> None:
        nonlocal start
        text = path.read_text(encoding="utf-8").replace("We will", f"We will {word}", 1)
        start = time.perf_counter()
        path.write_text(text, encoding="utf-8")

    wait(port, page, lambda news, first: news["version"] != first, save)
    if word.encode() not in served(port, page):
        raise SystemExit(f"{name} does not show {word}.")
    return time.perf_counter() - start


def main() -> None:
    """Prints the median, the slowest, and how long it took until all pages were there for the first time."""
    count, saves = (int(word) for word in [*sys.argv[1:], *("1000", "25")[len(sys.argv) - 1 :]])
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        generate(root, count)
        for state in ("nothing made before", "all kept from before"):
            start = time.perf_counter()
            with serving(root) as port:
                wait(port, "/area-00001/", lambda news, _: news["left"] == 0)
                print(f"{state}: all {count:,} pages after {time.perf_counter() - start:.1f} s")
                chosen = random.Random(1).sample(range(1, count + 1), saves)  # noqa: S311 - charters, not secrets
                names = [f"area-{number:05}" for number in chosen]
                found = [seconds(port, root, name, f"word{place}") for place, name in enumerate(names)]
            print(f"  a changed word: median {statistics.median(found):.2f} s, slowest {max(found):.2f} s")


if __name__ == "__main__":
    main()
