"""Questions and the answers that one can choose, in the language that is spoken. What is stored is English."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.adapters.tongue import number, pgettext, say, spoken
from bot.domain.assessment import Question
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.domain.tongue import ENGLISH
from bot.engine.answers import ask

_PART = re.compile(r"([\d.]+) %")


def ask_said(question: Question, situation: Mapping[str, Any]) -> str:
    """A question about a situation; as it is stored where it is of an older engine."""
    if spoken() is ENGLISH or "field" not in question:
        return question["ask"]
    try:
        return ask(question["field"], parse_situation(dict(situation)), spoken())
    except (KeyError, Refused):
        return question["ask"]


def questions_said(questions: Sequence[Question], situation: Mapping[str, Any]) -> list[Question]:
    """Some questions as they are asked."""
    return [{**question, "ask": ask_said(question, situation)} for question in questions]


def reply_said(reply: str) -> str:
    """An answer that one can choose, such as ``25 %`` or ``at will``."""
    part = _PART.fullmatch(reply)
    return say("{number} %", number=number(float(part[1]))) if part else pgettext("word", reply)
