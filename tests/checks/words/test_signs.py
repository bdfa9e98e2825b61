from __future__ import annotations

from tests.checks.words.saying import saying

GOOD = [
    saying("words", "We are 6 to 8 people, carers and staff, or friends."),
    saying("addresses", "Write to hello@riverside.example or see www.riverside.example/a/b."),
    saying("a house", "Come to 47-49 King Street, in the town."),
    saying("a name", "Go to A&E if it gets worse."),
    saying("hyphens", "Co-production is for day-to-day life and 2-way talks."),
]
BROKEN = [
    saying("a range", "We sit in groups of 6-8 people.", says="“6-8” has a dash. Say “to”"),
    saying("years", "This is the plan for 2018–2020.", says="“2018–2020” has a dash"),
    saying("and", "Carers & staff can come.", says="“Carers & staff” has the sign &"),
    saying("a slash", "You can bring a carer/friend.", says="“carer/friend” has a slash"),
    saying("at", "Meet us @ the hall.", says="“@” is a sign. Say “at”"),
    saying("days", "We are open Monday-Friday.", says="“Monday-Friday” has a dash"),
    saying("a plus", "This is for people of 65+.", says="“65+” has a plus sign"),
    saying("less than", "Tickets are free for people < 18.", says="“<” is a sign"),
    saying("an arrow", "Turn left → then go up.", says="not all readers know", also=()),
]
