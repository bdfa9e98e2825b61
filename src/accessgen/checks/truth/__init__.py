"""Is it true, complete and agreed? Facts of the source, and what only people can decide."""
