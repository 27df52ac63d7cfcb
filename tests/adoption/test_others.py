"""Who else adopts a charter."""

from __future__ import annotations

from charterc.adoption.others import others
from tests.support import Project


def test_the_files_are_read_once_for_one_run_and_each_time_without_one(project: Project) -> None:
    def names(run: str = "") -> list[str]:
        return [other.name for other in others(project.root, "town", run=run)]

    first = project.write("adoptions/town/hill.yaml", "adopts: town\nadopter: Hill School\n")
    project.write("adoptions/shire/dale.yaml", "adopts: shire\nadopter: Dale School\n")
    project.write("adoptions/town/broken.yaml", "adopts: town\n")
    assert names("a") == names() == ["Hill School"]

    project.write("adoptions/town/vale.yaml", "adopts: town\nadopter: Vale School\n")
    assert names("a") == ["Hill School"]
    assert names("b") == names() == ["Hill School", "Vale School"]
    assert [other.name for other in others(project.root, "town", first)] == ["Vale School"]
