"""The web page, one file that stands alone, and its body as a fragment for another page."""
