"""Answering the questions of an assessment: each answer is a revision, stored beside what it answers."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.domain.assessment import Assessment, Question
from bot.domain.page import Field, Form, Page
from bot.domain.refusal import Refused, shown
from bot.domain.situation import Situation, parse_situation
from bot.service.answers import UNKNOWN, answered
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk

DONT_KNOW = "I don't know"
HINTS = {
    "amount": "900k USD", "date": "March 2027", "payers": "Meta 70% parent; NLnet 50k EUR/yr grant until 2027-03",
    "incomes": "last year 120k USD; the year before 90k USD",
}  # fmt: skip


def to_ask(assessment: Assessment) -> list[tuple[int, Question]]:
    """The questions with their numbers, each field once. Assessments of older engines have no fields to answer."""
    seen: dict[str, tuple[int, Question]] = {}
    for number, question in enumerate(assessment["questions"]):
        if "field" in question:
            seen.setdefault(question["field"], (number, question))
    return list(seen.values())


def options(question: Question) -> tuple[str, ...]:
    """The answers that one can choose, in their order; "I don't know" is the last of them."""
    return (*(reply["say"] for reply in question["answers"]), DONT_KNOW)


def question_of(desk: Desk, caller: Caller, target: str) -> tuple[Stored, Question]:
    """The assessment and the question that a target such as ``17.2`` means. Raises Refused where there is none."""
    key, _, number = target.partition(".")
    stored = desk.history.open(key, caller)
    questions = stored.assessment["questions"]
    if not number.isdecimal() or int(number) >= len(questions):
        raise Refused("That question is not asked any more; open the assessment and choose again.")
    return stored, questions[int(number)]


def choose(desk: Desk, caller: Caller, target: str, chosen: str) -> Page:
    """The card after an answer was chosen, by its number among the options."""
    stored, question = question_of(desk, caller, target)
    values = [*(reply["value"] for reply in question["answers"]), UNKNOWN]
    if not chosen.isdecimal() or int(chosen) >= len(values):
        raise Refused("That answer is not offered any more; open the assessment and choose again.")
    return _revised(desk, caller, stored, question, values[int(chosen)], options(question)[int(chosen)])


def form(desk: Desk, caller: Caller, target: str) -> Form:
    """The form in which an answer is typed."""
    _, question = question_of(desk, caller, target)
    hint = HINTS.get(question["typed"])
    if hint is None:
        raise Refused("That question is answered by choosing; open the assessment and choose again.")
    field = Field("answer", "Your answer", hint, long=question["typed"] == "payers", about=question["ask"])
    return Form("One question", "answer", (field,), target)


def type_in(desk: Desk, caller: Caller, target: str, text: str) -> Page:
    """The card after an answer was typed. Raises Refused for what is not understood."""
    stored, question = question_of(desk, caller, target)
    if not text.strip():
        raise Refused(f"The answer is empty; write it like {HINTS.get(question['typed'], DONT_KNOW)}.")
    given = parse_situation(stored.assessment["situation"])
    read = _READ.get(question["typed"])
    if read is None:
        raise Refused("That question is answered by choosing; open the assessment and choose again.")
    value, currency = read(desk, given, question, text)
    if currency and given.currency is None:
        given = parse_situation({**given.as_json(), "currency": currency})
    return _revised(desk, caller, stored, question, value, text.strip(), given)


def _revised(
    desk: Desk, caller: Caller, stored: Stored, question: Question, value: Any, said: str,
    given: Situation | None = None,
) -> Page:  # fmt: skip
    given = given or parse_situation(stored.assessment["situation"])
    after = parse_situation({**answered(given, question, value).as_json(), "project": stored.name})
    now = desk.assessing.assess(after, caller)
    desk.talk.revising.linked(now, stored)
    return desk.pages.answered(now, stored.assessment, question["ask"], said)


# --- what is typed ----------------------------------------------------------------------------------------------------

_Read = Callable[[Desk, Situation, Question, str], tuple[Any, str | None]]


def _amount(desk: Desk, given: Situation, question: Question, text: str) -> tuple[Any, str | None]:
    field = question["field"]
    what = "reserves" if field in ("reserves", "next_training_run", "next_training_run.cost") else "cost"
    value, currency = desk.readers.amount(text, what, given.currency)
    return ({"cost": value} if field == "next_training_run" else value), currency


def _date(desk: Desk, given: Situation, question: Question, text: str) -> tuple[Any, str | None]:
    return desk.readers.day(text, given.as_of or desk.today()).isoformat(), None


def _payers(desk: Desk, given: Situation, question: Question, text: str) -> tuple[Any, str | None]:
    return desk.readers.payers(text, given.as_of or desk.today(), given.currency)


def _incomes(desk: Desk, given: Situation, question: Question, text: str) -> tuple[Any, str | None]:
    """Last year's income and the one before, as years that are over on the day of the situation."""
    parts = [part for part in text.replace("\n", ";").split(";") if part.strip()]
    if len(parts) != 2:
        raise Refused(f"{shown(text)} is not two incomes; write it like {HINTS['incomes']}.")
    year = (given.as_of or date.max).year
    rows: list[dict[str, Any]] = []
    currency = given.currency
    for back, part in enumerate(parts, 1):
        amount = part.casefold().replace("last year", "").replace("the year before", "").strip(" :,=")
        value, currency = desk.readers.amount(amount, "reserves", currency)
        rows.append({"year": year - back, "income": value})
    return rows, currency


_READ: dict[str, _Read] = {"amount": _amount, "date": _date, "payers": _payers, "incomes": _incomes}
