"""Which files are read at all, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.drift.document import MAX_BYTES, read_document
from charterc.errors import UsageError
from tests.drift.readers.read import told


def refused(path: Path) -> str:
    with pytest.raises(UsageError) as raised:
        read_document(path, path.name)
    return f"{raised.value.message} {raised.value.hint}"


@pytest.mark.parametrize(
    "name", ["a.html", "a.HTM", "a.xhtml", "a.md", "a.Markdown", "a.txt", "a.text", "a.yaml", "a.YML"]
)
def test_the_ending_says_what_kind_it_is(tmp_path: Path, name: str) -> None:
    assert told(tmp_path, name, "- We will listen\n")[0][1] == 1


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("page.pdf", "page.pdf is of no kind that is read here. Save it as one of: .docx, .htm, .html"),
        ("page.htlm", "Is it .htm"),
        ("page", "is of no kind that is read here."),
        ("page.docm", "Is it .docx?"),
    ],
)
def test_a_kind_that_is_not_read_is_told(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / name).write_bytes(b"We will")

    assert says in refused(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "content"), [("a.txt", " \n\n"), ("a.html", "<p> </p><script>x</script>"), ("a.md", "")]
)
def test_a_file_without_words_is_told(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)

    assert "holds no text" in refused(tmp_path / name)


def test_what_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()

    assert "a.txt cannot be read: No such file" in refused(tmp_path / "a.txt")
    assert "folder.txt cannot be read: " in refused(tmp_path / "folder.txt")


def test_what_is_too_large_for_a_page_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * (MAX_BYTES + 1))

    assert "is larger than 8 MB. Save only the page with the charter." in refused(tmp_path / "a.txt")
