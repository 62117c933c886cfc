"""What speaks against a fact once all is read: a payer that is over, asked, a place or a paper, a count of things."""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

from bot.reading.currencies import code_of
from bot.reading.numbers import rounded
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.pays_nothing import pays_nothing
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.numerals import MONTHS_OF
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.project_words import NO_PROJECTS

_GONE = frozenset(
    "over finished ended gone done spent expired lapsed discontinued exhausted concluded completed history past "
    "stopped dried ceased".split()
)
_CLOSED = _GONE | frozenset("closed wrapped wound ran terminated matured".split())
_BEEN = frozenset(": ( , is are was were has have all now long since 's been up".split())
_ENDS = frozenset("end close conclusion halt stop course".split())
_CAME = frozenset("came come ran run wound reached".split())
_STILL = frozenset("not never until when if once before will would may might could still".split())
_NOW = frozenset("is are now and today".split())
_MONEY = frozenset("<K> 's money funding programme deal".split())
_BORDERS = frozenset(", ; ) and but".split())
_MET = frozenset("meeting meetup event summit conference sprint hackathon workshop branch campus headquarters".split())
_HEARS = frozenset("told tells telling thinks assumes believes reckons counts calling hire hired hiring".split())
_AFTER = (["according", "to"], ["over", "from"], ["has", "replaced"], ["have", "replaced"])
_TREATS = frozenset("lunch lunches dinner pizza beer coffee drinks snacks venue stickers swag room catering".split())
_KEPT = frozenset("sits sit lies held kept parked rests sitting lying".split())
_ACCOUNTS = frozenset("account konto cuenta conta balance solde saldo kontostand guthaben".split())
_SAYS = frozenset("reports reported writes wrote says said notes quotes has".split())
_AWAY = (["tells", "me"], ["went", "back"], ["moved", "on"], ["went", "home"], ["is", "back"])
_LED = frozenset("unlike like despite besides beyond without after before until except instead".split())
_WAITS = frozenset(
    "review pending post evaluation consideration considered looked assessed decided assessment negotiation "
    "drafted".split()
)
_MANY = frozenset("<N> both several few these those".split())
_LONG, _NEAR = 12, 7


def doubt(ledger: Ledger) -> None:
    """Takes back the facts against which the words around them speak."""
    ledger.payers = [p for p in ledger.payers if not any(doubts(p, p.origins["name"], ledger) for doubts in _PAYERS)]
    for payer in ledger.payers:
        if "commitment" in payer.origins and _of_others(payer, payer.origins["commitment"]):
            payer.values.pop("commitment", None)
        if payer.share is not None and "share" in payer.origins:
            _settle_share(payer, payer.share, payer.origins["share"], ledger)
    if "paid_people" in ledger.facts and _counts_things(ledger.origins["paid_people"], ledger):
        del ledger.facts["paid_people"]
    for field in _FACTS.keys() & ledger.facts.keys():
        origin = ledger.origins[field]
        own = origin.sentence.forms(origin.start, origin.end)
        said = " ".join(("", *_before(origin, 3), ">", *own, "<", *_behind(origin)[:8], ""))
        if _FACTS[field].search(said):
            del ledger.facts[field]


def _behind(origin: Origin) -> list[str]:
    return origin.sentence.forms(origin.end, origin.end + _LONG)


def _before(origin: Origin, count: int) -> list[str]:
    return origin.sentence.forms(origin.start - count, origin.start)


def _figures(payer: Payer) -> bool:
    return payer.share is not None or "monthly" in payer.values


def _is_over(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``X grant: over since July``, ``the X grant came to its end``, ``was carried for six years by X``."""
    row = [form for form in _behind(origin) if form not in _MONEY]
    clause = row[: next((n for n, form in enumerate(row) if form in _BORDERS and n), len(row))]
    if _goes_on(origin, ledger):
        return False
    before = [form for form in _before(origin, _LONG) if form not in ("the", "a", "our")]
    if before[-1:] == ["by"] and not {"was", "were"}.isdisjoint(before) and _was_until(origin, ledger):
        return True
    if _closed_then(origin, ledger):
        return True
    if not _STILL.isdisjoint(clause):
        return False
    for n, form in enumerate(clause[:_NEAR]):
        if form in _GONE | {"closed"} and clause[n + 1 : n + 3] in (["in", "<D>"], ["on", "<D>"]):
            return True
        if form in _GONE and clause[n + 1 : n + 2] != ["in"] and "<" not in "".join(clause[n + 1 : n + 2]):
            return (clause[n - 1] in _BEEN) if n else form in ("gone", "over", "done", "spent")
        if form in _CAME and not _ENDS.isdisjoint(clause[n + 1 : n + 4]):
            return True
    return _NOW.isdisjoint(before) and _was_then(before)


def _closed_then(origin: Origin, ledger: Ledger) -> bool:
    """``the X award closed in December``: whether an end is told of at once behind a name, with a day that is past."""
    tokens = origin.sentence.tokens
    row = [t for t in tokens[origin.end : origin.end + _NEAR] if t.form not in _MONEY]
    closed = next((n for n, t in enumerate(row[:3]) if t.form in _CLOSED), len(row))
    then = [t.value for t in row[closed + 1 : closed + 4] if t.form in ("<D>", "<R>")]
    return any(not isinstance(v, Day) or v.day < ledger.as_of for v in then)


def _was_until(origin: Origin, ledger: Ledger) -> bool:
    """``was supported by X under grant 12 until August``, ``versions 1 and 2 (2019-2023) were paid for by X``: whether
    what a sentence tells of ended on a day that is past."""
    tokens = origin.sentence.tokens
    past = [i for i, t in enumerate(tokens) if isinstance(t.value, Day) and t.value.day < ledger.as_of and i > 1]
    led = any(tokens[i - 1].form in CLASSES["PREP"] for i in past if i > origin.end)
    return led or any(tokens[i - 1].form in "–-" and i - 2 in past for i in past if i < origin.start)


def _goes_on(origin: Origin, ledger: Ledger) -> bool:
    """Whether a day that is to come is told behind a name; ``last December`` is none."""
    tokens = origin.sentence.tokens
    ahead = range(origin.end, min(len(tokens), origin.end + _LONG))
    days = [tokens[i].value for i in ahead if tokens[i].kind == "date" and tokens[i - 1].form not in ("last", "since")]
    return any(isinstance(day, Day) and day.day >= ledger.as_of for day in days)


_AGO = Pattern(r" (?:back then|years ago|(?:in )?those days|at the time) ,? ?(?:[a-z]+ )?$")


def _was_then(before: list[str]) -> bool:
    """``was carried for six years by``, ``until May I was employed by``, ``after four years of``."""
    if _AGO.search(" ".join(("", *before[-5:], ""))):
        return True
    if before[-1:] == ["by"] and not {"was", "were"}.isdisjoint(before):
        return {"for", "<T>"}.issubset(before) or before[0] == "until"
    return before[-3:-1] == ["after", "<T>"] and before[-1] in ("of", "on")


def _is_elsewhere(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``the Utrecht meeting``, ``X from Delft``, ``which told X``, ``OSLO — X said``."""
    before, behind, tokens = _before(origin, 2), _behind(origin)[:1], origin.sentence.tokens
    if not _figures(payer) and pays_nothing(payer.name, origin):
        return True
    led = payer.name.casefold().split()[0] in _LED or (len(payer.name) == 1 and not _figures(payer))
    if led or not _MET.isdisjoint(behind) or not _HEARS.isdisjoint(before[-1:]) or before in _AFTER:
        return True
    number = tokens[origin.start - 2] if before == ["<N>", "of"] else None
    if number and number.kind == "number" and number.value[0].as_tuple().exponent < 0:
        return True  # "no 5.0 of X this year"
    if (
        before[-1:] in (["from"], ["in"], ["at"], ["near"])
        and origin.start > 1
        and tokens[origin.start - 2].kind == "name"
    ):
        return True
    if len(payer.plain()) > 1:
        return False
    manned = not CLASSES["WORKER"].isdisjoint(_behind(origin)[:3])
    if manned and payer.name.casefold() in NO_PROJECTS and not payer.entry:
        return True  # "Berlin 3 devs, Kotlin 2 devs"
    if not _TREATS.isdisjoint(_behind(origin)[2:5]):  # "X pays for the drinks"
        return True
    dated = [a in "—–-" and b == "<P>" for a, b in pairwise(_behind(origin)[:_NEAR])]
    return payer.name.isupper() and origin.start == 0 and any(dated)


def _tells(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``, X reports,``, ``X has it that``, ``because Ada went back to``, ``the money sits at X``: a paper, a person, a
    home of the money."""
    before, behind = _before(origin, 2), _behind(origin)
    if behind[:1] == ["("] and ")" in behind:
        behind = behind[behind.index(")") + 1 :]
    paper = before[-1:] == [","] and not _SAYS.isdisjoint(behind[:1]) and behind[1:2] in ([","], [])
    home = not (_KEPT.isdisjoint(before[:1]) or before[-1] not in ("at", "with", "by"))
    account = not _ACCOUNTS.isdisjoint((*before[-1:], *behind[:1])) and ":" in behind[:2]
    person = " " not in payer.name and not payer.entry and behind[:2] in _AWAY
    motion = before == ["seconded", "by"] and not {"proposed", "moved", "motion"}.isdisjoint(origin.sentence.words)
    talk = behind[:3] in (["has", "it", "that"], ["'s", "commitment", "to"]) and {"us", "our"}.isdisjoint(behind)
    return account or motion or paper or talk or home or (person and not _figures(payer))


def _summed_up(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``two clients pay nearly all of it: X and Y``: those who are named one by one."""
    plural = payer.name.endswith("s") and payer.name.islower() and not payer.entry and not _figures(payer)
    named = [p for p in ledger.payers if p is not payer and p.named and not p.name.islower()]
    return plural and not _MANY.isdisjoint(_before(origin, 2)) and len(named) > 1


def _waits(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``another one (X, 5k) is under review``."""
    row = _behind(origin)
    at = next((n for n, form in enumerate(row) if form in _WAITS), 0)
    return not {"is", "are", "still", "being", "at", ":"}.isdisjoint(row[max(0, at - 3) : at])


_OF_A_NAME = Pattern(r"^ (?:[^ ,;()]+ ){0,4}(?:of|from|by) (?:the )?<P> ")


def _is_given(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``award AB-12 of the Helmsley Trust``: whether a word is only for what another gives, who is named behind it."""
    bare = not (payer.named or _figures(payer)) and any(p.named for p in ledger.payers)
    return bare and _OF_A_NAME.match(" ".join(("", *_behind(origin), ""))) is not None


_THINGS = frozenset("instalments installments tranches payments parts times freelancers contractors".split())
_BEYOND = frozenset("beyond further landlord lease rent rest after thereafter".split())


def _counts_things(origin: Origin, ledger: Ledger) -> bool:
    """``paid in 24 instalments``, ``X pays 55 % and Y 45 %``."""
    tokens, ahead = origin.sentence.tokens, set(origin.sentence.forms(origin.start, origin.end + 3))
    worker = not CLASSES["WORKER"].isdisjoint(ahead)
    beside = any(p.origins["share"].sentence is origin.sentence for p in ledger.payers if "share" in p.origins)
    bare = beside and not worker and any(t.kind == "share" for t in tokens[origin.start : origin.end])
    return bare or not _THINGS.isdisjoint(ahead)


_YIELDS = frozenset("return yield interest rate drawdown withdrawal payout dividend released drawn withdrawn".split())
_COMPUTE = frozenset("hours compute node nodes gpu cluster machine allocation credits <K>".split())


def _settle_share(payer: Payer, share: Decimal, origin: Origin, ledger: Ledger) -> None:
    """``a return of 3.5 %, which met half of the costs``, ``hours worth 60 % of the run``: takes back a share that is a
    yield, of which another may be told behind it, or what of a run is paid."""
    tokens = origin.sentence.tokens
    if payer.values.get("kind") == "endowment" and not _YIELDS.isdisjoint(_before(origin, 3) + _behind(origin)[:6]):
        payer.share = next((t.value[0] for t in tokens[origin.end :] if t.kind == "share"), None)
    elif share == 1 and _of_a_smaller_sum(payer, origin, ledger):
        payer.share = None
    elif "run.cost" in ledger.facts and not _COMPUTE.isdisjoint(_before(origin, 3)):
        ledger.say("run.funded_share", rounded(share), origin.sentence, origin.start, origin.end, rank=0)
        payer.share = None


def _of_a_smaller_sum(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``monthly takings: 7,500, every cent from support``, where costs are 18,000: whether all that comes in is less
    than what goes out."""
    cost = ledger.facts.get("monthly_cost", 0)
    sums = [t.value for t in origin.sentence.tokens[: origin.start] if t.kind == "money"]
    return payer.values.get("monthly", cost) < cost or any(s.high / MONTHS_OF[s.period or "month"] < cost for s in sums)


def _of_others(payer: Payer, origin: Origin) -> bool:
    """``nothing signed beyond that``: what is said of nobody's, or of another's contract."""
    words = origin.sentence.words
    nobody = payer.values.get("commitment") == "at_will" and not {"nothing", "no"}.isdisjoint(words)
    if payer.values.get("commitment") == "contract" and payer.values.get("kind") in _NEVER_BOUND:
        return True
    own = "contracts" in words and not {"employs", "employment"}.isdisjoint(words)
    return own or (nobody and not _BEYOND.isdisjoint(words))


_NEVER_BOUND = frozenset("donations membership_dues endowment venture_capital".split())
"""Kinds of payers of whom no contract binds any."""


def _is_a_cost(payer: Payer, origin: Origin, ledger: Ledger) -> bool:
    """``costs: 430 a month, nearly all of it storage``: whether a word was taken for a payer of what all costs."""
    whole = "monthly" in payer.values and payer.values["monthly"] == ledger.facts.get("monthly_cost")
    whole = whole and payer.share is None and payer.name.islower() and "kind" not in payer.values
    return whole or (not payer.entry and code_of(payer.name) is not None)  # "budget in CHF: 5,000 a month"


_FACTS = {
    "volunteers": Pattern(
        r" (?:lend|lends|lending|lent|seconds|employs|pays) (?:us )?> <N> (?:engineers?|devs|developers?) "
    ),
    "project": Pattern(
        r" < (?:has )?join(?:ed|s) (?:the )?[^ ]+ as (?:an? )?(?:[^ ]+ )?(?:members?|patrons?|<K>) "
        r"| (?:me|i) and > | < and (?:me|i|myself) | < [,(] <S> of | (?:moving|moved|moves|relocating|relocated) to > "
        r"| (?:trust|association|foundation|charity|company|cooperative|society|nonprofit) in > "
    ),
    "steward": Pattern(r" (?:back|off|returned|returns) (?:> )?to (?:> )?uni| account (?:> )?(?:kept|held) (?:> )?by "),
    "artifact": Pattern(r" our [a-z]+ farm < | <N> [a-z]+s < "),
    "run.by": Pattern(r" (?:run|runs|ran) out on > "),
    "paid_people": Pattern(
        r" (?:lays?|laid|laying|lets?|letting) (?:off|go) (?:about |some |of )?(?:> )?<N> "
        r"| (?:axes?|sheds?|sacks?|fires?|fired|sacked) (?:> )?<N> "
        r"| <N> - (?:person|man|woman) < (?:[a-z]+ )?(?:<K>|company|firm|agency|studio|shop) "
        r"(?:called|named|in|that|which) "
        r"| <N> < for [a-z]+ , |> <S> (?:< )?of (?:< )?(?:its|their|the|our) (?:staff|employees|workforce|workers) "
        r"| payroll of (?:> )?<N> (?:< )?(?:[a-z]+ )?(?:districts|towns|cities|companies|firms|agencies) "
    ),
}
"""What speaks against a fact around its words, which stand between ``>`` and ``<``."""
_PAYERS: tuple[Callable[[Payer, Origin, Ledger], bool], ...] = (
    _is_over,
    _is_elsewhere,
    _tells,
    _summed_up,
    _waits,
    _is_a_cost,
    _is_given,
)
