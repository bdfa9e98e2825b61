"""Word files (.docx): read for their words and structure, and counted by other code than that."""
