"""Changes that a program makes in a charter's file: small edits by place, proved by reading the result again."""
