from __future__ import annotations

from tests.checks.words.saying import saying

GOOD = [
    saying("as people say", "We are open from 9am to 1:30pm. Lunch is at midday."),
    saying("am said once", "We meet from 9:30 to 11am each day."),
    saying(
        "spoken forms", "We meet from 9:30 until 11am, 2 to 4pm, at 10 o'clock or half past 10."
    ),
    saying("hours", "Our 24-hour line is free. We gave 1,000 hours. Draw it at a scale of 1:50."),
    saying("other numbers", "The contrast is 4.5:1. It costs £13.30. It is Version 2.1."),
]
BROKEN = [
    saying("a dash", "We are open 9am-5pm for you.", says="“9am-5pm” is a range with a dash"),
    saying("one range, one finding", "We are open 09:00-17:00.", says="“09:00-17:00” is a range"),
    saying("24 hours", "We meet at 13:30 in the hall.", says="“13:30” is a 24-hour time"),
    saying("a full stop", "Lunch is at 13.30 in the hall.", says="“13.30” is a 24-hour time with"),
    saying("9.30am", "We meet at 9.30am in the hall.", says="“9.30am” has a full stop"),
    saying("12pm", "Lunch is at 12pm in the hall.", says="Say “midday”"),
    saying("midnight", "The line is open until 12am.", says="Say “midnight”"),
    saying("a space", "We meet at 9 am in the hall.", says="“9 am” is not written such as “9am”"),
    saying("zeros", "We meet at 9:00am in the hall.", says="has “:00”"),
    saying("noon", "We meet 9am–noon each day.", says="“9am–noon” is a range with a dash"),
    saying(
        "a full stop only", "We meet at 10.30 in the hall.", says="“10.30” has a full stop, and"
    ),
    saying("09.00", "We meet at 09.00 in the hall.", says="“09.00” is a 24-hour time with"),
    saying("hours in short", "It takes 2 hrs by bus.", says="“2 hrs” is a shortened length"),
    saying("minutes in short", "It takes 45mins by bus.", says="Write “minutes”"),
    saying("which half", "We meet at 9:30 in the hall.", says="does not say am or pm"),
]
