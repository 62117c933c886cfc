"""The buttons of talk, and the questions that a poll can hold."""

from collections.abc import Iterable

from bot.commands.answers import options, to_ask
from bot.domain.assessment import Assessment, Question
from bot.domain.page import Button
from bot.domain.talk import Voices

MOST_POLLS = 3
MOST_ANSWERS = 10
"""Answers that Discord's polls hold."""


def posted_buttons(key: str, voices: Voices) -> tuple[Button, ...]:
    """What a posted card has beside its pages."""
    return (
        Button("Discuss", "discuss", key, "main"),
        Button(f"Agree ({voices.agree})", "agree", key),
        Button(f"Dispute ({voices.dispute})", "dispute", key),
        Button("Revise", "revise", key),
    )


def opening_buttons(key: str, polls: Iterable[tuple[int, str]]) -> tuple[Button, ...]:
    """What the first message of a discussion has; ``polls`` are questions with their numbers."""
    asked = [Button(f"Poll: {ask}", "poll", f"{key}.{n}") for n, ask in polls]
    return (*asked, Button("Answer in private", "questions", key), Button("Revise", "revise", key))


def revise_buttons(key: str, disputes: list[tuple[int, str]], *, all_of: int | None, stale: bool) -> tuple[Button, ...]:
    """What makes a revision: a dispute by its key, all of them up to one, values typed, or the day alone."""
    taken = [Button(f"Take up {n}: {title}", "take_up", f"{key}.{at}") for n, (at, title) in enumerate(disputes, 1)]
    everything = [] if all_of is None else [Button("Take up all", "take_all", f"{key}.{all_of}", "main")]
    renew = [Button("Bring up to today", "renew", key)] if stale else []
    typed = Button("Type values", "retype", key, "plain" if disputes else "main")
    return (*everything, *taken, typed, *renew, Button("The assessment", "card", key))


def for_polls(assessment: Assessment) -> list[tuple[int, Question]]:
    """The questions with their numbers whose answers a poll can hold, with "I don't know" as the last of them."""
    return [(n, q) for n, q in to_ask(assessment) if len(q["answers"]) > 1 and len(options(q)) <= MOST_ANSWERS]
