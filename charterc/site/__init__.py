"""The site made of all charters of a project: its pages and files as strings and bytes, never written here."""
