"""Jinja, kept harmless: templates may come from a pull request.

A project's own `templates/` win over the built-in ones, file by file. Where a project brings any, all run in a
sandbox, and no template is read from outside its folder, not even through a symbolic link.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemBytecodeCache,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from charterc.errors import ChartercError, OutOfTimeError, TemplateError
from charterc.formats.designs import built_in
from charterc.source.files import is_inside, read_inside

_OF_HTML = ("html/", "site/", "comparison/", "diff/", "drift/")
"""The folders whose templates make HTML, in which words are escaped."""

Filters = tuple[tuple[str, Callable[..., str]], ...]
"""What a format's templates may call, by name."""


def environment(folders: Sequence[Path] = (), filters: Filters = (), *, typst: bool = False) -> Environment:
    """A Jinja environment over `folders` (first wins), then the built-in templates.

    With `typst`, Jinja's marks are Typst comments (`/*% … %*/`, `/*= … =*/`, `/*# … #*/`), so that a
    template is still a Typst file to an editor.
    """
    return _environment(own_folders(folders), filters, typst=typst)


def own_folders(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Those of some folders that are not charterc's own: what they hold may come from strangers."""
    ours = built_in().resolve()
    return tuple(folder for folder in folders if folder.resolve() != ours)


@cache
def _environment(folders: tuple[Path, ...], filters: Filters, *, typst: bool) -> Environment:
    marks: dict[str, Any] = {}
    if typst:
        marks = {
            "block_start_string": "/*%",
            "block_end_string": "%*/",
            "variable_start_string": "/*=",
            "variable_end_string": "=*/",
            "comment_start_string": "/*#",
            "comment_end_string": "#*/",
        }
    # Looking at every name that a template uses takes half of a page's time: our own templates are spared it.
    kind = _Sandbox if folders else Environment
    env = kind(
        loader=_Folders((*folders, built_in())),
        autoescape=lambda name: name is not None and name.startswith(_OF_HTML),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
        cache_size=200,
        bytecode_cache=_compiled("own-templates" if folders else "plain-templates"),
        **marks,
    )
    env.filters.update(filters)
    return env


def _compiled(name: str) -> FileSystemBytecodeCache | None:
    """Compiled templates from earlier runs, kept where the user keeps caches: compiling costs more than rendering.

    Each entry is found by a checksum of its template's source. In a sandbox a template is compiled in another way, so
    each way has a folder of its own, called `name`. Where none can be made, there is no cache.
    """
    base = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base, "charterc", name)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Compiled templates are programs: a folder that others may write to is not to be trusted.
        shared = hasattr(os, "getuid") and (folder.stat().st_uid != os.getuid() or folder.stat().st_mode & 0o022)
        return None if shared or not os.access(folder, os.W_OK) else FileSystemBytecodeCache(str(folder))
    except (OSError, RuntimeError):
        return None


_LARGEST = 1024 * 1024
"""Bytes of a template at most."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox that tells which template Python cannot take: one may be nested too deep, or too long."""

    def compile(self, source: Any, name: str | None = None, filename: str | None = None, *rest: bool) -> Any:
        try:
            return super().compile(source, name, filename, *rest)  # type: ignore[call-overload]
        except (JinjaError, MemoryError):
            raise
        except Exception as error:
            raise _unreadable(name or "", error) from error


def _unreadable(name: str, error: Exception) -> TemplateError:
    if isinstance(error, ValueError):  # Python writes and reads no number of more than 4,300 digits
        return TemplateError(
            f"The template “{name}” cannot be read: a number in it is too large.", "Write a smaller one."
        )
    reason = error.msg if isinstance(error, SyntaxError) else error
    hint = "Put a part of it into a file of its own, and include that."
    return TemplateError(f"The template “{name}” cannot be read: {reason}.", hint)


class _Folders(BaseLoader):
    """Looks for a template in one folder after another, never outside them."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = [folder.resolve() for folder in folders]

    def get_source(self, _: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        if "\\" in template or template.startswith("/") or ".." in template.split("/"):
            raise TemplateNotFound(template)
        for folder in self.folders:
            path = folder / template
            if not is_inside(path, folder):
                raise TemplateError(
                    f"The template “{template}” leads out of the folder “{folder.name}”, or in a circle.",
                    "Put the file itself there instead of a link to it.",
                )
            if path.exists():
                try:
                    return self._text(path, folder, template), str(path), lambda: True
                except OSError as error:
                    raise TemplateError(f"The template “{template}” cannot be read: {error.strerror}.") from error
                except UnicodeDecodeError:
                    raise TemplateError(
                        f"The template “{template}” is not saved as UTF-8.", "Save it with that encoding."
                    ) from None
        raise TemplateNotFound(template)

    @staticmethod
    def _text(path: Path, folder: Path, template: str) -> str:
        content = read_inside(path, folder, _LARGEST + 1)
        if len(content) > _LARGEST:
            raise TemplateError(f"The template “{template}” is larger than {_LARGEST // 1024} KiB.")
        return content.decode()

    def list_templates(self) -> list[str]:
        names = {
            path.relative_to(folder).as_posix()
            for folder in self.folders
            for path in folder.rglob("*")
            if path.is_file()
        }
        return sorted(names)


def render(env: Environment, name: str, **values: Any) -> str:
    """The text a template makes. A fault in a template is told with its file and line.

    Raises `TemplateError`. Where time or memory run out, the error carries the place as a note.
    """
    try:
        text = env.get_template(name).render(**values)
        text.encode()
    except TemplateSyntaxError as error:
        where = f"{error.name or name}, line {error.lineno}"
        raise TemplateError(f"The template cannot be read ({where}): {error.message}") from error
    except TemplateNotFound as error:
        raise TemplateError(f"There is no template “{error.name}”.") from error
    except JinjaError as error:
        raise TemplateError(f"The template “{_place(error, name)}” failed: {error}") from error
    except (MemoryError, OutOfTimeError) as error:
        error.add_note(_place(error, name))
        raise
    except ChartercError:
        raise
    except UnicodeEncodeError as error:
        found = f"U+{ord(error.object[error.start]):04X}"
        message = f"The template “{_place(error, name)}” makes {found}, which is half a character."
        raise TemplateError(message, "Write the character itself.") from error
    except Exception as error:
        # What a template's own expressions raise; the built-in templates are tested against every charter.
        raise TemplateError(f"The template “{_place(error, name)}” failed: {type(error).__name__}: {error}") from error
    return text


def _place(error: BaseException, name: str) -> str:
    """The template and line that failed, which need not be the one that was asked for."""
    trace = error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        template = trace.tb_frame.f_globals.get("__jinja_template__")
        if template is not None:
            name = f"{template.name}, line {template.get_corresponding_lineno(trace.tb_lineno)}"
        elif file.suffix in {".html", ".md", ".typ"}:  # Jinja has put the template's own line there
            name = f"{file.parent.name}/{file.name}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return name
