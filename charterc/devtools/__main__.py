"""`python -m charterc.devtools` renews the files that are made from the code: schema, reference, pages."""

from __future__ import annotations

import sys

from charterc.devtools.generated import ROOT, renew

for changed in renew():
    sys.stdout.write(f"renewed {changed.relative_to(ROOT)}\n")
