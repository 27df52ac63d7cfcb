"""Pictures in SVG: what is understood of them is written anew, and nothing else is published."""
