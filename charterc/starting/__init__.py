"""What stands at the beginning: the first file of a charter, and the files of a project around it."""
