"""Going through a publication with people: what is open, what they say, and writing it down."""
