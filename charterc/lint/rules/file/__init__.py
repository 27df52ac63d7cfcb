"""What is wrong with the file itself. Found by the reader; most modules are only the page of a finding."""
