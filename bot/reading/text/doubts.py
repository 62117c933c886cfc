"""What speaks against a fact once all is read: a payer that is over, asked, a paper, a person or a common noun."""

from collections.abc import Callable

from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import ORGANISATIONS
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.table_persons import FIRST_NAMES

_GONE = frozenset(
    "over finished ended gone done spent expired lapsed discontinued exhausted concluded completed history past "
    "stopped dried ceased".split()
)
_BEEN = frozenset(": ( is are was were has have all now long 's been since up".split())
_DOES = frozenset("stopped ended ceased finished".split())
_CLOSE = frozenset("end close conclusion halt stop".split())
_CAME = frozenset("came come ran run wound reached".split())
_STILL = frozenset("not n't never until when if once before will would may might could still".split())
_HEARD = frozenset("told tells telling according".split())
_REPORTS = frozenset("writes wrote reports reported quotes cites".split())
_WAITS = frozenset("review pending post evaluation consideration considered looked assessed decided assessment".split())
_IS = frozenset("is are still being :".split())
_MANY = frozenset(("<N>", "both", "several", "few", "these", "those"))
_CODES = frozenset("number no nr ref reference award id project grant contract agreement".split())
_THE_ONE = frozenset("firm company bank operator carrier group business maker vendor employer owner insurer".split())
_OUTGO = frozenset(
    "overhead overheads administration admin expense expenses spending expenditure outgoings amount sum total "
    "subtotal saved held spent salaries wages travel rent fundraising payer what".split()
)
_LONG = 12


def doubt(found: list[Sentence], ledger: Ledger) -> None:
    """Takes back the facts against which the words around them speak."""
    ledger.payers = [payer for payer in ledger.payers if not _doubtful(payer, ledger)]
    for against in _FACTS:
        against(found, ledger)


def _doubtful(payer: Payer, ledger: Ledger) -> bool:
    origin = payer.origins.get("name")
    return origin is not None and any(against(payer, origin, ledger) for against in _AGAINST)


def _behind(origin: Origin) -> list[str]:
    return origin.sentence.forms(origin.end, origin.end + _LONG)


def _before(origin: Origin, count: int) -> list[str]:
    return origin.sentence.forms(origin.start - count, origin.start)


def _is_over(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``X grant: over since July``, ``X money (finished)``, ``the X grant came to its end``."""
    row = _behind(origin)
    if "until" in payer.values and not _past(payer, origin, row):
        return False
    clause = [f for f in row[: _stops(row)] if f not in ("<K>", "'s", "money", "funding", "programme", "deal")]
    if not _STILL.isdisjoint(clause):
        return False
    for n, form in enumerate(clause[:7]):
        if form == "over" and clause[n + 1 : n + 2] and clause[n + 1][0] == "<" or clause[n + 1 : n + 2] == ["in"]:
            return False  # "10k over two years", "is over in May"
        if form in _GONE and (n == 0 or clause[n - 1] in _BEEN) and not (n == 0 and form in _DOES):
            return True
        if form in _CAME and not _CLOSE.isdisjoint(clause[n + 1 : n + 4]):
            return True
    return _was_then(origin)


def _past(payer: Payer, origin: Origin, row: list[str]) -> bool:
    return "last" in row


def _stops(row: list[str]) -> int:
    return next((n for n, f in enumerate(row) if f in (",", ";", ")", "and", "but") and n), len(row))


def _was_then(origin: Origin) -> bool:
    """``was carried for six years by X``, ``until May I was employed by X``, ``after four years of X money``."""
    before = _before(origin, _LONG)
    words = [f for f in before if f not in ("the", "a", "our")]
    if words[-1:] == ["by"] and not {"was", "were"}.isdisjoint(words):
        return "for" in words and "<T>" in words or words[0] == "until"
    return words[-3:-2] == ["after"] and words[-2:] == ["<T>", "of"]


def _told_to(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``according to X``, ``which told X``, ``X reports that``."""
    before = [f for f in _before(origin, 4) if f not in ("the", "de", "le", "la", "der", "die", "el", "il")]
    if before[-1:] and (before[-1] in _HEARD or before[-2:] == ["according", "to"]):
        return True
    behind = _behind(origin)
    return behind[:1] != [] and behind[0] in _REPORTS and not _figures(payer)


def _common(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``overheads took 14 %``, ``the firm pays``: no name, and no word for those who pay or what is earned."""
    word = payer.name.casefold()
    if payer.values.get("kind") or payer.entry or " " in word or (payer.name[:1].isupper() and origin.start):
        return False
    if _figures(payer):
        return word in _OUTGO or (word in _THE_ONE and _before(origin, 1) == ["the"] and _named_without(ledger))
    return word in _OUTGO or not payer.told


def _figures(payer: Payer) -> bool:
    return payer.share is not None or "monthly" in payer.values


def _named_without(ledger: Ledger) -> bool:
    """Whether one is named of whom no figure is told: ``the operator pays 45 %`` says it of that one."""
    return any(p.named and p.name.casefold() != p.name and not _figures(p) for p in ledger.payers)


def _others_named(payer: Payer, ledger: Ledger) -> int:
    return sum(p is not payer and p.named and p.name.casefold() != p.name for p in ledger.payers)


def _waits(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``another one (X, 5k) is under review``."""
    row = _behind(origin)
    at = next((n for n, form in enumerate(row) if form in _WAITS), 0)
    return not _IS.isdisjoint(row[max(0, at - 3) : at])


def _summed_up(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``two clients pay nearly all of it: X and Y``: those who are named one by one."""
    if payer.share is not None or "monthly" in payer.values or not payer.name.endswith("s"):
        return False
    if payer.name[:1].isupper() or payer.named and payer.entry:
        return False
    return not _MANY.isdisjoint(_before(origin, 2)) and _others_named(payer, ledger) > 1


def _a_person(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    words = payer.name.casefold().split()
    return (
        not payer.entry
        and not _figures(payer)
        and words[0] in FIRST_NAMES
        and len(words) < 3
        and ORGANISATIONS.isdisjoint(words[1:])
        and not any(map(everyday, words[1:]))
    )


def _itself(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    project = str(ledger.facts.get("project", "")).casefold().split(".")[0]
    return payer.named and payer.name.casefold() == project


def _a_code(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    words = payer.name.casefold().split()
    return words[0] in _CODES and any(c.isdigit() for c in payer.name)


_AGAINST: tuple[Callable[[Payer, Origin, Ledger], bool], ...] = (
    _is_over,
    _told_to,
    _common,
    _waits,
    _summed_up,
    _a_person,
    _itself,
    _a_code,
)


def _drop(ledger: Ledger, fact: str) -> None:
    ledger.facts.pop(fact, None)
    ledger.clashes.discard(fact)


_PAPERS = frozenset("mou loi nda sla cla msa sow agm faq dpa eoi kpi rfc".split())
_GIVING = frozenset("pays funds sponsors employs hosts finances covers has laid supports pay fund sponsor".split())
_TO_US = frozenset("us our me it this".split())


def _no_project(found: list[Sentence], ledger: Ledger) -> None:
    """``# Sustainability``, ``X sponsors us``: a heading of everyday words, a paper, or one that pays."""
    origin = ledger.origins.get("project")
    if "project" not in ledger.facts or origin is None:
        return
    name = str(ledger.facts["project"]).casefold()
    headed = origin.sentence.forms(0, 1) == ["#"] and all(map(everyday, name.split()))
    if headed or name in _PAPERS or any(_gives(s, name) for s in found):
        _drop(ledger, "project")


def _gives(sentence: Sentence, name: str) -> bool:
    for i, token in enumerate(sentence.tokens):
        said = str(getattr(token.value, "name", token.value)).casefold()
        ahead = sentence.forms(i + 1, i + 7) if token.kind == "name" and name.startswith(said) else []
        if ahead and ahead[0] in _GIVING and not sentence.blocked[i]:
            if not _TO_US.isdisjoint(ahead) and (ahead[0] != "has" or ahead[1:2] == ["<N>"]):
                return True
    return False


_THINGS = frozenset("instalments installments tranches payments parts times freelancers contractors customers".split())


def _no_people(found: list[Sentence], ledger: Ledger) -> None:
    """``paid in 24 instalments``, ``Orange 35 %, Telefónica 25 %``."""
    origin = ledger.origins.get("paid_people")
    if origin is None or "paid_people" not in ledger.facts:
        return
    tokens = origin.sentence.tokens
    ahead = set(origin.sentence.forms(origin.start, origin.end + 3))
    shared = any(p.origins["share"].sentence is origin.sentence for p in ledger.payers if "share" in p.origins)
    bare = (
        shared and any(t.kind == "share" for t in tokens[origin.start : origin.end]) and not (CLASSES["WORKER"] & ahead)
    )
    if not _THINGS.isdisjoint(ahead) or bare:
        _drop(ledger, "paid_people")


_ELSE = frozenset("beyond further landlord lease rent successor rest".split())


def _no_terms(found: list[Sentence], ledger: Ledger) -> None:
    """``nothing signed beyond that``: what is said of nobody, or of another's contract."""
    for payer in ledger.payers:
        origin = payer.origins.get("commitment")
        said = payer.values.get("commitment")
        if origin is None or said is None:
            continue
        words = origin.sentence.words
        nothing = said == "at_will" and not {"nothing", "no"}.isdisjoint(words) and not _ELSE.isdisjoint(words)
        own = said == "contract" and not {"employs", "employment"}.isdisjoint(words) and "contracts" in words
        if nothing or own:
            del payer.values["commitment"]


_MOVES = frozenset("motion petition proposal".split())
_CARRIED = frozenset("carried passed adopted accepted approved".split())


def _no_license(found: list[Sentence], ledger: Ledger) -> None:
    """``a motion to adopt the BSL was rejected``."""
    origin = ledger.origins.get("license")
    if origin and "license" in ledger.facts:
        start, end = origin.sentence.segment(origin.start)
        if not _MOVES.isdisjoint(origin.sentence.forms(start, end)) and _CARRIED.isdisjoint(origin.sentence.words):
            _drop(ledger, "license")


_SAID = frozenset("remark remarks talk mention mentions chatter until".split())
_HALLS = frozenset("city national public state county town school university".split())
_BUYERS = frozenset("customer customers client clients <K> company sponsor funder payer".split())


def _no_word(found: list[Sentence], ledger: Ledger) -> None:
    """``a remark about a home at a foundation``, ``the city library of Aarhus``, ``we depend on one customer``."""
    for fact, words, near in (("steward", _SAID, 12), ("artifact", _HALLS, 0), ("key_people", _BUYERS, 1)):
        origin = ledger.origins.get(fact)
        if origin and fact in ledger.facts:
            if not words.isdisjoint(origin.sentence.forms(origin.start - near, origin.end + near)):
                _drop(ledger, fact)


_POSTS = frozenset("employment recruitment lease landlord".split())


def _no_news(found: list[Sentence], ledger: Ledger) -> None:
    for signal, words in (("payer_exit_announced", _POSTS),):
        origin = ledger.signals.get(signal)
        if origin and not words.isdisjoint(origin.sentence.words):
            del ledger.signals[signal]


_WHOLE = frozenset("budget costs income spending expenditure".split())


def _no_amount(found: list[Sentence], ledger: Ledger) -> None:
    """``40 % of the current budget of 360,000``, ``210 teams at 29 a month``, ``200 copies``."""
    for payer in ledger.payers:
        origin = payer.origins.get("monthly")
        if origin and "monthly" in payer.values:
            before = origin.sentence.forms(origin.start - 3, origin.start)
            whole = before[-1:] == ["of"] and before[-2] in _WHOLE
            if whole or (before[-1:] == ["at"] and before[0] == "<N>"):
                del payer.values["monthly"]
    origin = ledger.origins.get("reserves")
    if origin and "reserves" in ledger.facts:
        behind = origin.sentence.forms(origin.end, origin.end + 1)
        if behind and behind[0].endswith("s") and everyday(behind[0]) and behind[0] not in ("savings", "reserves"):
            _drop(ledger, "reserves")


_FACTS: tuple[Callable[[list[Sentence], Ledger], None], ...] = (
    _no_project,
    _no_people,
    _no_terms,
    _no_license,
    _no_word,
    _no_news,
    _no_amount,
)
