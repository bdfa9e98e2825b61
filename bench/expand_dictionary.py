"""Writes content/words/en-GB/words.txt from a Hunspell dictionary (.aff and .dic).

Run it when a new version of the dictionary comes out, for example:

    npm pack dictionary-en-gb && tar xzf dictionary-en-gb-*.tgz
    python -m bench.expand_dictionary package/index.aff package/index.dic

Every word with each of its prefixes and suffixes is written down, so that a check only has to look
whether a word is there. Words with digits, apostrophes or one letter are left out.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).parents[1] / "content" / "words" / "en-GB" / "words.txt"
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Affix:
    """A rule such as `SFX D y ied [^aeiou]y`: what goes, what comes, and for which words."""

    before: bool
    crossed: bool
    strip: str
    add: str
    condition: re.Pattern[str]

    def apply(self, word: str) -> str | None:
        """The word with the affix; None if the rule is not for it."""
        if not self.condition.search(word):
            return None
        if self.before:
            return self.add + word.removeprefix(self.strip)
        return word.removesuffix(self.strip) + self.add


def affixes(text: str) -> dict[str, list[Affix]]:
    """The prefixes and suffixes of an .aff file by their flag."""
    found: dict[str, list[Affix]] = {}
    crossed: dict[str, bool] = {}
    for line in text.splitlines():
        match line.split():
            case ["PFX" | "SFX", flag, "Y" | "N" as cross, _]:
                crossed[flag] = cross == "Y"
            case ["PFX" | "SFX" as kind, flag, strip, add, condition, *_]:
                before = kind == "PFX"
                pattern = f"^{condition}" if before else f"{condition}$"
                strip, add = ("" if part == "0" else part for part in (strip, add.split("/")[0]))
                rule = Affix(before, crossed[flag], strip, add, re.compile(pattern))
                found.setdefault(flag, []).append(rule)
    return found


def forms(word: str, flags: str, rules: dict[str, list[Affix]]) -> Iterator[str]:
    """The word, with each suffix, with each prefix, and with both where rules may be crossed."""
    mine = [rule for flag in flags for rule in rules.get(flag, ())]
    yield word
    for rule in mine:
        made = rule.apply(word)
        if made is None:
            continue
        yield made
        if not rule.before and rule.crossed:
            for other in mine:
                both = other.apply(made) if other.before and other.crossed else None
                if both is not None:
                    yield both


def expanded(aff: str, dic: str) -> list[str]:
    """Every word of a dictionary, sorted."""
    rules = affixes(aff)
    never = next((line.split()[1] for line in aff.splitlines() if line[:10] == "ONLYINCOMP"), "")
    found: set[str] = set()
    for line in dic.splitlines()[1:]:
        word, _, flags = line.partition("/")
        if not (never and never in flags):
            found.update(form for form in forms(word, flags, rules) if _WORD.fullmatch(form))
    return sorted(found)


if __name__ == "__main__":
    sources = (Path(name).read_text(encoding="utf-8-sig") for name in sys.argv[1:3])
    words = expanded(*sources)
    TARGET.write_text("\n".join(words) + "\n", encoding="utf-8")
    print(f"{len(words):,} words written to {TARGET}")
