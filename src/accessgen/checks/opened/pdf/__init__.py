"""Opens a PDF (ISO 32000-1) and works out what is painted, and what the tags say of it."""
