"""Which elements of a page are open, and which of them a tag ends, whether or not it says so.

The rules are those of browsers, as far as they tell what is inside of what:
https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
"""

from __future__ import annotations


def names(words: str) -> frozenset[str]:
    """Names of tags."""
    return frozenset(words.split())


VOID = names("br hr img input meta link area base col embed source track wbr param")
"""Elements without content."""
_FORMATTING = names("a b big code em font i nobr s small strike strong tt u")
"""Their end tags end them alone, and not what was opened inside."""
_PHRASES = _FORMATTING | names(
    "abbr acronym bdi bdo cite data del dfn ins kbd label mark output q rp rt ruby samp span sub sup time var"
)
_HEADINGS = names("h1 h2 h3 h4 h5 h6")
_BLOCKS = _HEADINGS | names(
    "address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form"
    " header hgroup hr li dd dt listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr"
    " ul"
)
_DRAWINGS = names("svg math")
_LISTS = names("ul ol menu dl")
_TABLE = names("table template")
_SCOPE = names("applet caption html table td th marquee object template foreignobject desc")
"""What happens inside of these ends nothing around them."""
_ROWS = names("caption colgroup tbody thead tfoot tr td th")

_ENDED_BY_BLOCK = names("p button select svg math")
"""A paragraph ends where a block begins. So do drawings, and so do, as nobody means them to hold text, fields that were
not closed."""
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (names("li"), _LISTS | _SCOPE),
    "dd": (names("dd dt"), _LISTS | _SCOPE),
    "dt": (names("dd dt"), _LISTS | _SCOPE),
    "option": (names("option"), names("select datalist") | _SCOPE),
    "optgroup": (names("option optgroup"), names("select datalist") | _SCOPE),
    "button": (names("button"), _SCOPE),
    "a": (names("a"), _SCOPE),
    "rt": (names("rt rp"), names("ruby") | _SCOPE),
    "rp": (names("rt rp"), names("ruby") | _SCOPE),
    "td": (names("td th"), names("tr") | _TABLE),
    "th": (names("td th"), names("tr") | _TABLE),
    "tr": (names("caption colgroup td th tr"), _TABLE),
    **dict.fromkeys(("tbody", "thead", "tfoot", "caption", "colgroup"), (_ROWS, _TABLE)),
}
"""For a start tag: which elements it ends, and the ones that keep it from looking further out."""
_DEEPEST = 512
"""Browsers nest no deeper."""


class OpenElements:
    """The elements that are open, from the outermost on, and from which on nobody sees them."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._count: dict[str, int] = {}
        self._unseen: str | None = None
        self._unseen_from = 0

    @property
    def unseen(self) -> bool:
        """Whether what comes now is not shown."""
        return self._unseen is not None

    def start(self, name: str, *, unseen: bool, closed: bool) -> None:
        """A start tag, of an element that is not shown or of any other; `closed` with a slash."""
        if name in _BLOCKS:
            self._end(_ENDED_BY_BLOCK, _SCOPE)
        if name in _HEADINGS and self._names and self._names[-1] in _HEADINGS:
            self._cut(len(self._names) - 1)
        if name in _ENDS:
            self._end(*_ENDS[name])
        if name in VOID or (closed and (name in _DRAWINGS or not self._count.keys().isdisjoint(_DRAWINGS))):
            return
        if len(self._names) == _DEEPEST:
            self._cut(_DEEPEST - 1)
        if unseen and not self.unseen:
            self._unseen, self._unseen_from = name, len(self._names)
        self._names.append(name)
        self._count[name] = self._count.get(name, 0) + 1

    def end(self, name: str) -> None:
        """An end tag."""
        if name in {"body", "html"}:
            return
        if name in _HEADINGS:
            self._end(_HEADINGS, _SCOPE)
        elif name in _ROWS or name == "table":
            self._end(names(name), _TABLE - names(name))
        elif name in _FORMATTING or name not in _PHRASES:
            self._end(names(name), (_SCOPE | (_LISTS if name == "li" else frozenset())) - names(name))
        else:
            self._end(names(name), _BLOCKS | _SCOPE)

    def _end(self, ended: frozenset[str], bounds: frozenset[str]) -> None:
        """Ends the outermost of some elements that is not behind one of the bounds, with what is inside of it."""
        if self._count.keys().isdisjoint(ended):
            return
        found = None
        for index in range(len(self._names) - 1, -1, -1):
            name = self._names[index]
            if name in ended:
                found = index
                if len(ended) == 1:
                    break
            elif name in bounds:
                break
        if found is not None:
            self._cut(found)

    def _cut(self, index: int) -> None:
        gone = self._names[index : index + 1] if self._names[index] in _FORMATTING else self._names[index:]
        self._names[index : index + len(gone)] = []
        for name in gone:
            self._count[name] -= 1
            if not self._count[name]:
                del self._count[name]
        if self._unseen is not None and index <= self._unseen_from:
            if self._unseen_from < index + len(gone):
                self._unseen = None
            else:
                self._unseen_from -= len(gone)
