"""Every fact once: its name, unit, which way is better, and the question in a person's words.

A number fact is known as an interval of whole numbers in its unit's steps: money in hundredths, ratios in
thousandths, months and people in tenths. A choice fact is known as the set of values that are possible, as bits.
Signals are two sets of bits: those seen, and those that may have been seen.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from bot.domain import situation as s

Unit = Literal["money", "ratio", "months", "people", "count", "choice", "signals"]
STEPS: dict[Unit, int] = {"money": 100, "ratio": 1000, "months": 10, "people": 10, "count": 1}

HORIZON = 36
MOST_MONEY = 10**12 * 100
WHOLE = 1000
MOST_MONTHS = HORIZON * 10
MANY = 1000


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that patterns may test. ``most`` is its greatest value in steps; ``values`` the words of a choice, from
    the worse to the better one where ``better`` is more."""

    name: str
    unit: Unit
    better: Literal["more", "less", "neither"]
    title: str
    ask: str
    most: int = WHOLE
    values: tuple[str, ...] = ()

    def steps(self, number: float) -> int:
        """A curator's number (parts of 1, months, people) in this fact's whole steps."""
        return round(number * STEPS[self.unit])


def _ratio(name: str, better: Literal["more", "less", "neither"], title: str, ask: str, most: int = WHOLE) -> Fact:
    return Fact(name, "ratio", better, title, ask, most)


def _choice(name: str, better: Literal["more", "neither"], title: str, ask: str, words: object) -> Fact:
    return Fact(name, "choice", better, title, ask, 0, get_args(words))


_WHO = "Who pays, and which part does each of them carry?"
_FIRM = "How firmly is each payer bound (contract, grant agreement, pledge, at will), and until when?"
_CASH = "What does the project cost a month, and how much cash is on hand?"

NUMBERS: tuple[Fact, ...] = (
    Fact("runway", "months", "more", "runway", _CASH, MOST_MONTHS),
    Fact("runway_after_run", "months", "more", "runway with the next training run paid",
         "What will the next training run cost, when is it due, and how much of it is funded?", MOST_MONTHS),
    Fact("runway_in_hand", "months", "more", "months of the whole cost that the cash on hand pays", _CASH, MOST_MONTHS),
    Fact("monthly_cost", "money", "neither", "monthly cost", "What does the project cost a month, all in?", MOST_MONEY),
    Fact("reserves", "money", "more", "cash on hand", "How much cash is on hand?", MOST_MONEY),
    _ratio("top_payer", "less", "the largest payer's part", _WHO),
    Fact("payers_for_half", "count", "more", "payers that make half of the money",
         "How many payers does it take to make half of the money?", MANY),
    _ratio("earned", "more", "earned from customers",
           "Which part of the cost do customers pay (hosting, support, editions, services)?"),
    _ratio("from_users", "more", "paid by those who use it",
           "Which part of the cost do those who use it pay, as customers, members or sponsors?"),
    _ratio("parent", "neither", "carried by a parent company", "Which part does a parent company carry?"),
    _ratio("venture", "neither", "carried by venture capital", "Which part does venture capital carry?"),
    _ratio("grants", "neither", "carried by grants", "Which part do grants carry?"),
    _ratio("gifts", "neither", "carried by donations and sponsors", "Which part do donations and sponsors carry?"),
    _ratio("dues", "neither", "carried by membership dues", "Which part do membership dues carry?"),
    _ratio("credits", "neither", "carried by compute credits", "Which part do compute credits carry?"),
    _ratio("unpaid", "neither", "carried by unpaid work", "Which part of the work do volunteers carry?"),
    _ratio("editions", "neither", "earned by an edition or its support",
           "Which part do enterprise editions and their support carry?"),
    _ratio("written", "more", "under contract or grant agreement", _FIRM),
    _ratio("bound", "more", "bound through the next 12 months", _FIRM),
    _ratio("lasting", "more", "from money that goes on past 12 months", "Until when does each payer's money run?"),
    _ratio("coverage", "more", "income of the next 12 months against the cost",
           "How sure is each payer's money: bound, at will, pledged, or only applied for?"),
    _ratio("training_gap", "less", "unfunded part of the next run against a year's cost",
           "What will the next training run cost, and how much of it is funded?", 5 * WHOLE),
    _ratio("run_unfunded", "less", "part of the next run that nobody has promised to pay",
           "What will the next training run cost, and how much of it is funded?"),
    _ratio("staying", "more", "staying power of the payers' motives",
           "Why does each payer pay: its own product, lock-in, mission, market, strategy, return, goodwill?"),
    _ratio("income_trend", "more", "last year's income against the year before",
           "What were the incomes of the last two years?", 10 * WHOLE),
    _ratio("paying_users", "more", "users who pay", "Which part of the users pays?"),
    _ratio("cuttable", "more", "cost that can be cut in three months", "Which part of the cost can be cut quickly?"),
    _ratio("compute", "neither", "compute's part of the cost", "What does compute cost a month?"),
    Fact("paid_people", "people", "neither", "paid people", "How many people are paid (full-time)?", 10**8),
    Fact("volunteers", "people", "more", "volunteers", "How many volunteers contribute?", 10**8),
    Fact("key_people", "people", "more", "people it can't do without", "How many people could keep it going?", 10**8),
    Fact("organizations", "people", "more", "organisations that contribute work",
         "How many organisations contribute work?", 10**8),
)  # fmt: skip

CHOICES: tuple[Fact, ...] = (
    _choice("artifact", "neither", "what it is", "What is it: a model, a library, a platform?", s.Artifact),
    _choice("license", "neither", "license", "Under what kind of license is it given out?", s.License),
    _choice("steward", "neither", "steward", "Who runs it: a company, a foundation, a community?", s.Steward),
    _choice("revenue_plan", "more", "revenue plan", "Is there a plan to earn money, and has it been proven?",
            s.RevenuePlan),
    _choice("succession_plan", "more", "succession plan", "Is it written down who takes over?", s.SuccessionPlan),
    _choice("fiscal_host", "neither", "legal home", "Where does its money legally live?", s.HostKind),
)  # fmt: skip

SIGNALS = Fact("signals", "signals", "neither", "recent signals",
               "What happened lately: releases, departures, layoffs, rounds, changes of license?",
               values=s.SIGNALS)  # fmt: skip

FACTS: dict[str, Fact] = {f.name: f for f in (*NUMBERS, *CHOICES, SIGNALS)}
NUMBER_AT: dict[str, int] = {f.name: i for i, f in enumerate(NUMBERS)}
CHOICE_AT: dict[str, int] = {f.name: i for i, f in enumerate(CHOICES)}
ORDER: dict[str, int] = {name: i for i, name in enumerate(FACTS)}


def bits(fact: Fact, words: tuple[str, ...] | list[str]) -> int:
    """The set of these words of a choice (or of signals) as bits. Raises ValueError for a word it does not know."""
    return sum(1 << fact.values.index(word) for word in set(words))


@dataclass(slots=True)
class Known:
    """What is known of every fact: intervals of numbers, sets of possible choices, signals seen and possible."""

    lo: list[int]
    hi: list[int]
    choices: list[int]
    seen: int
    may: int

    def undecided(self, name: str) -> bool:
        """Whether the fact is bounded or unknown rather than known."""
        if name == "signals":
            return self.seen != self.may
        if name in CHOICE_AT:
            return self.choices[CHOICE_AT[name]].bit_count() != 1
        return self.lo[NUMBER_AT[name]] != self.hi[NUMBER_AT[name]]
