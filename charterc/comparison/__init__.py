"""What every comparison with a charter needs, whatever it is compared with: sources, marks on words, reports."""
