"""Those who alone can do a thing, know it or hold it, where no frame told of them: a word for being alone near one for
what is held."""

from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.cues import DENIED, ORDERED, WISHED

_ONE = frozenset(
    "one <N> person human soul maintainer developer dev engineer admin member coder programmer hacker colleague "
    "employee people ppl humans maintainers developers devs engineers persons of left who".split()
)
_SOLE = frozenset("only sole single lone just exactly solely".split())
_NOBODY = frozenset("nobody no-one none".split())
_BUT = frozenset("but except besides else other apart beyond".split())
_SELF = frozenset("<P> me him her he she i myself".split())
_CAN = frozenset("can could may able dares dare manages trusts".split())
_DOES = frozenset(
    """
    release releases merge publish commit push deploy cut sign build run operate restart fix approve administer renew
    ship rotate rebuild retrain train update explain change touch patch maintain modify log tag upload compile debug
    reboot restore reset access unlock read make do
    """.split()
)
_HOLDS = frozenset(
    """
    knows know understands understand understood known key keys password passwords passphrase root credentials
    rights access admin token
    tokens certificate certificates secrets knowledge merges releases deploys publishes signs builds dongle
    """.split()
)
_AGAINST = CLASSES["LEFT"] | frozenset(
    """
    took takes gone died was were had company companies customer customers user users sponsor sponsors
    payer payers pays pay paid
    server servers machine script bot money cents euros dollars you your anyone who'd they we <K> <M> another second
    joined training trained learning learns foundation vendor
    """.split()
)
_CUES = _SOLE | _NOBODY | {"alone", "no"}
_HELD = _HOLDS | _CAN
_BESIDE = ([","], ["("], ["-"], ["—"], ["–"])
_FAR = 12


def read_keepers(found: list[Sentence], ledger: Ledger) -> None:
    """Notes on how many people it hangs that something is done or known, once no frame told of them."""
    if "key_people" in ledger.facts:
        return
    for sentence in found:
        if sentence.question or sentence.words.isdisjoint(_CUES) or sentence.words.isdisjoint(_HELD):
            continue
        cues = [i for i, t in enumerate(sentence.tokens) if t.form in _CUES]
        place = next((p for i in cues if (p := _alone(sentence, i))), None)
        if place:
            ledger.say("key_people", place[1], sentence, place[0], place[0] + 1, 0)


def _alone(sentence: Sentence, i: int) -> tuple[int, int] | None:
    """Where a word says that somebody is alone with what is held near it, and how many they are."""
    forms = sentence.forms(i, i + 5)
    behind, before = sentence.forms(i + 1, i + _FAR), sentence.forms(i - _FAR, i)
    form, given = forms[0], (WISHED, ORDERED) if before[-1:] == ["the"] and before[-2:-1] in _BESIDE else ()
    if form in _SOLE and not _ONE.isdisjoint(forms[1:3]):
        held = before if before[-1:] == ["by"] else behind
    elif form in _SOLE and forms[1] in _SELF if len(forms) > 1 else False:
        held = behind
    elif form == "alone" and not _SELF.isdisjoint(before[-1:]):
        held = [*before, *behind]
    elif (form in _NOBODY or forms[:2] == ["no", "one"]) and not _BUT.isdisjoint(forms[1:4]):
        held = behind
    else:
        return None
    if not _holds(held) or not _AGAINST.isdisjoint([*before, *behind]):
        return None
    if sentence.blocked[i] not in ("", DENIED, *given) or before[-1:] == ["no"]:
        return None
    number = next((t.value[0] for t in sentence.tokens[i + 1 : i + 3] if t.kind == "number"), 1)
    pair = forms[1:4] in (["<P>", "and", f] for f in _SELF) or forms[1:4] == ["me", "and", "<P>"]
    return i, 2 if pair else int(number)


def _holds(forms: list[str]) -> bool:
    """Whether what is said near by is that something can be done, is known or is held."""
    can = next((n for n, f in enumerate(forms) if f in _CAN), None)
    return not _HOLDS.isdisjoint(forms) or (can is not None and not _DOES.isdisjoint(forms[can + 1 : can + 4]))
