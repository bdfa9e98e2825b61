"""From a file of anybody's to a publication folder, with an account of every word.

`import_file` reads and prepares; `put` writes. Nothing is lost silently and nothing is guessed:
what is unclear is marked in the text and told of in the import report.
"""

from accessgen.importing.folder import Facts, Imported, target_folder
from accessgen.importing.steps import import_file, list_in_project, put

__all__ = ["Facts", "Imported", "import_file", "list_in_project", "put", "target_folder"]
