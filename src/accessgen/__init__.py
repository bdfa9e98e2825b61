"""accessgen: one source to three accessible editions, as DOCX and tagged PDF, checked."""

__version__ = "0.1.0"
