"""Two colours of a theme are too close to be told apart.

What it finds

A colour under `theme` that has too little contrast with what it stands on or carries: white words on a colour of the
palette or on the main colour, the ink on paper, a colour's words on its own pale wash (4.5 to 1 each), the accent's
lines and marks on paper (3 to 1). It names the nearest shade that passes. The colours of the project's `theme.yaml`
are checked in the same way.

Why it matters

About one person in twelve sees colours differently, many more have low vision, and everyone reads a poster across a
corridor. Words that are too pale are not there for them. For public bodies the law asks for these ratios on the web.

Example that fails

    theme:
      palette: ["#ffcc00"]
      ink: "#888888"
    values:
      - name: Listen

Example that passes

    theme:
      palette: ["#876c00"]
      ink: "#1b1f2a"
    values:
      - name: Listen

Source

Web Content Accessibility Guidelines 2.2, 1.4.3 “Contrast (Minimum)” and 1.4.11 “Non-text Contrast”.
"""

from charterc.problem import Severity

SEVERITY = Severity.ERROR
ABOUT_FILE = True
