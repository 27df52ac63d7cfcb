"""`python -m charterc` does what the `charterc` command does."""

from charterc.cli import main

if __name__ == "__main__":
    main()
