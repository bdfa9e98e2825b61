"""A first draft of Easy Read for people to work on: never a finished text.

`source ideas → drafts (cut, reworded, guarded) → a worksheet for the group, and rows in Markdown`
"""
