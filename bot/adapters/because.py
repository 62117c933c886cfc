"""Why, in the language that is spoken: what is stored in English is said again when it is shown.

The reason of a finding is made anew by the operators' own rows from what was known of the facts; that of an action or
a scenario is recognised by the forms it is made of.
"""

import re
from collections.abc import Mapping
from typing import Any

from bot.adapters.tongue import day, say, spoken
from bot.domain.knowledge import Library
from bot.domain.tongue import ENGLISH, Tongue
from bot.engine.compile import Says, says
from bot.engine.facts import CHOICE_AT, CHOICES, FACTS, NUMBER_AT, NUMBERS, SIGNALS, Fact, Known, bits
from bot.engine.reasons import FORMS


class Because:
    """Says reasons of one library. ``original`` is the library that judged, whose titles stand in what is stored;
    ``shown`` is the one whose titles are shown."""

    def __init__(self, original: Library, shown: Library) -> None:
        self._original = original
        self._titles = {p.title: shown.patterns[p.id].title for p in original.patterns.values()}
        self._says: dict[tuple[str, Tongue], Says] = {}

    def finding(self, finding: Mapping[str, Any], situation: Mapping[str, Any]) -> str:
        """Why a pattern holds or not; as it is stored where the library no longer has the pattern."""
        tongue = spoken()
        if tongue is ENGLISH or finding["pattern"] not in self._original.patterns:
            return str(finding["because"])
        try:
            known = _known(finding["facts"], situation)
        except (KeyError, ValueError):  # a fact or a word of an older engine
            return str(finding["because"])
        return self._of(finding["pattern"], tongue).because(known, absent=finding["outcome"] == "absent")

    def _of(self, pattern: str, tongue: Tongue) -> Says:
        if (pattern, tongue) not in self._says:
            self._says[pattern, tongue] = says(self._original.patterns[pattern], tongue)
        return self._says[pattern, tongue]

    def move(self, said: str) -> str:
        """What a change does: each clause in the form it was made of; as it is where one is of no known form."""
        if spoken() is ENGLISH or not said:
            return said
        clauses = [self._clause(clause) for clause in re.split(r"; (?=it \w+ |the cash )", said)]
        return "; ".join(clause for clause in clauses if clause) if all(clauses) else said

    def _clause(self, clause: str) -> str | None:
        for form, pattern in _FORMS:
            if found := pattern.fullmatch(clause):
                return say(form, **{place: self._filled(place, text) for place, text in found.groupdict().items()})
        return None

    def _filled(self, place: str, text: str) -> str:
        if place == "pattern":
            return self._titles.get(text, text)
        return day(text) if text[:4].isdigit() else time_said(text)


_FORMS = [(form, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(form)))) for form in FORMS]
_MONTHS = re.compile(r"(\d+) months( or more)?")


def time_said(english: str) -> str:
    """A length of time as the engine says it, in the language that is spoken."""
    found = _MONTHS.fullmatch(english)
    if found is None or found[2]:
        return say(english)
    return say("{n} months", n=found[1])


def _known(parts: list[dict[str, Any]], situation: Mapping[str, Any]) -> Known:
    """What was known of the facts that a finding names; of the others nothing. Signals that were not seen may have been
    there, unless the list of them was given whole."""
    whole = situation.get("signals") is not None and "signals" not in (situation.get("partial") or ())
    known = Known([0] * len(NUMBERS), [f.most for f in NUMBERS], [_all(fact) for fact in CHOICES], 0, 0)
    for part in parts:
        name = part["fact"]
        if name == "signals":
            known.seen = bits(SIGNALS, part["words"])
            known.may = known.seen if whole else _all(SIGNALS)
        elif name in CHOICE_AT:
            known.choices[CHOICE_AT[name]] = bits(FACTS[name], part["words"])
        else:
            at = NUMBER_AT[name]
            known.lo[at], known.hi[at] = part.get("low", 0), part.get("high", known.hi[at])
    return known


def _all(fact: Fact) -> int:
    return (1 << len(fact.values)) - 1
