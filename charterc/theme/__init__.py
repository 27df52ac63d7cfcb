"""What page and posters share: colours and their shades, fonts, logo."""
