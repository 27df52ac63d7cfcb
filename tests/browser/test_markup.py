"""The Nu HTML checker finds nothing to say about any page or fragment, in HTML or CSS."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.browser import samples
from tests.browser.needs import left_out, nu_checker, require_browser

require_browser()
if not nu_checker():
    left_out("Nu HTML checker left out, missing here: java or npm's vnu-jar")

# It knows no container queries, by which the wheel tells how wide it is, and a fragment what it was pasted into.
_UNKNOWN = ("Unrecognized at-rule “@container”", "“container-type”", "at-rule @container")


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("pages")
    for name in samples.ALL:
        Path(folder, f"{name}.html").write_text(samples.html(name), encoding="utf-8")
        Path(folder, f"{name}-fragment.html").write_text(hosted(samples.fragment(name, 2)), encoding="utf-8")
    command = [*nu_checker(), "--format", "json", *map(str, sorted(folder.iterdir()))]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    found = json.loads(done.stderr)["messages"]
    told = [f"{Path(entry['url']).name}: {entry['type']}: {entry['message']}" for entry in found]
    return [message for message in told if not any(known in message for known in _UNKNOWN)]


def hosted(fragment: str) -> str:
    """A page with the fragment in its middle. Browsers take a style element there; the standard wants it in the head."""
    style_end = fragment.index("</style>") + len("</style>")
    style_start = fragment.index("<style>")
    style, body = fragment[style_start:style_end], fragment[:style_start] + fragment[style_end:]
    return (
        f'<!doctype html><html lang="en-GB"><head><title>A council page</title>{style}</head>'
        f"<body><main><h1>A council page</h1>{body}</main></body></html>"
    )


def test_pages_have_no_faults(messages: list[str]) -> None:
    assert [message for message in messages if "-fragment.html" not in message] == []


def test_fragments_have_no_faults(messages: list[str]) -> None:
    assert [message for message in messages if "-fragment.html" in message] == []


def test_the_checker_would_find_a_fault(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(samples.html("stoke").replace("<main ", "<main onhover=x "), encoding="utf-8")
    told = subprocess.run([*nu_checker(), "--format", "json", str(page)], capture_output=True, text=True, check=False)

    assert "onhover" in told.stderr
