"""`charterc serve`, as a browser and whoever means ill see it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.serve.served import GOOD, PATIENCE, Served, serving


def make(root: Path) -> Path:
    (root / "charters").mkdir(parents=True)
    (root / "charters" / "town.yaml").write_text(GOOD, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One preview for the tests that change nothing."""
    with serving(make(tmp_path_factory.mktemp("served"))) as preview:
        preview.until_shown("/town/", "We will listen")
        yield preview


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Served]:
    """A preview for a test that changes the project."""
    with serving(make(tmp_path / "project")) as preview:
        preview.until_done()
        yield preview


def test_a_page_is_the_one_on_the_disk_and_the_preview_s_script(served: Served) -> None:
    page = served.get("/town/").text
    on_disk = (served.root / "build/.preview/town/index.html").read_text(encoding="utf-8")

    assert re.sub(r'<script nonce="[^"]*" src="/\.preview/preview\.js"[^>]*></script>\n', "", page) == on_disk
    assert "preview.js" not in on_disk
    assert "nonce" not in on_disk


def test_the_site_s_own_pages_come_when_they_are_asked_for(served: Served) -> None:
    assert "Our charter" in served.until_shown("/", "What councils, the NHS")
    assert served.get("/compare.html").status == 200
    assert served.get("/charters.json").headers["Content-Type"] == "application/json; charset=utf-8"


def test_a_sheet_is_made_when_it_is_asked_for(served: Served) -> None:
    sheet = served.root / "build/.preview/town/values-a4.pdf"
    assert not sheet.exists()

    answer = served.get("/town/charter.pdf")

    assert (answer.status, answer.body[:5], answer.headers["Content-Type"]) == (200, b"%PDF-", "application/pdf")
    assert not sheet.exists()


def test_a_page_without_a_slash_at_its_end_leads_to_the_one_with_it(served: Served) -> None:
    answer = served.get("/town?at=")

    assert (answer.status, answer.headers["Location"]) == (302, "/town/?at=")


@pytest.mark.parametrize(
    "path",
    [
        "/../charters/town.yaml",
        "/%2e%2e/%2e%2e/charters/town.yaml",
        "/charters/town.yaml",
        "/.charterc/",
        "/.preview/../../charters/town.yaml",
        "/.preview/__init__.py",
        "//evil.example/",
        "/town/%00",
        "/town/nothing.html",
        "/town/nothing/",
        "/town/index.html/",
        f"/{'a' * 300}",
    ],
)
def test_nothing_else_is_there(served: Served, path: str) -> None:
    answer = served.get(path)

    assert answer.status == 404
    assert "commitments:" not in answer.text


def test_a_page_that_asks_for_more_than_one_does_is_answered_all_the_same(served: Served) -> None:
    assert served.get(f"/.preview/events?{'a=1&' * 20}", method="HEAD").status == 200


def test_a_folder_is_never_listed(served: Served) -> None:
    assert served.get("/town/").text.count("charter.json") == served.get("/town/index.html").text.count("charter.json")
    assert served.get("/.preview/").status == 404


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "http://evil.example"}])
def test_nobody_else_is_answered(served: Served, headers: dict[str, str]) -> None:
    for path in ("/town/", "/.preview/events?page=/town/"):
        answer = served.get(path, **headers)
        assert answer.status == 403
        assert "We will listen" not in answer.text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_can_be_written(served: Served, method: str) -> None:
    answer = served.get("/town/", method)

    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD")


def test_a_head_has_no_body(served: Served) -> None:
    answer = served.get("/town/", "HEAD")

    assert (answer.status, answer.body) == (200, b"")


def test_it_listens_on_this_machine_alone(served: Served) -> None:
    listening = [one.laddr for one in psutil.Process(served.process.pid).net_connections() if one.status == "LISTEN"]

    assert [(place.ip, place.port) for place in listening] == [("127.0.0.1", served.port)]


def test_a_saved_word_is_on_the_page_and_its_place_is_told(own: Served) -> None:
    own.hear("/town/", lambda news: bool(news.get("places")), "&places=")
    (own.root / "charters/town.yaml").write_text(GOOD.replace("will answer", "will answer soon"), encoding="utf-8")

    news = own.hear("/town/", lambda news: news["changes"] > 0)

    assert "We will answer soon" in own.get("/town/").text
    assert news["anchor"] == "be-kind-answer"


def test_an_error_is_told_beside_the_last_good_page_until_it_is_mended(own: Served) -> None:
    path = own.root / "charters/town.yaml"
    path.write_text("title: [", encoding="utf-8")

    [trouble] = own.hear("/town/", lambda news: bool(news["troubles"]))["troubles"]
    assert trouble["place"].startswith("charters/town.yaml:1:")
    assert trouble["editor"].startswith("vscode://file/")
    assert "We will listen" in own.get("/town/").text

    path.write_text(GOOD, encoding="utf-8")
    assert own.hear("/town/", lambda news: not news["troubles"])["troubles"] == []


def test_a_charter_that_was_never_good_has_a_page_that_says_why(own: Served) -> None:
    (own.root / "charters/new.yaml").write_text("titel: <b>New</b>\n", encoding="utf-8")
    own.hear("/new/", lambda news: bool(news["troubles"]))

    answer = own.get("/new/")

    assert answer.status == 503
    assert "A charter has no field “titel”" in answer.text
    assert "titel: &lt;b&gt;New" in answer.text


def test_a_sheet_that_cannot_be_made_is_told_in_words(own: Served) -> None:
    (own.root / "charters/town.yaml").write_text("title: [", encoding="utf-8")

    answer = own.get("/town/charter.pdf")

    assert answer.status == 503
    assert "charter.pdf of town cannot be made" in answer.text
    assert "charters/town.yaml:1:" in answer.text


def test_the_project_goes_and_the_server_stays(own: Served) -> None:
    own.until_done()
    kept = own.root.with_name("kept")
    shutil.move(own.root, kept)
    own.hear("/town/", lambda news: any("is gone" in trouble["message"] for trouble in news["troubles"]))

    shutil.move(kept, own.root)
    own.hear("/town/", lambda news: not news["troubles"])
    assert "We will listen" in own.until_shown("/town/", "We will listen")


def test_ctrl_c_ends_it_and_all_that_it_started(own: Served) -> None:
    started = psutil.Process(own.process.pid).children(recursive=True)
    own.get("/town/charter.pdf")
    started += psutil.Process(own.process.pid).children(recursive=True)

    code, said = own.end()

    assert (code, said.strip()) == (0, "The preview has ended.")
    assert len(started) > 1
    assert psutil.wait_procs(started, timeout=PATIENCE)[1] == []


def test_a_port_in_use_is_told(served: Served) -> None:
    command = (sys.executable, "-m", "charterc", "serve", "--port", str(served.port))
    result = subprocess.run(command, cwd=served.root, capture_output=True, text=True, check=False, timeout=PATIENCE)

    assert result.returncode == 2
    assert f"Port {served.port} is in use by another program." in result.stderr
    assert "Traceback" not in result.stderr


def test_a_second_preview_finds_another_port(served: Served) -> None:
    with serving(served.root) as other:
        assert other.port != served.port


def test_a_folder_without_charters_is_told(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "charterc", "serve")
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=PATIENCE)

    assert result.returncode == 2
    assert "There are no charters in" in result.stderr
