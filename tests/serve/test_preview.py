"""The preview as a whole: it leaves nothing running, whenever it ends."""

from __future__ import annotations

from multiprocessing import active_children

import pytest

from charterc.serve.plan import preview_folder
from charterc.serve.preview import Preview
from tests.serve.served import GOOD
from tests.support import Project


def test_one_that_ends_before_it_served_anything_leaves_no_process(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.charter(GOOD)
    monkeypatch.chdir(project.root)
    before = set(active_children())
    with Preview(project.root, preview_folder(project.root), None, lambda _: None):
        begun = set(active_children()) - before

    assert begun
    assert begun.isdisjoint(active_children())
