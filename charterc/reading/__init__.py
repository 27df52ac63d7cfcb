"""One reader for build, lint and site: a file's bytes → its tree, its charter, its pictures, and every problem."""
