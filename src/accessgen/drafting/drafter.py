"""From an idea to its draft: cut where it is safe, worded more plainly, and held to the guard.

Each change has a number. A change that would lose or add a number, a date, a name or a negation is
not made, and says so. What people have undone stays undone. To undo every change gives the source
back as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from accessgen.checks.reading.words import words
from accessgen.drafting.asides import asides
from accessgen.drafting.cuts import RULES
from accessgen.drafting.guard import Alarm, alarms
from accessgen.drafting.hard_words import Glossary, HardWord, hard_words, rare_words
from accessgen.drafting.ideas import Idea
from accessgen.drafting.meaning import to_check
from accessgen.drafting.shape import Node, Rule, grow, write
from accessgen.drafting.wording import Edit, Offer, edits, offers

MACHINE = "written by a machine"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was changed, or would have been. `told` says what, in words.

    `undone` is empty for a change that was made, else the reason why it was not.
    """

    number: int
    start: int
    told: str
    undone: str = ""
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """An idea and its draft. `checks` are the reasons why people check its meaning.

    `leave` is why it, or words of it, may be left out: people decide.
    `machine` says that a language model wrote the words; `refused` is what it wrote instead of
    them where the guard did not let that pass.
    """

    idea: Idea
    sentences: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    offers: tuple[Offer, ...] = ()
    hard: tuple[HardWord, ...] = ()
    checks: tuple[str, ...] = ()
    machine: bool = False
    refused: tuple[Alarm, ...] = ()
    leave: tuple[str, ...] = ()

    @property
    def made(self) -> tuple[Change, ...]:
        """The changes that stand in the draft."""
        return tuple(change for change in self.changes if not change.undone)


def draft_all(
    ideas: Iterable[Idea],
    glossary: Glossary,
    rules: Sequence[Rule] = RULES,
    undone: Mapping[str, frozenset[int]] | None = None,
    machine: Mapping[str, tuple[str, ...]] | None = None,
) -> Iterator[Draft]:
    """A draft of each idea. A hard word is named where it first comes.

    `undone` are the numbers of changes that people undid, by idea; `machine` are the words of a
    language model, by idea.
    """
    drafts = [
        draft_one(
            idea,
            rules,
            (undone or {}).get(idea.id, frozenset()),
            (machine or {}).get(idea.id, ()),
        )
        for idea in ideas
    ]
    # Names are known by standing with a capital anywhere, so all words are looked at together.
    hard = rare_words(text for draft in drafts for text in draft.sentences)
    seen: set[str] = set()
    for draft in drafts:
        words_here = hard_words(draft.sentences, glossary, hard)
        offered = {word.lower() for offer in draft.offers for word in words(offer.words)}
        found = [word for word in words_here if word.word not in seen]
        seen |= {word.word for word in found}
        # A word with a plainer one beside it need not be explained as well.
        told = (word for word in found if word.meaning or word.word not in offered)
        yield replace(draft, hard=tuple(told), leave=tuple(asides(draft.idea.source)))


def draft_one(
    idea: Idea,
    rules: Sequence[Rule] = RULES,
    undone: frozenset[int] = frozenset(),
    machine: tuple[str, ...] = (),
) -> Draft:
    """The draft of one idea. Somebody's own words are left as they are (rule W27).

    Change 0 is the whole of what a machine wrote: undone, the rules draft the idea.
    """
    if idea.quoted:
        return Draft(idea, (idea.source,), checks=tuple(to_check(idea, (idea.source,), ())))
    if machine and 0 not in undone:
        refused = alarms(idea.source, " ".join(machine))
        if not refused:
            told = Change(0, 0, f"all of it was {MACHINE}")
            found = (f"These words were {MACHINE}.", *to_check(idea, machine, ()))
            return Draft(idea, machine, (told,), offers(idea.source), (), found, machine=True)
        return replace(draft_one(idea, rules, undone), refused=refused)
    work = _Work(idea.source, rules)
    changes = tuple(work.changes(undone))
    made = frozenset(change.number for change in changes if not change.undone)
    said = tuple(work.write(made))
    cuts = [change.number for change in changes if change.cut and not change.undone]
    told_checks = tuple(to_check(idea, said, cuts))
    return Draft(idea, said, changes, offers(idea.source), (), told_checks)


class _Work:
    """A sentence with all that could be done to it, each thing under its number."""

    def __init__(self, source: str, rules: Sequence[Rule]) -> None:
        self.source = source
        self.tree = grow(source, rules)
        self.edits = edits(source)
        things: list[tuple[int, Node | Edit]] = [
            *((_place(node), node) for node in self.tree.cuts()),
            *((edit.start, edit) for edit in self.edits),
        ]
        things.sort(key=lambda thing: (thing[0], isinstance(thing[1], Edit)))
        self.things: dict[int, Node | Edit] = {
            number: thing for number, (_, thing) in enumerate(things, start=1)
        }

    def changes(self, undone: frozenset[int]) -> Iterator[Change]:
        """Every change, in order, with the reason why it is not made, if it is not."""
        refused = {
            number: str(alarm[0]) for number in self.things if (alarm := self._alarm(number))
        }
        made = frozenset(self.things) - undone - set(refused)
        if alarms(self.source, " ".join(self.write(made))):
            # Together they do harm that none does alone: then none of the cuts is made.
            refused |= {
                n: "Together with another change it does harm." for n in made if self._cuts(n)
            }
        for number, thing in self.things.items():
            reason = "undone by a person" if number in undone else refused.get(number, "")
            cut = isinstance(thing, Node)
            yield Change(number, _place(thing), self._told(thing), reason, cut)

    def _cuts(self, number: int) -> bool:
        return isinstance(self.things[number], Node)

    def _alarm(self, number: int) -> tuple[Alarm, ...]:
        """What a change would lose or add if it were the only one."""
        thing = self.things[number]
        alone = {number}
        if isinstance(thing, Node):  # a cut needs those around it
            alone |= {n for n, other in self.things.items() if _around(other, thing)}
        return alarms(self.source, " ".join(self.write(frozenset(alone))))

    def _told(self, thing: Node | Edit) -> str:
        if isinstance(thing, Edit):
            return f"“{self.source[thing.start : thing.end]}” is now “{thing.to}” ({thing.kind})"
        return thing.cut.told if thing.cut else ""

    def write(self, made: frozenset[int]) -> list[str]:
        """The sentences of the draft with these changes made."""
        done = [self.things[number] for number in sorted(made)]
        kept = [thing for thing in done if isinstance(thing, Edit)]
        left = frozenset(id(thing) for n, thing in self.things.items() if n not in made)

        def words_of(start: int, end: int) -> str:
            text, place = [], start
            for edit in kept:
                if start <= edit.start and edit.end <= end:
                    text += [self.source[place : edit.start], edit.to]
                    place = edit.end
            return "".join([*text, self.source[place:end]])

        return write(self.tree, words_of, left)


def _place(thing: Node | Edit) -> int:
    """Where a change happens: a cut at the end of the first part of its sentence."""
    if isinstance(thing, Edit):
        return thing.start
    return thing.sentence[0].start if thing.cut is None else thing.cut.sentences[0][0].end


def _around(other: Node | Edit, inner: Node) -> bool:
    return isinstance(other, Node) and inner is not other and inner in tuple(other.cuts())
