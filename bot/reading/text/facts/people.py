"""People: who is paid, who is not, on whom it hangs, and how many users pay, from the frames that find them."""

from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.facts.counts import counts_none, is_a_sum
from bot.reading.text.facts.headcount import by_several, measured, part_of_each
from bot.reading.text.facts.table_crew import PART_TIME
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES

_RANKS = {
    "paid_people.fte": 3,
    "paid_people.half": 3,
    "paid_people.part": 3,
    "volunteers": 2,
    "key_people": 2,
}
_HALF = Decimal("0.5")
_NEAR_BY, _FEW = 8, 5


def read_people(match: Match, sentence: Sentence, ledger: Ledger, money: bool) -> None:
    """Notes what a frame of people found; ``money`` says that the text speaks of money or of a company."""
    fact = match.frame.field.split(".")[0]
    if match.value is None:
        says = match.frame.says
        for token in sentence.tokens[match.start : match.end] if fact == "key_people" else ():
            if token.kind == "number" and 1 < token.value[0] <= _FEW:  # "the only two with the key"
                says = int(token.value[0])
        ledger.say(fact, says, sentence, match.start, match.end, 2 if fact == "paid_people" else 1)
    elif fact == "paying_users_share":
        share = _share_of_users(match, sentence, match.value.value[0])
        if share is not None:
            ledger.say(fact, rounded(share), sentence, match.start, match.end)
    elif not counts_none(match, sentence, fact):
        value = _paid(match, sentence) if fact == "paid_people" else _unpaid(match, sentence, fact)
        if value is not None:
            _say(match, sentence, ledger, fact, value)


def _share_of_users(match: Match, sentence: Sentence, value: Decimal) -> Decimal | None:
    """The share of users who pay; of a number that pays, its part of the other number that a frame has found."""
    if match.frame.field == "paying_users_share.never":
        return 1 - value
    if match.frame.field == "paying_users_share.ratio":
        others = sentence.tokens[match.at + 1 : match.end] + sentence.tokens[match.start : match.at]
        of = next(t.value[0] for t in others if t.kind == "number")
        return value / of if of > value else None
    return value


_ONESELF = (["me", "and"], ["i", "and"], ["me", "+"], ["myself", "and"], ["me", "plus"])


def _unpaid(match: Match, sentence: Sentence, fact: str) -> Decimal | None:
    """How many volunteers or key people there are, or None where the number may be of something else."""
    value = _figure(match, sentence)
    if fact == "volunteers" and not _grown(match, sentence):
        value += sentence.forms(match.at - 2, match.at) in _ONESELF
    return None if _says_part_time(match, sentence) else value


def _paid(match: Match, sentence: Sentence) -> Decimal | None:
    """How many are paid, as full posts where the words tell; None where they tell no number."""
    field, value = match.frame.field, _figure(match, sentence)
    if field.startswith("paid_people."):
        value = measured(match, sentence, value)
    if value is None or _says_part_time(match, sentence) or (match.at >= 0 and is_a_sum(sentence, match.at)):
        return None
    if field == "paid_people.fte":
        each = sentence.forms(match.end, match.end + 1) == ["each"]
        value *= _heads(match, sentence) if each else 1
    else:
        value *= part_of_each(sentence, match.end)
    return by_several(sentence, match.at, match.end, value) if value or field != "paid_people.fte" else None


def _figure(match: Match, sentence: Sentence) -> Decimal:
    """The number itself; ``rose from 2.6 to 3.2`` is read as a range, of which the second is so now."""
    assert match.value is not None
    return match.value.value[1 if _grown(match, sentence) else 0]


def _grown(match: Match, sentence: Sentence) -> bool:
    return sentence.forms(match.at - 1, match.at) == ["from"]


def _says_part_time(match: Match, sentence: Sentence) -> bool:
    """Whether those counted work for a part of the week that the frame does not measure."""
    near = " ".join(f for f in sentence.forms(match.at + 1, match.end + 4) if f != "-")
    return not match.frame.field.endswith((".half", ".one")) and PART_TIME.search(near) is not None


def _heads(match: Match, sentence: Sentence) -> Decimal:
    """Of how many people each has the part of a post that is told: ``two of us, 0.5 FTE each``; 0 for no number."""
    heads = [t.value[0] for t in sentence.tokens[max(0, match.at - _NEAR_BY) : match.at] if t.kind == "number"]
    two = " and me " in sentence.tape or " and i " in sentence.tape
    return heads[-1] if heads else Decimal(2 if two else 0)


_SALARIED = CLASSES["PAIDWORD"] | CLASSES["EMPLOYEE"]


def _say(match: Match, sentence: Sentence, ledger: Ledger, fact: str, value: Decimal) -> None:
    """Notes a number of people; the surer frame wins over another that the text has of the same people."""
    rank = _RANKS.get(match.frame.field, 1) if value != _HALF else 1
    if fact == "paid_people" and rank == 1 and not _SALARIED.isdisjoint(sentence.forms(match.start, match.end)):
        rank = 2
    ledger.say(fact, rounded(value), sentence, match.start, match.end, rank)
