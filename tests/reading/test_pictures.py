"""Pictures that a charter names: each is there, or the charter says what is lost."""

from __future__ import annotations

from tests.support import Project


def test_a_picture_without_a_file_is_told_with_both_ways_out(project: Project) -> None:
    """Its other words would be printed nowhere."""
    project.charter("title: A\naim:\n  text: B\n  picture: {alt: Four hands, caption: Ours}\n")

    built = project.run("build", "-f", "html")

    assert built.code == 1
    assert "4:12" in built.err
    assert "This picture has no file." in built.err
    assert "    file: picture.png" in built.err
    assert "    lost: A photograph of the group" in built.err


def test_a_lost_picture_keeps_all_its_words(project: Project) -> None:
    project.charter("title: A\naim:\n  text: B\n  picture: {lost: A photograph, alt: Four hands, caption: Ours}\n")

    assert project.run("build", "-f", "html", "-f", "markdown").code == 0
    assert "A photograph (Four hands)" in project.built("index.html")
    assert '<p class="lost">Ours</p>' in project.built("index.html")
    assert "\nOurs\n" in project.built("charter.md")
    assert "Pictures of the original that are not here: A photograph (Four hands).\n" in project.built("charter.md")
