"""Events: what event.yaml may say, read and checked at the edge.

`model` is all that an event can hold, each field with what it is. The same model makes the JSON
Schema for editors and the commented event.yaml of `accessgen new event`.
"""

from __future__ import annotations

from accessgen.events.calendar_file import calendar_file
from accessgen.events.compare import Comparison, compare
from accessgen.events.data import as_data
from accessgen.events.drawings import drawings_of
from accessgen.events.forms import forms_of, with_titles
from accessgen.events.model import Change, Event
from accessgen.events.note_change import note_changes, raise_version
from accessgen.events.read import read_event, read_series
from accessgen.events.schema import event_schema
from accessgen.events.writing import event_yaml

__all__ = [
    "Change",
    "Comparison",
    "Event",
    "as_data",
    "calendar_file",
    "compare",
    "drawings_of",
    "event_schema",
    "event_yaml",
    "forms_of",
    "note_changes",
    "raise_version",
    "read_event",
    "read_series",
    "with_titles",
]
