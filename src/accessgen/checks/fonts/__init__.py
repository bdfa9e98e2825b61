"""Clear fonts and page design (rules F). One check a file."""
