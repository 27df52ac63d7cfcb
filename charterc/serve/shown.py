"""What an address shows at this moment: the file that was made last or, where there is none, a page that says why."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any, NamedTuple

from charterc.problem import Severity
from charterc.serve import plain
from charterc.serve.address import TYPES, Address
from charterc.serve.board import Board
from charterc.serve.inject import version_of
from charterc.serve.trouble import Trouble, by_weight, editor_address

_MOST = 30
"""So many troubles are shown at most."""
_HTML = TYPES[".html"]
_SITE_FOLDERS = ("", "compare", "adoptions")


class Shown(NamedTuple):
    """An answer."""

    content: bytes
    kind: str = _HTML
    status: HTTPStatus = HTTPStatus.OK

    @property
    def is_page(self) -> bool:
        """Whether it is one for people, into which the preview's script can go."""
        return self.kind == _HTML


class Shelf:
    """What was made, in `folder`, and what the `board` knows of it. `ask` says that a page is looked at."""

    def __init__(self, folder: Path, board: Board, ask: Callable[[str], None]) -> None:
        self.folder = folder
        self.board = board
        self.ask = ask

    def show(self, address: Address) -> Shown:
        """What an address shows."""
        content = address.content(self.folder)
        if content is not None:
            return Shown(content, address.kind)
        with self.board.lock:
            return self._instead(address)

    def charter_of(self, address: Address) -> str:
        """The name of the charter to whose page an address leads; "" for another page."""
        with self.board.lock:
            return address.name if address.name in self.board.files else ""

    def is_sheet(self, address: Address) -> bool:
        """Whether it is a file that is made when it is asked for."""
        with self.board.lock:
            return len(address.parts) == 2 and address.file in self.board.sheets.get(address.name, ())

    def looked_at(self, address: Address) -> None:
        """Notes that somebody looks at a page. Those of the site take long, so it must be sure to be one."""
        name = self.charter_of(address)
        if name or (self.board.listed and self._is_of_site(address)):
            self.ask(name)

    def state(self, address: Address, *, places: bool) -> dict[str, Any]:
        """What the script on a page is told: which version there is, what is wrong, what was changed last.

        With `places`, also where in its file each promise stands.
        """
        version = version_of(self.show(address).content)
        name = self.charter_of(address)
        with self.board.lock:
            board = self.board
            page = board.pages.get(name)
            told: dict[str, Any] = {
                "version": version,
                "troubles": [trouble.data() for trouble in self._troubles(name)[:_MOST]],
                "anchor": page.anchor if page else "",
                "changes": page.changes if page else 0,
                "left": board.left.pages if board.left else -1,
                "site": board.left is not None and board.left.site and not name,
                "sheets": list(board.sheets.get(name, ())),
                "stopped": board.stopped,
            }
            if name and places and page:
                file = board.files[name]
                told["file"] = file.name
                told["places"] = [[one.anchor, one.line, editor_address(file, *one[1:3])] for one in page.places]
            return told

    def _troubles(self, name: str) -> list[Trouble]:
        """Of a charter's page what is wrong with it; of another all that keeps a charter from being up to date."""
        board = self.board
        fault = [board.fault] if board.fault else []
        if name:
            return [*fault, *by_weight(board.page(name).troubles)]
        of_charters = [trouble for page in board.pages.values() for trouble in page.troubles]
        errors = [trouble for trouble in of_charters if trouble.weight == Severity.ERROR.value]
        return [*fault, *by_weight((*board.site, *dict.fromkeys(errors)))]

    def _instead(self, address: Address) -> Shown:
        board = self.board
        name = address.name if address.name in board.files else ""
        later = HTTPStatus.SERVICE_UNAVAILABLE
        if not board.listed and address.kind == _HTML:
            about = plain.words("This page comes by itself as soon as it is there.")
            return Shown(plain.page("The preview is starting", about, plain.wrong(self._troubles(""))), status=later)
        if name and address.file == "index.html" and len(address.parts) == 2:
            troubles = self._troubles(name)
            if troubles:
                title = f"The page of {name} cannot be made yet"
                about = plain.words("It comes by itself as soon as this is mended:")
                return Shown(plain.page(title, about, plain.wrong(troubles), plain.home()), status=later)
            about = plain.words("It comes by itself as soon as it is there.")
            return Shown(plain.page(f"The page of {name} is being made", about), status=later)
        if not name and self._is_of_site(address) and not (self.folder / "index.html").is_file():
            about = plain.words("It comes by itself as soon as every charter was read. Until then, each has its page:")
            found = plain.wrong(self._troubles(name)), plain.charters(sorted(board.files))
            return Shown(plain.page("This page is being made", *found[:1], about, *found[1:]), status=later)
        return Shown(plain.page("There is no such page", plain.home()), status=HTTPStatus.NOT_FOUND)

    def _is_of_site(self, address: Address) -> bool:
        return address.kind == _HTML and address.name in _SITE_FOLDERS and len(address.parts) < 3
