"""What the good DOCX and the good PDF both say, and the colours that they both use."""

HEADING = "Join our group"
PARAGRAPHS = (
    "We meet every month to talk about health and care.",
    "You can bring a friend or a support worker with you.",
    "We pay for your time and for your travel.",
)
ITEMS = ("Tell us what you need.", "Tell us when you can come.")
FOOTER = "Page 1"

GROUND = "#FBF7EE"
TEXT = "#212B32"
SLATE = "#334F6D"
