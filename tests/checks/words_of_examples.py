"""What the good DOCX and the good PDF both say, and the colours that they both use."""

HEADING = "Join our group"
PARAGRAPHS = (
    "We meet every month to talk about health and care in our town. "
    "You can say what works well and what we need to change.",
    "You can bring a friend or a support worker with you. They can help you to take part.",
    "We pay for your time and for your travel. We pay you on the day if you ask us to.",
    "The room is quiet and the lights are soft. There is a small room next door if you want to "
    "be on your own for a while. You do not need to tell us why.",
    "We send you the plan a week before we meet. It says who will be there and when we stop for "
    "a break. You can ask us to change the plan if it does not work for you.",
)
ITEMS = ("Tell us what you need.", "Tell us when you can come.")
FOOTER = "Page 1"

GROUND = "#FBF7EE"
TEXT = "#212B32"
SLATE = "#334F6D"
