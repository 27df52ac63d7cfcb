"""The preview: the site on this machine alone, made anew as its files change."""
