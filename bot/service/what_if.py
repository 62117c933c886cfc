"""What if: changes that somebody names or types, judged by the same engine. Nothing of it is stored."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.domain.assessment import Plan, WhatIf
from bot.domain.change import Change
from bot.domain.fields import fold
from bot.domain.knowledge import Action, Library, Scenario
from bot.domain.refusal import Refused, nearest, shown
from bot.domain.situation import Situation
from bot.engine.assess import Engine

ReadChanges = Callable[[str, Sequence[str], date, str | None], list[Change]]
"""Reads what was typed: the text, the payers' names, the day, the currency."""


class WhatIfService:
    """Scenarios and actions by name, and changes as people type them, on a situation that has its date."""

    def __init__(self, engine: Engine, read: ReadChanges, shown: Library | None = None) -> None:
        """``shown`` has the titles that are shown, where they are not those of the library that judges."""
        self._engine = engine
        self._read = read
        self._named: Mapping[str, Scenario | Action] = {
            name: entry
            for library in filter(None, (engine.library, shown))
            for entry in (*library.actions.values(), *library.scenarios.values())
            if entry.in_use
            for name in (fold(entry.title), entry.id)
        }

    def ask(self, situation: Situation, text: str) -> WhatIf:
        """What the changes of a text would do. Raises Refused for what is not understood, or changes nothing."""
        return self._engine.what_if(situation, self._changes(situation, text))

    def plan(self, situation: Situation) -> Plan | None:
        """The smallest set of actions that reaches the next better band; None where the best one is reached."""
        return self._engine.plan(situation)

    def titles(self, typed: str) -> list[tuple[str, str]]:
        """(title, id) of the scenarios and actions whose title or id holds what was typed last; at most 25."""
        done, _, last = typed.rpartition(";")
        wanted = fold(last)
        entries = {entry.id: entry for entry in self._named.values()}
        found = [e for e in entries.values() if wanted in fold(e.title) or wanted in e.id]
        found.sort(key=lambda e: (isinstance(e, Action), e.title))
        before = f"{done.strip()}; " if done.strip() else ""
        return [(before + entry.title, before + entry.id) for entry in found[:25]]

    def _changes(self, situation: Situation, text: str) -> list[Change]:
        changes: list[Change] = []
        for part in re.split(r"[;\n]", text):
            entry = self._named.get(fold(part))
            if entry is not None:
                changes += entry.change
            elif part.strip():
                names = [payer.name for payer in situation.payers or ()]
                if situation.as_of is None:
                    raise ValueError("a situation without as_of can't be asked")
                changes += self._typed(part, names, situation.as_of, situation.currency)
        if not changes:
            raise Refused("The what-if is empty; name a scenario, or write a change such as cost x2.")
        return changes

    def _typed(self, part: str, names: Sequence[str], day: date, currency: str | None) -> list[Change]:
        """What was typed as changes. Raises Refused, with the scenario or action that may have been meant."""
        try:
            return self._read(part, names, day, currency)
        except Refused:
            near = nearest(fold(part), self._named)
            if near is None:
                raise
            raise Refused(f'{shown(part.strip())} is no change that is known; did you mean "{near}"?') from None
