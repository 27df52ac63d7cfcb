"""Pages that the preview shows in the place of one that is not there: not yet, not any more, or never."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.resources import files
from urllib.parse import quote

from markupsafe import Markup

from charterc.serve.trouble import Trouble

_STYLE = Markup(files("charterc.serve.injected").joinpath("plain.css").read_text(encoding="utf-8"))  # noqa: S704 - ours
_FRAME = Markup("""\
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>{title} – preview</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{rest}
</main>
</body>
</html>
""")


def page(title: str, *rest: Markup) -> bytes:
    """A whole page."""
    return str(_FRAME.format(title=title, style=_STYLE, rest=Markup("\n").join(rest))).encode()


def words(text: str) -> Markup:
    """A paragraph."""
    return Markup("<p>{}</p>").format(text)


def home() -> Markup:
    """The way to the first page."""
    return Markup('<p><a href="/">All charters</a></p>')


def charters(names: Iterable[str]) -> Markup:
    """A list of charters, each with the way to its page."""
    item = Markup('<li><a href="/{}/">{}</a></li>')
    items = Markup("\n").join(item.format(quote(name), name) for name in names)
    return Markup("<ul>\n{}\n</ul>").format(items) if items else Markup()


def wrong(troubles: Sequence[Trouble]) -> Markup:
    """What is wrong, one thing after another."""
    return Markup("\n").join(_wrong(trouble) for trouble in troubles)


def _wrong(trouble: Trouble) -> Markup:
    rows = []
    if trouble.place:
        place = Markup("<b>{}</b>").format(trouble.place)
        rows.append(Markup('<p><a href="{}">{}</a></p>').format(trouble.editor, place) if trouble.editor else place)
    rows.append(words(trouble.message))
    if trouble.excerpt:
        rows.append(Markup("<pre>{}</pre>").format(trouble.excerpt))
    if trouble.hint:
        rows.append(Markup('<p class="hint">{}</p>').format(trouble.hint))
    return Markup("<section>{}</section>").format(Markup("\n").join(rows))
