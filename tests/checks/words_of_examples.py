"""What the good DOCX and the good PDF both say, and the colours that they both use."""

HEADING = "Join our group"
PARAGRAPHS = (
    "We are a group of local people. We meet every month to talk about health and care. "
    "You can say what works well and what we need to change.",
    "You can bring a friend or a support worker with you. They can help you to take part.",
    "We pay for your time and for your travel. We pay you on the day if you ask us to.",
    "The room is quiet and the lights are soft. There is a small room next door if you want to "
    "be on your own for a while. You do not need to tell us why.",
    "We send you the plan a week before we meet. It says who will be there and when we stop for "
    "a break. You can ask us to change the plan if it does not work for you.",
)
ITEMS = ("Tell us what you need.", "Tell us when you can come.")
OFFER = (
    "You can have this in large print, Easy Read, braille, audio, British Sign Language or other "
    "languages. Phone 01632 960124. Email hello@riverside.example. Relay UK: 18001 01632 960124."
)
FOOTER = "Page 1"
TITLE = "Join our group"

GROUND = "#FBF7EE"
TEXT = "#212B32"
SLATE = "#334F6D"
