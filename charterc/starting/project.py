"""The files of a new project around its first charter."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from charterc.starting.origin import Origin
from charterc.starting.templates import filled, pictures
from charterc.theme.palettes import READY

PICTURES = ".github/pictures"
WORKFLOW = ".github/workflows/charters.yml"
GITLAB_JOBS = ".gitlab-ci.yml"
_TO_FILL_IN = "FILL IN"
"""What a file says where nobody has said where charterc comes from."""
NOT_KNOWN = f"OWNER/charterc@{'0' * 40}"
"""What a workflow uses where nobody has said where charterc comes from."""


class NewProject(NamedTuple):
    """What is known of a project before it is there."""

    name: str
    """The name of its first charter's file, without the ending."""
    title: str
    """What its site and its README are called."""
    colours: str = next(iter(READY))
    origin: Origin | None = None
    gitlab: bool = False
    """Whether GitLab's jobs are wanted too."""


def project_files(project: NewProject) -> dict[str, str | bytes]:
    """Each file, but for the charter, by its path from the project's folder."""
    origin, known = project.origin, project._asdict() | {"pictures": PICTURES}
    where = f"`pip install {origin.archive}`" if origin else "whoever set this up can tell you from where"
    texts = {
        "README.md": filled("project/README.md.jinja", **known, where=where),
        "charterc.toml": filled("project/charterc.toml.jinja", site=project.title),
        "theme.yaml": filled("project/theme.yaml.jinja", colours=project.colours),
        ".gitignore": filled("project/gitignore.jinja"),
        ".github/PULL_REQUEST_TEMPLATE.md": filled("project/proposal.md.jinja"),
        ".github/dependabot.yml": filled("project/dependabot.yml.jinja"),
        WORKFLOW: workflow(origin.action if origin else ""),
    }
    if project.gitlab:
        texts[GITLAB_JOBS] = filled("project/gitlab-ci.yml.jinja", archive=origin.archive if origin else "")
        texts[".gitlab/merge_request_templates/Default.md"] = texts[".github/PULL_REQUEST_TEMPLATE.md"]
    return {**texts, **{f"{PICTURES}/{name}": drawn for name, drawn in pictures().items()}}


def unfilled(root: Path) -> list[str]:
    """Those files of the project at `root` that still do not say where charterc comes from."""
    return [name for name in (WORKFLOW, GITLAB_JOBS) if _TO_FILL_IN in _text(root / name)]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:  # it is not there, or no file
        return ""


def workflow(action: str) -> str:
    """The workflow for GitHub. `action` is what it uses to run charterc; where it is "", the file says what to fill in.

    charterc's own repository has the same file, with `./`.
    """
    return filled("project/charters.yml.jinja", action=action or NOT_KNOWN, is_known=bool(action))


def guides() -> dict[str, str]:
    """The parts of a project's README that are documents of charterc's own as well, by their names."""
    known = {"pictures": "images", "origin": None, "gitlab": True}
    return {name: filled(f"project/{name}.md.jinja", **known) for name in ("editors", "reviewers", "setup")}
