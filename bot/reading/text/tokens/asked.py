"""Short questions and their answers: ``Any savings? 31,000 euros`` says what ``reserves: 31,000 euros`` says."""

from bot.reading.text.tokens.tokens import Token
from bot.reading.text.tokens.units import mark, word
from bot.reading.text.words.words_of_number import ONES, TENS

_LABELS: list[tuple[tuple[frozenset[str], ...], str]] = [
    (tuple(frozenset(words.split()) for words in needs), label)
    for needs, label in (
        (("many much share", "users customers people", "pay paying pays"), "paying users"),
        (("many", "paid employed salaried employees staff payroll"), "paid people"),
        (("paid employed salaried", "people ppl staff devs team"), "paid people"),
        (("many", "volunteers"), "volunteers"),
        (("have", "money"), "reserves"),
        (("bus truck", "factor"), "bus factor"),
        (("anyone anybody somebody someone", "paid employed salary payroll"), "paid people"),
        (("savings reserves reserve cash bank treasury cushion balance kitty account",), "reserves"),
        (("long runway", "last lasts money runway cash"), "runway"),
        (("runway",), "runway"),
        (("cost costs spend spending expenses burn budget outgoings outgo expenditure opex",), "costs"),
        (("where", "money it", "go goes"), "costs"),
        (("staff employees headcount payroll",), "paid people"),
        (("unpaid",), "volunteers"),
        (("volunteers",), "volunteers"),
        (("team crew",), "paid people"),
        (
            (
                "who whose steward owner governance",
                "run runs maintain maintains own owns govern governs steward stewards behind owner governance",
            ),
            "steward",
        ),
        (("how", "make earn", "money"), "revenue plan"),
        (
            ("will ever", "there have offer", "paid hosted premium", "version tier edition support cloud"),
            "revenue plan",
        ),
        (("plans model monetization monetisation", "revenue rev earn business"), "revenue plan"),
    )
]
_NOT_OF_ALL = frozenset(
    "if would could should hosting server servers train training next was were did had user person one plan cut save "
    "per they their competitors other raise ask grow need".split()
)
_EARNED = frozenset("revenue rev earn business commercial monetization monetisation".split())
_PLANS = frozenset("none no nope nothing idea pilot proven nada zero".split())
_AHEAD = frozenset("there be paid".split())
_UNSURE = frozenset("idea clue decision one yet".split())
_SUBJECTS, _DENY = frozenset("we it i they".split()), frozenset("don't won't doesn't".split())
_PEOPLE = ("paying users", "paid people", "volunteers")
_MOST = 8
_FILL = frozenset(
    "about around roughly ~ ≈ approximately just currently only nearly almost some a : answer yes well , so".split()
)
_NOBODY = frozenset("no nope none nobody zero".split())
_ENDS = frozenset("? . #".split())
"""How a question or a label ends, or a head begins."""
_SIGNS = frozenset("$ € £ ¥ US$ CA$ A$ C$ R$ S$ NZ$ AU$ HK$ ₹".split())


def answered(tokens: list[Token]) -> list[Token]:
    """The tokens with the label that a short question says put before a figure that answers it."""
    if _ENDS.isdisjoint([t.form for t in tokens]):
        return tokens
    made, start, after = list[Token](), 0, 0
    for i, token in enumerate(tokens):
        if i < after:
            continue
        made.append(token)
        headed = token.kind == "line" and [t.form for t in tokens[start : start + 1]] == ["#"]
        if token.form == "?" or headed or (token.form == "." and _is_label(tokens, start, i)):
            label = _label([t for t in tokens[start:i] if t.kind == "word"])
            at = _said(tokens, i + 1, _PLANS if label == "revenue plan" else None) if label else 0
            at = _keeper(tokens, i + 1) if label == "steward" else at
            at = at or (_nobody(tokens, i + 1) if label == "paid people" else 0)
            if at and label in _PEOPLE and tokens[at].form not in _NOBODY and not _alone(tokens, at):
                at = 0
            if at:
                made += [
                    *([] if headed else [Token("line", token.end, token.end, "<L>", "\n")]),
                    *(word(tokens[at], part) for part in label.split()),
                    mark(tokens[at], ":"),
                ]
                after = at
        if token.kind == "line" or token.form in ("?", ".", "!", "/"):
            start = i + 1
    return made


def _is_label(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a line begins with one or two words as its label, or a sentence is one: ``Costs. 16,400 EUR a month``."""
    first = start == 0 or tokens[start - 1].kind == "line"
    few = end - start < _MOST
    return few and 0 < sum(t.kind == "word" for t in tokens[start:end]) < (_LABEL if first else 2)


_LABEL = 3


def _alone(tokens: list[Token], i: int) -> bool:
    """Whether a number is the whole answer: ``Three.``, not ``Three of us left``."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return (
        following is None
        or following.kind == "line"
        or following.form in (".", ",", ";", "/", "|", "%", "percent", "people", "in")
    )


def _nobody(tokens: list[Token], i: int) -> int:
    """The word that says nobody behind a question after people; 0 where none does."""
    while i < len(tokens) and (tokens[i].kind == "line" or tokens[i].form in _FILL):
        i += 1
    return i if i < len(tokens) and tokens[i].form in _NOBODY else 0


_KEEPERS = frozenset(
    "me foundation stiftung stichting university startup agency ministry corporation community cooperative collective "
    "council individual university's".split()
)
_NEAR = 5


def _keeper(tokens: list[Token], i: int) -> int:
    """The first word of an answer that names at once who looks after a project; 0 where none does."""
    while i < len(tokens) and (tokens[i].kind == "line" or tokens[i].form in _FILL):
        i += 1
    for token in tokens[i : i + _NEAR]:
        if token.form in _KEEPERS:
            return i
        if token.kind != "word":
            break
    return 0


def _label(question: list[Token]) -> str:
    forms = frozenset(t.form for t in question)
    if not question or len(question) > _MOST or forms & _NOT_OF_ALL - {"plan"}:
        return ""
    if "plan" in forms:
        return "revenue plan" if forms & _EARNED or forms >= _AHEAD else ""
    return next((label for needs, label in _LABELS if all(forms & need for need in needs)), "")


def _said(tokens: list[Token], i: int, words: frozenset[str] | None) -> int:
    """What stands at once behind a question, past ``A:`` and words such as ``about``: a figure or one of some words; 0
    where neither does."""
    while i < len(tokens) and (tokens[i].kind == "line" or tokens[i].form in _FILL):
        i += 1
    if i >= len(tokens):
        return 0
    form = tokens[i].form
    if words is not None:
        denied = i + 1 < len(tokens) and form in _SUBJECTS and tokens[i + 1].form in _DENY
        unsure = i + 1 < len(tokens) and tokens[i + 1].form in _UNSURE
        return i + 1 if denied else i if form in words and not unsure else 0
    said = tokens[i].kind == "number" or form in _SIGNS or form.upper() in _CODES or form in ONES or form in TENS
    return i if said else 0


_CODES = frozenset("EUR USD GBP CHF SEK NOK DKK CAD AUD JPY".split())
